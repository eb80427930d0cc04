package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What of a payable is unpaid by the payments that are recorded.
 *
 * @param payableId the payable
 * @param unpaid amount less the payments recorded, in 元; not below zero
 * @param completedOn day on which it was paid in full; null when it is not
 */
public record PayableStanding(String payableId, BigDecimal unpaid, LocalDate completedOn) {}
