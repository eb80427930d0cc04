package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Recovery;

/**
 * Follows earmarked money across accounts over any number of hops: what a voucher names first, then for each account and
 * fund the interval of what must and what may be in it, day by day, to the fen. Linear in the transfers for a given
 * number of funds an account holds.
 */
public final class MoneyTracing {
    private final AsOf asOf;
    private final MoneySettings settings;
    private final Books books;
    private final Tracer tracer;

    private MoneyTracing(Ledger ledger, AsOf asOf, MoneySettings settings) {
        this.asOf = asOf;
        this.settings = settings;
        books = new Books(ledger.accounts(), ledger.funds(), ledger.transfers(), asOf);
        tracer = new Tracer(books, ledger.transfers());
    }

    /**
     * Follows the money of a ledger as seen on the as-of date. Where funds, accounts or transfers are unknown nothing can
     * be followed and nothing is returned.
     *
     * @throws ArithmeticException when amounts add up to more than 9.2 × 10^16 元
     */
    public static MoneyFacts trace(Ledger ledger, AsOf asOf, MoneySettings settings) {
        if (ledger.funds() == null || ledger.accounts() == null || ledger.transfers() == null) {
            return new MoneyFacts(List.of(), List.of(), List.of(), List.of());
        }
        MoneyTracing tracing = new MoneyTracing(ledger, asOf, settings);
        tracing.tracer.run();
        return new MoneyFacts(tracing.uses(), tracing.unspent(), tracing.idle(), tracing.shortfalls());
    }

    private List<FundUse> uses() {
        List<FundUse> uses = new ArrayList<>();
        for (UseTally tally : tracer.uses()) {
            if (tally.possible() > 0) {
                uses.add(use(tally));
            }
        }
        uses.sort(Comparator.comparing(FundUse::fundId)
                .thenComparing(FundUse::firstOn)
                .thenComparing(FundUse::accountId)
                .thenComparing(FundUse::payerAccountId)
                .thenComparing(use -> String.valueOf(use.purpose()))
                .thenComparing(use -> String.valueOf(use.projectId()))
                .thenComparing(use -> String.valueOf(use.loanId()))
                .thenComparing(use -> use.entries().get(0).id()));
        return uses;
    }

    private FundUse use(UseTally tally) {
        UseKey key = tally.key;
        Fund fund = books.funds.get(key.fund());
        Scopes scopes = tracer.scopes(key.fund());
        long proven = tally.proven();
        long outstanding = tally.provenOutstanding(tracer.possibleReturns(key.fund()));
        boolean returned = tally.possibleOutstanding() == 0;
        return new FundUse(
                fund.id(),
                fund.kind(),
                fund.projectId(),
                books.accounts.get(key.payer()).id(),
                books.accounts.get(key.payer()).kind(),
                books.accounts.get(key.account()).id(),
                books.accounts.get(key.account()).kind(),
                books.own(key.fund(), key.account()),
                key.purpose(),
                key.project(),
                key.loan(),
                key.allocated(),
                scopes.projects(key.scope()),
                scopes.purposes(key.scope()),
                scopes.possibleProjects(key.scope()),
                scopes.possiblePurposes(key.scope()),
                Fen.yuan(proven),
                Fen.yuan(tally.possible()),
                Fen.yuan(outstanding),
                Fen.yuan(tally.possibleOutstanding()),
                tally.firstOn,
                tally.lastOn,
                returned ? tally.returnedOn : null,
                tally.chain.hops(),
                List.copyOf(tally.entries),
                tally.chain.transfers(),
                how(tally, proven));
    }

    private static Bilingual how(UseTally tally, long proven) {
        int hops = tally.chain.hops();
        String min = Fen.yuan(proven).toPlainString();
        String max = Fen.yuan(tally.possible()).toPlainString();
        if (proven == tally.possible()) {
            return new Bilingual(
                    "经" + hops + "笔划转到达，金额" + min + "元可以确认",
                    "reached by " + hops + " transfers; " + min + " 元 is certain");
        }
        return new Bilingual(
                "经" + hops + "笔划转到达；账户内资金混同，逐日推算至少" + min + "元、至多" + max + "元",
                "reached by " + hops + " transfers through commingled accounts; day by day at least " + min
                        + " and at most " + max + " 元");
    }

