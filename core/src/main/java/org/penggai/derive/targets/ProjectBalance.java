package org.penggai.derive.targets;

import java.math.BigDecimal;
import org.penggai.ledger.FinanceStatement;

/**
 * Income of a whole project against its cost, by its last final statement or, without one, its last forecast. Of several
 * of the same day the one with the smallest deficit is given, and what any of them may come to.
 *
 * @param projectId the project
 * @param statement the statement
 * @param income its income less borrowing, in 元; the most it can be where the borrowing is not known, null when unknown
 * @param exact whether income and cost are known
 * @param deficitPercent by how much income falls short of cost at least, as a percentage of cost, rounded up; not below
 *     zero
 * @param possiblePercent the same at most; null when there is no bound
 */
public record ProjectBalance(
        String projectId,
        FinanceStatement statement,
        BigDecimal income,
        boolean exact,
        BigDecimal deficitPercent,
        BigDecimal possiblePercent) {}
