package org.penggai.derive.money;

/**
 * A fund of which money may have been used after the ledger's own date, while the check is for a later day: some may lie in
 * its accounts at that date, or is still to be received.
 *
 * @param fundId the fund
 */
public record UnseenMoney(String fundId) {}
