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
 * Government debt before the plan and now, in 元. Of several positions of one day none is the last: the increase is then
 * what it is at least and at most.
 *
 * @param before the last position on or before the day on which the plan was issued, the highest of several; null when
 *     there is none
 * @param now the last position after that day, the lowest of several; null when there is none
 * @param increase by how much the debt grew at least; negative when it fell; null when either is missing
 * @param possibleIncrease by how much it grew at most; null when either is missing
 */
public record DebtChange(DebtPosition before, DebtPosition now, BigDecimal increase, BigDecimal possibleIncrease) {
    private static final Comparator<DebtPosition> LEAST_FIRST =
            Comparator.comparing(DebtPosition::governmentDebt).thenComparing(DebtPosition::id);

    static void derive(DeriveContext context, Consumer<Object> facts) {
        if (context.ledger().debtPositions() == null) {
            return;
        }
        LocalDate issued = context.parameters().date("plan-issued");
        List<DebtPosition> before = last(context, day -> !day.isAfter(issued));
        List<DebtPosition> now = last(context, day -> day.isAfter(issued));
        if (before.isEmpty() || now.isEmpty()) {
            facts.accept(new DebtChange(null, null, null, null));
            return;
        }
        DebtPosition highest = before.get(before.size() - 1);
        DebtPosition lowest = now.get(0);
        facts.accept(new DebtChange(
                highest,
                lowest,
                lowest.governmentDebt().subtract(highest.governmentDebt()),
                now.get(now.size() - 1).governmentDebt().subtract(before.get(0).governmentDebt())));
    }

    /** The positions of the last of the days, the lowest first. */
    private static List<DebtPosition> last(DeriveContext context, Predicate<LocalDate> when) {
        List<DebtPosition> all = context.ledger().debtPositions().stream()
                .filter(position -> when.test(position.on()))
                .toList();
        LocalDate last =
                all.stream().map(DebtPosition::on).max(LocalDate::compareTo).orElse(null);
        return all.stream()
                .filter(position -> position.on().equals(last))
                .sorted(LEAST_FIRST)
                .toList();
    }
}
