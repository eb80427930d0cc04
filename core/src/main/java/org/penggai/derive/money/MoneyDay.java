package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Purpose;

/**
 * The movements of one day, all simultaneous, receipts before payments. What a voucher names is certain; for the rest a
 * payment p out of a balance b that holds between t_min and t_max of a fund carries at least max(0, p − (b − t_min)) and
 * at most min(p, t_max). Pools that pay each other in a circle on that day are bounded as one.
 */
final class MoneyDay {
    /** A payment that carries between {@code min} and {@code max} of a fund. */
    private record Carry(Flow flow, int fund, long min, long max) {}

    private final Tracks tracks;
    private final Books books;
    private final LocalDate day;
    private final List<Flow> flows;
    private final Map<Integer, List<Flow>> byPayer = new TreeMap<>();
    private final SortedSet<Integer> touched = new TreeSet<>();
    private final List<Supplier<Runnable>> returns = new ArrayList<>(0);
    private long wentOutside;

    MoneyDay(Tracks tracks, LocalDate day, List<Flow> flows) {
        this.tracks = tracks;
        this.books = tracks.books;
        this.day = day;
        this.flows = flows;
    }

    void run() {
        for (Flow flow : flows) {
            if (books.followed(flow.payer)) {
                byPayer.computeIfAbsent(flow.payer, pool -> new ArrayList<>(1)).add(flow);
                touched.add(flow.payer);
            }
            if (books.followed(flow.payee)) {
                Pool payee = tracks.pool(flow.payee);
                payee.balance = Math.addExact(payee.balance, flow.amount);
                touched.add(flow.payee);
            } else {
                wentOutside = Math.addExact(wentOutside, flow.amount);
            }
        }
        List<Flow> outside =
                flows.stream().filter(flow -> !books.followed(flow.payer)).toList();
        outside.stream().filter(flow -> flow.fund >= 0).forEach(this::namedFromOutside);
        outside.stream().filter(flow -> flow.fund < 0).forEach(this::unnamedFromOutside);
        for (List<Integer> together : Circles.of(touched, this::payees)) {
            if (together.size() == 1) {
                pay(carries(tracks.pool(together.get(0)), null), false);
            } else {
                pay(new Circle(together).carries(), true);
            }
        }
        returns.stream().map(Supplier::get).toList().forEach(Runnable::run);
        touched.forEach(this::close);
        SortedSet<Integer> funds = new TreeSet<>();
        touched.forEach(pool -> funds.addAll(tracks.pool(pool).holdings.keySet()));
        funds.stream().filter(fund -> !tracks.isEarned(fund)).forEach(fund -> tracks.afield[fund].close());
    }

    private List<Flow> paidBy(int pool) {
        return byPayer.getOrDefault(pool, List.of());
    }

    private List<Integer> payees(int pool) {
        List<Integer> payees = new ArrayList<>(1);
        for (Flow flow : paidBy(pool)) {
            if (books.followed(flow.payee)) {
                payees.add(flow.payee);
            }
        }
        return payees;
    }

    /** Money known to be a fund's that comes out of an account that money is not followed through. */
    private void namedFromOutside(Flow flow) {
        if (flow.withheld) {
            tracks.withheld(flow);
            return;
        }
        if (books.revenue(flow.from) && books.revenue(flow.to) && !books.grant(flow.fund)) {
            return; // the county's own revenue from one account to another
        }
        if (tracks.ownTrue(flow.fund, flow.to)) {
            tracks.pool(flow.payee).expected().expect(flow.fund, flow.amount);
            tracks.receive(flow, flow.fund, flow.amount, flow.amount, null);
        } else {
            boolean received = books.funder(flow.from)
                    || tracks.uses.at(flow.fund, flow.from).isEmpty();
            UseTally tally = arrive(flow, flow.fund, flow.amount, flow.amount, null);
            if (tally != null && tally.outside && received) {
                tracks.afield[flow.fund].enterFromElsewhere(day, tally, flow.amount);
            }
        }
        if (!Boolean.FALSE.equals(books.own(flow.fund, flow.to))) {
            returns.add(() -> comeBack(flow));
        }
    }

    private void unnamedFromOutside(Flow flow) {
        if (books.followed(flow.payee)) {
            for (int fund : tracks.candidates.of(flow.payee)) {
                unnamedFromOutside(flow, fund);
            }
        }
    }

