package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What of a use was there at the end of a day on which that changed, in 元, what may have come back by no name not taken off.
 *
 * @param on the day
 * @param least at least so much
 */
public record Standing(LocalDate on, BigDecimal least) {}
