package org.penggai.derive.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.penggai.Bilingual;

/**
 * The lowest idle balance of a fund over a window of the length that counts as long: of each day what lay in its accounts
 * less what contracts made payable soon after it. For each fund there is one that ends on the as-of date, or the last day
 * known before it, and one more for the highest of those that ended between the plan's issue and then, where that was or
 * may have been higher.
 *
 * @param fundId the fund
 * @param beganOn first day of the window, inclusive
 * @param longSince first day on which it has lain there for more than the length that counts as long, the first day not counted
 * @param endedOn last day of the window, inclusive
 * @param current whether the window ends on the as-of date, or the last day known before it
 * @param lowestProven at least so much lay idle on every day of it
 * @param lowestPossible at most so much did; of what ended earlier, over any of the windows
 * @param interest interest that the fund's debt bore on {@code lowestProven} from the first day to the last, or to the day
 *     on which the stretch broke, that day not counted, in 元 rounded down to the fen; null when the rate is unknown
 * @param fundAmount amount of the whole fund; null when unknown
 * @param own where it lay
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
        BigDecimal fundAmount,
        OwnMoney own,
        Bilingual how) {

    /** What lay there for certain beyond what is committed and near, in 元. */
    public BigDecimal getFree() {
        return lowestProven;
    }

    /** The most that lay there beyond what is committed and near, in 元. */
    public BigDecimal getPossiblyFree() {
        return lowestPossible;
    }

    /** {@link #getFree} as a percentage of the fund, rounded down; null when the fund's amount is unknown, 100 when it is nil. */
    public BigDecimal getShare() {
        return share(getFree());
    }

    /** {@link #getPossiblyFree} as a percentage of the fund, rounded down; null when that is unknown. */
    public BigDecimal getPossibleShare() {
        return share(getPossiblyFree());
    }

    private BigDecimal share(BigDecimal part) {
        if (fundAmount == null) {
            return null;
        }
        BigDecimal hundred = BigDecimal.valueOf(100);
        return fundAmount.signum() == 0 ? hundred : part.multiply(hundred).divide(fundAmount, 10, RoundingMode.DOWN);
    }
}
