package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Account;
import org.penggai.ledger.OpeningBalance;

/**
 * What lay idle of a fund at the end of each day, at least and at most, in fen: what its own accounts held, and others' that
 * are no company's within its scope, less what contracts made payable within the days that count as near.
 */
final class IdleDays {
    /** The day from which on it has always been so. */
    static final long EVER = Long.MIN_VALUE;

    /** More than any fund: what may lie there after the ledger's date. */
    private static final long UNBOUNDED = 100_000_000_000_000L;

    private final Books books;
    private final Tracer tracer;
    private final int number;
    private final FundSeries series;
    private final long[] days;
    private final long[] least;
    private final long[] most;

    /** The same with nothing taken off for what is payable by contracts that are not past. */
    private final long[] leastLying;

    private final long[] mostLying;

    IdleDays(Books books, Tracer tracer, int number, Map<Integer, List<Account>> perhapsFrozen, int near, AsOf asOf) {
        this.books = books;
        this.tracer = tracer;
        this.number = number;
        this.series = tracer.series(number);
        CommittedMoney committed = new CommittedMoney(books.funds.get(number), series, near, asOf);
        List<TreeMap<Long, Long>> soons = List.of(
                committed.changes(true, true),
                committed.changes(false, true),
                committed.changes(true, false),
                committed.changes(false, false));
        TreeMap<Long, Long> opened = new TreeMap<>();
        TreeMap<Long, Integer> unseen = new TreeMap<>();
        unknown(opened, unseen);
        long known = asOf.knownThrough().toEpochDay();
        TreeSet<Long> turns = new TreeSet<>(List.of(EVER));
        for (int i = 0; i < series.size(); i++) {
            turns.add(series.day(i));
        }
        soons.forEach(changes -> turns.addAll(changes.keySet()));
        turns.addAll(opened.keySet());
        turns.addAll(unseen.keySet());
        FrozenMoney frozen = new FrozenMoney(books, tracer, number, perhapsFrozen, asOf);
        turns.addAll(frozen.turns());
        if (asOf.date().isAfter(asOf.knownThrough())) {
            turns.add(known + 1);
        }
        days = turns.headSet(asOf.date().toEpochDay(), true).stream()
                .mapToLong(Long::longValue)
                .toArray();
        least = new long[days.length];
        most = new long[days.length];
        leastLying = new long[days.length];
        mostLying = new long[days.length];
        long[] soon = new long[soons.size()];
        long before = 0;
        int blind = 0;
        for (int i = 0; i < days.length; i++) {
            for (int j = 0; j < soon.length; j++) {
                soon[j] = Math.addExact(soon[j], soons.get(j).getOrDefault(days[i], 0L));
            }
            before = Math.addExact(before, opened.getOrDefault(days[i], 0L));
            blind += unseen.getOrDefault(days[i], 0);
            int index = series.on(days[i]);
            long held = Math.addExact(before, series.lyingMost(index));
            if (blind > 0) {
                held = Math.addExact(held, tracer.room(number));
            }
            HeldMoney.Bounds stopped = frozen.on(days[i]);
            long lying = series.lyingLeast(index) - stopped.most();
            least[i] = Math.max(0, lying - soon[0]);
            most[i] = days[i] > known ? UNBOUNDED : Math.max(0, held - stopped.least() - soon[1]);
            leastLying[i] = Math.max(0, lying - soon[2]);
            mostLying[i] = days[i] > known ? UNBOUNDED : Math.max(0, held - stopped.least() - soon[3]);
        }
    }

    /**
     * Pools that may be the fund's own and of which it is not known from when to when what came to them: it may be what no
     * named receipt accounts for, and before their statements what lay there when these began.
     */
    private void unknown(TreeMap<Long, Long> opened, TreeMap<Long, Integer> unseen) {
        for (int pool = 0; pool < books.pools.length; pool++) {
            if (books.pools[pool] == pool && books.followed(pool) && !Boolean.FALSE.equals(books.own(number, pool))) {
                unseen.merge(EVER, 1, Integer::sum);
                if (books.complete(pool)) {
                    long first = firstDay(pool);
                    long opening = opening(pool);
                    unseen.merge(first, -1, Integer::sum);
                    opened.merge(EVER, opening, Math::addExact);
                    opened.merge(first, -opening, Math::addExact);
                    LocalDate forgotten = tracer.pool(pool).forgottenOn;
                    if (forgotten != null) {
                        unseen.merge(forgotten.toEpochDay(), 1, Integer::sum);
                    }
                } else {
                    listed(pool, opened);
                }
            }
        }
    }

    /** What was listed of the fund when statements began that are not complete may have lain there before. */
    private void listed(int pool, TreeMap<Long, Long> opened) {
        for (int i = 0; i < books.pools.length; i++) {
            Account account = books.accounts.get(i);
            if (books.pools[i] == pool && account.openingByFund() != null && account.periodFrom() != null) {
                long amount = listed(account);
                opened.merge(EVER, amount, Math::addExact);
                opened.merge(account.periodFrom().toEpochDay(), -amount, Math::addExact);
            }
        }
    }

    private long listed(Account account) {
        long sum = 0;
        for (OpeningBalance one : account.openingByFund()) {
            sum = Math.addExact(sum, books.fund(one.fundId()) == number ? Fen.of(one.amount()) : 0);
        }
        return sum;
    }

    /** What may have been the fund's when the statements of a pool began. */
    private long opening(int pool) {
        long sum = 0;
        for (int i = 0; i < books.pools.length; i++) {
            Account account = books.accounts.get(i);
            if (books.pools[i] == pool && account.openingByFund() == null) {
                sum = Math.addExact(sum, Math.max(0, Fen.of(account.openingBalance())));
            } else if (books.pools[i] == pool) {
                sum = Math.addExact(sum, listed(account));
            }
        }
        return sum;
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

    /** The same with nothing taken off for what is payable by contracts that are not past. */
    long lying(int index, boolean possible) {
        return possible ? mostLying[index] : leastLying[index];
    }

    /** The index of the last change on or before a day. */
    int on(long day) {
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found : -found - 2;
    }
}
