package org.penggai.derive.money;

import org.penggai.ledger.Detail;
import org.penggai.ledger.Fact;

/**
 * What leaves it open whether money that may pay a payable lay unused while it was due.
 *
 * @param payableId the payable
 * @param source the payable, an account, a transfer or the fund
 * @param part the part of {@code source}, a freeze, that leaves it open; null for the source itself
 * @param unknown field of {@code part}, or of {@code source}, that does
 */
public record PayableDoubt(String payableId, Fact source, Detail part, String unknown) {}
