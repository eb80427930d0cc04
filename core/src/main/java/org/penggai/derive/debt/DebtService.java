package org.penggai.derive.debt;

import java.math.BigDecimal;

/**
 * What the county must pay on its loans in the time that its reserve must cover, against what the reserve holds, in 元.
 * After the ledger's own date payments and balances are unknown.
 *
 * @param need principal and interest certainly unpaid that certainly fall due by its end, what is overdue included
 * @param needKnown whether it can't be more, nor less
 * @param debt all that the ledger shows to be unpaid, whenever it falls due, principal of open loans that no instalment lists
 *     included
 * @param possibleDebt whether there may be more
 * @param balance the most that the reserves founded may hold by the last balance stated of each and what moved since; null when one states none that is
 *     recent enough
 * @param balanceKnown whether it can't be less
 * @param movedKnown whether it is known what moved since then; where it is not, what was stated is taken for what is there
 * @param coverage the least percentage of the need that the reserve may cover, rounded down; a thousand million when
 *     nothing is due
 * @param mostCoverage the highest
 */
public record DebtService(
        BigDecimal need,
        boolean needKnown,
        BigDecimal debt,
        boolean possibleDebt,
        BigDecimal balance,
        boolean balanceKnown,
        boolean movedKnown,
        BigDecimal coverage,
        BigDecimal mostCoverage) {}
