package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.penggai.Bilingual;
import org.penggai.derive.AsOf;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.LandParcel;
import org.penggai.ledger.Loan;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Transfer;

/** Adds up what was used of each parcel's income, and what of it must be net income. */
final class LandIncome {
    private static final Set<Purpose> DEDUCTIBLE = EnumSet.of(
            Purpose.EXPROPRIATION_COMPENSATION,
            Purpose.CASH_RESETTLEMENT,
            Purpose.TRANSITION_ALLOWANCE,
            Purpose.LAND_DEVELOPMENT,
            Purpose.STATUTORY_SET_ASIDE);
    /** Who may be repaid: a lender, in the ledger or outside, or the treasury, through which bonds are. */
    private static final Set<AccountKind> LENDERS =
            EnumSet.of(AccountKind.LENDER, AccountKind.EXTERNAL, AccountKind.TREASURY);

    private static final Set<AccountKind> BUYERS = EnumSet.of(AccountKind.EXTERNAL, AccountKind.HOUSEHOLD);
    private static final BigDecimal NIL = BigDecimal.ZERO.setScale(2);

    private final Map<String, List<FundUse>> uses;
    private final Map<String, UnplacedMoney> unplaced;
    private final Map<String, FundReturns> returns;
    private final Map<String, List<OwnCompanyUse>> throughCompanies;
    private final Map<String, List<LandParcel>> ofFunds;
    private final List<LandParcel> parcels;
    private final List<Loan> loans;
    private final Map<String, Account> accounts;
    private final LandDoubts doubts;
    private final LandReceipts receipts;
    private final Map<String, Optional<BigDecimal>> joint = new HashMap<>();
    private final AsOf asOf;

    LandIncome(MoneyFacts money, DeriveContext context) {
        uses = DeriveContext.groups(money.uses(), FundUse::fundId);
        unplaced = DeriveContext.index(money.unplaced(), UnplacedMoney::fundId);
        returns = DeriveContext.index(money.returns(), FundReturns::fundId);
        throughCompanies = DeriveContext.groups(money.ownCompanyUses(), OwnCompanyUse::fundId);
        parcels = DeriveContext.orEmpty(context.ledger().landParcels());
        ofFunds = DeriveContext.groups(parcels, LandParcel::fundId);
        loans = DeriveContext.orEmpty(context.ledger().loans());
        accounts = DeriveContext.index(context.ledger().accounts(), Account::id);
        doubts = new LandDoubts(context);
        receipts = new LandReceipts(context.ledger(), accounts);
        asOf = context.asOf();
    }

    void derive(Consumer<Object> facts) {
        for (LandParcel parcel : parcels) {
            LandDebt debt = debt(parcel);
            if (debt.all().findAny().isEmpty() || bringsNothing(parcel)) {
                continue;
            }
            LandIncomeUse use = parcel.fundId() == null ? ofUnknownFund(parcel, debt) : of(parcel, debt);
            facts.accept(use);
            if (use.getOpen() || use.getOnceOpen()) {
                List<FundUse> counted = uses.getOrDefault(parcel.fundId(), List.of()).stream()
                        .filter(one -> mayCount(parcel, one, debt)
                                && (use.getOpen() ? possible(one, debt) : once(one, debt)).signum() > 0)
                        .toList();
                doubts.of(parcel, debt, counted, others(parcel), !use.getOpen()).forEach(facts);
                throughCompanies(parcel, debt)
                        .map(one -> new LandDoubt(parcel.id(), one.source(), one.unknown()))
                        .forEach(facts);
            }
        }
    }

    private boolean bringsNothing(LandParcel parcel) {
        boolean unpaid =
                parcel.grossProceeds() != null && parcel.grossProceeds().signum() == 0;
        return unpaid && parcel.soldOn().notBy(asOf.date(), asOf.knownThrough());
    }

    private LandDebt debt(LandParcel parcel) {
        List<Loan> own =
                loans.stream().filter(loan -> ParcelLoans.owns(parcel, loan)).toList();
        List<Loan> perhaps = loans.stream()
                .filter(loan -> !own.contains(loan) && ParcelLoans.mayOwn(parcel, loan))
                .toList();
        return new LandDebt(own, perhaps, asOf);
    }

