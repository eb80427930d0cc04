package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.penggai.Bilingual;
import org.penggai.derive.AsOf;
import org.penggai.derive.DeriveContext;
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
    private static final BigDecimal NIL = BigDecimal.ZERO.setScale(2);

    private final Map<String, List<FundUse>> uses;
    private final Map<String, UnplacedMoney> unplaced;
    private final List<Loan> loans;
    private final AsOf asOf;

    LandIncome(MoneyFacts money, List<Loan> loans, AsOf asOf) {
        uses = DeriveContext.groups(money.uses(), FundUse::fundId);
        unplaced = DeriveContext.index(money.unplaced(), UnplacedMoney::fundId);
        this.loans = loans == null ? List.of() : loans;
        this.asOf = asOf;
    }

    LandIncomeUse of(LandParcel parcel) {
        List<Loan> own = loans.stream().filter(loan -> owns(parcel, loan)).toList();
        List<Loan> perhaps = loans.stream()
                .filter(loan -> !own.contains(loan) && mayOwn(parcel, loan))
                .toList();
        List<Loan> either = Stream.concat(own.stream(), perhaps.stream()).toList();
        BigDecimal net = net(parcel);
        List<FundUse> counted = new ArrayList<>();
        BigDecimal proven = NIL;
        BigDecimal outstanding = NIL;
        BigDecimal possible = NIL;
        LocalDate since = null;
        LocalDate returned = null;
        BigDecimal deductible = net == null ? null : parcel.grossProceeds().subtract(net);
        for (FundUse use : uses.getOrDefault(parcel.fundId(), List.of())) {
            if (!mayCount(use, own) || !mayBeOpen(either, use.firstOn())) {
                continue;
            }
            possible = possible.add(use.possibleOutstanding());
            if (counts(use, either) && open(own, use.lastOn())) {
                counted.add(use);
                proven = proven.add(use.proven());
                outstanding = outstanding.add(use.provenOutstanding());
                if (since == null && deductible != null && proven.compareTo(deductible) > 0) {
                    since = use.firstOn();
                }
                returned = later(returned, use.lastReturnedOn());
            }
        }
        UnplacedMoney elsewhere = unplaced.get(parcel.fundId());
        if (elsewhere != null && open(own, asOf.date())) {
            outstanding = outstanding.add(elsewhere.amount());
            since = since == null ? elsewhere.first().firstOn() : since;
            counted.add(elsewhere.first());
        }
        proven = proven.max(outstanding);
        return new LandIncomeUse(
                parcel.id(),
                parcel.loanIds() == null ? null : ids(own),
                ids(perhaps),
                net,
                outstanding,
                beyond(proven, deductible, net),
                beyond(outstanding, deductible, net),
                beyond(possible.max(outstanding), deductible, net),
                since,
                returned,
                main(counted),
                entries(counted),
                how(outstanding, deductible));
    }

    /** Whether the parcel certainly must repay a loan: one that it names, or of its project. */
    private static boolean owns(LandParcel parcel, Loan loan) {
        return parcel.loanIds() != null && parcel.loanIds().contains(loan.id())
                || loan.projectId() != null && loan.projectId().equals(parcel.projectId());
    }

    /** Whether it may have to repay one that it does not certainly have to. */
    private static boolean mayOwn(LandParcel parcel, Loan loan) {
        return parcel.loanIds() == null || parcel.projectId() == null || loan.projectId() == null;
    }

    private static List<String> ids(List<Loan> loans) {
        return loans.stream().map(Loan::id).toList();
    }

    private static BigDecimal net(LandParcel parcel) {
        boolean known = Stream.of(
                        parcel.grossProceeds(),
                        parcel.compensationCost(),
                        parcel.developmentCost(),
                        parcel.statutorySetAsides())
                .allMatch(Objects::nonNull);
        return known
                ? parcel.grossProceeds()
                        .subtract(parcel.compensationCost())
                        .subtract(parcel.developmentCost())
                        .subtract(parcel.statutorySetAsides())
                : null;
    }

    /** Whether a use that may count certainly is one that repays no loan of the parcel's. */
    private static boolean counts(FundUse use, List<Loan> either) {
        return Boolean.FALSE.equals(use.ownAccount())
                && use.purpose() != null
                && (!repays(use) || use.loanId() != null && !ids(either).contains(use.loanId()));
    }

    /** Whether it may be one. */
    private static boolean mayCount(FundUse use, List<Loan> own) {
        if (Boolean.TRUE.equals(use.ownAccount()) || use.accountKind() == AccountKind.REPAYMENT_RESERVE) {
            return false;
        }
        if (repays(use)) {
            return use.loanId() == null || !ids(own).contains(use.loanId());
        }
        return use.accountKind() != AccountKind.TREASURY
                || use.purpose() == null
                || use.purpose() == Purpose.STATUTORY_SET_ASIDE;
    }

    private static boolean repays(FundUse use) {
        return use.purpose() == Purpose.LOAN_PRINCIPAL || use.purpose() == Purpose.LOAN_INTEREST;
    }

    private boolean open(List<Loan> own, LocalDate day) {
        return own.stream().anyMatch(loan -> loan.clearedOn().notBy(day, asOf.knownThrough()));
    }

    private static boolean mayBeOpen(List<Loan> either, LocalDate day) {
        return either.stream().anyMatch(loan -> !loan.clearedOn().happenedBy(day));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    /** What of an amount must be net income: not more than there is of it; null when that is unknown. */
    private static BigDecimal beyond(BigDecimal amount, BigDecimal deductible, BigDecimal net) {
        return net == null ? null : amount.subtract(deductible).min(net).max(NIL);
    }

    private static FundUse main(List<FundUse> counted) {
        return counted.stream()
                .max(Comparator.comparing((FundUse use) -> !DEDUCTIBLE.contains(use.purpose()))
                        .thenComparing(FundUse::provenOutstanding)
                        .thenComparing(FundUse::proven))
                .orElse(null);
    }

    private static List<Transfer> entries(List<FundUse> counted) {
        Set<Transfer> entries = new LinkedHashSet<>();
        counted.forEach(use -> entries.addAll(use.entries()));
        return List.copyOf(entries);
    }

    private static Bilingual how(BigDecimal spent, BigDecimal deductible) {
        String allowed = deductible == null ? "?" : deductible.toPlainString();
        return new Bilingual(
                "还贷以外的支出至少" + spent.toPlainString() + "元，先算作可扣除的" + allowed + "元，超出部分只能出自净收益",
                "at least " + spent.toPlainString() + " 元 went elsewhere than to its loans; " + allowed
                        + " 元 may be deducted, what exceeds that can only be net income");
    }
}
