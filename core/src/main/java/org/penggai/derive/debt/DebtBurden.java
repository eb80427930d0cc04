package org.penggai.derive.debt;

import java.math.BigDecimal;

/**
 * A project management office's debt against the income that it expects.
 *
 * @param officeId the office
 * @param percent outstanding debt as a percentage of expected land and project income, rounded down; a thousand million
 *     when no income is expected; null when a figure is unknown
 */
public record DebtBurden(String officeId, BigDecimal percent) {}
