package org.penggai.derive.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.penggai.Bilingual;

/**
 * The holiday arrangement of one year, as the State Council's yearly notice gives it under the Measures on
 * Holidays for Annual Festivals and Memorial Days (全国年节及纪念日放假办法). A notice may reach back into December of
 * the year before, when the New Year holiday begins or is made up for there. Weekends need not be listed as days off.
 *
 * @param year the year whose holidays these are
 * @param daysOff the days of its holidays
 * @param makeUpWorkingDays the Saturdays and Sundays worked in exchange
 */
public record HolidayYear(int year, Set<LocalDate> daysOff, Set<LocalDate> makeUpWorkingDays) {

    /** Statutory holidays whose date is the same in every year. */
    private static final List<MonthDay> FIXED_HOLIDAYS = List.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.OCTOBER, 1),
            MonthDay.of(Month.OCTOBER, 2),
            MonthDay.of(Month.OCTOBER, 3));

    /**
     * Keeps copies, in order of date.
     *
     * @throws IllegalArgumentException if {@link #problems} finds any
     */
    public HolidayYear {
        daysOff = Collections.unmodifiableSet(new TreeSet<>(daysOff));
        makeUpWorkingDays = Collections.unmodifiableSet(new TreeSet<>(makeUpWorkingDays));
        List<Bilingual> problems = problems(year, daysOff, makeUpWorkingDays);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    String.join("; ", problems.stream().map(Bilingual::en).toList()));
        }
    }

    /**
     * What stops this from being a year's arrangement: days of another year, a day both off and worked, a make-up day
     * that is no weekend, or a statutory holiday that is left out, so that a partial list never passes for "no
     * holiday".
     *
     * @return the problems by date, empty if there are none
     */
    public static List<Bilingual> problems(int year, Set<LocalDate> daysOff, Set<LocalDate> makeUpWorkingDays) {
        List<Bilingual> problems = new ArrayList<>();
        Set<LocalDate> listed = new TreeSet<>(daysOff);
        listed.addAll(makeUpWorkingDays);
        for (LocalDate day : listed) {
            boolean worked = makeUpWorkingDays.contains(day);
            if (!mayList(year, day)) {
                problems.add(new Bilingual(
                        day + "不属于" + year + "年的放假安排", day + " does not belong to the holidays of " + year));
            }
            if (worked && daysOff.contains(day)) {
                problems.add(
                        new Bilingual(day + "既列为休假日又列为调休上班日", day + " is both a day off and a make-up working day"));
            }
            if (worked && !isWeekend(day)) {
                problems.add(new Bilingual(
                        day + "不是星期六或星期日，不能作为调休上班日",
                        day + " is no Saturday or Sunday, so it cannot be a make-up working day"));
            }
        }
        for (MonthDay holiday : FIXED_HOLIDAYS) {
            LocalDate day = holiday.atYear(year);
            if (makeUpWorkingDays.contains(day) || !daysOff.contains(day) && !isWeekend(day)) {
                problems.add(
                        new Bilingual(day + "是法定节日，应列为休假日", day + " is a statutory holiday and must be a day off"));
            }
        }
        if (daysOff.stream().noneMatch(day -> isSpringFestivalSeason(year, day))) {
            problems.add(new Bilingual(year + "年放假安排缺少春节假期", "the holidays of " + year + " lack the Spring Festival"));
        }
        return List.copyOf(problems);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean mayList(int year, LocalDate day) {
        return day.getYear() == year || day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER;
    }

    /** Lunar New Year's Day falls from 21 January to 20 February, and the three days from it hold a weekday. */
    private static boolean isSpringFestivalSeason(int year, LocalDate day) {
        return !day.isBefore(LocalDate.of(year, Month.JANUARY, 20))
                && !day.isAfter(LocalDate.of(year, Month.FEBRUARY, 22))
                && !isWeekend(day);
    }
}
