package org.penggai.derive.money;

import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;

/** Hands on what following money finds. */
public final class MoneyStep implements DeriveStep {
    @Override
    public void derive(DeriveContext context, Consumer<Object> facts) {
        MoneySettings settings = new MoneySettings(
                context.parameters().whole("idle-window-months"),
                context.parameters().whole("grant-unspent-years"),
                context.parameters().date("plan-issued"),
                context.parameters().whole("near-commitment-days"));
        HeldMoney held = new HeldMoney(DeriveContext.orEmpty(context.ledger().payables()));
        MoneyFacts money = MoneyTracing.trace(context.ledger(), context.asOf(), settings, held);
        money.uses().forEach(facts);
        money.unplaced().forEach(facts);
        money.unseen().forEach(facts);
        if (context.ledger().landParcels() != null) {
            new LandIncome(money, context).derive(facts);
        }
        BudgetInflow.derive(money.uses(), facts);
        money.unspent().forEach(facts);
        money.idle().forEach(facts);
        money.unclearCommitments().forEach(facts);
        money.ownCompanyUses().forEach(facts);
        money.doubts().forEach(facts);
        money.shortfalls().forEach(facts);
        new PayableMoney(context, held).derive(facts);
    }
}
