package org.penggai.read;

import java.time.LocalDate;

/** Days in the form yyyy-MM-dd. The same days recur in a ledger, so the latest are kept. */
final class DateReader {
    private static final int SLOTS = 1 << 12;

    private final int[] keys = new int[SLOTS];
    private final LocalDate[] days = new LocalDate[SLOTS];

    /** The day; null when the text is not a real day in this form. */
    LocalDate parse(char[] text, int offset, int length) {
        if (length != 10 || text[offset + 4] != '-' || text[offset + 7] != '-') {
            return null;
        }
        int year = digits(text, offset, 4);
        int month = digits(text, offset + 5, 2);
        int day = digits(text, offset + 8, 2);
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        int key = (year * 12 + month - 1) * 31 + day;
        int slot = key & SLOTS - 1;
        if (keys[slot] != key) {
            if (day > 28 && day > LocalDate.of(year, month, 1).lengthOfMonth()) {
                return null;
            }
            days[slot] = LocalDate.of(year, month, day);
            keys[slot] = key;
        }
        return days[slot];
    }

    private static int digits(char[] text, int offset, int length) {
        int number = 0;
        for (int i = offset; i < offset + length; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            number = number * 10 + (text[i] - '0');
        }
        return number;
    }
}
