package org.penggai.derive.debt;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What of an instalment was paid, in 元, and when it was due.
 *
 * @param instalmentId the instalment
 * @param owed principal and interest; null when either is unknown
 * @param unpaid owed less payments, not below zero; null when owed or the payments are unknown
 * @param leastUnpaid what is certainly unpaid: the known part of what is owed, less payments, not below zero; 0 when the
 *     payments are unknown
 * @param completedOn day on which it was certainly paid in full; null when it is not
 * @param possiblyExtended whether an extension of which something is unknown may move the due date
 * @param contractDue the earliest due date by the contract and the extensions signed before it; null when unknown
 * @param termEnd {@code contractDue} with the contractual grace that is known, before any day off is looked at
 * @param latestDue the latest day on which it can be due, grace and days off included; null when any later day is
 *     possible
 */
public record InstalmentStanding(
        String instalmentId,
        BigDecimal owed,
        BigDecimal unpaid,
        BigDecimal leastUnpaid,
        LocalDate completedOn,
        boolean possiblyExtended,
        LocalDate contractDue,
        LocalDate termEnd,
        LocalDate latestDue) {}
