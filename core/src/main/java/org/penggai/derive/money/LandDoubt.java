package org.penggai.derive.money;

import org.penggai.ledger.Fact;

/**
 * What leaves it open how much of a parcel's net income was used otherwise than for its loans.
 *
 * @param parcelId the parcel
 * @param source the parcel, another whose proceeds the same fund carries, a loan, an account, a fund or a transfer
 * @param unknown field of {@code source} that leaves it open
 */
public record LandDoubt(String parcelId, Fact source, String unknown) {}
