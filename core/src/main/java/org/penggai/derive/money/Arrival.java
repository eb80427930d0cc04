package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What of a fund's money came to one place on one day, in 元.
 *
 * @param on the day
 * @param least at least so much
 * @param most at most so much
 */
public record Arrival(LocalDate on, BigDecimal least, BigDecimal most) {}
