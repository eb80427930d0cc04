package org.penggai.derive.calendar;

import com.tyme.holiday.LegalHoliday;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The holiday arrangements that come with tyme4j. Its table is read here, not asked day by day, for two reasons: the
 * look-up formats the date in the default locale and finds nothing where that has other digits, and a table entry
 * names the festival it belongs to, so that a day in December can be told to belong to the next year's arrangement.
 */
final class LibraryHolidays {

    /** An entry: date yyyyMMdd, 0 worked or 1 off, the festival's index, and how many days off the festival is, as +03. */
    private static final int ENTRY_LENGTH = 13;

    private LibraryHolidays() {}

    /**
     * The arrangements by year, only those that are whole.
     *
     * @throws IllegalStateException if the table is not of the known shape
     */
    static Map<Integer, HolidayYear> byYear() {
        return parse(LegalHoliday.DATA);
    }

    static Map<Integer, HolidayYear> parse(String table) {
        if (table.length() % ENTRY_LENGTH != 0) {
            throw new IllegalStateException("The holiday table of tyme4j does not consist of whole entries");
        }
        Map<Integer, Set<LocalDate>> daysOff = new TreeMap<>();
        Map<Integer, Set<LocalDate>> makeUpWorkingDays = new TreeMap<>();
        for (int at = 0; at < table.length(); at += ENTRY_LENGTH) {
            String entry = table.substring(at, at + ENTRY_LENGTH);
            try {
                LocalDate day = LocalDate.of(digits(entry, 0, 4), digits(entry, 4, 6), digits(entry, 6, 8));
                LocalDate festival = day.plusDays(sign(entry) * digits(entry, 11, 13));
                (isWorked(entry) ? makeUpWorkingDays : daysOff)
                        .computeIfAbsent(festival.getYear(), year -> new TreeSet<>())
                        .add(day);
            } catch (DateTimeException | IllegalArgumentException fault) {
                throw new IllegalStateException("The holiday table of tyme4j has a strange entry: " + entry, fault);
            }
        }
        Map<Integer, HolidayYear> years = new TreeMap<>();
        daysOff.forEach((year, off) -> {
            Set<LocalDate> worked = makeUpWorkingDays.getOrDefault(year, Set.of());
            if (HolidayYear.problems(year, off, worked).isEmpty()) {
                years.put(year, new HolidayYear(year, off, worked));
            }
        });
        return years;
    }

    private static boolean isWorked(String entry) {
        return switch (entry.charAt(8)) {
            case '0' -> true;
            case '1' -> false;
            default -> throw new IllegalArgumentException("neither worked nor off");
        };
    }

    private static int sign(String entry) {
        return switch (entry.charAt(10)) {
            case '+' -> 1;
            case '-' -> -1;
            default -> throw new IllegalArgumentException("no sign");
        };
    }

    private static int digits(String entry, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            char digit = entry.charAt(at);
            if (digit < '0' || digit > '9') {
                throw new IllegalArgumentException("no digit");
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