    /**
     * What of the net income of all parcels whose proceeds a fund carries was used otherwise than for the loans of any of
     * them, while each had one open; null for a fund of one parcel, and where a figure is unknown.
     */
    private BigDecimal jointly(String fundId) {
        List<LandParcel> all = ofFunds.getOrDefault(fundId, List.of());
        if (all.size() < 2 || all.stream().anyMatch(one -> net(one) == null)) {
            return null;
        }
        List<LandDebt> debts = all.stream().map(this::debt).toList();
        BigDecimal outstanding = NIL;
        for (FundUse use : uses.getOrDefault(fundId, List.of())) {
            boolean otherwise = true;
            BigDecimal closed = NIL;
            for (int i = 0; i < debts.size(); i++) {
                LandDebt debt = debts.get(i);
                otherwise &= mayCount(all.get(i), use, debt) && counts(use, debt);
                closed = closed.max(arrivedWhileClosed(use, debt));
            }
            if (otherwise) {
                outstanding =
                        outstanding.add(use.provenOutstanding().subtract(closed).max(NIL));
            }
        }
        BigDecimal deductible = all.stream().map(LandIncome::deductions).reduce(NIL, BigDecimal::add);
        BigDecimal net = all.stream().map(one -> net(one).max(NIL)).reduce(NIL, BigDecimal::add);
        return beyond(outstanding, deductible, net);
    }

    /** Nothing can be said but that no more than the net income is at stake. */
    private LandIncomeUse ofUnknownFund(LandParcel parcel, LandDebt debt) {
        boolean unsold = parcel.soldOn().notBy(asOf.date(), asOf.knownThrough());
        return new LandIncomeUse(
                parcel.id(),
                debt.certainIds(parcel),
                debt.possibleIds(),
                net(parcel),
                NIL,
                NIL,
                NIL,
                NIL,
                unsold ? usedUnseen(debt) ? null : ofAnyFund(parcel, debt, false) : atMost(netMost(parcel)),
                unsold ? ofAnyFund(parcel, debt, true) : NIL,
                null,
                null,
                null,
                debt.state(),
                debt.clearedOn(),
                null,
                List.of(),
                how(NIL, deductions(parcel)));
    }

    /** What of any fund may have been used otherwise: of a parcel not sold there may be proceeds all the same. */
    private BigDecimal ofAnyFund(LandParcel parcel, LandDebt debt, boolean once) {
        return uses.values().stream()
                .flatMap(List::stream)
                .filter(use -> mayCount(parcel, use, debt))
                .map(use -> once ? once(use, debt) : possible(use, debt))
                .reduce(NIL, BigDecimal::add);
    }

    /** The largest sum that is proven to have been out at the end of one day: what came back may have gone out again. */
    private BigDecimal largest(List<FundUse> counted, LandDebt debt) {
        if (counted.isEmpty()) {
            return NIL;
        }
        TreeMap<LocalDate, BigDecimal> changes = new TreeMap<>();
        for (FundUse use : counted) {
            BigDecimal closed = arrivedWhileClosed(use, debt);
            BigDecimal before = NIL;
            for (Standing standing : use.standings()) {
                BigDecimal now = standing.least().subtract(closed).max(NIL);
                changes.merge(standing.on(), now.subtract(before), BigDecimal::add);
                before = now;
            }
        }
        LocalDate first = changes.isEmpty() ? LocalDate.MAX : changes.firstKey();
        FundReturns back = returns.get(counted.get(0).fundId());
        for (Arrival arrival : back == null ? List.<Arrival>of() : back.arrivals()) {
            if (!arrival.on().isBefore(first)) {
                changes.merge(arrival.on(), arrival.most().negate(), BigDecimal::add);
            }
        }
        BigDecimal sum = NIL;
        BigDecimal largest = NIL;
        for (BigDecimal change : changes.values()) {
            sum = sum.add(change);
            largest = largest.max(sum);
        }
        return largest;
    }

