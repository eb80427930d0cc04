package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.penggai.Bilingual;

/**
 * What of a fund was unspent and not recovered when the time for spending ended or, if that is later, the plan was issued,
 * in 元.
 *
 * @param fundId the fund
 * @param due last day for spending; null when the budget year is unknown, and {@code possible} is then the most on any day
 *     from the plan's issue on
 * @param on the day, at its end: {@code due} or the day of the plan's issue; null when the budget year is unknown
 * @param proven at least so much was unspent then; nothing when the budget year is unknown
 * @param possible at most so much was; null when that has no bound, since the fund's amount is unknown
 * @param provenNow at least so much of it is unspent on the as-of date
 * @param possibleNow at most so much is; null when that has no bound
 * @param clearedOn first day after {@code on} at whose end nothing was possibly left; null while there was
 * @param own where it lies
 * @param how how the amounts were reached
 */
public record FundUnspent(
        String fundId,
        LocalDate due,
        LocalDate on,
        BigDecimal proven,
        BigDecimal possible,
        BigDecimal provenNow,
        BigDecimal possibleNow,
        LocalDate clearedOn,
        OwnMoney own,
        Bilingual how) {
    /** Whether some of it may have been unspent at the end of the time for spending. */
    public boolean getPerhapsLeft() {
        return perhaps(possible);
    }

    /** Whether some of it may be unspent now. */
    public boolean getPerhapsLeftNow() {
        return perhaps(possibleNow);
    }

    private static boolean perhaps(BigDecimal most) {
        return most == null || most.signum() > 0;
    }
}
