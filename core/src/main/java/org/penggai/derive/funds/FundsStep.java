package org.penggai.derive.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.money.AssignedQuota;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Transfer;

/** Deadlines and standings of grants. */
public final class FundsStep implements DeriveStep {
    @Override
    public void derive(DeriveContext context, Consumer<Object> facts) {
        List<Transfer> transfers = DeriveContext.orEmpty(context.ledger().transfers());
        Map<String, Transfer> byId = DeriveContext.index(transfers, Transfer::id);
        Map<String, List<Transfer>> reversals = DeriveContext.groups(transfers, Transfer::reversesId);
        for (Fund fund : DeriveContext.orEmpty(context.ledger().funds())) {
            List<WithheldAmount> withheld = WithheldAmount.of(fund, byId, reversals);
            withheld.forEach(facts);
            boolean grant = GrantUse.grant(fund.kind());
            boolean notReceived = fund.quotaReceivedOn()
                    .notBy(context.asOf().date(), context.asOf().knownThrough());
            if (grant && !notReceived) {
                AssignedQuota quota = new AssignedQuota(fund);
                Dispatching.derive(context, fund, quota.assignments(), withheld, facts);
                String unclear = quota.unclear();
                if (unclear != null) {
                    facts.accept(new UnclearAssignment(fund.id(), unclear));
                }
            }
        }
        DebtChange.derive(context, facts);
        DedicatedFund.derive(context, facts);
        for (Fund fund : DeriveContext.orEmpty(context.ledger().funds())) {
            if (fund.budgetYear() != null) {
                LocalDate end =
                        LocalDate.of(fund.budgetYear() + context.parameters().whole("grant-unspent-years"), 12, 31);
                facts.accept(context.deadline(
                        "paid-out", fund.id(), context.dueDates().fixed(end)));
            }
            facts.accept(Recovered.of(fund));
            UnclearRecovery.derive(fund, facts);
        }
    }
}
