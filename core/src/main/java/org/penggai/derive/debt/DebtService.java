package org.penggai.derive.debt;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the county must pay on its loans in the time that its reserve must cover, against what the reserve holds, in 元.
 *
 * @param need principal and interest due in that time; null when an instalment in it does not give them
 * @param firstDue first due date in it; null when nothing is due
 * @param balance last balance of the reserves that have been founded; null when none is stated
 * @param coverage balance as a percentage of the need, rounded down; null when either is unknown or nothing is due
 */
public record DebtService(BigDecimal need, LocalDate firstDue, BigDecimal balance, BigDecimal coverage) {}
