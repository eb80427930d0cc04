package org.penggai.derive.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Works out due dates. Periods are counted as the Civil Code counts them (民法典 arts. 200–203); it governs civil periods,
 * so that applying it to the plan is an analogy, which the text of each date says.
 *
 * <ul>
 *   <li>Art. 201: the day on which the period starts is not counted.
 *   <li>Art. 202: years and months end on the corresponding day, or on the month's last day where there is none.
 *   <li>Art. 203: where the last day is a statutory day off, the period ends on the next working day.
 * </ul>
 *
 * <p>Art. 203 is for an act to be done. A condition that time alone fulfils (half a year without judgment, money idle
 * for a year) ends on its last day, whatever day that is, and so does a fixed date.
 *
 * <p>Where a year that decides has no holiday arrangement, a period that can't have ended by the day on which it is looked
 * at is due on its earliest possible last day, and says so: whatever the arrangement, it is not overdue.
 *
 * <p>Immutable and thread-safe.
 */
public final class DueDateCalculator {

    private final WorkingCalendar calendar;
    private final LocalDate today;

    /**
     * A calculator that knows the working days from this calendar.
     *
     * @param today the day on which due dates are looked at
     */
    public DueDateCalculator(WorkingCalendar calendar, LocalDate today) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.today = Objects.requireNonNull(today, "today");
    }

    /** The calendar that decides working days. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * The end of a period that runs from a day.
     *
     * @param start the day that sets the period going, not counted
     * @param length how many units, 0 or more
     * @param unit the unit; working days end on a working day by themselves
     * @param rolls whether the last day moves to the next working day: true for an act to be done, false for a condition
     * @throws IllegalArgumentException if the length is negative
     */
    public DueDate after(LocalDate start, int length, PeriodUnit unit, boolean rolls) {
        if (length < 0) {
            throw new IllegalArgumentException("A period cannot be negative: " + length);
        }
        LocalDate periodEnd =
                switch (unit) {
                    case YEAR -> start.plusYears(length);
                    case MONTH -> start.plusMonths(length);
                    case DAY -> start.plusDays(length);
                    case WORKING_DAY -> null;
                };
        if (periodEnd == null) {
            return afterWorkingDays(start, length, rolls);
        }
        DueDateText text = new DueDateText(start, length, unit, periodEnd);
        if (!rolls) {
            return new DueDate(start, periodEnd, periodEnd, OptionalInt.empty(), text.notRolling());
        }
        return roll(start, periodEnd, text);
    }

    /**
     * A date that is set as such, by the plan or a contract. It does not move for days off.
     *
     * @return the date, with no start
     */
    public DueDate fixed(LocalDate date) {
        return new DueDate(null, date, date, OptionalInt.empty(), DueDateText.fixed(date));
    }

    /**
     * How many calendar days the as-of date is past the due date: 1 on the day after it, 0 on it and before.
     *
     * @param due the last day in time
     * @param asOf the day on which it is looked at
     */
    public static long daysOverdue(LocalDate due, LocalDate asOf) {
        return Math.max(0, ChronoUnit.DAYS.between(due, asOf));
    }

    private DueDate roll(LocalDate start, LocalDate periodEnd, DueDateText text) {
        LocalDate day = periodEnd;
        while (calendar.workingDay(day) == WorkingDay.NO) {
            day = day.plusDays(1);
        }
        OptionalInt missingYear = calendar.missingYear(day);
        if (missingYear.isPresent()) {
            return notBefore(start, day, missingYear, text);
        }
        return new DueDate(start, periodEnd, day, missingYear, text.rolling(day));
    }

    private DueDate notBefore(LocalDate start, LocalDate earliest, OptionalInt missingYear, DueDateText text) {
        return today.isAfter(earliest)
                ? new DueDate(start, earliest, null, missingYear, text.unknown(missingYear.getAsInt()))
                : new DueDate(
                        start,
                        earliest,
                        earliest,
                        OptionalInt.empty(),
                        text.notBefore(missingYear.getAsInt(), earliest));
    }

    private DueDate afterWorkingDays(LocalDate start, int length, boolean rolls) {
        LocalDate day = start;
        for (int counted = 0; counted < length; ) {
            day = day.plusDays(1);
            OptionalInt missingYear = calendar.missingYear(day);
            if (missingYear.isPresent()) {
                return notBefore(
                        start,
                        day.plusDays(length - counted - 1L),
                        missingYear,
                        new DueDateText(start, length, PeriodUnit.WORKING_DAY, null));
            }
            if (calendar.workingDay(day) == WorkingDay.YES) {
                counted++;
            }
        }
        DueDateText text = new DueDateText(start, length, PeriodUnit.WORKING_DAY, day);
        if (length == 0 && rolls) {
            return roll(start, day, text);
        }
        return new DueDate(start, day, day, OptionalInt.empty(), text.workingDays());
    }
}
