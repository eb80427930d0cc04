package org.penggai.derive.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * China's statutory working days: Monday to Friday (国务院关于职工工作时间的规定 art. 7), less the holidays, with the
 * weekends worked in exchange, as the State Council's yearly notices arrange them.
 *
 * <p>The arrangements come from tyme4j (1.4.9: the years 2002 to 2026) and from the caller, whose data for a year
 * stands in place of the library's. A year without an arrangement is unknown, never "no holiday". So are the last days
 * of the year before it, where its New Year holiday may reach back to them.
 *
 * <p>Immutable and thread-safe.
 */
public final class WorkingCalendar {

    /** No arrangement since 2002 touches an earlier day of the December before. */
    private static final int FIRST_DECEMBER_DAY_OF_NEXT_NEW_YEAR = 29;

    private final Map<Integer, Year> years;

    /** A calendar with the library's years. */
    public WorkingCalendar() {
        this(List.of());
    }

    /**
     * A calendar with the library's years and the supplied ones.
     *
     * @param supplied arrangements of further years, or of years that the library has wrong; at most one a year
     * @throws IllegalArgumentException if a year is supplied twice
     */
    public WorkingCalendar(Collection<HolidayYear> supplied) {
        Map<Integer, HolidayYear> arrangements = new TreeMap<>(LibraryHolidays.byYear());
        SortedSet<Integer> seen = new TreeSet<>();
        for (HolidayYear arrangement : supplied) {
            if (!seen.add(arrangement.year())) {
                throw new IllegalArgumentException("The holidays of " + arrangement.year() + " are supplied twice");
            }
            arrangements.put(arrangement.year(), arrangement);
        }
        Map<Integer, Year> known = new HashMap<>();
        arrangements.forEach((year, arrangement) -> known.put(year, Year.of(arrangement, arrangements.get(year + 1))));
        years = known;
    }

    /** Whether the day is a statutory working day. */
    public WorkingDay workingDay(LocalDate day) {
        Year year = years.get(day.getYear());
        if (year == null || day.getDayOfYear() > year.knownThrough) {
            return WorkingDay.UNKNOWN;
        }
        return year.workingDays.get(day.getDayOfYear()) ? WorkingDay.YES : WorkingDay.NO;
    }

    /** The year whose holiday arrangement would decide the day but is not known; empty if the day is known. */
    public OptionalInt missingYear(LocalDate day) {
        Year year = years.get(day.getYear());
        if (year == null) {
            return OptionalInt.of(day.getYear());
        }
        return day.getDayOfYear() > year.knownThrough ? OptionalInt.of(day.getYear() + 1) : OptionalInt.empty();
    }

    /** The years whose arrangement is known, in order. */
    public SortedSet<Integer> knownYears() {
        return new TreeSet<>(years.keySet());
    }

    /**
     * How many working days lie after {@code start} up to and including {@code end}: the start day is not counted. 0 if
     * the end is not after the start; empty if any day between is unknown.
     */
    public OptionalInt workingDaysBetween(LocalDate start, LocalDate end) {
        int count = 0;
        for (LocalDate day = start; day.isBefore(end); ) {
            day = day.plusDays(1);
            switch (workingDay(day)) {
                case YES -> count++;
                case NO -> {}
                case UNKNOWN -> {
                    return OptionalInt.empty();
                }
            }
        }
        return OptionalInt.of(count);
    }

    /**
     * The days of a calendar year, by day of the year from 1.
     *
     * @param knownThrough the last day that is known
     */
    private record Year(BitSet workingDays, int knownThrough) {

        static Year of(HolidayYear own, HolidayYear next) {
            LocalDate newYear = LocalDate.of(own.year(), Month.JANUARY, 1);
            int length = newYear.lengthOfYear();
            BitSet workingDays = new BitSet(length + 1);
            for (int day = 1; day <= length; day++) {
                workingDays.set(day, !HolidayYear.isWeekend(newYear.withDayOfYear(day)));
            }
            apply(own, own.year(), workingDays);
            if (next != null) {
                apply(next, own.year(), workingDays);
            }
            return new Year(workingDays, next != null || !reachesBack(newYear.plusYears(1)) ? length : lastKnown(own));
        }

        private static void apply(HolidayYear arrangement, int year, BitSet workingDays) {
            arrangement.daysOff().stream()
                    .filter(day -> day.getYear() == year)
                    .forEach(day -> workingDays.clear(day.getDayOfYear()));
            arrangement.makeUpWorkingDays().stream()
                    .filter(day -> day.getYear() == year)
                    .forEach(day -> workingDays.set(day.getDayOfYear()));
        }

        /**
         * From Wednesday to Saturday the holiday is that day alone or runs on into January; on the other days it may
         * begin, or be made up for, in December. So every notice since 2002.
         */
        private static boolean reachesBack(LocalDate newYear) {
            return newYear.getDayOfWeek() == DayOfWeek.SUNDAY
                    || newYear.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0;
        }

        private static int lastKnown(HolidayYear own) {
            return LocalDate.of(own.year(), Month.DECEMBER, FIRST_DECEMBER_DAY_OF_NEXT_NEW_YEAR)
                            .getDayOfYear()
                    - 1;
        }
    }
}
