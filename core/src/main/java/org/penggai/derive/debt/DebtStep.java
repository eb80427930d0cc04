package org.penggai.derive.debt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.Recurrence;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.ledger.BalanceStatement;
import org.penggai.ledger.Collateral;
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
        ContractDue contract = ContractDue.of(instalment);
        int grace = instalment.graceDays() == null ? 0 : instalment.graceDays();
        facts.accept(context.deadline(
                "no-default", instalment.id(), context.dueDates().after(contract.day(), grace, PeriodUnit.DAY, true)));
        BigDecimal owed = owed(instalment);
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
        facts.accept(new InstalmentStanding(
                instalment.id(), owed, unpaid(instalment), completed, contract.possiblyLater(), contract.day()));
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
    }

    /** The end of a time that is a condition, not an act to be done: it does not roll. */
    private static void condition(
            DeriveContext context,
            String obligation,
            String subject,
            LocalDate from,
            String parameter,
            Consumer<Object> facts) {
        facts.accept(context.deadline(obligation, subject, from, parameter, PeriodUnit.DAY, false));
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
        for (Instalment instalment : context.ledger().instalments()) {
            Loan loan = loans.get(instalment.loanId());
            BigDecimal unpaid = loan != null && loan.clearedOn().happenedBy(today) ? NIL : unpaid(instalment);
            ContractDue due = ContractDue.of(instalment);
            if (unpaid == null) {
                possibleDebt = true;
            } else {
                debt = debt.add(unpaid);
            }
            if (unpaid != null && unpaid.signum() == 0
                    || due.day() != null && due.day().isAfter(end)) {
                continue;
            }
            boolean inTime = due.day() != null && !due.possiblyLater();
            need = need == null || unpaid == null || !inTime ? null : need.add(unpaid);
        }
        BigDecimal balance = balance(context);
        BigDecimal coverage = balance == null || need == null || need.signum() == 0
                ? null
                : balance.multiply(HUNDRED).divide(need, 10, RoundingMode.DOWN);
        return new DebtService(need, debt, possibleDebt, balance, coverage);
    }

    /** Principal and interest; null when one of them is unknown. */
    private static BigDecimal owed(Instalment instalment) {
        return instalment.principal() == null || instalment.interest() == null
                ? null
                : instalment.principal().add(instalment.interest());
    }

    /** What is owed less payments, not below zero; null when one of them is unknown. */
    private static BigDecimal unpaid(Instalment instalment) {
        BigDecimal owed = owed(instalment);
        return owed == null || instalment.payments() == null
                ? null
                : owed.subtract(instalment.payments().stream()
                                .map(Payment::amount)
                                .reduce(NIL, BigDecimal::add))
                        .max(NIL);
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
