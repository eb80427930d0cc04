package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.penggai.ledger.Transfer;

/** Receipts that may return money of one fund without saying so, in the order of their days; in fen. */
final class PossibleReturns {
    private long[] days = new long[4];
    private long[] sums = new long[4];
    private int size;
    private final List<Transfer> transfers = new ArrayList<>(1);

    void add(LocalDate day, long amount, Transfer transfer) {
        if (amount > 0) {
            transfers.add(transfer);
        }
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
            sums = Arrays.copyOf(sums, size * 2);
        }
        days[size] = day.toEpochDay();
        sums[size] = Math.addExact(size == 0 ? 0 : sums[size - 1], amount);
        size++;
    }

    /** The first on or after a day; null for none. */
    Transfer first(LocalDate day) {
        return transfers.stream()
                .filter(transfer -> !transfer.date().isBefore(day))
                .findFirst()
                .orElse(null);
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
