package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What of a payable is unpaid.
 *
 * @param payableId the payable
 * @param unpaid amount less payments, in 元; not below zero
 * @param completedOn day on which it was paid in full; null when it is not
 */
public record PayableStanding(String payableId, BigDecimal unpaid, LocalDate completedOn) {}
