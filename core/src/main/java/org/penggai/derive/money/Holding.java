package org.penggai.derive.money;

import java.util.ArrayList;
import java.util.List;

/** What a pool holds of a fund, between a least and a most, in fen; and today's movements. */
final class Holding {
    long min;
    long max;
    long inMin;
    long inMax;
    long outNamed;
    ChainLink chain;

    /** Uses whose money rests in the pool, when it is not the fund's own. */
    final List<UseTally> resting = new ArrayList<>(1);

    long least() {
        return Math.max(0, min + inMin - outNamed);
    }

    long most() {
        return Math.max(0, max + inMax - outNamed);
    }
}
