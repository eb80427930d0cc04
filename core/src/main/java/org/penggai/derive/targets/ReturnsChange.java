package org.penggai.derive.targets;

import java.math.BigDecimal;
import org.penggai.ledger.FinanceStatement;

/**
 * Returns of a project in the last year stated against those of the baseline year.
 *
 * @param projectId the project
 * @param undated a final statement of a year that it does not name; null when there is none
 * @param baseline statement of the baseline year; null when there is none
 * @param latest statement of the last year after it; null when there is none
 * @param before income less borrowing of the baseline year, in 元; null when unknown
 * @param now the same of the last year; null when unknown
 * @param improvementPercent by how much returns grew, as a percentage, rounded down; null when unknown or the baseline
 *     is nil
 */
public record ReturnsChange(
        String projectId,
        FinanceStatement undated,
        FinanceStatement baseline,
        FinanceStatement latest,
        BigDecimal before,
        BigDecimal now,
        BigDecimal improvementPercent) {}
