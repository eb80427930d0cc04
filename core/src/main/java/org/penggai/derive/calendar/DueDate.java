package org.penggai.derive.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import org.penggai.Bilingual;

/**
 * The last day on which something may be done, and how it was reached. Due on a day means overdue from the day after.
 *
 * @param start the day from which the period runs, itself not counted; null for a fixed date
 * @param periodEnd the period's last day before any day off is looked at, so that {@code due} is never earlier; where the
 *     calendar leaves {@code due} open, the earliest day that it may be
 * @param due the due date; null if a holiday arrangement that it depends on is not known, unless it can't have passed yet:
 *     then its earliest day
 * @param missingYear the year of that arrangement; empty exactly when {@code due} is known
 * @param how how the date was reached, or why it could not be
 */
public record DueDate(LocalDate start, LocalDate periodEnd, LocalDate due, OptionalInt missingYear, Bilingual how) {

    /** Refuses a due date that is both known and unknown, or neither. */
    public DueDate {
        Objects.requireNonNull(how, "how");
        if ((due == null) != missingYear.isPresent()) {
            throw new IllegalArgumentException("Either the due date or the missing year must be given");
        }
    }

    /** Whether the due date could be worked out. */
    public boolean isKnown() {
        return due != null;
    }

    /** The year of the holiday arrangement that is wanting; null when {@code due} is known. */
    public Integer wanting() {
        return missingYear.isPresent() ? missingYear.getAsInt() : null;
    }

    /**
     * The earliest day that it can be.
     */
    public LocalDate earliest() {
        return due == null ? periodEnd : due;
    }
}
