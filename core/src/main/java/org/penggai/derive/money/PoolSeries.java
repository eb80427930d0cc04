package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What should lie in a pool by its earmarked receipts and lawful payments, against what does: the largest gap, in fen. */
final class PoolSeries {
    private final Map<Integer, Long> expected = new TreeMap<>();
    private long lawful;
    private long largest;
    private LocalDate largestOn;
    private LocalDate coveredOn;

    /** A receipt of a fund, or, negative, a payment that names it. */
    void expect(int fund, long change) {
        expected.merge(fund, change, Math::addExact);
    }

    /** A payment under no name that one of the pool's funds may lawfully bear. */
    void mayBear(long amount) {
        lawful = Math.addExact(lawful, amount);
    }

    void close(LocalDate day, long balance) {
        long should = -lawful;
        for (long amount : expected.values()) {
            should = Math.addExact(should, Math.max(0, amount));
        }
        long gap = should - Math.max(0, balance);
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