    /** What may have been used otherwise through accounts of companies that are the fund's own, while a loan may be open. */
    private Stream<OwnCompanyUse> throughCompanies(LandParcel parcel, LandDebt debt) {
        return throughCompanies.getOrDefault(parcel.fundId(), List.of()).stream()
                .filter(use -> debt.mayBeOpen(use.firstOn()) || debt.mayBeOpen(asOf.knownThrough()));
    }

    private LandIncomeUse of(LandParcel parcel, LandDebt debt) {
        BigDecimal net = net(parcel);
        List<FundUse> may = uses.getOrDefault(parcel.fundId(), List.of()).stream()
                .filter(use -> mayCount(parcel, use, debt))
                .toList();
        BigDecimal before = may.stream()
                .filter(use -> counts(use, debt))
                .map(use -> usedBefore(use, debt))
                .reduce(NIL, BigDecimal::add);
        BigDecimal deductible = net == null ? null : left(mayGoElsewhere(parcel), before);
        List<FundUse> counted = new ArrayList<>();
        BigDecimal proven = NIL;
        BigDecimal outstanding = NIL;
        BigDecimal possible = NIL;
        BigDecimal once = NIL;
        LocalDate since = null;
        LocalDate returned = null;
        for (FundUse use : may) {
            possible = possible.add(possible(use, debt));
            once = once.add(once(use, debt));
            BigDecimal closed = arrivedWhileClosed(use, debt);
            if (counts(use, debt) && use.proven().compareTo(closed) > 0) {
                counted.add(use);
                proven = proven.add(use.proven().subtract(closed));
                outstanding =
                        outstanding.add(use.provenOutstanding().subtract(closed).max(NIL));
                if (since == null && deductible != null && proven.compareTo(deductible) > 0) {
                    since = debt.mayBeOpen(use.since()) ? use.since() : use.firstOn();
                }
                returned = later(returned, use.lastReturnedOn());
            }
        }
        BigDecimal unseenUse =
                throughCompanies(parcel, debt).map(OwnCompanyUse::possible).reduce(NIL, BigDecimal::add);
        possible = possible.add(unseenUse);
        once = once.add(unseenUse);
        UnplacedMoney elsewhere = unplaced.get(parcel.fundId());
        if (elsewhere != null && debt.certainlyOpen(elsewhere.first().firstOn(), asOf.knownThrough())) {
            outstanding = outstanding.add(elsewhere.amount());
            since = since == null ? elsewhere.first().since() : since;
            counted.add(elsewhere.first());
        }
        proven = proven.min(largest(counted, debt)).max(outstanding);
        BigDecimal mostBefore = arrived(
                may.stream().flatMap(use -> use.arrivals().stream()).filter(arrival -> debt.notYetOpen(arrival.on())));
        BigDecimal atStake = possible.max(outstanding).subtract(left(deductions(parcel), mostBefore));
        BigDecimal most = atMost(netMost(parcel));
        BigDecimal atMost = most == null ? atStake.max(NIL) : atStake.max(NIL).min(most);
        BigDecimal onceAtStake =
                once.max(proven).subtract(left(deductions(parcel), mostBefore)).max(NIL);
        return new LandIncomeUse(
                parcel.id(),
                debt.certainIds(parcel),
                debt.possibleIds(),
                net,
                outstanding,
                proven,
                beyond(proven, deductible, net),
                beyond(outstanding, deductible, net),
                usedUnseen(debt) ? most : withUnseen(atMost, most, unseen(parcel, debt)),
                most == null ? onceAtStake : onceAtStake.min(most),
                joint.computeIfAbsent(parcel.fundId(), fund -> Optional.ofNullable(jointly(fund)))
                        .orElse(null),
                since,
                returned,
                debt.state(),
                debt.clearedOn(),
                main(counted),
                entries(counted),
                how(outstanding.signum() == 0 ? proven : outstanding, deductible));
    }

    private static BigDecimal withUnseen(BigDecimal seen, BigDecimal most, BigDecimal unseen) {
        return unseen == null || most == null && unseen.signum() > 0 ? null : atMost(seen.add(unseen), most);
    }

    private static BigDecimal atMost(BigDecimal amount, BigDecimal most) {
        return most == null ? amount : amount.min(most.max(NIL));
    }

