package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.penggai.Bilingual;

/**
 * How far a grant's quota is assigned to named projects, in 元.
 *
 * @param fundId the grant
 * @param quota the quota
 * @param due last day for assigning it, inclusive; null when the calendar of a year needed is not known
 * @param dueAtOnce the same for a quota that was not announced in advance
 * @param assigned assigned to named projects by the as-of date
 * @param possiblyAssigned the same with assignments whose project is not known
 * @param unassigned quota less {@code possiblyAssigned} and what was recovered or is withheld of it; not below zero
 * @param completedOn day by which the whole quota was assigned, or recovered with a document; null when it is not
 * @param how how these were reached
 */
public record DispatchStanding(
        String fundId,
        BigDecimal quota,
        LocalDate due,
        LocalDate dueAtOnce,
        BigDecimal assigned,
        BigDecimal possiblyAssigned,
        BigDecimal unassigned,
        LocalDate completedOn,
        Bilingual how) {}
