package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Pools that pay each other in a circle on this day, taken together. */
final class PaymentCircle {
    /** More fen than any county has: what may be in each member adds up day by day, whatever there is. */
    private static final long MOST = 1L << 52;

    private final Tracks tracks;
    private final Books books;
    private final LocalDate day;
    private final Carries carried;
    private final SortedSet<Integer> members;
    private final Map<Integer, long[]> totals = new TreeMap<>();
    private boolean known = true;
    private long balance;

    PaymentCircle(Tracks tracks, LocalDate day, Carries carried, List<Integer> members) {
        this.tracks = tracks;
        this.books = tracks.books;
        this.day = day;
        this.carried = carried;
        this.members = new TreeSet<>(members);
    }

    List<Carry> carries() {
        List<Flow> leaving = new ArrayList<>();
        for (int member : members) {
            Pool pool = tracks.pool(member);
            known &= pool.known;
            balance = Math.addExact(balance, pool.balance);
            pool.holdings.forEach((fund, holding) -> add(fund, holding.least(), holding.most()));
            if (!pool.known && carried.paidBy(member).stream().anyMatch(flow -> flow.fund < 0)) {
                for (int fund : tracks.candidates.unseen(member)) {
                    add(fund, 0, tracks.candidates.unseen(fund, member, day));
                }
            }
            for (Flow flow : carried.paidBy(member)) {
                if (flow.fund >= 0) {
                    add(flow.fund, 0, 0);
                }
                if (members.contains(flow.payee)) {
                    balance -= flow.amount;
                } else {
                    leaving.add(flow);
                }
            }
        }
        earn(); // of all that is there, also what goes out of the circle afterwards
        leaving.stream().filter(flow -> flow.fund >= 0).forEach(this::leaveByName);
        for (int member : members) {
            Pool pool = tracks.pool(member);
            totals.keySet().forEach(fund -> {
                if (tracks.isEarned(fund)) {
                    tracks.earnedHolding(pool, fund - books.funds.size());
                } else {
                    pool.holding(fund);
                }
            });
        }
        List<Carry> carries = new ArrayList<>();
        for (int member : members) {
            carries.addAll(carried.carries(tracks.pool(member), this::bounds));
        }
        bind(leaving);
        return carries;
    }

    /** Within the circle a fund's money may be earned, and what was earned may come to its own account. */
    private void earn() {
        List<Flow> within = new ArrayList<>();
        for (int member : members) {
            carried.paidBy(member).stream()
                    .filter(flow -> members.contains(flow.payee))
                    .forEach(within::add);
        }
        for (int fund : List.copyOf(totals.keySet())) {
            if (!tracks.isEarned(fund)) {
                within.stream()
                        .filter(flow -> tracks.mayBeEarned(flow, fund, day))
                        .forEach(flow -> earn(fund, flow.amount));
            }
        }
        for (int fund : List.copyOf(totals.keySet())) {
            if (tracks.isEarned(fund)) {
                long[] earned = totals.get(fund);
                earned[0] = 0;
                add(fund - books.funds.size(), 0, earned[1]);
            }
        }
    }

    private void earn(int fund, long amount) {
        long[] total = totals.get(fund);
        total[0] = Math.max(0, total[0] - amount);
        if (total[1] > 0) {
            add(tracks.earned(fund), 0, Math.min(amount, total[1]));
        }
    }

    private void add(int fund, long least, long most) {
        long[] total = totals.computeIfAbsent(fund, key -> new long[2]);
        total[0] = Math.addExact(total[0], least);
        total[1] = Math.min(MOST, Math.addExact(total[1], Math.min(MOST, most)));
    }

    private void leaveByName(Flow flow) {
        long[] total = totals.get(flow.fund);
        total[0] = Math.max(0, total[0] - flow.amount);
        total[1] = Math.max(0, total[1] - flow.amount);
        balance -= flow.amount;
    }

    /** Within the circle the same money may pass one way many times; out of it it goes once. */
    private Map<Integer, long[]> bounds(Flow flow) {
        boolean within = members.contains(flow.payee);
        Map<Integer, long[]> bounds = new HashMap<>();
        totals.forEach((fund, total) -> {
            long others = Math.max(0, balance - total[0]);
            long min = within || !known ? 0 : Math.max(0, flow.amount - others);
            bounds.put(fund, new long[] {min, within ? flow.amount : total[1]});
        });
        return bounds;
    }

    /** What each member must and may hold at the end of the day, by what all of them together do. */
    private void bind(List<Flow> leaving) {
        long unnamed = leaving.stream()
                .filter(flow -> flow.fund < 0)
                .mapToLong(flow -> flow.amount)
                .reduce(0, Math::addExact);
        long left = balance - unnamed;
        members.forEach(member -> known &= tracks.pool(member).known);
        for (int member : members) {
            Pool pool = tracks.pool(member);
            long paid = carried.paidBy(member).stream()
                    .mapToLong(flow -> flow.amount)
                    .reduce(0, Math::addExact);
            long others = Math.max(0, left - Math.max(0, pool.balance - paid));
            totals.forEach((fund, total) -> {
                Holding holding = pool.holding(fund);
                holding.ceiling = total[1];
                holding.floor = known ? Math.max(0, total[0] - unnamed - others) : 0;
            });
        }
    }
}
