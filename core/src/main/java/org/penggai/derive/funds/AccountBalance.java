package org.penggai.derive.funds;

import java.math.BigDecimal;

/**
 * What lies in an account at the end of the last day that the ledger knows, up to the as-of date.
 *
 * @param accountId the account
 * @param balance balance, in 元; null when the statements do not give it
 * @param frozen whether the account is frozen; null when that is not known
 */
public record AccountBalance(String accountId, BigDecimal balance, Boolean frozen) {}
