package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.penggai.Bilingual;
import org.penggai.derive.AsOf;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Account;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Transfer;

/**
 * Follows earmarked money across accounts over any number of hops: what a voucher names first, then for each account and
 * fund the interval of what must and what may be in it, day by day, to the fen. Linear in the transfers for a given
 * number of funds an account holds.
 */
public final class MoneyTracing {
    private static final Comparator<FundUse> ORDER = Comparator.comparing(FundUse::fundId)
            .thenComparing(FundUse::firstOn)
            .thenComparing(FundUse::accountId)
            .thenComparing(FundUse::payerAccountId)
            .thenComparing(use -> String.valueOf(use.purpose()))
            .thenComparing(use -> String.valueOf(use.projectId()))
            .thenComparing(use -> String.valueOf(use.loanId()))
            .thenComparing(use -> use.entries().get(0).id());

    private final AsOf asOf;
    private final MoneySettings settings;
    private final Books books;
    private final Tracer tracer;
    private final Map<String, List<Transfer>> named;

    private MoneyTracing(Ledger ledger, AsOf asOf, MoneySettings settings) {
        this.asOf = asOf;
        this.settings = settings;
        books = new Books(ledger, asOf);
        tracer = new Tracer(books, ledger.transfers(), asOf, settings.issuedOn());
        named = DeriveContext.groups(ledger.transfers(), Transfer::fundId);
    }

    /**
     * Follows the money of a ledger as seen on the as-of date. Where funds, accounts or transfers are unknown nothing can
     * be followed and nothing is returned.
     *
     * @throws ArithmeticException when amounts add up to more than 9.2 × 10^16 元
     */
    public static MoneyFacts trace(Ledger ledger, AsOf asOf, MoneySettings settings) {
        return trace(ledger, asOf, settings, new HeldMoney(List.of()));
    }

    /** As {@link #trace(Ledger, AsOf, MoneySettings)}, and tells {@code held} what lay where it asks for. */
    static MoneyFacts trace(Ledger ledger, AsOf asOf, MoneySettings settings, HeldMoney held) {
        if (ledger.funds() == null || ledger.accounts() == null || ledger.transfers() == null) {
            return new MoneyFacts(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());
        }
        MoneyTracing tracing = new MoneyTracing(ledger, asOf, settings);
        held.watch(tracing.books, tracing.tracer);
        tracing.watchFrozen();
        tracing.tracer.run();
        List<FundUnspent> unspent = tracing.unspent();
        List<IdleStretch> idle = tracing.idle();
        List<FundUse> uses = tracing.uses();
        return new MoneyFacts(
                uses,
                tracing.unplaced(),
                tracing.unseen(),
                unspent,
                idle,
                tracing.doubts(uses, unspent, idle, ledger.transfers()),
                tracing.shortfalls(),
                tracing.returns(),
                tracing.unclearCommitments(),
                tracing.tracer.ownCompanyUses());
    }

    private List<UnclearCommitment> unclearCommitments() {
        List<UnclearCommitment> all = new ArrayList<>();
        for (int i = 0; i < books.funds.size(); i++) {
            all.addAll(new CommittedMoney(books.funds.get(i), tracer.series(i), settings.nearCommitmentDays(), asOf)
                    .unclear());
        }
        return all;
    }

    /** What funds' own accounts, and others' within a scope, hold while they are frozen is not idle. */
    private void watchFrozen() {
        for (int account = 0; account < books.accounts.size(); account++) {
            if (books.followed(account) && Freezes.any(books.accounts.get(account))) {
                int pool = books.pools[account];
                for (int fund : tracer.mayHold(pool)) {
                    tracer.pool(pool).watch(fund);
                }
                if (books.noCompany(pool) && !books.reserve(pool)) {
                    tracer.pool(pool).watchKept();
                }
            }
        }
    }

    private List<FundUse> uses() {
        List<FundUse> uses = new ArrayList<>();
        for (UseTally tally : tracer.uses()) {
            if (tally.firstOn != null && tally.possible() > 0) {
                uses.add(use(tally));
            }
        }
        uses.sort(ORDER);
        return uses;
    }

    private List<UnseenMoney> unseen() {
        List<UnseenMoney> all = new ArrayList<>();
        for (int fund = 0; asOf.date().isAfter(asOf.knownThrough()) && fund < books.funds.size(); fund++) {
            FundSeries series = tracer.series(fund);
            boolean held = series.size() > 0 && series.most(series.size() - 1) > 0;
            if (held || tracer.room(fund) > 0) {
                all.add(new UnseenMoney(books.funds.get(fund).id()));
            }
        }
        return all;
    }

