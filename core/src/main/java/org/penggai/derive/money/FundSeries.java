package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.Arrays;

/** What a fund's own accounts held of it and what was used, at the end of each day on which either changed; in fen. */
final class FundSeries {
    private long[] days = new long[8];
    private long[] least = new long[8];
    private long[] most = new long[8];
    private long[] usedLeast = new long[8];
    private long[] usedMost = new long[8];
    private int size;

    void held(LocalDate day, long min, long max) {
        int at = at(day);
        least[at] = Math.addExact(least[at], min);
        most[at] = Math.addExact(most[at], max);
    }

    void used(LocalDate day, long min, long max) {
        int at = at(day);
        usedLeast[at] = Math.addExact(usedLeast[at], min);
        usedMost[at] = Math.addExact(usedMost[at], max);
    }

    int size() {
        return size;
    }

    long day(int index) {
        return days[index];
    }

    long least(int index) {
        return Math.max(0, least[index]);
    }

    long most(int index) {
        return Math.max(0, most[index]);
    }

    long usedLeast(int index) {
        return usedLeast[index];
    }

    long usedMost(int index) {
        return usedMost[index];
    }

    /** The most that was used by now. */
    long usedMost() {
        return size == 0 ? 0 : usedMost[size - 1];
    }

    /** The index of the last change on or before a day; -1 before the first. */
    int on(LocalDate day) {
        int found = Arrays.binarySearch(days, 0, size, day.toEpochDay());
        return found >= 0 ? found : -found - 2;
    }

    private int at(LocalDate date) {
        long day = date == LocalDate.MIN ? Long.MIN_VALUE : date.toEpochDay();
        if (size > 0 && days[size - 1] == day) {
            return size - 1;
        }
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
            least = Arrays.copyOf(least, size * 2);
            most = Arrays.copyOf(most, size * 2);
            usedLeast = Arrays.copyOf(usedLeast, size * 2);
            usedMost = Arrays.copyOf(usedMost, size * 2);
        }
        days[size] = day;
        if (size > 0) {
            least[size] = least[size - 1];
            most[size] = most[size - 1];
            usedLeast[size] = usedLeast[size - 1];
            usedMost[size] = usedMost[size - 1];
        }
        return size++;
    }
}
