package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.penggai.Bilingual;

/**
 * What of a fund was unspent and not recovered at the end of a day, in 元.
 *
 * @param fundId the fund
 * @param on the day, at its end
 * @param received money received by then; null when unknown
 * @param proven at least so much was unspent then; null when unknown
 * @param possible at most so much was; null when unknown
 * @param provenNow at least so much is unspent on the as-of date; null when unknown
 * @param possibleNow at most so much is; null when unknown
 * @param clearedOn first day after {@code on} at whose end nothing was possibly left; null while there was
 * @param how how the amounts were reached
 */
public record FundUnspent(
        String fundId,
        LocalDate on,
        BigDecimal received,
        BigDecimal proven,
        BigDecimal possible,
        BigDecimal provenNow,
        BigDecimal possibleNow,
        LocalDate clearedOn,
        Bilingual how) {}
