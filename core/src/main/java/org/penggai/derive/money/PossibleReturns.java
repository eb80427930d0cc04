package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.penggai.ledger.Transfer;

/** Receipts that may return money of one fund without saying so, in the order of their days; in fen. */
final class PossibleReturns {
    private long[] days = new long[4];
    private long[] sums = new long[4];
    private final List<Transfer> transfers = new ArrayList<>(4);

    /** @param amount more than nothing */
    void add(LocalDate day, long amount, Transfer transfer) {
        int size = transfers.size();
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
            sums = Arrays.copyOf(sums, size * 2);
        }
        days[size] = day.toEpochDay();
        sums[size] = Math.addExact(size == 0 ? 0 : sums[size - 1], amount);
        transfers.add(transfer);
    }

    /** The first on or after a day; null for none. */
    Transfer first(LocalDate day) {
        int at = at(day);
        return at == transfers.size() ? null : transfers.get(at);
    }

    /** The sum of those on or after a day. */
    long since(LocalDate day) {
        int size = transfers.size();
        int at = at(day);
        return size == 0 ? 0 : sums[size - 1] - (at == 0 ? 0 : sums[at - 1]);
    }

    /** All of them, by day. */
    SortedMap<LocalDate, Long> byDay() {
        SortedMap<LocalDate, Long> all = new TreeMap<>();
        for (int i = 0; i < transfers.size(); i++) {
            all.merge(LocalDate.ofEpochDay(days[i]), sums[i] - (i == 0 ? 0 : sums[i - 1]), Math::addExact);
        }
        return all;
    }

    /** How many there are before a day. */
    private int at(LocalDate day) {
        int low = 0;
        int high = transfers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day.toEpochDay()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
