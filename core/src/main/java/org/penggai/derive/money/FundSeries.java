package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.Arrays;

/** What a fund's own accounts held of it and what was used, at the end of each day on which either changed; in fen. */
final class FundSeries {
    private static final int LEAST = 0;
    private static final int MOST = 1;
    private static final int USED = 2;
    private static final int TAKEN_BACK = 3;
    private static final int POOLED = 4;
    private static final int OUTSIDE = 5;
    private static final int KEPT_LEAST = 6;
    private static final int KEPT_MOST = 7;
    private static final int RESERVED = 8;
    private static final int COLUMNS = 9;

    private long[] days = new long[8];
    private long[] values = new long[8 * COLUMNS];
    private int size;
    private long usedMost;

    /** Changes what is held. */
    void held(LocalDate day, long min, long max) {
        add(day, LEAST, min);
        add(day, MOST, max);
    }

    /** At least {@code min} was paid out for what the fund is for. */
    void used(LocalDate day, long min) {
        add(day, USED, min);
    }

    /** At least {@code min} went where a recovery or a return goes. */
    void takenBack(LocalDate day, long min) {
        add(day, TAKEN_BACK, min);
    }

    /** At least {@code min} went to the treasury, which pools cash: not spent, but it may be a recovery that is documented. */
    void pooled(LocalDate day, long min) {
        add(day, POOLED, min);
    }

    /** At most {@code max} went to a place that is not for certain the fund's own. */
    void went(long max) {
        usedMost = Math.addExact(usedMost, max);
    }

    /** At most {@code max} of what was paid out so came back, or went on to something else. */
    void undone(LocalDate day, long max) {
        add(day, USED, -max);
    }

    /** At the end of a day at least so much lay outside what the fund may be used for. */
    void outside(LocalDate day, long least) {
        long before = size == 0 ? 0 : values[(size - 1) * COLUMNS + OUTSIDE];
        add(day, OUTSIDE, least - before);
    }

    /** Changes what others' accounts that are no company's hold of it within its scope, the reserve left out. */
    void kept(LocalDate day, long min, long max) {
        add(day, KEPT_LEAST, min);
        add(day, KEPT_MOST, max);
    }

    /** Changes what the reserve holds of it at least within its scope. */
    void reserved(LocalDate day, long min) {
        add(day, RESERVED, min);
    }

    int size() {
        return size;
    }

    long day(int index) {
        return days[index];
    }

    long least(int index) {
        return Math.max(0, values[index * COLUMNS + LEAST]);
    }

    long most(int index) {
        return Math.max(0, values[index * COLUMNS + MOST]);
    }

    /** At least so much lay, unused, in its own accounts or within its scope in others' that are no company's. */
    long lyingLeast(int index) {
        return index < 0 ? 0 : Math.addExact(least(index), values[index * COLUMNS + KEPT_LEAST]);
    }

    /** At most so much did. */
    long lyingMost(int index) {
        return index < 0 ? 0 : Math.addExact(most(index), values[index * COLUMNS + KEPT_MOST]);
    }

    /** At least so much did, or lay in the reserve. */
    long unusedLeast(int index) {
        return index < 0 ? 0 : Math.addExact(lyingLeast(index), values[index * COLUMNS + RESERVED]);
    }

    /** At least so much lay outside what the fund may be used for. */
    long outsideLeast(int index) {
        return index < 0 ? 0 : values[index * COLUMNS + OUTSIDE];
    }

    /** At least so much had been paid out for what the fund is for, and was not undone. */
    long usedLeast(int index) {
        return index < 0 ? 0 : Math.max(0, values[index * COLUMNS + USED]);
    }

    /** At least so much had gone where a recovery or a return goes, the treasury's pool left out. */
    long takenBackLeast(int index) {
        return index < 0 ? 0 : values[index * COLUMNS + TAKEN_BACK];
    }

    /** At least so much had gone to the treasury's pool. */
    long pooledLeast(int index) {
        return index < 0 ? 0 : values[index * COLUMNS + POOLED];
    }

    /** The most that was used by now, each hop counted. */
    long usedMost() {
        return usedMost;
    }

    /** The index of the last change on or before a day; -1 before the first. */
    int on(LocalDate day) {
        return on(day.toEpochDay());
    }

    int on(long day) {
        int found = Arrays.binarySearch(days, 0, size, day);
        return found >= 0 ? found : -found - 2;
    }

    private void add(LocalDate date, int column, long change) {
        if (change != 0) {
            int at = at(date) * COLUMNS + column;
            values[at] = Math.addExact(values[at], change);
        }
    }

    private int at(LocalDate date) {
        long day = date.equals(LocalDate.MIN) ? Long.MIN_VALUE : date.toEpochDay();
        if (size > 0 && days[size - 1] == day) {
            return size - 1;
        }
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
            values = Arrays.copyOf(values, size * 2 * COLUMNS);
        }
        days[size] = day;
        if (size > 0) {
            System.arraycopy(values, (size - 1) * COLUMNS, values, size * COLUMNS, COLUMNS);
            // No more can be undone than was paid out by the end of the day before.
            values[size * COLUMNS + USED] = Math.max(0, values[size * COLUMNS + USED]);
        }
        return size++;
    }
}
