package org.penggai.report;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;

/** The facts of a ledger that rules of one subject type judge. */
final class Subjects {
    private static final String COUNTY = Facts.typeName(Jurisdiction.class);

    private Subjects() {}

    static boolean isCounty(String type) {
        return type.equals("county") || type.equals(COUNTY);
    }

    /** The facts of that type; null when the ledger does not know them. */
    static Collection<? extends Fact> known(Ledger ledger, String type) {
        if (isCounty(type)) {
            return List.of(ledger.jurisdiction());
        }
        return Facts.kinds().entrySet().stream()
                .filter(entry -> Facts.typeName(entry.getValue()).equals(type))
                .map(entry -> Facts.in(ledger, entry.getKey()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
