package org.penggai.derive.money;

import org.penggai.ledger.Fact;

/**
 * What leaves it open how much of a fund lies in its own accounts, for a fund of which some may be unspent or idle.
 *
 * @param fundId the fund
 * @param source the fund, an account that is or may be its own, or a transfer
 * @param unknown field of {@code source} that leaves it open
 * @param ofUse whether it leaves open only if a payment was one that the fund is for, or whether it was received
 */
public record FundDoubt(String fundId, Fact source, String unknown, boolean ofUse) {}
