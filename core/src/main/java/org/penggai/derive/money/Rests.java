package org.penggai.derive.money;

import java.util.List;
import org.penggai.ledger.Purpose;

/** How much of each use may still lie in a pool, as it stands before the pool pays; in fen. */
final class Rests {
    private final List<UseTally> tallies;
    private final long[] rests;
    private final long all;
    private final long unattributed;

    Rests(List<UseTally> tallies, long unattributed) {
        this.tallies = tallies;
        this.unattributed = unattributed;
        rests = new long[tallies.size()];
        long sum = unattributed;
        for (int i = 0; i < rests.length; i++) {
            rests[i] = tallies.get(i).restMax();
            sum = Math.addExact(sum, rests[i]);
        }
        all = sum;
    }

    /** At most so much lies in the pool. */
    long all() {
        return all;
    }

    /** At most so much of it had been paid out for what the fund is for. */
    long spent() {
        long sum = unattributed;
        for (int i = 0; i < rests.length; i++) {
            if (Boolean.TRUE.equals(tallies.get(i).inside)) {
                sum = Math.addExact(sum, rests[i]);
            }
        }
        return sum;
    }

    /** Whether any of it may have been recovered or returned already. */
    boolean mayBeTakenBack() {
        for (int i = 0; i < rests.length; i++) {
            Purpose purpose = tallies.get(i).key.purpose();
            if (rests[i] > 0 && (purpose == Purpose.RECOVERY || purpose == Purpose.RETURN)) {
                return true;
            }
        }
        return unattributed > 0;
    }

    /**
     * Lets an outflow of between {@code min} and {@code max} come from the uses: each gives at least what the others
     * can't, and at most what it has.
     */
    void give(long min, long max, Outflow outflow) {
        for (int i = 0; i < rests.length; i++) {
            long least = Math.min(rests[i], Math.max(0, min - (all - rests[i])));
            long most = Math.min(rests[i], max);
            if (most > 0) {
                outflow.take(tallies.get(i), least, most);
            }
        }
    }

    /** What happens to a part of a use. */
    interface Outflow {
        void take(UseTally tally, long min, long max);
    }
}
