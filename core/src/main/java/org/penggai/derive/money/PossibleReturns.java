package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.Arrays;

/** Receipts that may return money of one fund without saying so, in the order of their days; in fen. */
final class PossibleReturns {
    private long[] days = new long[4];
    private long[] sums = new long[4];
    private int size;

    void add(LocalDate day, long amount) {
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
            sums = Arrays.copyOf(sums, size * 2);
        }
        days[size] = day.toEpochDay();
        sums[size] = Math.addExact(size == 0 ? 0 : sums[size - 1], amount);
        size++;
    }

    /** The sum of those on or after a day. */
    long since(LocalDate day) {
        if (size == 0) {
            return 0;
        }
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day.toEpochDay()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sums[size - 1] - (low == 0 ? 0 : sums[low - 1]);
    }
}
