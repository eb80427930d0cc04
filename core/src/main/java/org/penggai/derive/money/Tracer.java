package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.penggai.ledger.Account;
import org.penggai.ledger.OpeningBalance;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Transfer;

/**
 * Follows money day by day. What a voucher names is certain; for the rest each pool keeps, for each fund, the least and
 * the most that it can hold, and a payment p out of a balance b carries at least max(0, p − (b − least)) and at most
 * min(p, most). All of a day's movements are simultaneous, receipts before payments. Amounts in fen.
 */
final class Tracer {
    /** Transfers of one day between the same two accounts that are alike in all that decides a use. */
    private static final class Flow {
        final int from;
        final int to;
        final int fund;
        final int reverses;
        final List<Transfer> transfers = new ArrayList<>(1);
        long amount;

        Flow(int from, int to, int fund, int reverses) {
            this.from = from;
            this.to = to;
            this.fund = fund;
            this.reverses = reverses;
        }

        Transfer first() {
            return transfers.get(0);
        }
    }

    private record FlowKey(
            int from, int to, int fund, int reverses, Purpose purpose, String payee, String loan, boolean allocated) {}

    private static final Comparator<Transfer> ORDER =
            Comparator.comparing(Transfer::date).thenComparing(Transfer::amount).thenComparing(Transfer::id);

    private final Books books;
    private final Scopes[] scopes;
    private final List<Transfer> transfers;
    private final Map<String, Integer> reversed = new HashMap<>();
    private final Map<Integer, UseTally> reversedUses = new HashMap<>();
    private final Set<Integer> originals = new HashSet<>();
    private final Map<UseKey, UseTally> uses = new LinkedHashMap<>();
    private final Map<Long, List<UseTally>> usesAt = new HashMap<>();
    private final List<Map<Integer, Holding>> holdings = new ArrayList<>();
    private final long[] balances;
    private final boolean[] known;
    private final long[] possibleReturns;
    private final long[] room;
    private final FundSeries[] series;
    private final PoolSeries[] pools;

    Tracer(Books books, List<Transfer> transfers) {
        this.books = books;
        this.transfers = transfers.stream().sorted(ORDER).toList();
        int accounts = books.accounts.size();
        int funds = books.funds.size();
        balances = new long[accounts];
        known = new boolean[accounts];
        pools = new PoolSeries[accounts];
        possibleReturns = new long[funds];
        room = new long[funds];
        series = new FundSeries[funds];
        scopes = new Scopes[funds];
        for (int i = 0; i < accounts; i++) {
            holdings.add(null);
        }
        for (int fund = 0; fund < funds; fund++) {
            scopes[fund] = new Scopes(books.funds.get(fund));
            series[fund] = new FundSeries();
        }
    }

    void run() {
        findRooms();
        open();
        int begin = 0;
        while (begin < transfers.size()) {
            LocalDate day = transfers.get(begin).date();
            int end = begin;
            while (end < transfers.size() && transfers.get(end).date().equals(day)) {
                end++;
            }
            day(day, transfers.subList(begin, end));
            begin = end;
        }
    }

    Iterable<UseTally> uses() {
        return uses.values();
    }

    Scopes scopes(int fund) {
        return scopes[fund];
    }

    FundSeries series(int fund) {
        return series[fund];
    }

    long possibleReturns(int fund) {
        return possibleReturns[fund];
    }

    /** The series of a pool's balance against what should be in it; null for pools that hold no fund. */
    PoolSeries pool(int pool) {
        return pools[pool];
    }

