package org.penggai.derive.debt;

import java.math.BigDecimal;

/**
 * The debt burden of the office that a fact belongs to; where the office is unknown it may be any.
 *
 * @param obligation which obligation, in kebab-case
 * @param subjectId the fact
 * @param percent the office's percentage, as in {@link DebtBurden}; null when it or the office is unknown
 * @param mostPercent the highest one possible
 */
public record OfficeBurden(String obligation, String subjectId, BigDecimal percent, BigDecimal mostPercent) {}
