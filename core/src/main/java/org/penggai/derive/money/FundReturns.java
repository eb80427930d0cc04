package org.penggai.derive.money;

import java.util.List;

/**
 * What may have come back to a fund that a parcel names, by no name.
 *
 * @param fundId the fund
 * @param arrivals at most so much, by day
 */
public record FundReturns(String fundId, List<Arrival> arrivals) {}
