package org.penggai.derive.money;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.ledger.Fund;

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
        Map<String, UnplacedMoney> unplaced = DeriveContext.index(money.unplaced(), UnplacedMoney::fundId);
        DeriveContext.groups(money.uses(), FundUse::fundId).forEach((fund, uses) -> {
            UnplacedGrant.derive(unplaced.get(fund), uses, facts);
            GrantInDoubt.derive(unplaced.get(fund), uses, facts);
        });
        money.unseen().forEach(facts);
        if (context.ledger().landParcels() != null) {
            new LandIncome(money, context).derive(facts);
        }
        BudgetInflow.derive(money.uses(), facts);
        Map<String, Fund> funds = DeriveContext.index(context.ledger().funds(), Fund::id);
        money.unspent().stream()
                .filter(unspent ->
                        !Boolean.TRUE.equals(funds.get(unspent.fundId()).bearsInterest()))
                .forEach(facts);
        BigDecimal largeAmount = context.parameters().number("idle-large-amount");
        BigDecimal largeShare = context.parameters().number("idle-large-share");
        money.idle().stream()
                .filter(idle -> !Boolean.FALSE.equals(funds.get(idle.fundId()).bearsInterest()))
                .forEach(idle -> facts.accept(LongIdle.of(idle, largeAmount, largeShare)));
        money.unclearCommitments().forEach(facts);
        money.ownCompanyUses().stream().filter(use -> !use.ofParcel()).forEach(facts);
        money.doubts().forEach(facts);
        money.shortfalls().forEach(facts);
        new PayableMoney(context, held).derive(facts);
    }
}
