package org.penggai.derive.debt;

import java.math.BigDecimal;

/**
 * Net income of a parcel, in 元.
 *
 * @param parcelId the parcel
 * @param net gross proceeds less compensation, development cost and statutory set-asides; null when one is unknown
 */
public record LandProceeds(String parcelId, BigDecimal net) {}
