package org.penggai.derive.money;

import java.time.LocalDate;

/**
 * How much of a fund is outside what it may be used for, wherever it went from there: what certainly went out, less what
 * may have come back or gone where it may be used; in fen. What a place passes on to another such place changes nothing.
 */
final class Afield {
    private long entered;
    private long left;
    private LocalDate since;

    /** At least {@code min} went from where it may be to a place where it may not be. */
    void enter(LocalDate day, UseTally tally, long min) {
        if (min > 0) {
            entered = Math.addExact(entered, min);
            tally.entered = Math.addExact(tally.entered, min);
            since = since == null ? day : since;
        }
    }

    /** At most {@code max} went from such places to others, or back. */
    void leave(long max) {
        left = Math.addExact(left, max);
    }

    /** The day of the first; null when nothing certainly went out. */
    LocalDate since() {
        return since;
    }

    /** At least so much is outside. */
    long least(long possibleReturns) {
        return Math.max(0, entered - left - possibleReturns);
    }
}
