package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Account;
import org.penggai.ledger.OpeningBalance;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Transfer;

/** Follows money day by day; what a day does is told by {@link MoneyDay}. Amounts in fen. */
final class Tracer {
    private record FlowKey(
            int from, int to, int fund, int reverses, Purpose purpose, String payee, String loan, boolean allocated) {}

    /** What happens on a day, in this order: statements have ended, balances are opened, money moves. */
    private static final class Events {
        final List<Integer> ended = new ArrayList<>(0);
        final List<Integer> opened = new ArrayList<>(0);
        final List<Transfer> transfers = new ArrayList<>(1);
    }

    private static final Comparator<Transfer> ORDER =
            Comparator.comparing(Transfer::date).thenComparing(Transfer::amount).thenComparing(Transfer::id);

    private final Books books;
    private final AsOf asOf;
    private final List<Transfer> transfers;
    private final Tracks tracks;

    Tracer(Books books, List<Transfer> transferFacts, AsOf asOf, LocalDate issued) {
        this.books = books;
        this.asOf = asOf;
        transfers = transferFacts.stream().sorted(ORDER).toList();
        Reversals reversals = new Reversals(books, transfers);
        tracks = new Tracks(books, reversals, new Candidates(books, transfers, reversals, asOf), issued);
    }

    void run() {
        for (Map.Entry<LocalDate, Events> entry : events().entrySet()) {
            LocalDate day = entry.getKey();
            Events events = entry.getValue();
            events.ended.forEach(pool -> tracks.forget(tracks.pool(pool), day));
            events.opened.forEach(account -> open(account, day));
            if (!events.transfers.isEmpty()) {
                new MoneyDay(tracks, day, flows(events.transfers)).run();
            }
        }
        tracks.settle();
    }

    Collection<UseTally> uses() {
        return tracks.uses.all();
    }

    /** What may have been used through companies' accounts that are a fund's own. */
    List<OwnCompanyUse> ownCompanyUses() {
        return tracks.ownCompanies.open(asOf);
    }

    Pool pool(int number) {
        return tracks.pool(number);
    }

    /** Funds of which a pool is, or may be, an account of their own. */
    int[] mayHold(int pool) {
        return tracks.candidates.of(pool);
    }

    /** What of a fund's amount no named receipt accounts for. */
    long room(int fund) {
        return tracks.candidates.room(fund);
    }

    Scopes scopes(int fund) {
        return tracks.scopes[fund];
    }

    FundSeries series(int fund) {
        return tracks.series[fund];
    }

    /** At most so much may have come back to a fund under no name since a day. */
    long possibleReturns(int fund, LocalDate since) {
        return tracks.possibleReturns[fund].since(since);
    }

    /** The same by day. */
    SortedMap<LocalDate, Long> possibleReturns(int fund) {
        return tracks.possibleReturns[fund].byDay();
    }

    /** The first of them; null for none. */
    Transfer perhapsReturn(int fund, LocalDate since) {
        return tracks.possibleReturns[fund].first(since);
    }

    /** At least so much of a fund is outside what it may be used for. */
    long afield(int fund) {
        return tracks.outside(fund);
    }

    /** What should be in a pool against what is; null for pools that no fund is expected in. */
    PoolSeries expected(int pool) {
        return tracks.pool(pool).expected;
    }

    private SortedMap<LocalDate, Events> events() {
        SortedMap<LocalDate, Events> events = new TreeMap<>();
        for (Transfer transfer : transfers) {
            on(events, transfer.date()).transfers.add(transfer);
        }
        for (int i = 0; i < books.accounts.size(); i++) {
            Account account = books.accounts.get(i);
            LocalDate from = account.periodFrom() == null ? LocalDate.MIN : account.periodFrom();
            if (books.followed(i) && !from.isAfter(asOf.date())) {
                on(events, from).opened.add(i);
            }
            if (books.pools[i] == i && books.complete(i) && books.lastDay(i).isBefore(asOf.knownThrough())) {
                on(events, books.lastDay(i).plusDays(1)).ended.add(i);
            }
        }
        return events;
    }

    private static Events on(SortedMap<LocalDate, Events> events, LocalDate day) {
        return events.computeIfAbsent(day, key -> new Events());
    }

    /** Opening balances. What lies in an account under no name may be any fund's; beside what has one, its own funds'. */
    private void open(int number, LocalDate day) {
        Account account = books.accounts.get(number);
        Pool pool = tracks.pool(books.pools[number]);
        if (account.openingBalance() != null) {
            pool.balance = Math.addExact(pool.balance, Fen.of(account.openingBalance()));
        }
        long rest = account.openingBalance() == null ? Long.MAX_VALUE : Math.max(0, Fen.of(account.openingBalance()));
        int[] candidates = tracks.candidates.unreceived();
        if (account.openingByFund() != null) {
            for (OpeningBalance opening : account.openingByFund()) {
                int fund = books.fund(opening.fundId());
                long amount = Fen.of(opening.amount());
                rest = Math.max(0, rest - amount);
                if (fund >= 0) {
                    tracks.open(pool, fund, pool.known ? amount : 0, amount, day);
                    if (tracks.ownTrue(fund, number)) {
                        pool.expected().expect(fund, amount);
                    }
                }
            }
            candidates = tracks.candidates.of(pool.number);
        }
        for (int fund : candidates) {
            long most = Math.min(tracks.candidates.room(fund), rest);
            if (most > 0) {
                tracks.open(pool, fund, 0, most, day);
            }
        }
    }

    private List<Flow> flows(List<Transfer> today) {
        Map<FlowKey, Flow> flows = new LinkedHashMap<>();
        for (Transfer transfer : today) {
            int from = books.account(transfer.fromAccountId());
            int to = books.account(transfer.toAccountId());
            if (from < 0 || to < 0 || books.pools[from] == books.pools[to]) {
                continue;
            }
            int original = tracks.reversals.originalOf(transfer);
            int named = books.fund(transfer.fundId());
            int fund = named >= 0 || original < 0 || tracks.reversals.isOpen(original) ? named : fundOf(original);
            FlowKey key = new FlowKey(
                    from,
                    to,
                    fund,
                    original,
                    transfer.purpose(),
                    transfer.payeeProjectId(),
                    transfer.loanId(),
                    transfer.allocationBasis() != null);
            flows.computeIfAbsent(key, k -> new Flow(from, to, books.pools[from], books.pools[to], fund, original))
                    .add(transfer);
        }
        return List.copyOf(flows.values());
    }

    /** A reversal brings back what the original carried, by name or for certain. */
    private int fundOf(int original) {
        int named = books.fund(transfers.get(original).fundId());
        return named >= 0 ? named : tracks.reversals.fundOf(original);
    }
}
