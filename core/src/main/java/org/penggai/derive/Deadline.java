package org.penggai.derive;

import java.time.LocalDate;
import java.util.List;
import org.penggai.Bilingual;

/**
 * The last day of an obligation of one subject.
 *
 * @param obligation which obligation, in kebab-case
 * @param subjectId id of the fact that it binds
 * @param start day from which it runs, not counted; null for a fixed date
 * @param due last day, inclusive; null when the calendar of a year needed is not known
 * @param earliest the earliest day that {@code due} may be: {@code due} itself where it is known
 * @param missingYear the year of that calendar; null exactly when {@code due} is known
 * @param daysOverdue calendar days from {@code due} to the as-of date; 0 while not overdue or when {@code due} is null
 * @param how how {@code due} was reached, or why it could not be
 */
public record Deadline(
        String obligation,
        String subjectId,
        LocalDate start,
        LocalDate due,
        LocalDate earliest,
        Integer missingYear,
        long daysOverdue,
        Bilingual how)
        implements CalendarGap {
    @Override
    public List<Integer> missingYears() {
        return missingYear == null ? List.of() : List.of(missingYear);
    }
}