    private void unnamedFromOutside(Flow flow, int fund) {
        for (Reversals.Carried part : tracks.reversals.carriedBy(flow.reverses)) {
            if (part.fund() == fund) {
                long min = Math.max(0, flow.amount - (part.amount() - part.min()));
                long max = Math.min(flow.amount, part.max());
                tracks.receive(flow, fund, min, max, null);
                returns.add(() -> () -> {
                    leaving(flow, fund, null).take(part.tally(), min, max);
                    tracks.afield[fund].leave(max);
                    tracks.series[fund].cameBack(day, max);
                });
                return;
            }
        }
        Purpose purpose = flow.first().purpose();
        boolean returning = purpose == null
                || purpose == Purpose.RETURN
                || flow.reverses >= 0
                || !tracks.uses.at(fund, flow.from).isEmpty();
        long most = tracks.candidates.room(fund);
        if (returning) {
            long used = Math.addExact(tracks.series[fund].usedMost(), wentOutside);
            long back = Math.min(flow.amount, used);
            most = Math.addExact(most, used);
            if (back > 0) {
                tracks.possibleReturns[fund].add(day, back);
                tracks.series[fund].cameBack(day, back);
            }
        }
        most = Math.min(flow.amount, most);
        if (most > 0) {
            tracks.receive(flow, fund, 0, most, null);
            if (!tracks.ownTrue(fund, flow.to)) {
                tracks.pool(flow.payee).holding(fund).unattributed(most);
            }
        }
    }

    /** Named money of a fund that comes to what is or may be its own account from where it is not followed: a return or a receipt. */
    private Runnable comeBack(Flow flow) {
        FundSeries series = tracks.series[flow.fund];
        for (Reversals.Carried part : tracks.reversals.carriedBy(flow.reverses)) {
            if (part.fund() == flow.fund) {
                long most = Math.min(flow.amount, part.amount());
                return () -> {
                    leaving(flow, flow.fund, null).take(part.tally(), Math.min(most, part.max()), most);
                    tracks.afield[flow.fund].leave(most);
                    series.cameBack(day, most);
                };
            }
        }
        List<UseTally> there = tracks.uses.at(flow.fund, flow.from);
        Purpose purpose = flow.first().purpose();
        if (purpose == Purpose.RETURN && !there.isEmpty()) {
            Rests rests = new Rests(there, 0);
            return () -> {
                rests.give(flow.amount, flow.amount, leaving(flow, flow.fund, null));
                tracks.afield[flow.fund].leave(flow.amount);
                series.cameBack(day, flow.amount);
            };
        }
        boolean perhaps = purpose == Purpose.RETURN
                || !books.funder(flow.from)
                        && there.stream().anyMatch(tally -> purpose == null || purpose == tally.key.purpose());
        return () -> {
            if (perhaps) {
                tracks.possibleReturns[flow.fund].add(day, flow.amount);
                series.cameBack(day, flow.amount);
            }
        };
    }

