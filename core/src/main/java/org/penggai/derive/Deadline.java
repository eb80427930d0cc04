package org.penggai.derive;

import java.time.LocalDate;
import org.penggai.Bilingual;

/**
 * The last day of an obligation of one subject.
 *
 * @param obligation which obligation, in kebab-case
 * @param subjectId id of the fact that it binds
 * @param start day from which it runs, not counted; null for a fixed date
 * @param due last day, inclusive; null when the calendar of a year needed is not known
 * @param daysOverdue calendar days from {@code due} to the as-of date; 0 while not overdue or when {@code due} is null
 * @param how how {@code due} was reached, or why it could not be
 */
public record Deadline(
        String obligation, String subjectId, LocalDate start, LocalDate due, long daysOverdue, Bilingual how) {}
