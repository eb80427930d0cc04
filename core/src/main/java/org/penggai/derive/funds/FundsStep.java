package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.penggai.Bilingual;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.calendar.DueDate;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.ledger.Dispatch;
import org.penggai.ledger.Fund;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Payable;
import org.penggai.ledger.Recovery;
import org.penggai.ledger.Withholding;

/** Deadlines and standings of grants and payables. */
public final class FundsStep implements DeriveStep {
    private static final BigDecimal NIL = BigDecimal.ZERO.setScale(2);

    @Override
    public void derive(DeriveContext context, Consumer<Object> facts) {
        for (Fund fund : DeriveContext.orEmpty(context.ledger().funds())) {
            boolean grant = fund.kind() == FundKind.STATE_GRANT || fund.kind() == FundKind.PROVINCIAL_GRANT;
            LocalDate received = fund.quotaReceivedOn().getDay();
            if (grant && received != null && fund.amount() != null && fund.dispatches() != null) {
                dispatch(context, fund, received, facts);
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

    /** A quota announced in advance is for the year that it is announced for: its period starts with that year. */
    private static void dispatch(DeriveContext context, Fund fund, LocalDate received, Consumer<Object> facts) {
        LocalDate start = received;
        if (!Boolean.FALSE.equals(fund.announcedInAdvance()) && fund.budgetYear() != null) {
            LocalDate year = LocalDate.of(fund.budgetYear(), 1, 1);
            start = received.isBefore(year) ? year : received;
        }
        DueDate due = context.dueDates()
                .after(start, context.parameters().whole("grant-dispatch-days"), PeriodUnit.DAY, true);
        BigDecimal assigned = BigDecimal.ZERO.setScale(2);
        BigDecimal possibly = assigned;
        LocalDate completed = null;
        TreeMap<LocalDate, BigDecimal> settled = new TreeMap<>();
        for (Dispatch dispatch : fund.dispatches()) {
            possibly = possibly.add(dispatch.amount());
            if (dispatch.projectId() != null) {
                assigned = assigned.add(dispatch.amount());
                settled.merge(dispatch.on(), dispatch.amount(), BigDecimal::add);
            }
        }
        for (Recovery recovery : DeriveContext.orEmpty(fund.recoveries())) {
            if (recovery.documentNumber() != null) {
                settled.merge(recovery.on(), recovery.amount(), BigDecimal::add);
            }
        }
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (Map.Entry<LocalDate, BigDecimal> day : settled.entrySet()) {
            sum = sum.add(day.getValue());
            if (completed == null && sum.compareTo(fund.amount()) >= 0) {
                completed = day.getKey();
            }
        }
        BigDecimal recovered = BigDecimal.ZERO.setScale(2);
        for (Recovery recovery : DeriveContext.orEmpty(fund.recoveries())) {
            recovered = recovered.add(recovery.amount());
        }
        BigDecimal unassigned = fund.amount()
                .subtract(possibly)
                .subtract(recovered)
                .subtract(withheld(context, fund))
                .max(NIL);
        facts.accept(context.deadline("not-withheld", fund.id(), due));
        facts.accept(new DispatchStanding(
                fund.id(),
                fund.amount(),
                due.due(),
                context.dueDates()
                        .after(received, context.parameters().whole("grant-dispatch-days"), PeriodUnit.DAY, true)
                        .due(),
                assigned,
                possibly,
                unassigned,
                completed,
                new Bilingual(
                        "指标" + fund.amount().toPlainString() + "元，已分解下达到项目" + assigned.toPlainString() + "元",
                        "of the quota of " + fund.amount().toPlainString() + " 元, " + assigned.toPlainString()
                                + " 元 is assigned to named projects")));
    }

    /** What is withheld, or may still be: a breach of its own, and not assigned late as well. */
    private static BigDecimal withheld(DeriveContext context, Fund fund) {
        return DeriveContext.orEmpty(fund.withholdings()).stream()
                .filter(withheld ->
                        !withheld.returnedOn().happenedBy(context.asOf().date()))
                .map(Withholding::amount)
                .reduce(NIL, BigDecimal::add);
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