    /** What is proven of a fund to be where it may not be used, beyond what is proven of each such place. */
    private List<UnplacedMoney> unplaced() {
        long[] placed = new long[books.funds.size()];
        long[] open = new long[books.funds.size()];
        Map<Integer, List<FundUse>> firsts = new TreeMap<>();
        for (UseTally tally : tracer.uses()) {
            if (tally.outside && tally.firstOn != null) {
                int fund = tally.key.fund();
                long outstanding = tally.provenOutstanding(tracer.possibleReturns(fund, tally.firstOn));
                placed[fund] = Math.addExact(placed[fund], outstanding);
                open[fund] = Math.addExact(open[fund], tally.possibleOutstanding() - outstanding);
                if (tally.entered > outstanding) {
                    firsts.computeIfAbsent(fund, key -> new ArrayList<>()).add(use(tally));
                }
            }
        }
        List<UnplacedMoney> all = new ArrayList<>();
        firsts.forEach((fund, uses) -> {
            long amount = Math.min(open[fund], tracer.afield(fund) - placed[fund]);
            if (amount > 0) {
                all.add(unplaced(uses.stream().min(ORDER).orElseThrow(), Fen.yuan(amount)));
            }
        });
        return all;
    }

    private static UnplacedMoney unplaced(FundUse first, BigDecimal amount) {
        return new UnplacedMoney(
                first.fundId(),
                first.fundKind(),
                amount,
                first,
                new Bilingual(
                        "至少有" + amount.toPlainString() + "元离开批准范围后既没有退回，也没有回到范围之内；收款方另有资金，停在哪一处不能确定",
                        "at least " + amount.toPlainString()
                                + " 元 left the approved scope and neither came back nor went where it may be used;"
                                + " its receiver had other money too, so it can't be told where it lies"));
    }

    private FundUse use(UseTally tally) {
        UseKey key = tally.key;
        Fund fund = books.funds.get(key.fund());
        Scopes.Scope scope = tracer.scopes(key.fund()).scope(key.scope());
        long outstanding = tally.provenOutstanding(tracer.possibleReturns(key.fund(), tally.firstOn));
        long proven = Math.max(outstanding, tally.proven(tracer.possibleReturns(key.fund())));
        boolean returned = tally.possibleOutstanding() == 0;
        return new FundUse(
                fund.id(),
                fund.kind(),
                fund.projectId(),
                books.accounts.get(key.payer()).id(),
                books.accounts.get(key.payer()).kind(),
                books.accounts.get(key.account()).id(),
                books.accounts.get(key.account()).kind(),
                books.own(key.fund(), key.account(), key.scope()),
                key.purpose(),
                key.project(),
                key.loan(),
                key.allocated(),
                scope.projects(),
                scope.purposes(),
                scope.possibleProjects(),
                scope.possiblePurposes(),
                books.repaysItself(key),
                books.unknownLoan(key),
                tracer.scopes(key.fund()).unknown(key.purpose(), key.project(), key.scope()),
                Fen.yuan(proven),
                Fen.yuan(tally.possible()),
                Fen.yuan(outstanding),
                Fen.yuan(tally.possibleOutstanding()),
                tally.firstOn,
                tally.since == null ? tally.firstOn : tally.since,
                tally.firstOut == null ? tally.firstOn : tally.firstOut,
                tally.lastOn,
                returned ? tally.returnedOn : null,
                tally.returnedOn,
                arrivals(tally),
                standings(tally),
                tally.chain.hops(),
                List.copyOf(tally.entries),
                tally.chain.transfers(),
                tracer.perhapsReturn(key.fund(), tally.firstOn),
                how(tally, proven));
    }

    private static List<Arrival> arrivals(UseTally tally) {
        return tally.arrivals.stream()
                .map(day -> new Arrival(LocalDate.ofEpochDay(day[0]), Fen.yuan(day[1]), Fen.yuan(day[2])))
                .toList();
    }

    private static List<Standing> standings(UseTally tally) {
        return tally.standings.entrySet().stream()
                .map(day -> new Standing(day.getKey(), Fen.yuan(Math.max(0, day.getValue()))))
                .toList();
    }

    private List<FundReturns> returns() {
        List<FundReturns> all = new ArrayList<>();
        for (int fund = 0; fund < books.funds.size(); fund++) {
            if (books.namedByParcel(fund)) {
                List<Arrival> arrivals = tracer.possibleReturns(fund).entrySet().stream()
                        .map(day -> new Arrival(day.getKey(), Fen.yuan(0), Fen.yuan(day.getValue())))
                        .toList();
                all.add(new FundReturns(books.funds.get(fund).id(), arrivals));
            }
        }
        return all;
    }

