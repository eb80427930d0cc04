package org.penggai.derive.funds;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.calendar.DueDate;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.ledger.Fund;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Payable;

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

    /** The last day for paying it, not before it was certified; null when the payable does not say. */
    static DueDate due(DeriveContext context, Payable payable) {
        if (payable.dueOn() == null) {
            return null;
        }
        LocalDate certified = payable.certifiedOn().getDay();
        boolean later = certified != null && certified.isAfter(payable.dueOn());
        return context.dueDates().after(later ? certified : payable.dueOn(), 0, PeriodUnit.DAY, true);
    }

    private static void payable(DeriveContext context, Payable payable, Consumer<Object> facts) {
        if (payable.payments() == null || payable.dueOn() == null) {
            return;
        }
        PaymentProgress progress = new PaymentProgress(payable);
        facts.accept(context.deadline("payables-paid", payable.id(), due(context, payable)));
        facts.accept(new PayableStanding(payable.id(), progress.unpaid(), progress.completedOn()));
    }
}
