package org.penggai.judge;

import java.util.List;

/**
 * Holiday arrangements of years, as a verdict that hangs on one lists them among what is missing: {@code /holidayYears/2027}.
 * No field of a ledger gives them; a profile does, in its {@code holidayYears}.
 */
public final class MissingHolidays {
    /** Of no year that can be named. */
    static final String ARRAY = "/holidayYears";

    private MissingHolidays() {}

    static String pointer(int year) {
        return ARRAY + "/" + year;
    }

    /** Whether the pointer names an arrangement, and no place in a ledger. */
    public static boolean named(String pointer) {
        return pointer.equals(ARRAY) || pointer.startsWith(ARRAY + "/");
    }

    /** The years that are named among {@code pointers}, in order. */
    public static List<Integer> years(List<String> pointers) {
        return pointers.stream()
                .filter(pointer -> pointer.startsWith(ARRAY + "/"))
                .map(pointer -> Integer.valueOf(pointer.substring(ARRAY.length() + 1)))
                .distinct()
                .sorted()
                .toList();
    }
}