    private static Bilingual how(UseTally tally, long proven) {
        int hops = tally.chain.hops();
        String min = Fen.yuan(proven).toPlainString();
        String max = Fen.yuan(tally.possible()).toPlainString();
        if (proven == tally.possible()) {
            return new Bilingual(
                    "经" + hops + "层划转到达，金额" + min + "元可以确认",
                    "reached through " + hops + " tiers of transfers; " + min + " 元 is certain");
        }
        return new Bilingual(
                "经" + hops + "层划转到达；账户内资金混同，逐日推算至少" + min + "元、至多" + max + "元",
                "reached through " + hops + " tiers of transfers and commingled accounts; day by day at least " + min
                        + " and at most " + max + " 元");
    }

    private List<FundUnspent> unspent() {
        long[] misused = new long[books.funds.size()];
        for (UseTally tally : tracer.uses()) {
            Purpose purpose = tally.key.purpose();
            // What may be a lawful recovery or return is taken off by its documents.
            boolean back = !tally.outside && (purpose == Purpose.RECOVERY || purpose == Purpose.RETURN);
            if (!back && !Boolean.TRUE.equals(tally.inside) && !books.ofParcel(tally.key.fund())) {
                misused[tally.key.fund()] = Math.addExact(misused[tally.key.fund()], tally.possibleOfReceived());
            }
        }
        List<FundUnspent> all = new ArrayList<>();
        for (int i = 0; i < books.funds.size(); i++) {
            int fund = i;
            all.add(new UnspentMoney(
                            books,
                            i,
                            tracer.series(i),
                            asOf,
                            settings,
                            misused[i],
                            until -> lying(fund, until, pool -> true))
                    .unspent());
        }
        return all;
    }

    /** Where a fund's money lies in its own accounts, and unused in others that count. */
    private OwnMoney lying(int fund, LocalDate until, IntPredicate counts) {
        return OwnMoney.of(
                books,
                fund,
                pool -> tracer.pool(pool).keeps(fund) && counts.test(pool),
                named.getOrDefault(books.funds.get(fund).id(), List.of()),
                until);
    }

    private List<IdleStretch> idle() {
        List<IdleStretch> all = new ArrayList<>();
        Map<Integer, List<Account>> frozen = FrozenMoney.pools(books);
        for (int i = 0; i < books.funds.size(); i++) {
            IdleDays days = new IdleDays(books, tracer, i, frozen, settings.nearCommitmentDays(), asOf);
            int fund = i;
            all.addAll(new IdleMoney(
                            books, i, days, asOf, settings, until -> lying(fund, until, pool -> !books.reserve(pool)))
                    .stretches());
        }
        return all;
    }

    private List<FundDoubt> doubts(
            List<FundUse> uses, List<FundUnspent> unspent, List<IdleStretch> idle, List<Transfer> transfers) {
        Set<String> open = new HashSet<>();
        for (FundUnspent one : unspent) {
            if (one.possible() == null || one.possible().signum() > 0) {
                open.add(one.fundId());
            }
        }
        idle.forEach(one -> open.add(one.fundId()));
        FundDoubts doubts = new FundDoubts(books, tracer, transfers, uses, settings.unspentYears(), asOf);
        List<FundDoubt> all = new ArrayList<>();
        for (int i = 0; i < books.funds.size(); i++) {
            if (open.contains(books.funds.get(i).id())) {
                all.addAll(doubts.of(i));
            }
        }
        return all;
    }

    private List<Shortfall> shortfalls() {
        List<Shortfall> all = new ArrayList<>();
        for (int i = 0; i < books.accounts.size(); i++) {
            PoolSeries pool = tracer.expected(i);
            if (pool != null && pool.largest() > 0) {
                all.add(shortfall(i, pool));
            }
        }
        return all;
    }

    private Shortfall shortfall(int account, PoolSeries pool) {
        List<String> funds = new ArrayList<>();
        pool.funds().forEach(fund -> funds.add(books.funds.get(fund).id()));
        BigDecimal gap = Fen.yuan(pool.largest());
        return new Shortfall(
                books.accounts.get(account).id(),
                List.copyOf(funds),
                funds.size() == 1 ? funds.get(0) : null,
                gap,
                pool.largestOn(),
                pool.coveredOn(),
                new Bilingual(
                        pool.largestOn() + "日终，账上应有的专项资金比实有余额多" + gap.toPlainString() + "元",
                        "at the end of " + pool.largestOn()
                                + " the earmarked money that should have lain there exceeded" + " the balance by "
                                + gap.toPlainString() + " 元"));
    }
}
