package org.penggai.derive.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.penggai.ledger.FinanceStatement;

/**
 * Returns of a project in the last year stated against those of the baseline year: income less borrowing, in 元.
 *
 * @param projectId the project
 * @param undated a final statement of a year that it does not name; null when there is none
 * @param baseline statement of the baseline year; null when there is none
 * @param latest statement of the last year after it; null when there is none
 * @param beforeLeast the least that the returns of the baseline year can be; null when there is no statement
 * @param before the most that they can be; null when there is no bound
 * @param nowLeast the least that those of the last year can be; null when there is no statement
 * @param now the most that they can be; null when there is no bound
 */
public record ReturnsChange(
        String projectId,
        FinanceStatement undated,
        FinanceStatement baseline,
        FinanceStatement latest,
        BigDecimal beforeLeast,
        BigDecimal before,
        BigDecimal nowLeast,
        BigDecimal now) {
    /** Whether the statements of both years are there. */
    public boolean isStated() {
        return undated == null && baseline != null && latest != null;
    }

    /** Whether returns grew by so many percent for certain. */
    public boolean grewBy(BigDecimal percent) {
        return isStated() && before != null && enough(before, nowLeast, percent);
    }

    /** Whether they may have grown by so many percent. */
    public boolean mayHaveGrownBy(BigDecimal percent) {
        return !isStated() || now == null || enough(beforeLeast, now, percent);
    }

    /** Whether both figures are known. */
    public boolean isExact() {
        return isStated()
                && before != null
                && now != null
                && beforeLeast.compareTo(before) == 0
                && nowLeast.compareTo(now) == 0;
    }

    /** By how many percent they grew at most, rounded down; nil where nothing came of nothing. */
    public BigDecimal growth() {
        return beforeLeast.signum() == 0
                ? BigDecimal.ZERO.setScale(2)
                : now.subtract(beforeLeast).movePointRight(2).divide(beforeLeast, 2, RoundingMode.FLOOR);
    }

    /** Over a baseline of nil any return is growth enough, none is not. */
    private static boolean enough(BigDecimal before, BigDecimal now, BigDecimal percent) {
        return before.signum() == 0
                ? now.signum() > 0
                : now.subtract(before).movePointRight(2).compareTo(before.multiply(percent)) >= 0;
    }
}
