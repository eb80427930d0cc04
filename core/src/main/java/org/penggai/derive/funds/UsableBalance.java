package org.penggai.derive.funds;

import java.math.BigDecimal;

/**
 * What lay in the account of a payable that might pay it: of the payable's fund where it names one, else all, in 元.
 *
 * @param payableId the payable
 * @param now at least so much at the end of the last day that the ledger knows, up to the as-of date; null when the
 *     statements do not say
 * @param possiblyNow at most so much then; null when the statements do not say
 * @param atDue at least so much at the end of the day on which the payable fell due; null when the statements do not say
 * @param possiblyAtDue at most so much then; null when the statements do not say
 */
public record UsableBalance(
        String payableId, BigDecimal now, BigDecimal possiblyNow, BigDecimal atDue, BigDecimal possiblyAtDue) {}
