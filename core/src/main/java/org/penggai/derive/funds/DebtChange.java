package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.DebtPosition;

/**
 * Government debt before the plan and now, in 元. Where several positions of one day differ, those are taken by which the
 * debt grew least.
 *
 * @param before the last position on or before the day on which the plan was issued; null when there is none
 * @param now the last position after that day; null when there is none
 * @param increase by how much the debt grew at least; negative when it fell; null when either is missing
 * @param possibleIncrease by how much it grew at most; null when either is missing
 */
public record DebtChange(
        DebtPosition before, DebtPosition now, BigDecimal increase, BigDecimal possibleIncrease) {
    private static final Comparator<DebtPosition> BY_DEBT =
            Comparator.comparing(DebtPosition::governmentDebt).thenComparing(DebtPosition::id);

    static void derive(DeriveContext context, Consumer<Object> facts) {
        if (context.ledger().debtPositions() == null) {
            return;
        }
        LocalDate issued = context.parameters().date("plan-issued");
        List<DebtPosition> before = last(context, position -> !position.on().isAfter(issued));
        List<DebtPosition> now = last(context, position -> position.on().isAfter(issued));
        if (before.isEmpty() || now.isEmpty()) {
            facts.accept(new DebtChange(
                    before.isEmpty() ? null : before.get(0), now.isEmpty() ? null : now.get(0), null, null));
            return;
        }
        DebtPosition most = before.get(before.size() - 1);
        DebtPosition least = now.get(0);
        facts.accept(new DebtChange(
                most,
                least,
                least.governmentDebt().subtract(most.governmentDebt()),
                now.get(now.size() - 1).governmentDebt().subtract(before.get(0).governmentDebt())));
    }

    /** The positions of the last day among those wanted, the lowest debt first. */
    private static List<DebtPosition> last(DeriveContext context, Predicate<DebtPosition> wanted) {
        List<DebtPosition> positions =
                context.ledger().debtPositions().stream().filter(wanted).toList();
        LocalDate last =
                positions.stream().map(DebtPosition::on).max(LocalDate::compareTo).orElse(null);
        return positions.stream()
                .filter(position -> position.on().equals(last))
                .sorted(BY_DEBT)
                .toList();
    }
}
