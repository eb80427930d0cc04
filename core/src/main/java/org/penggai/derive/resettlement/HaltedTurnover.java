package org.penggai.derive.resettlement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Stoppage;
import org.penggai.ledger.TurnoverMoney;
import org.penggai.ledger.TurnoverUse;

/**
 * Turnover money used after the plan's issue while a project stood still for want of money, or may have.
 *
 * @param stoppageId the stoppage
 * @param money the turnover money
 * @param use the use
 */
public record HaltedTurnover(String stoppageId, TurnoverMoney money, TurnoverUse use) {
    static void derive(DeriveContext context, Stoppage stoppage, Consumer<Object> facts) {
        LocalDate issued = context.parameters().date("plan-issued");
        LocalDate from = stoppage.beganOn().isBefore(issued) ? issued : stoppage.beganOn();
        List<TurnoverMoney> all = DeriveContext.orEmpty(context.ledger().turnoverMoney());
        for (TurnoverMoney money : all) {
            for (TurnoverUse use : DeriveContext.orEmpty(money.uses())) {
                boolean during =
                        !use.on().isBefore(from) && !stoppage.resumedOn().happenedBy(use.on());
                if (during && use.amount().signum() > 0) {
                    facts.accept(new HaltedTurnover(stoppage.id(), money, use));
                }
            }
        }
    }

    /** Its day. */
    public LocalDate getOn() {
        return use.on();
    }

    /** Whether it was used outside any project; null when neither that nor a project is recorded. */
    public Boolean getElsewhere() {
        return use.otherUse() == null && use.projectId() != null ? Boolean.FALSE : use.otherUse();
    }
}