    /** How much of each fund's amount no receipt accounts for: so much may have come in under no name. */
    private void findRooms() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < transfers.size(); i++) {
            numbers.put(transfers.get(i).id(), i);
        }
        for (int fund = 0; fund < room.length; fund++) {
            BigDecimal amount = books.funds.get(fund).amount();
            room[fund] = amount == null ? Long.MAX_VALUE / 4 : Fen.of(amount);
        }
        for (Transfer transfer : transfers) {
            Integer original = transfer.reversesId() == null ? null : numbers.get(transfer.reversesId());
            if (original != null) {
                reversed.put(transfer.id(), original);
                originals.add(original);
            }
            int fund = books.fund(transfer.fundId());
            int from = books.account(transfer.fromAccountId());
            if (fund >= 0
                    && !books.followed(from)
                    && original == null
                    && transfer.purpose() != Purpose.RETURN
                    && ownTrue(fund, books.account(transfer.toAccountId()))) {
                room[fund] = Math.max(0, room[fund] - Fen.of(transfer.amount()));
            }
        }
        for (Account account : books.accounts) {
            for (OpeningBalance opening : orNone(account.openingByFund())) {
                int fund = books.fund(opening.fundId());
                if (fund >= 0) {
                    room[fund] = Math.max(0, room[fund] - Fen.of(opening.amount()));
                }
            }
        }
    }

    /** Opening balances. What lies in a pool under no name may be any fund's that the pool can hold. */
    private void open() {
        for (int i = 0; i < books.accounts.size(); i++) {
            int pool = books.pools[i];
            known[pool] = books.complete(pool);
            Account account = books.accounts.get(i);
            if (account.openingBalance() != null) {
                balances[pool] = Math.addExact(balances[pool], Fen.of(account.openingBalance()));
            }
        }
        LocalDate start =
                transfers.isEmpty() ? LocalDate.MIN : transfers.get(0).date().minusDays(1);
        for (int i = 0; i < books.accounts.size(); i++) {
            Account account = books.accounts.get(i);
            int pool = books.pools[i];
            for (OpeningBalance opening : orNone(account.openingByFund())) {
                int fund = books.fund(opening.fundId());
                if (fund >= 0) {
                    Holding holding = holding(pool, fund);
                    long amount = Fen.of(opening.amount());
                    holding.max += amount;
                    holding.min += known[pool] ? amount : 0;
                    pool(pool, fund).expect(fund, amount);
                    move(fund, pool, known[pool] ? amount : 0, amount, start);
                }
            }
            if (books.followed(i) && account.openingByFund() == null) {
                openUnnamed(account, pool, start);
            }
        }
    }

    private void openUnnamed(Account account, int pool, LocalDate start) {
        for (int fund = 0; fund < room.length; fund++) {
            if (room[fund] > 0 && canHold(fund, pool)) {
                long most = account.openingBalance() == null
                        ? room[fund]
                        : Math.min(room[fund], Math.max(0, Fen.of(account.openingBalance())));
                if (most > 0) {
                    holding(pool, fund).max += most;
                    move(fund, pool, 0, most, start);
                }
            }
        }
    }

    private void day(LocalDate day, List<Transfer> today) {
        Map<Integer, List<Flow>> byPayer = new TreeMap<>();
        Map<Integer, Integer> waiting = new HashMap<>();
        Set<Integer> touched = new TreeSet<>();
        for (Flow flow : flows(today)) {
            int from = books.pools[flow.from];
            int to = books.pools[flow.to];
            if (from == to) {
                continue;
            }
            byPayer.computeIfAbsent(from, pool -> new ArrayList<>()).add(flow);
            touched.add(from);
            touched.add(to);
            balances[to] = Math.addExact(balances[to], flow.amount);
            if (books.followed(from)) {
                waiting.merge(to, 1, Integer::sum);
            }
        }
        for (int pool : touched) {
            if (!books.followed(pool)) {
                byPayer.getOrDefault(pool, List.of()).forEach(flow -> fromOutside(day, flow));
            }
        }
        Set<Integer> open = new TreeSet<>(touched);
        open.removeIf(pool -> !books.followed(pool));
        Deque<Integer> ready = new ArrayDeque<>();
        open.stream().filter(pool -> waiting.getOrDefault(pool, 0) == 0).forEach(ready::add);
        while (!ready.isEmpty()) {
            int pool = ready.remove();
            open.remove(pool);
            payments(day, pool, byPayer.getOrDefault(pool, List.of()), null);
            for (Flow flow : byPayer.getOrDefault(pool, List.of())) {
                int to = books.pools[flow.to];
                if (books.followed(to) && waiting.merge(to, -1, Integer::sum) == 0) {
                    ready.add(to);
                }
            }
        }
        circle(day, open, byPayer);
        touched.forEach(pool -> close(day, pool, byPayer.getOrDefault(pool, List.of())));
    }

    /** Pools that pay each other on one day: what comes round within it is counted as possible, never as proven. */
    private void circle(LocalDate day, Set<Integer> open, Map<Integer, List<Flow>> byPayer) {
        if (open.isEmpty()) {
            return;
        }
        Map<Integer, Long> most = new HashMap<>();
        for (int pool : open) {
            if (holdings.get(pool) != null) {
                holdings.get(pool).forEach((fund, holding) -> most.merge(fund, holding.most(), Math::addExact));
            }
        }
        for (int pool : open) {
            if (!most.isEmpty()) {
                most.keySet().forEach(fund -> holding(pool, fund));
            }
        }
        for (int pool : open) {
            payments(day, pool, byPayer.getOrDefault(pool, List.of()), most);
        }
    }

    private List<Flow> flows(List<Transfer> today) {
        Map<FlowKey, Flow> flows = new LinkedHashMap<>();
        for (Transfer transfer : today) {
            int from = books.account(transfer.fromAccountId());
            int to = books.account(transfer.toAccountId());
            if (from < 0 || to < 0) {
                continue;
            }
            int original = reversed.getOrDefault(transfer.id(), -1);
            String fundId = transfer.fundId() == null && original >= 0
                    ? transfers.get(original).fundId()
                    : transfer.fundId();
            int fund = books.fund(fundId);
            FlowKey key = new FlowKey(
                    from,
                    to,
                    fund,
                    original,
                    transfer.purpose(),
                    transfer.payeeProjectId(),
                    transfer.loanId(),
                    transfer.allocationBasis() != null);
            Flow flow = flows.computeIfAbsent(key, k -> new Flow(from, to, fund, original));
            flow.transfers.add(transfer);
            flow.amount = Math.addExact(flow.amount, Fen.of(transfer.amount()));
        }
        return new ArrayList<>(flows.values());
    }

    /** A flow out of an account that money is not followed through. */
    private void fromOutside(LocalDate day, Flow flow) {
        int to = books.pools[flow.to];
        if (flow.fund >= 0) {
            if (!ownTrue(flow.fund, flow.to)) {
                use(day, flow, flow.fund, flow.amount, flow.amount, null);
                return;
            }
            pool(to, flow.fund).expect(flow.fund, flow.amount);
            comeBack(day, flow);
            receive(to, flow.fund, flow.amount, flow.amount, null);
            return;
        }
        if (!books.followed(to)) {
            return;
        }
        boolean returning = flow.first().purpose() == null || flow.first().purpose() == Purpose.RETURN;
        for (int fund = 0; fund < room.length; fund++) {
            if (canHold(fund, to)) {
                long most = Math.min(room[fund], flow.amount);
                if (returning) {
                    possibleReturns[fund] = Math.addExact(possibleReturns[fund], flow.amount);
                    most = Math.min(flow.amount, Math.addExact(room[fund], series[fund].usedMost()));
                }
                if (most > 0) {
                    receive(to, fund, 0, most, null);
                }
            }
        }
    }

    /** Named money of a fund that comes to its own account from where money is not followed: a return or a receipt. */
    private void comeBack(LocalDate day, Flow flow) {
        if (flow.reverses >= 0) {
            UseTally tally = reversedUses.get(flow.reverses);
            if (tally != null) {
                Transfer original = transfers.get(flow.reverses);
                boolean named = books.fund(original.fundId()) == flow.fund;
                long most = Math.min(flow.amount, Fen.of(original.amount()));
                tally.cameBack(named ? most : 0, most, day);
                return;
            }
        }
        List<UseTally> there = usesAt.getOrDefault(place(flow.fund, flow.from), List.of());
        if (flow.first().purpose() == Purpose.RETURN) {
            UseTally.spread(there, flow.amount, flow.amount, (tally, min, max) -> tally.cameBack(min, max, day));
        } else if (!there.isEmpty() && flow.first().purpose() == null) {
            possibleReturns[flow.fund] = Math.addExact(possibleReturns[flow.fund], flow.amount);
        }
    }

    /** All payments of a pool on a day, when what it received is known; {@code most} bounds a circle's funds. */
    private void payments(LocalDate day, int pool, List<Flow> flows, Map<Integer, Long> most) {
        long paid = 0;
        for (Flow flow : flows) {
            paid = Math.addExact(paid, flow.amount);
        }
        if (balances[pool] < paid) {
            // More goes out than the statements show coming in: they can't be complete.
            known[pool] = false;
        }
        Map<Integer, Holding> held = holdings.get(pool);
        Set<Integer> funds = new TreeSet<>(held == null ? Set.of() : held.keySet());
        long named = 0;
        Map<Integer, Long> namedByFund = new HashMap<>();
        for (Flow flow : flows) {
            if (flow.fund >= 0) {
                named = Math.addExact(named, flow.amount);
                namedByFund.merge(flow.fund, flow.amount, Math::addExact);
                carry(day, flow, flow.fund, flow.amount, flow.amount);
                if (ownTrue(flow.fund, flow.from)) {
                    pool(pool, flow.fund).expect(flow.fund, -flow.amount);
                }
            }
        }
        namedByFund.forEach((fund, amount) -> holding(pool, fund).outNamed = amount);
        long rest = balances[pool] - named;
        for (Flow flow : flows) {
            if (flow.fund < 0) {
                for (int fund : funds) {
                    Holding holding = held.get(fund);
                    long least = holding.least();
                    long highest =
                            most == null ? holding.most() : Math.max(holding.most(), most.getOrDefault(fund, 0L));
                    if (known[pool]) {
                        highest = Math.min(highest, Math.max(0, rest));
                    }
                    long max = Math.min(flow.amount, highest);
                    long min = known[pool] ? Math.max(0, flow.amount - Math.max(0, rest - least)) : 0;
                    if (max > 0) {
                        carry(day, flow, fund, Math.min(min, max), max);
                    }
                }
            }
        }
    }

    /** A payment out of a followed pool that carries between {@code min} and {@code max} of a fund. */
    private void carry(LocalDate day, Flow flow, int fund, long min, long max) {
        int from = books.pools[flow.from];
        int to = books.pools[flow.to];
        boolean fromOwn = ownTrue(fund, flow.from);
        boolean toOwn = ownTrue(fund, flow.to);
        Holding holding = holding(from, fund);
        ChainLink chain = ChainLink.after(fromOwn ? null : holding.chain, flow.first());
        if (toOwn) {
            if (!fromOwn) {
                UseTally.spread(holding.resting, min, max, (tally, least, most) -> tally.cameBack(least, most, day));
                if (flow.fund >= 0) {
                    pool(to, fund).expect(fund, flow.amount);
                }
            } else if (flow.fund >= 0) {
                pool(to, fund).expect(fund, flow.amount);
            }
            receive(to, fund, min, max, fromOwn ? null : chain);
            return;
        }
        if (!fromOwn) {
            UseTally.spread(holding.resting, min, max, UseTally::wentOn);
        }
        UseTally tally = use(day, flow, fund, min, max, chain);
        if (books.followed(to)) {
            receive(to, fund, min, max, chain);
            Holding there = holding(to, fund);
            if (!there.resting.contains(tally)) {
                there.resting.add(tally);
            }
        }
    }

    private UseTally use(LocalDate day, Flow flow, int fund, long min, long max, ChainLink chain) {
        Transfer first = flow.first();
        UseKey key = new UseKey(
                fund,
                flow.from,
                flow.to,
                first.purpose(),
                first.payeeProjectId(),
                first.loanId(),
                first.allocationBasis() != null ? Boolean.TRUE : null,
                scopes[fund].on(day));
        UseTally tally = uses.get(key);
        if (tally == null) {
            tally = new UseTally(key, chain == null ? ChainLink.after(null, first) : chain);
            uses.put(key, tally);
            usesAt.computeIfAbsent(place(fund, flow.to), k -> new ArrayList<>(1))
                    .add(tally);
        }
        for (Transfer transfer : flow.transfers) {
            tally.pay(transfer);
        }
        tally.paid(min, max);
        series[fund].used(day, min, max);
        if (!originals.isEmpty()) {
            remember(flow, tally);
        }
        return tally;
    }

    private static long place(int fund, int account) {
        return (long) fund << 32 | account;
    }

    private void remember(Flow flow, UseTally tally) {
        for (Transfer transfer : flow.transfers) {
            int number = java.util.Collections.binarySearch(transfers, transfer, ORDER);
            if (originals.contains(number)) {
                reversedUses.put(number, tally);
            }
        }
    }

    private void receive(int pool, int fund, long min, long max, ChainLink chain) {
        if (!books.followed(pool)) {
            return;
        }
        Holding holding = holding(pool, fund);
        holding.inMin = Math.addExact(holding.inMin, min);
        holding.inMax = Math.addExact(holding.inMax, max);
        if (holding.chain == null || holding.max == 0 && holding.inMax == max) {
            holding.chain = chain;
        }
    }

    /** The end of a day for a pool: what it still holds. */
    private void close(LocalDate day, int pool, List<Flow> flows) {
        long paid = 0;
        long unnamed = 0;
        for (Flow flow : flows) {
            paid = Math.addExact(paid, flow.amount);
            unnamed = Math.addExact(unnamed, flow.fund < 0 ? flow.amount : 0);
        }
        balances[pool] -= paid;
        Map<Integer, Holding> held = holdings.get(pool);
        if (held == null) {
            return;
        }
        for (Map.Entry<Integer, Holding> entry : held.entrySet()) {
            Holding holding = entry.getValue();
            long min = known[pool] ? Math.max(0, holding.least() - unnamed) : 0;
            long max = known[pool] ? Math.min(holding.most(), balances[pool]) : holding.most();
            holding.inMin = 0;
            holding.inMax = 0;
            holding.outNamed = 0;
            move(entry.getKey(), pool, min - holding.min, max - holding.max, day);
            holding.min = min;
            holding.max = max;
        }
        if (pools[pool] != null && known[pool]) {
            pools[pool].close(day, balances[pool]);
        }
    }

    private void move(int fund, int pool, long min, long max, LocalDate day) {
        if ((min != 0 || max != 0) && ownTrue(fund, pool)) {
            series[fund].held(day, min, max);
        }
    }

    private boolean ownTrue(int fund, int account) {
        return Boolean.TRUE.equals(books.own(fund, account));
    }

    /** Whether money under no name in a pool may be the fund's. */
    private boolean canHold(int fund, int pool) {
        return !Boolean.FALSE.equals(books.own(fund, pool)) && books.followed(pool);
    }

    private Holding holding(int pool, int fund) {
        Map<Integer, Holding> held = holdings.get(pool);
        if (held == null) {
            held = new TreeMap<>();
            holdings.set(pool, held);
        }
        return held.computeIfAbsent(fund, number -> new Holding());
    }

    private PoolSeries pool(int pool, int fund) {
        if (pools[pool] == null) {
            pools[pool] = new PoolSeries();
        }
        return pools[pool];
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
