package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.derive.CalendarGap;

/**
 * How far a grant's quota is assigned to named projects, in 元.
 *
 * @param fundId the grant
 * @param quota the quota; null when unknown
 * @param due last day for assigning it, inclusive, of what it may be the latest; null when it has none: the calendar of a
 *     year needed is not known, or the budget year of a quota announced in advance
 * @param missingYear the year of that calendar; null where no calendar is wanting
 * @param dueAtOnce the earliest day that it may be, where the calendar is not known the end of the term before it moves for
 *     days off; null when it is not known when it was received, nor that it was announced in advance of a known budget year
 * @param assigned assigned to named projects by the as-of date
 * @param unassigned quota less what may be assigned, was recovered or may still be withheld of it; not below zero, null
 *     when it is not known
 * @param possiblyOn the first day by which all of it may have been assigned, recovered or withheld; null when it can't be
 * @param completedOn the day by which for certain all of it was assigned, or recovered with a document; null when it may
 *     not be
 * @param givenBack whether something that was withheld of it was given back since the plan's issue
 * @param perhapsLate whether it may have been assigned late, or may not have been, and neither is certain
 * @param spells when some of it was late, in order
 * @param how how these were reached
 */
public record DispatchStanding(
        String fundId,
        BigDecimal quota,
        LocalDate due,
        Integer missingYear,
        LocalDate dueAtOnce,
        BigDecimal assigned,
        BigDecimal unassigned,
        LocalDate possiblyOn,
        LocalDate completedOn,
        boolean givenBack,
        boolean perhapsLate,
        List<LateSpell> spells,
        Bilingual how)
        implements CalendarGap {
    @Override
    public List<Integer> missingYears() {
        return missingYear == null ? List.of() : List.of(missingYear);
    }
}
