package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Commitment;
import org.penggai.ledger.Fund;

/**
 * What lay idle of a fund at the end of each day, at least and at most, in fen: what its own accounts held less what
 * contracts made payable within the days that count as near.
 */
final class IdleDays {
    /** The day from which on it has always been so. */
    static final long EVER = Long.MIN_VALUE;

    /** More than any fund, so that a fund of an unknown amount may be idle by that. */
    private static final long UNBOUNDED = 100_000_000_000_000L;

    private final Books books;
    private final Tracer tracer;
    private final int number;
    private final FundSeries series;
    private final long[] days;
    private final long[] least;
    private final long[] most;

    IdleDays(Books books, Tracer tracer, int number, int near) {
        this.books = books;
        this.tracer = tracer;
        this.number = number;
        this.series = tracer.series(number);
        TreeMap<Long, Long> committed = committed(books.funds.get(number), near);
        TreeMap<Long, Integer> notBegun = new TreeMap<>();
        TreeMap<Long, Integer> unseen = new TreeMap<>();
        unknown(notBegun, unseen);
        TreeMap<Long, Boolean> turns = new TreeMap<>();
        turns.put(EVER, true);
        for (int i = 0; i < series.size(); i++) {
            turns.put(series.day(i), true);
        }
        committed.keySet().forEach(day -> turns.put(day, true));
        notBegun.keySet().forEach(day -> turns.put(day, true));
        unseen.keySet().forEach(day -> turns.put(day, true));
        days = turns.keySet().stream().mapToLong(Long::longValue).toArray();
        least = new long[days.length];
        most = new long[days.length];
        long soon = 0;
        int early = 0;
        int blind = 0;
        for (int i = 0; i < days.length; i++) {
            soon = Math.addExact(soon, committed.getOrDefault(days[i], 0L));
            early += notBegun.getOrDefault(days[i], 0);
            blind += unseen.getOrDefault(days[i], 0);
            int index = series.on(days[i]);
            long held = index < 0 ? 0 : series.most(index);
            held = early > 0 ? UNBOUNDED : blind > 0 ? Math.addExact(held, tracer.room(number)) : held;
            least[i] = Math.max(0, (index < 0 ? 0 : series.least(index)) - soon);
            most[i] = Math.max(0, held - soon);
        }
    }

    private static TreeMap<Long, Long> committed(Fund fund, int near) {
        TreeMap<Long, Long> changes = new TreeMap<>();
        for (Commitment commitment : DeriveContext.orEmpty(fund.commitments())) {
            long amount = Fen.of(commitment.amount());
            changes.merge(commitment.on().toEpochDay() - near, amount, Math::addExact);
            changes.merge(commitment.on().toEpochDay() + 1, -amount, Math::addExact);
        }
        return changes;
    }

    /** From when to when it is not known what lay in a pool that may be the fund's own: before its statements, and else. */
    private void unknown(TreeMap<Long, Integer> notBegun, TreeMap<Long, Integer> unseen) {
        for (int pool = 0; pool < books.pools.length; pool++) {
            if (books.pools[pool] == pool
                    && books.followed(pool)
                    && !Boolean.FALSE.equals(books.own(number, pool))) {
                LocalDate forgotten = tracer.pool(pool).forgottenOn;
                if (!books.complete(pool)) {
                    unseen.merge(EVER, 1, Integer::sum);
                    continue;
                }
                notBegun.merge(EVER, 1, Integer::sum);
                notBegun.merge(firstDay(pool), -1, Integer::sum);
                if (forgotten != null) {
                    unseen.merge(forgotten.toEpochDay(), 1, Integer::sum);
                }
            }
        }
    }

    /** The first day that the statements of all accounts of a pool cover. */
    private long firstDay(int pool) {
        long first = EVER;
        for (int i = 0; i < books.pools.length; i++) {
            if (books.pools[i] == pool) {
                first = Math.max(first, books.accounts.get(i).periodFrom().toEpochDay());
            }
        }
        return first;
    }

    int size() {
        return days.length;
    }

    long day(int index) {
        return days[index];
    }

    /** What lay idle from a day on to the next: at most, or at least. */
    long level(int index, boolean possible) {
        return possible ? most[index] : least[index];
    }

    /** The index of the last change on or before a day. */
    int on(long day) {
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found : -found - 2;
    }
}
