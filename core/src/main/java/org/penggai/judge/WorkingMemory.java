package org.penggai.judge;

import java.util.ArrayList;
import java.util.List;
import org.penggai.derive.Derivation;
import org.penggai.derive.UnknownArray;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.pack.Parameters;

/** What rules match: the ledger's facts, what was derived of them, the parameters, and what is not known at all. */
public final class WorkingMemory {
    /** Never reaches the rules one by one: bulk facts come to them aggregated. */
    private static final String BULK = "transfers";

    private WorkingMemory() {}

    /** All of it, in a fixed order. */
    public static List<Object> of(Derivation derivation, Parameters parameters) {
        List<Object> memory = new ArrayList<>();
        memory.add(derivation.asOf());
        memory.add(derivation.ledger().jurisdiction());
        memory.addAll(parameters.all());
        for (String array : Facts.kinds().keySet()) {
            List<? extends Fact> facts = Facts.in(derivation.ledger(), array);
            if (facts == null) {
                memory.add(new UnknownArray(array));
            } else if (!array.equals(BULK)) {
                memory.addAll(facts);
            }
        }
        memory.addAll(derivation.facts());
        return memory;
    }
}
