package org.penggai.derive.money;

/** Two numbers as one. */
final class Pairs {
    private Pairs() {}

    /** Other for other numbers, and spread, so that a map of small numbers holds few of the same hash. */
    static long key(int one, int other) {
        return ((long) one << 32 | other & 0xFFFFFFFFL) * 0x9E3779B97F4A7C15L;
    }
}
