package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.calendar.DueDate;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.ledger.Fund;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Payable;
import org.penggai.ledger.Payment;

/** Deadlines and standings of grants and payables. */
public final class FundsStep implements DeriveStep {
    @Override
    public void derive(DeriveContext context, Consumer<Object> facts) {
        for (Fund fund : DeriveContext.orEmpty(context.ledger().funds())) {
            boolean grant = fund.kind() == FundKind.STATE_GRANT || fund.kind() == FundKind.PROVINCIAL_GRANT;
            boolean notReceived = fund.quotaReceivedOn()
                    .notBy(context.asOf().date(), context.asOf().knownThrough());
            if (grant && !notReceived) {
                Dispatching.derive(context, fund, facts);
            }
        }
        MoneyOnAccounts.derive(context, facts);
        DebtChange.derive(context, facts);
        for (Fund fund : DeriveContext.orEmpty(context.ledger().funds())) {
            if (fund.budgetYear() != null) {
                LocalDate end =
                        LocalDate.of(fund.budgetYear() + context.parameters().whole("grant-unspent-years"), 12, 31);
                facts.accept(context.deadline(
                        "paid-out", fund.id(), context.dueDates().fixed(end)));
            }
            facts.accept(Recovered.of(fund));
        }
        for (Payable payable : DeriveContext.orEmpty(context.ledger().payables())) {
            payable(context, payable, facts);
        }
    }

    /** The last day for paying it; null when the payable does not say. */
    static DueDate due(DeriveContext context, Payable payable) {
        return payable.dueOn() == null ? null : context.dueDates().after(payable.dueOn(), 0, PeriodUnit.DAY, true);
    }

    private static void payable(DeriveContext context, Payable payable, Consumer<Object> facts) {
        if (payable.payments() == null || payable.dueOn() == null) {
            return;
        }
        DueDate due = due(context, payable);
        BigDecimal paid = BigDecimal.ZERO.setScale(2);
        LocalDate completed = null;
        List<Payment> inOrder = payable.payments().stream()
                .sorted(Comparator.comparing(Payment::on))
                .toList();
        BigDecimal paidAtDue = paid;
        for (Payment payment : inOrder) {
            paid = paid.add(payment.amount());
            if (due.due() != null && !payment.on().isAfter(due.due())) {
                paidAtDue = paid;
            }
            if (completed == null && paid.compareTo(payable.amount()) >= 0) {
                completed = payment.on();
            }
        }
        facts.accept(context.deadline("payables-paid", payable.id(), due));
        BigDecimal nil = BigDecimal.ZERO.setScale(2);
        facts.accept(new PayableStanding(
                payable.id(),
                payable.amount().subtract(paid).max(nil),
                payable.amount().subtract(paidAtDue).max(nil),
                completed));
    }
}
