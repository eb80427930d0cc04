package org.penggai.derive.debt;

import java.math.BigDecimal;

/**
 * What the county must pay on its loans in the time that its reserve must cover, against what the reserve holds, in 元.
 *
 * @param need principal and interest unpaid that fall due by its end, what is overdue included; null when an instalment
 *     does not give them, or may be extended beyond it
 * @param debt all that is known to be unpaid, whenever it falls due
 * @param possibleDebt whether there are instalments of which it is not known what is unpaid
 * @param balance last balance of the reserves that have been founded; null when none is stated
 * @param coverage balance as a percentage of the need, rounded down; null when either is unknown or nothing is due
 */
public record DebtService(
        BigDecimal need, BigDecimal debt, boolean possibleDebt, BigDecimal balance, BigDecimal coverage) {}
