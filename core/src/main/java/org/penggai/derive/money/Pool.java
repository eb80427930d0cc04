package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What is known of sister accounts taken together, at a moment; amounts in fen. */
final class Pool {
    final int number;
    long balance;

    /** Whether the balance is known and no movement can be missing. */
    boolean known;

    final TreeMap<Integer, Holding> holdings = new TreeMap<>();

    /** The first day from which on its statements don't say what happens; null when there is none. */
    LocalDate forgottenOn;

    /** What it holds of the funds that are watched, by day. */
    private final Map<Integer, FundSeries> watched = new HashMap<>(0);

    private boolean watchesAll;

    /** Null while no fund is expected in it. */
    PoolSeries expected;

    Pool(int number, boolean known) {
        this.number = number;
        this.known = known;
    }

    Holding holding(int fund) {
        return holdings.computeIfAbsent(fund, key -> new Holding());
    }

    /** Keeps, from now on, what it holds of a fund at the end of each day. */
    void watch(int fund) {
        watched.putIfAbsent(fund, new FundSeries());
    }

    /** The same of every fund that comes to lie there. */
    void watchAll() {
        watchesAll = true;
    }

    /** What it held of a fund, by day; null for one that is not watched, or of which nothing came to lie there. */
    FundSeries watched(int fund) {
        return watched.get(fund);
    }

    /** What it held of each fund that is watched. */
    Map<Integer, FundSeries> watched() {
        return watched;
    }

    void held(int fund, LocalDate day, long min, long max) {
        FundSeries series = watchesAll
                ? watched.computeIfAbsent(fund, key -> new FundSeries())
                : watched.isEmpty() ? null : watched.get(fund);
        if (series != null) {
            series.held(day, min, max);
        }
    }

    PoolSeries expected() {
        if (expected == null) {
            expected = new PoolSeries();
        }
        return expected;
    }
}
