package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What should lie in a pool by what vouchers name, against what does: the largest gap. */
final class PoolSeries {
    private final Map<Integer, Long> expected = new TreeMap<>();
    private long largest;
    private LocalDate largestOn;
    private LocalDate coveredOn;

    void expect(int fund, long change) {
        expected.merge(fund, change, Math::addExact);
    }

    void close(LocalDate day, long balance) {
        long should = 0;
        for (long amount : expected.values()) {
            should = Math.addExact(should, Math.max(0, amount));
        }
        long gap = should - balance;
        if (gap > largest) {
            largest = gap;
            largestOn = day;
            coveredOn = null;
        } else if (gap <= 0 && largest > 0 && coveredOn == null) {
            coveredOn = day;
        }
    }

    Iterable<Integer> funds() {
        return expected.keySet();
    }

    int size() {
        return expected.size();
    }

    long largest() {
        return largest;
    }

    LocalDate largestOn() {
        return largestOn;
    }

    LocalDate coveredOn() {
        return coveredOn;
    }
}
