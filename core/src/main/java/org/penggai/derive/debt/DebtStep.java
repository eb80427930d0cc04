package org.penggai.derive.debt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.Recurrence;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.ledger.BalanceStatement;
import org.penggai.ledger.Collateral;
import org.penggai.ledger.Extension;
import org.penggai.ledger.HiddenDebtReview;
import org.penggai.ledger.Instalment;
import org.penggai.ledger.LandParcel;
import org.penggai.ledger.Loan;
import org.penggai.ledger.Office;
import org.penggai.ledger.Payment;
import org.penggai.ledger.RepaymentReserve;

/** Deadlines and standings of debt, land and collateral. */
public final class DebtStep implements DeriveStep {
    private static final BigDecimal NIL = BigDecimal.ZERO.setScale(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void derive(DeriveContext context, Consumer<Object> facts) {
        for (Instalment instalment : DeriveContext.orEmpty(context.ledger().instalments())) {
            instalment(context, instalment, facts);
        }
        for (Office office : DeriveContext.orEmpty(context.ledger().offices())) {
            facts.accept(new DebtBurden(office.id(), burden(office)));
        }
        for (LandParcel parcel : DeriveContext.orEmpty(context.ledger().landParcels())) {
            parcel(context, parcel, facts);
        }
        for (Collateral collateral : DeriveContext.orEmpty(context.ledger().collaterals())) {
            if (collateral.disposableFrom() != null) {
                condition(
                        context,
                        "mortgaged-assets-disposed",
                        collateral.id(),
                        collateral.disposableFrom(),
                        "collateral-undisposed-days",
                        facts);
            }
        }
        if (context.ledger().hiddenDebtReviews() != null) {
            facts.accept(new ReviewGaps(reviews(context)));
        }
        if (context.ledger().instalments() != null) {
            facts.accept(service(context));
        }
    }

    private static void instalment(DeriveContext context, Instalment instalment, Consumer<Object> facts) {
        if (instalment.dueOn() == null) {
            return;
        }
        LocalDate due = instalment.dueOn();
        boolean possibly = instalment.extensionAgreements() == null;
        List<Extension> agreements = DeriveContext.orEmpty(instalment.extensionAgreements()).stream()
                .sorted(Comparator.comparing(
                        Extension::signedOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
        for (Extension extension : agreements) {
            if (extension.signedOn() == null || extension.newDueOn() == null) {
                possibly = true;
            } else if (extension.signedOn().isBefore(due)
                    && extension.newDueOn().isAfter(due)) {
                due = extension.newDueOn();
            }
        }
        int grace = instalment.graceDays() == null ? 0 : instalment.graceDays();
        facts.accept(context.deadline(
                "no-default", instalment.id(), context.dueDates().after(due, grace, PeriodUnit.DAY, true)));
        BigDecimal owed = instalment.principal() == null || instalment.interest() == null
                ? null
                : instalment.principal().add(instalment.interest());
        BigDecimal paid = NIL;
        LocalDate completed = null;
        List<Payment> payments = DeriveContext.orEmpty(instalment.payments()).stream()
                .sorted(Comparator.comparing(Payment::on))
                .toList();
        for (Payment payment : payments) {
            paid = paid.add(payment.amount());
            if (completed == null && owed != null && paid.compareTo(owed) >= 0) {
                completed = payment.on();
            }
        }
        BigDecimal unpaid = owed == null || instalment.payments() == null
                ? null
                : owed.subtract(paid).max(NIL);
        facts.accept(new InstalmentStanding(instalment.id(), owed, unpaid, completed, possibly, due));
    }

    private static BigDecimal burden(Office office) {
        if (office.outstandingDebt() == null
                || office.expectedLandIncome() == null
                || office.expectedProjectIncome() == null) {
            return null;
        }
        BigDecimal expected = office.expectedLandIncome().add(office.expectedProjectIncome());
        if (expected.signum() == 0) {
            return office.outstandingDebt().signum() == 0 ? BigDecimal.ZERO : BigDecimal.TEN.pow(9);
        }
        return office.outstandingDebt().multiply(HUNDRED).divide(expected, 10, RoundingMode.DOWN);
    }

    private static void parcel(DeriveContext context, LandParcel parcel, Consumer<Object> facts) {
        LocalDate expropriated = parcel.expropriatedOn().getDay();
        if (expropriated != null) {
            condition(context, "land-sold", parcel.id(), expropriated, "land-unsold-days", facts);
        }
        boolean known = Stream.of(
                        parcel.grossProceeds(),
                        parcel.compensationCost(),
                        parcel.developmentCost(),
                        parcel.statutorySetAsides())
                .allMatch(Objects::nonNull);
        facts.accept(new LandProceeds(
                parcel.id(),
                known
                        ? parcel.grossProceeds()
                                .subtract(parcel.compensationCost())
                                .subtract(parcel.developmentCost())
                                .subtract(parcel.statutorySetAsides())
                        : null));
    }

    /** The end of a time that is a condition, not an act to be done: it does not roll. */
    private static void condition(
            DeriveContext context,
            String obligation,
            String subject,
            LocalDate from,
            String parameter,
            Consumer<Object> facts) {
        LocalDate issued = context.parameters().date("plan-issued");
        facts.accept(context.deadline(
                obligation,
                subject,
                context.dueDates()
                        .after(
                                from.isBefore(issued) ? issued : from,
                                context.parameters().whole(parameter),
                                PeriodUnit.DAY,
                                false)));
    }

    private static Recurrence reviews(DeriveContext context) {
        LocalDate start = context.parameters().date("plan-issued");
        LocalDate end = context.asOf().knownThrough();
        List<LocalDate> held = context.ledger().hiddenDebtReviews().stream()
                .map(HiddenDebtReview::on)
                .filter(day -> !day.isBefore(start) && !day.isAfter(end))
                .sorted()
                .toList();
        return Recurrence.of(start, end, false, context.parameters().whole("hidden-debt-review-days"), held);
    }

    /** What is still to be paid up to the end of the window, what is overdue included; nothing of cleared loans. */
    private static DebtService service(DeriveContext context) {
        LocalDate today = context.asOf().date();
        LocalDate end = today.plusMonths(context.parameters().whole("reserve-window-months"));
        Map<String, Loan> loans = DeriveContext.index(context.ledger().loans(), Loan::id);
        BigDecimal need = NIL;
        BigDecimal debt = NIL;
        boolean possibleDebt = false;
        LocalDate first = null;
        for (Instalment instalment : context.ledger().instalments()) {
            Loan loan = loans.get(instalment.loanId());
            BigDecimal unpaid = loan != null && loan.clearedOn().happenedBy(today) ? NIL : unpaid(instalment);
            LocalDate due = extended(instalment);
            if (unpaid == null) {
                possibleDebt = true;
            } else {
                debt = debt.add(unpaid);
            }
            if (unpaid != null && unpaid.signum() == 0 || due != null && due.isAfter(end)) {
                continue;
            }
            need = need == null || unpaid == null || due == null ? null : need.add(unpaid);
            first = due != null && (first == null || due.isBefore(first)) ? due : first;
        }
        BigDecimal balance = balance(context);
        BigDecimal coverage = balance == null || need == null || need.signum() == 0
                ? null
                : balance.multiply(HUNDRED).divide(need, 10, RoundingMode.DOWN);
        return new DebtService(need, debt, possibleDebt, first, balance, coverage);
    }

    /** Principal and interest less payments; null when one of them is unknown. */
    private static BigDecimal unpaid(Instalment instalment) {
        if (instalment.principal() == null || instalment.interest() == null || instalment.payments() == null) {
            return null;
        }
        BigDecimal paid = instalment.payments().stream().map(Payment::amount).reduce(NIL, BigDecimal::add);
        return instalment.principal().add(instalment.interest()).subtract(paid).max(NIL);
    }

    /** The due date by contract and extensions; null when it is not known. */
    private static LocalDate extended(Instalment instalment) {
        LocalDate due = instalment.dueOn();
        for (Extension extension : DeriveContext.orEmpty(instalment.extensionAgreements())) {
            if (extension.newDueOn() == null || extension.signedOn() == null) {
                return null;
            }
            if (due != null
                    && extension.signedOn().isBefore(due)
                    && extension.newDueOn().isAfter(due)) {
                due = extension.newDueOn();
            }
        }
        return due;
    }

    private static BigDecimal balance(DeriveContext context) {
        BigDecimal sum = null;
        for (RepaymentReserve reserve : DeriveContext.orEmpty(context.ledger().repaymentReserves())) {
            if (reserve.balances() == null) {
                return null;
            }
            BigDecimal last = reserve.balances().stream()
                    .max(Comparator.comparing(BalanceStatement::on))
                    .map(BalanceStatement::amount)
                    .orElse(null);
            if (last != null) {
                sum = sum == null ? last : sum.add(last);
            }
        }
        return sum;
    }
}
