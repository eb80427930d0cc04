package org.penggai.derive.debt;

import java.math.BigDecimal;
import java.util.List;

/**
 * A project management office's debt against the income that it expects.
 *
 * @param officeId the office
 * @param percent outstanding debt as a percentage of expected land and project income, rounded down; a thousand million
 *     when no income is expected; null when a figure that it depends on is unknown
 * @param mostPercent the highest percentage that the figures known leave possible
 * @param unknown the fields of the office that are not known
 */
public record DebtBurden(String officeId, BigDecimal percent, BigDecimal mostPercent, List<String> unknown) {}
