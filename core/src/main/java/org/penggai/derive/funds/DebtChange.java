package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.DebtPosition;

/**
 * Government debt before the plan and now, in 元.
 *
 * @param before the last position on or before the day on which the plan was issued; null when there is none
 * @param now the last position after that day; null when there is none
 * @param increase by how much the debt grew; negative when it fell; null when either is missing
 */
public record DebtChange(DebtPosition before, DebtPosition now, BigDecimal increase) {
    static void derive(DeriveContext context, Consumer<Object> facts) {
        if (context.ledger().debtPositions() == null) {
            return;
        }
        LocalDate issued = context.parameters().date("plan-issued");
        Comparator<DebtPosition> order = Comparator.comparing(DebtPosition::on).thenComparing(DebtPosition::id);
        DebtPosition before = context.ledger().debtPositions().stream()
                .filter(position -> !position.on().isAfter(issued))
                .max(order)
                .orElse(null);
        DebtPosition now = context.ledger().debtPositions().stream()
                .filter(position -> position.on().isAfter(issued))
                .max(order)
                .orElse(null);
        facts.accept(new DebtChange(
                before,
                now,
                before == null || now == null ? null : now.governmentDebt().subtract(before.governmentDebt())));
    }
}