    private List<FundUnspent> unspent() {
        List<FundUnspent> all = new ArrayList<>();
        for (int i = 0; i < books.funds.size(); i++) {
            Fund fund = books.funds.get(i);
            if (fund.budgetYear() != null && fund.amount() != null) {
                LocalDate end = LocalDate.of(fund.budgetYear() + settings.unspentYears(), 12, 31);
                all.add(unspent(i, fund, end));
            }
        }
        return all;
    }

    private FundUnspent unspent(int number, Fund fund, LocalDate end) {
        FundSeries series = tracer.series(number);
        boolean complete = books.homes(number).stream().allMatch(books::complete)
                && !books.homes(number).isEmpty()
                && fund.recoveries() != null;
        boolean observed = !end.isAfter(asOf.knownThrough());
        boolean nowObserved = !asOf.date().isAfter(asOf.knownThrough());
        long amount = Fen.of(fund.amount()) - (fund.retention() == null ? 0 : Fen.of(fund.retention()));
        int then = series.on(end);
        int now = series.size() - 1;
        LocalDate cleared = null;
        for (int i = then + 1; i < series.size() && cleared == null; i++) {
            LocalDate day = LocalDate.ofEpochDay(series.day(i));
            if (amount - usedLeast(series, i) - recovered(fund, day) <= 0) {
                cleared = day;
            }
        }
        long possible = Math.max(0, amount - usedLeast(series, then) - recovered(fund, end));
        long possibleNow = Math.max(0, amount - usedLeast(series, now) - recovered(fund, asOf.date()));
        if (cleared == null && possibleNow == 0 && possible > 0) {
            cleared = lastRecovery(fund);
        }
        long proven = Math.min(held(series, then), possible);
        long provenNow = Math.min(held(series, now), possibleNow);
        return new FundUnspent(
                fund.id(),
                end,
                then < 0 ? null : Fen.yuan(series.least(then) + series.usedLeast(then)),
                Fen.yuan(complete && observed ? Math.max(0, proven) : 0),
                Fen.yuan(possible),
                Fen.yuan(complete && nowObserved ? Math.max(0, provenNow) : 0),
                Fen.yuan(possibleNow),
                cleared,
                new Bilingual(
                        "资金" + fund.amount().toPlainString() + "元，减去截至" + end + "的支出、依法收回和质保金，至少余"
                                + Fen.yuan(proven).toPlainString() + "元、至多余"
                                + Fen.yuan(possible).toPlainString() + "元",
                        "fund of " + fund.amount().toPlainString()
                                + " 元 less what was spent, lawfully recovered or held"
                                + " back as retention by " + end + ": at least "
                                + Fen.yuan(proven).toPlainString()
                                + " and at most " + Fen.yuan(possible).toPlainString() + " 元 left"));
    }

    private static long held(FundSeries series, int index) {
        return index < 0 ? 0 : series.least(index);
    }

    private static long usedLeast(FundSeries series, int index) {
        return index < 0 ? 0 : series.usedLeast(index);
    }

    private static long recovered(Fund fund, LocalDate day) {
        long sum = 0;
        if (fund.recoveries() != null) {
            for (Recovery recovery : fund.recoveries()) {
                if (recovery.documentNumber() != null && !recovery.on().isAfter(day)) {
                    sum = Math.addExact(sum, Fen.of(recovery.amount()));
                }
            }
        }
        return sum;
    }

    private static LocalDate lastRecovery(Fund fund) {
        return fund.recoveries() == null
                ? null
                : fund.recoveries().stream()
                        .map(Recovery::on)
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    private List<IdleStretch> idle() {
        List<IdleStretch> all = new ArrayList<>();
        for (int i = 0; i < books.funds.size(); i++) {
            all.addAll(new IdleMoney(books, i, tracer.series(i), asOf, settings).stretches());
        }
        return all;
    }

    private List<Shortfall> shortfalls() {
        List<Shortfall> all = new ArrayList<>();
        for (int i = 0; i < books.accounts.size(); i++) {
            PoolSeries pool = tracer.pool(i);
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
