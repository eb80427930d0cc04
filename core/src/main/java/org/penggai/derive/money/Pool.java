package org.penggai.derive.money;

import java.util.TreeMap;

/** What is known of sister accounts taken together, at a moment; amounts in fen. */
final class Pool {
    final int number;
    long balance;

    /** Whether the balance is known and no movement can be missing. */
    boolean known;

    final TreeMap<Integer, Holding> holdings = new TreeMap<>();

    /** Null while no fund is expected in it. */
    PoolSeries expected;

    Pool(int number, boolean known) {
        this.number = number;
        this.known = known;
    }

    Holding holding(int fund) {
        return holdings.computeIfAbsent(fund, key -> new Holding());
    }

    PoolSeries expected() {
        if (expected == null) {
            expected = new PoolSeries();
        }
        return expected;
    }
}