    /**
     * What of the net income of a parcel that may be sold shows up in no account, while a loan may be open: it may have been
     * used for anything. Null when that has no bound.
     */
    private BigDecimal unseen(LandParcel parcel, LandDebt debt) {
        if (notSold(parcel) || Boolean.FALSE.equals(debt.state())) {
            return NIL;
        }
        BigDecimal net = netMost(parcel);
        BigDecimal all = NIL;
        for (LandParcel one : ofFunds.getOrDefault(parcel.fundId(), List.of())) {
            if (!notSold(one)) {
                BigDecimal most = netMost(one);
                if (most == null) {
                    return net == null ? null : net.max(NIL);
                }
                all = all.add(most.max(NIL));
            }
        }
        return all.subtract(receipts.of(parcel.fundId())).min(net).max(NIL);
    }

    private boolean notSold(LandParcel parcel) {
        return parcel.soldOn().notBy(asOf.date(), asOf.knownThrough());
    }

    /** Whether, after what the ledger knows, any of it may have been used while a loan was open. */
    private boolean usedUnseen(LandDebt debt) {
        LocalDate next = asOf.knownThrough().plusDays(1);
        return !next.isAfter(asOf.date()) && debt.mayBeOpen(next);
    }

    private List<LandParcel> others(LandParcel parcel) {
        return ofFunds.getOrDefault(parcel.fundId(), List.of()).stream()
                .filter(other -> other != parcel)
                .toList();
    }

    private static List<BigDecimal> deducted(LandParcel parcel) {
        return Arrays.asList(parcel.compensationCost(), parcel.developmentCost(), parcel.statutorySetAsides());
    }

    /** What may be deducted at least: what is not known, by nothing. */
    private static BigDecimal deductions(LandParcel parcel) {
        return deducted(parcel).stream().filter(Objects::nonNull).reduce(NIL, BigDecimal::add);
    }

    /** Null when it is not known. */
    private static BigDecimal net(LandParcel parcel) {
        return deducted(parcel).contains(null) ? null : netMost(parcel);
    }

    /** The net income when what is not known is not deducted; null when the proceeds are not known. */
    private static BigDecimal netMost(LandParcel parcel) {
        return parcel.grossProceeds() == null ? null : parcel.grossProceeds().subtract(deductions(parcel));
    }

    /**
     * What of the fund may at most be used otherwise without touching the parcel's net income: what is deducted, and what
     * other parcels brought whose proceeds the fund carries; null when one of them is not known.
     */
    private BigDecimal mayGoElsewhere(LandParcel parcel) {
        BigDecimal sum = deductions(parcel);
        for (LandParcel other : others(parcel)) {
            if (other.grossProceeds() == null) {
                return null;
            }
            sum = sum.add(other.grossProceeds());
        }
        return sum;
    }

    /** Whether a use that may count certainly is one that repays no loan of the parcel's. */
    private static boolean counts(FundUse use, LandDebt debt) {
        if (use.inRevenue()) {
            return true; // it repays no loan, whatever its voucher says
        }
        return Boolean.FALSE.equals(use.ownAccount())
                && use.purpose() != null
                && (!repays(use) || use.loanId() != null && !debt.mayOwe(use.loanId()));
    }

    /** Whether it may be one. */
    private boolean mayCount(LandParcel parcel, FundUse use, LandDebt debt) {
        if (Boolean.TRUE.equals(use.ownAccount())
                || use.accountKind() == AccountKind.REPAYMENT_RESERVE
                || ofItsProject(parcel, accounts.get(use.accountId()))) {
            return false;
        }
        if (use.inRevenue()) {
            return true;
        }
        if (repays(use)) {
            return use.loanId() == null || !debt.owes(use.loanId()) || !LENDERS.contains(use.accountKind());
        }
        if (use.accountKind() == AccountKind.TREASURY && BUYERS.contains(use.payerAccountKind())) {
            return false; // proceeds that are paid in
        }
        return use.accountKind() != AccountKind.TREASURY
                || use.purpose() == null
                || use.purpose() == Purpose.STATUTORY_SET_ASIDE;
    }

