package org.penggai.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.penggai.ledger.Ledger;

/** Ledgers for properties. */
public final class LedgerArbitraries {
    private LedgerArbitraries() {}

    /** Ledgers that are right in form, with fields known and unknown. */
    public static Arbitrary<Ledger> ledgers() {
        return Arbitraries.randomValue(random -> new LedgerGenerator(random, 3, random.nextDouble()).ledger());
    }
}
