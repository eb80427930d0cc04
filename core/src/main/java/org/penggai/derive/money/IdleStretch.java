package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.penggai.Bilingual;

/**
 * The lowest balance of a fund over a window of the length that counts as long. For each fund there is one that ends on
 * the as-of date and, where an earlier window's lowest balance was higher, one more for the highest of them.
 *
 * @param fundId the fund
 * @param beganOn first day of the window, inclusive
 * @param endedOn last day of the window, inclusive
 * @param current whether the window ends on the as-of date
 * @param lowestProven at least so much lay in the fund's accounts on every day of it; null when unknown
 * @param lowestPossible at most so much did; null when unknown
 * @param interest interest that the fund's debt bore on {@code lowestProven} over the window, in 元 rounded down to the
 *     fen; null when the rate is unknown
 * @param committed payments committed by contract and payable within the window that counts as near
 * @param accountIds accounts that held it
 * @param how how the figures were reached
 */
public record IdleStretch(
        String fundId,
        LocalDate beganOn,
        LocalDate endedOn,
        boolean current,
        BigDecimal lowestProven,
        BigDecimal lowestPossible,
        BigDecimal interest,
        BigDecimal committed,
        List<String> accountIds,
        Bilingual how) {}
