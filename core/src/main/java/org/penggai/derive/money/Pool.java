package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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

    private final Set<Integer> keeps = new HashSet<>(0);

    /** What others' accounts hold of each fund within its scope, by day; null where nobody asks. */
    private Map<Integer, FundSeries> kept;

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

    /** Keeps, from now on, what it holds of each fund within its scope, though it is another's. */
    void watchKept() {
        kept = new HashMap<>(2);
    }

    /** What it held so, by day; null where nobody asked, or nothing came. */
    FundSeries kept(int fund) {
        return kept == null ? null : kept.get(fund);
    }

    void kept(int fund, LocalDate day, long min, long max) {
        if (min != 0 || max != 0) {
            keeps.add(fund);
            if (kept != null) {
                kept.computeIfAbsent(fund, key -> new FundSeries()).held(day, min, max);
            }
        }
    }

    /** Whether it may have held any of a fund so. */
    boolean keeps(int fund) {
        return keeps.contains(fund);
    }

    PoolSeries expected() {
        if (expected == null) {
            expected = new PoolSeries();
        }
        return expected;
    }
}
