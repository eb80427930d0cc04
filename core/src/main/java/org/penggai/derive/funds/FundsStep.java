package org.penggai.derive.funds;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.ledger.Fund;
import org.penggai.ledger.FundKind;

/** Deadlines and standings of grants. */
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
    }
}
