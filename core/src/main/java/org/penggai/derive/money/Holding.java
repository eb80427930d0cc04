package org.penggai.derive.money;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a pool holds of a fund, between a least and a most, in fen; and today's movements. What was earned of the fund in
 * the same pool is another holding, its twin: a payment that names the fund may be out of either.
 */
final class Holding {
    private static final long NONE = -1;

    long min;
    long max;
    long inMin;
    long inMax;
    private long outNamed;
    ChainLink chain;

    /** Today's bounds from looking at a circle of pools as one; {@link #NONE} where there is none. */
    long ceiling = NONE;

    long floor;

    /** At most so much lay in the pool on an unknown day: it may be later than any payment. */
    private long undated;

    /** Uses whose money rests in the pool, when it is not the fund's own. */
    private final Set<UseTally> resting = new LinkedHashSet<>(2);

    /** At most so much came into the pool under no use: as an opening balance, or perhaps from outside. */
    private long unattributed;

    private Holding twin;

    /** At least so much lies in the pool within what the fund may be used for, and still is the fund's. */
    long keptMin;

    /** At most so much does. */
    long keptMax;

    /** What was earned in this very pool, at most, over all days. */
    long earnedHere;

    /** Makes two holdings each other's twins. */
    static void pair(Holding one, Holding other) {
        one.twin = other;
        other.twin = one;
        other.outNamed = one.outNamed;
    }

    long least() {
        return Math.max(0, min + inMin - outNamed);
    }

    long most() {
        long notOfTwin = twin == null ? outNamed : Math.max(0, outNamed - (twin.max + twin.inMax));
        return Math.max(undated, max + inMax - notOfTwin);
    }

    /** A payment that names the fund. */
    void outNamed(long amount) {
        outNamed = Math.addExact(outNamed, amount);
        if (twin != null) {
            twin.outNamed = outNamed;
        }
    }

    void receive(long least, long most) {
        inMin = Math.addExact(inMin, least);
        inMax = Math.addExact(inMax, most);
    }

    void undated(long most) {
        undated = Math.addExact(undated, most);
    }

    void rest(UseTally tally) {
        resting.add(tally);
    }

    void unattributed(long most) {
        unattributed = Math.addExact(unattributed, most);
    }

    /** At most so much in the pool came there by uses that are outside what the fund may be used for. */
    long outside() {
        long sum = 0;
        for (UseTally tally : resting) {
            if (tally.outside) {
                sum = Math.addExact(sum, tally.restMax());
            }
        }
        return sum;
    }

    /** Finds what lies in the pool within what the fund may be used for: what came for that is not used by lying there. */
    void keep() {
        long elsewise = unattributed;
        long perhaps = unattributed;
        for (UseTally tally : resting) {
            if (!Boolean.TRUE.equals(tally.inside)) {
                elsewise = Math.addExact(elsewise, tally.lyingMost());
            }
            if (!Boolean.FALSE.equals(tally.inside)) {
                perhaps = Math.addExact(perhaps, tally.lyingMost());
            }
        }
        keptMin = Math.max(0, min - elsewise);
        keptMax = Math.max(keptMin, Math.min(max, perhaps));
    }

    /** What may lie in it of each use, and, for a payment that names the fund, in its twin. */
    Rests rests(boolean withTwin) {
        Set<UseTally> tallies = new LinkedHashSet<>();
        resting.stream().filter(tally -> tally.restMax() > 0).forEach(tallies::add);
        long none = unattributed;
        if (withTwin && twin != null) {
            twin.resting.stream().filter(tally -> tally.restMax() > 0).forEach(tallies::add);
            none = Math.addExact(none, twin.unattributed);
        }
        return new Rests(List.copyOf(tallies), none);
    }

    /** Tells the uses how much of them the pool holds in the end; in what may be the fund's own account none for certain. */
    void settle(boolean perhapsOwn) {
        List<UseTally> tallies = new ArrayList<>(resting);
        long[] rests = tallies.stream().mapToLong(UseTally::restMax).toArray();
        long all = unattributed;
        for (long rest : rests) {
            all = Math.addExact(all, rest);
        }
        for (int i = 0; i < rests.length; i++) {
            long most = tallies.get(i).mayBeEarned ? Long.MAX_VALUE : max;
            long least = perhapsOwn ? 0 : Math.min(rests[i], Math.max(0, min - (all - rests[i])));
            tallies.get(i).lies(least, most);
        }
    }

    /** The end of a day on which {@code unnamed} went out under no name and {@code balance} is left in the pool. */
    void close(boolean known, long unnamed, long balance) {
        long least = known ? Math.max(floor, Math.max(0, least() - unnamed)) : 0;
        long most = ceiling == NONE ? most() : Math.max(undated, ceiling);
        max = known ? Math.min(most, Math.max(0, balance)) : most;
        min = Math.min(least, max);
        inMin = 0;
        inMax = 0;
        outNamed = 0;
        ceiling = NONE;
        floor = 0;
    }
}