    /** What the payments of a pool carry, when what it received is known; {@code most} bounds a circle's funds. */
    private List<Carry> carries(Pool pool, Function<Flow, Map<Integer, long[]>> circle) {
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
            for (int fund : tracks.candidates.unreceived()) {
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
            most = Math.addExact(most, tracks.candidates.room(fund));
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

    /** Lets all payments arrive, then takes them from where they lay: a circle's money comes back to where it left. */
    private void pay(List<Carry> carries, boolean circle) {
        UseTally[] arrived = new UseTally[carries.size()];
        arrive(carries, circle, true, arrived);
        arrive(carries, circle, false, arrived);
        Map<Holding, Rests> own = new HashMap<>();
        Map<Holding, Rests> named = new HashMap<>();
        for (int i = 0; i < carries.size(); i++) {
            Carry carry = carries.get(i);
            Flow flow = carry.flow;
            boolean earned = tracks.isEarned(carry.fund);
            int fund = earned ? carry.fund - books.funds.size() : carry.fund;
            if (!tracks.ownTrue(fund, flow.from)) {
                Holding holding = tracks.pool(flow.payer).holding(carry.fund);
                boolean byName = flow.fund >= 0;
                boolean fundsAgain = arrived[i] == null
                        ? givenBack(flow) && tracks.ownTrue(fund, flow.to, day)
                        : flow.first().purpose() == Purpose.BUDGET_BALANCING || books.followed(flow.payee);
                long min = earned && !fundsAgain ? 0 : carry.min;
                (byName ? named : own)
                        .computeIfAbsent(holding, key -> key.rests(byName))
                        .give(used(flow, min), carry.max, leaving(flow, fund, arrived[i]));
            }
        }
    }

    /** Lets a fund's money arrive; the use that it is, or null. */
    /** What is earned in a circle has come before what of it goes out: the order of names changes nothing. */
    private void arrive(List<Carry> carries, boolean circle, boolean followed, UseTally[] arrived) {
        for (int i = 0; i < arrived.length; i++) {
            Carry carry = carries.get(i);
            if (books.followed(carry.flow.payee) == followed) {
                arrived[i] = tracks.isEarned(carry.fund) ? earned(carry) : pay(carry, circle);
            }
        }
    }

    private UseTally pay(Carry carry, boolean circle) {
        Flow flow = carry.flow;
        UseTally arrived = null;
        Pool payer = tracks.pool(flow.payer);
        boolean fromOwn = tracks.ownTrue(carry.fund, flow.from);
        ChainLink before = fromOwn ? null : payer.holding(carry.fund).chain;
        ChainLink chain = ChainLink.after(before, flow.first());
        if (flow.withheld) {
            tracks.withheld(flow);
        } else if (tracks.ownTrue(carry.fund, flow.to, day)) {
            if (flow.fund >= 0) {
                tracks.pool(flow.payee).expected().expect(carry.fund, flow.amount);
            }
            tracks.receive(flow, carry.fund, carry.min, carry.max, fromOwn ? null : chain);
            if (!tracks.ownTrue(carry.fund, flow.to)) {
                tracks.pool(flow.payee).holding(carry.fund).unattributed(carry.max);
            }
        } else {
            arrived = arrive(flow, carry.fund, carry.min, carry.max, chain);
        }
        cross(carry, arrived, circle);
        if (fromOwn && flow.fund >= 0) {
            payer.expected().expect(carry.fund, -flow.amount);
        }
        tracks.left(day, flow, carry.fund, carry.min, carry.max);
        return arrived;
    }

    /** Money goes out to where its fund may not be used, or comes from there. */
    private void cross(Carry carry, UseTally arrived, boolean circle) {
        Flow flow = carry.flow;
        boolean outside = arrived != null && arrived.outside;
        long min = used(flow, carry.min);
        Afield afield = tracks.afield[carry.fund];
        if (tracks.ownTrue(carry.fund, flow.from)) {
            if (outside && !books.perhapsSisters(flow.from, flow.to)) {
                afield.enterFromOwn(day, arrived, min, carry.max);
            } else if (!tracks.ownTrue(carry.fund, flow.to)) {
                afield.lawful(carry.max);
            }
            return;
        }
        Holding holding = tracks.pool(flow.payer).holding(carry.fund);
        long before = circle ? Long.MAX_VALUE : holding.outside();
        if (outside) {
            afield.enterFromElsewhere(day, arrived, Math.max(0, min - before));
        } else {
            afield.leave(Math.min(carry.max, before));
        }
    }

    /**
     * What was earned of a fund is followed on: it is the fund's again where it comes to its own account, and is in the
     * county's revenue where its voucher says that it balances the budget, or may be where who earned it paid it there.
     */
    private UseTally earned(Carry carry) {
        Flow flow = carry.flow;
        int fund = carry.fund - books.funds.size();
        Holding holding = tracks.pool(flow.payer).holding(carry.fund);
        ChainLink chain = ChainLink.after(holding.chain, flow.first());
        Purpose purpose = flow.first().purpose();
        if (tracks.ownTrue(fund, flow.to, day)) {
            tracks.receive(flow, fund, givenBack(flow) ? carry.min : 0, carry.max, chain);
            if (!tracks.ownTrue(fund, flow.to)) {
                tracks.pool(flow.payee).holding(fund).unattributed(carry.max);
            }
            tracks.left(day, flow, fund, 0, carry.max);
            return null;
        }
        if (books.followed(flow.payee) && flow.reverses >= 0) {
            UseTally tally = arrive(flow, fund, carry.min, carry.max, chain);
            if (tally.outside) {
                tracks.afield[fund].enterFromElsewhere(day, tally, used(flow, carry.min));
            }
            return tally;
        }
        if (books.followed(flow.payee)) {
            tracks.earnedHolding(tracks.pool(flow.payee), fund);
            tracks.receive(flow, carry.fund, carry.min, carry.max, chain);
            if (books.own(fund, flow.to) == null) {
                tracks.receive(flow, fund, 0, carry.max, chain);
                tracks.pool(flow.payee).holding(fund).unattributed(carry.max);
            }
            return null;
        }
        boolean balancing = purpose == Purpose.BUDGET_BALANCING;
        long most = balancing || purpose == null ? carry.max : Math.min(carry.max, holding.earnedHere);
        if (most <= 0) {
            return null;
        }
        long least = balancing ? carry.min : 0;
        UseTally tally = tracks.use(day, flow, fund, least, most, chain);
        if (tally.outside) {
            tracks.afield[fund].enterFromElsewhere(day, tally, least);
        }
        return tally;
    }

    private static boolean givenBack(Flow flow) {
        return flow.first().purpose() == Purpose.RETURN || flow.reverses >= 0;
    }

    /** Whether what was earned is followed along a payment: to other accounts, and into the county's revenue. */
    private boolean leads(Flow flow) {
        return books.followed(flow.payee)
                || books.revenue(flow.to)
                || books.accounts.get(flow.to).kind() == AccountKind.TREASURY;
    }

    /** Between what may be sister accounts money may move without being used. */
    private long used(Flow flow, long min) {
        return books.perhapsSisters(flow.from, flow.to) ? 0 : min;
    }

    /** What becomes of a use whose money goes on: it came back, was spent within the scope after all, or is used elsewhere. */
    private Rests.Outflow leaving(Flow flow, int fund, UseTally arrived) {
        Boolean toOwn = tracks.ownOn(fund, flow.to, day);
        if (toOwn == null || !toOwn && arrived != null && arrived.inside == null) {
            return UseTally::left;
        }
        boolean settled = toOwn || arrived != null && arrived.inside;
        return settled ? (tally, min, max) -> tally.cameBack(min, max, day) : UseTally::wentOn;
    }

    /** Money of a fund comes to a place that is not for certain its own; null when it goes back to where it came from. */
    private UseTally arrive(Flow flow, int fund, long least, long most, ChainLink chain) {
        ChainLink link = chain == null ? ChainLink.after(null, flow.first()) : chain;
        boolean followed = books.followed(flow.payee);
        long min = least;
        long max = most;
        if (!followed && !books.ofParcel(fund)) {
            Recoveries.Lawful undone = tracks.undoes(flow);
            min = Math.max(0, min - undone.certain() - undone.possible());
            max = Math.min(max, flow.amount - undone.certain());
            Recoveries.Lawful lawful = lawful(flow, fund, max);
            min = Math.max(0, min - lawful.certain() - lawful.possible());
            max = max - lawful.certain();
            if (max <= 0) {
                return null;
            }
        }
        Boolean own = tracks.ownOn(fund, flow.to, day);
        UseTally tally = tracks.use(day, flow, fund, own == null ? 0 : used(flow, min), max, link);
        if (followed) {
            rest(flow, fund, min, max, tally, link);
        }
        return tally;
    }

    /** What of a payment is, and what may be, lawfully recovered or returned: by its documents, or by who gave it. */
    private Recoveries.Lawful lawful(Flow flow, int fund, long amount) {
        Purpose purpose = flow.first().purpose();
        boolean revenue = books.revenue(flow.to);
        boolean perhaps = purpose == Purpose.RECOVERY || purpose == Purpose.RETURN || revenue && purpose == null;
        boolean judgedByItself = revenue && books.grant(fund) && purpose != Purpose.RETURN
                || books.accounts.get(flow.to).kind() == AccountKind.TREASURY;
        if (!perhaps || judgedByItself) {
            return Recoveries.Lawful.NONE;
        }
        Recoveries papers = tracks.recoveries[fund];
        if (purpose == null) {
            return new Recoveries.Lawful(0, papers.mayExplain(day, amount));
        }
        Recoveries.Lawful documented =
                revenue && books.grant(fund) ? Recoveries.Lawful.NONE : papers.explain(day, amount, revenue);
        long given = purpose == Purpose.RETURN ? books.given(fund, flow.to) : 0;
        long possible = Math.max(documented.possible(), Math.min(amount - documented.certain(), given));
        return new Recoveries.Lawful(documented.certain(), possible);
    }

    /** The money lies with the payee: as the fund's, or, where it was paid within the scope, as earned; or as either. */
    private void rest(Flow flow, int fund, long min, long max, UseTally tally, ChainLink link) {
        Pool payee = tracks.pool(flow.payee);
        if (!tally.mayBeEarned()) {
            tracks.receive(flow, fund, min, max, link);
            payee.holding(fund).rest(tally);
            return;
        }
        boolean certain = Boolean.TRUE.equals(tally.inside)
                && books.accounts.get(flow.to).kind() == AccountKind.COMPANY
                && Boolean.FALSE.equals(books.own(fund, flow.to));
        Holding earned = tracks.earnedHolding(payee, fund);
        tracks.receive(flow, tracks.earned(fund), certain ? min : 0, max, link);
        earned.earnedHere = Math.addExact(earned.earnedHere, max);
        earned.rest(tally);
        if (!certain) {
            tracks.receive(flow, fund, 0, max, link);
            payee.holding(fund).rest(tally);
        }
    }

    private void close(int number) {
        Pool pool = tracks.pool(number);
        long paid = 0;
        long unnamed = 0;
        for (Flow flow : paidBy(number)) {
            paid = Math.addExact(paid, flow.amount);
            if (flow.fund < 0) {
                unnamed = Math.addExact(unnamed, flow.amount);
                if (pool.expected != null && mayBear(pool, flow)) {
                    pool.expected.mayBear(flow.amount);
                }
            }
        }
        tracks.close(pool, day, paid, unnamed);
    }

    /** Whether one of the funds expected in a pool may lawfully bear a payment under no name. */
    private boolean mayBear(Pool pool, Flow flow) {
        Purpose purpose = flow.first().purpose();
        AccountKind kind = books.accounts.get(flow.payee).kind();
        if (purpose == Purpose.RECOVERY || purpose == Purpose.RETURN || kind == AccountKind.TREASURY) {
            return true;
        }
        for (int fund : pool.expected.funds()) {
            Scopes scopes = tracks.scopes[fund];
            if (!Boolean.FALSE.equals(books.own(fund, flow.to))
                    || scopes.scope(scopes.on(day))
                            .mayCover(purpose, flow.first().payeeProjectId())) {
                return true;
            }
        }
        return false;
    }

    /** Pools that pay each other in a circle on this day, taken together. */
    private final class Circle {
        /** More fen than any county has: what may be in each member adds up day by day, whatever there is. */
        private static final long MOST = 1L << 52;

        private final SortedSet<Integer> members;
        private final Map<Integer, long[]> totals = new TreeMap<>();
        private boolean known = true;
        private long balance;

        Circle(List<Integer> members) {
            this.members = new TreeSet<>(members);
        }

        List<Carry> carries() {
            List<Flow> leaving = new ArrayList<>();
            for (int member : members) {
                Pool pool = tracks.pool(member);
                known &= pool.known;
                balance = Math.addExact(balance, pool.balance);
                pool.holdings.forEach((fund, holding) -> add(fund, holding.least(), holding.most()));
                if (!pool.known && paidBy(member).stream().anyMatch(flow -> flow.fund < 0)) {
                    for (int fund : tracks.candidates.unreceived()) {
                        add(fund, 0, tracks.candidates.room(fund));
                    }
                }
                for (Flow flow : paidBy(member)) {
                    if (flow.fund >= 0) {
                        add(flow.fund, 0, 0);
                    }
                    if (members.contains(flow.payee) && !flow.withheld) {
                        balance -= flow.amount;
                    } else {
                        leaving.add(flow);
                    }
                }
            }
            leaving.stream().filter(flow -> flow.fund >= 0).forEach(this::leaveByName);
            earn();
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
                carries.addAll(MoneyDay.this.carries(tracks.pool(member), this::bounds));
            }
            bind(leaving);
            return carries;
        }

        /** Within the circle a fund's money may be earned, and what was earned may come to its own account. */
        private void earn() {
            List<Flow> within = new ArrayList<>();
            for (int member : members) {
                paidBy(member).stream()
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
                long paid =
                        paidBy(member).stream().mapToLong(flow -> flow.amount).reduce(0, Math::addExact);
                long others = Math.max(0, left - Math.max(0, pool.balance - paid));
                totals.forEach((fund, total) -> {
                    Holding holding = pool.holding(fund);
                    holding.ceiling = total[1];
                    holding.floor = known ? Math.max(0, total[0] - unnamed - others) : 0;
                });
            }
        }
    }
}
