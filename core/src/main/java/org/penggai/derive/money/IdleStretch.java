package org.penggai.derive.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.penggai.Bilingual;

/**
 * The lowest balance of a fund over a window of the length that counts as long. For each fund there is one that ends on
 * the as-of date, or the last day known before it, and, where an earlier window's lowest balance was higher, one more for the highest of them.
 *
 * @param fundId the fund
 * @param beganOn first day of the window, inclusive
 * @param longSince first day on which it has lain there for more than the length that counts as long, the first day not counted
 * @param endedOn last day of the window, inclusive
 * @param current whether the window ends on the as-of date, or the last day known before it
 * @param lowestProven at least so much lay in the fund's accounts on every day of it; null when unknown
 * @param lowestPossible at most so much did; null when unknown
 * @param interest interest that the fund's debt bore on {@code lowestProven} from the first day to the last, or to the day
 *     on which the stretch broke, that day not counted, in 元 rounded down to the fen; null when the rate is unknown
 * @param committed payments committed by contract and payable within the window that counts as near
 * @param fundAmount amount of the whole fund; null when unknown
 * @param accountIds accounts that held it
 * @param how how the figures were reached
 */
public record IdleStretch(
        String fundId,
        LocalDate beganOn,
        LocalDate longSince,
        LocalDate endedOn,
        boolean current,
        BigDecimal lowestProven,
        BigDecimal lowestPossible,
        BigDecimal interest,
        BigDecimal committed,
        BigDecimal fundAmount,
        List<String> accountIds,
        Bilingual how) {

    /** What lay there for certain beyond what is committed and near, in 元. */
    public BigDecimal getFree() {
        return lowestProven.subtract(committed);
    }

    /** The most that lay there beyond what is committed and near, in 元. */
    public BigDecimal getPossiblyFree() {
        return lowestPossible.subtract(committed);
    }

    /** {@link #getFree} as a percentage of the fund, rounded down; null when the fund's amount is unknown or nil. */
    public BigDecimal getShare() {
        return share(getFree());
    }

    /** {@link #getPossiblyFree} as a percentage of the fund, rounded down; null when that is unknown or nil. */
    public BigDecimal getPossibleShare() {
        return share(getPossiblyFree());
    }

    private BigDecimal share(BigDecimal part) {
        return fundAmount == null || fundAmount.signum() == 0
                ? null
                : part.multiply(BigDecimal.valueOf(100)).divide(fundAmount, 10, RoundingMode.DOWN);
    }
}
