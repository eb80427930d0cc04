package org.penggai.derive.debt;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What of an instalment was paid, in 元.
 *
 * @param instalmentId the instalment
 * @param owed principal and interest; null when either is unknown
 * @param unpaid owed less payments, not below zero; null when owed or the payments are unknown
 * @param completedOn day on which it was paid in full; null when it is not
 * @param possiblyExtended whether an extension whose signature or new date is unknown may move the due date
 * @param contractDue due date by the contract and the extensions signed before it
 */
public record InstalmentStanding(
        String instalmentId,
        BigDecimal owed,
        BigDecimal unpaid,
        LocalDate completedOn,
        boolean possiblyExtended,
        LocalDate contractDue) {}
