package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.penggai.ledger.AccountKind;

/** What a day's payments out of the pools carry of each fund. */
final class Carries {
    private final Tracks tracks;
    private final Books books;
    private final LocalDate day;
    private final Map<Integer, List<Flow>> byPayer = new TreeMap<>();

    Carries(Tracks tracks, LocalDate day) {
        this.tracks = tracks;
        this.books = tracks.books;
        this.day = day;
    }

    void add(Flow flow) {
        byPayer.computeIfAbsent(flow.payer, pool -> new ArrayList<>(1)).add(flow);
    }

    List<Flow> paidBy(int pool) {
        return byPayer.getOrDefault(pool, List.of());
    }

    /** What the payments of a pool carry, when what it received is known; {@code most} bounds a circle's funds. */
    List<Carry> carries(Pool pool, Function<Flow, Map<Integer, long[]>> circle) {
        List<Carry> carries = new ArrayList<>();
        List<Flow> paid = paidBy(pool.number);
        long sum = 0;
        long named = 0;
        for (Flow flow : paid) {
            sum = Math.addExact(sum, flow.amount);
            if (flow.fund >= 0) {
                named = Math.addExact(named, flow.amount);
                pool.holding(flow.fund).outNamed(flow.amount);
                carries.add(new Carry(flow, flow.fund, flow.amount, flow.amount));
            }
        }
        if (pool.known && pool.balance < sum) {
            // More goes out than the statements show coming in: they can't be complete.
            tracks.forget(pool, day);
        }
        long rest = Math.max(0, pool.balance - named);
        if (!pool.known && named < sum) {
            for (int fund : tracks.candidates.unseen(pool.number)) {
                pool.holding(fund);
            }
        }
        for (Flow flow : paid) {
            if (flow.fund < 0) {
                Map<Integer, long[]> bounds = circle == null ? Map.of() : circle.apply(flow);
                for (Map.Entry<Integer, Holding> entry : pool.holdings.entrySet()) {
                    if (tracks.isEarned(entry.getKey()) && !leads(flow)) {
                        continue;
                    }
                    carry(pool, flow, entry.getKey(), entry.getValue(), rest, bounds.get(entry.getKey()), carries);
                }
            }
        }
        return carries;
    }

    private void carry(Pool pool, Flow flow, int fund, Holding holding, long rest, long[] bounds, List<Carry> carries) {
        long most = bounds == null ? holding.most() : bounds[1];
        if (!pool.known && !tracks.isEarned(fund)) {
            // What its statements don't show may have come to it.
            most = Math.addExact(most, tracks.candidates.unseen(fund, pool.number, day));
        }
        long max = Math.min(flow.amount, pool.known ? Math.min(most, rest) : most);
        long min = pool.known ? Math.max(0, flow.amount - Math.max(0, rest - holding.least())) : 0;
        if (bounds != null) {
            min = Math.max(min, bounds[0]);
        }
        if (max > 0) {
            carries.add(new Carry(flow, fund, Math.min(min, max), max));
        }
    }

    /** Whether what was earned is followed along a payment: to other accounts, and into the county's revenue. */
    private boolean leads(Flow flow) {
        return books.followed(flow.payee)
                || books.revenue(flow.to)
                || books.accounts.get(flow.to).kind() == AccountKind.TREASURY;
    }
}
