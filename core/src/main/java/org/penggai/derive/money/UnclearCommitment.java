package org.penggai.derive.money;

import org.penggai.ledger.Commitment;

/**
 * A commitment of which no contract number is known: whether it made money of the fund payable is open.
 *
 * @param fundId the fund
 * @param commitment the commitment
 */
public record UnclearCommitment(String fundId, Commitment commitment) {}