    /** Whether an account is one of the parcel's own project: what lies there is not used yet. */
    private static boolean ofItsProject(LandParcel parcel, Account account) {
        return account != null
                && Owners.ofProject(account)
                && parcel.projectId() != null
                && parcel.projectId().equals(account.projectId());
    }

    static boolean repays(FundUse use) {
        return use.purpose() == Purpose.LOAN_PRINCIPAL || use.purpose() == Purpose.LOAN_INTEREST;
    }

    /** The most of a use that came on days on which the debt was not certainly open. */
    private static BigDecimal arrivedWhileClosed(FundUse use, LandDebt debt) {
        return arrived(use.arrivals().stream().filter(arrival -> !debt.certainlyOpen(arrival.on())));
    }

    /** The most of it that is there and came on days on which the debt may have been open. */
    private static BigDecimal possible(FundUse use, LandDebt debt) {
        return arrived(use.arrivals().stream().filter(arrival -> debt.mayBeOpen(arrival.on())))
                .min(use.possibleOutstanding());
    }

    /**
     * The most of it that came on days on which the debt may have been open, be it there or not; nothing of what passed
     * through others' accounts to repay its loans.
     */
    private static BigDecimal once(FundUse use, LandDebt debt) {
        boolean passedOn = !use.inRevenue() && repays(use) && use.loanId() != null && debt.owes(use.loanId());
        return passedOn
                ? NIL
                : arrived(use.arrivals().stream().filter(arrival -> debt.mayBeOpen(arrival.on())))
                        .min(use.possible());
    }

    private static BigDecimal arrived(Stream<Arrival> arrivals) {
        return arrivals.map(Arrival::most).reduce(NIL, BigDecimal::add);
    }

    /** At least so much of it was used, and is there, before a loan was drawn: of what may be deducted first. */
    private static BigDecimal usedBefore(FundUse use, LandDebt debt) {
        BigDecimal least = NIL;
        BigDecimal others = NIL;
        for (Arrival arrival : use.arrivals()) {
            if (debt.notYetOpen(arrival.on())) {
                least = least.add(arrival.least());
            } else {
                others = others.add(arrival.most());
            }
        }
        return use.provenOutstanding().subtract(others).min(least).max(NIL);
    }

    private static BigDecimal left(BigDecimal amount, BigDecimal less) {
        return amount == null ? null : amount.subtract(less).max(NIL);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    /** What of an amount must be net income: not more than there is of it; nothing when that is unknown. */
    private static BigDecimal beyond(BigDecimal amount, BigDecimal deductible, BigDecimal net) {
        return deductible == null ? NIL : amount.subtract(deductible).min(net).max(NIL);
    }

    private static BigDecimal atMost(BigDecimal most) {
        return most == null ? null : most.max(NIL);
    }

    private static FundUse main(List<FundUse> counted) {
        return counted.stream()
                .max(Comparator.comparing((FundUse use) -> !DEDUCTIBLE.contains(use.purpose()))
                        .thenComparing(FundUse::provenOutstanding)
                        .thenComparing(FundUse::proven))
                .orElse(null);
    }

    /** The payments of the breach: those for what may be deducted are none, where there are others. */
    private static List<Transfer> entries(List<FundUse> counted) {
        List<FundUse> others = counted.stream()
                .filter(use -> !DEDUCTIBLE.contains(use.purpose()))
                .toList();
        Set<Transfer> entries = new LinkedHashSet<>();
        (others.isEmpty() ? counted : others).forEach(use -> entries.addAll(use.entries()));
        return List.copyOf(entries);
    }

    private static Bilingual how(BigDecimal spent, BigDecimal deductible) {
        String allowed = deductible == null ? "?" : deductible.toPlainString();
        return new Bilingual(
                "还贷以外的支出至少" + spent.toPlainString() + "元，先算作可扣除的和同一资金中其他地块的" + allowed + "元，超出部分只能出自净收益",
                "at least " + spent.toPlainString() + " 元 went elsewhere than to its loans; " + allowed
                        + " 元 may be deducted or were brought by other parcels, what exceeds that can only be net income");
    }
}
