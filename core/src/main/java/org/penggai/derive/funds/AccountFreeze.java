package org.penggai.derive.funds;

/**
 * Whether an account is frozen on the last day that the ledger knows, up to the as-of date.
 *
 * @param accountId the account
 * @param frozen whether it is; null when that is not known
 */
public record AccountFreeze(String accountId, Boolean frozen) {}
