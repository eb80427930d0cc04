package org.penggai.derive.money;

import java.time.LocalDate;

/**
 * How much of a fund is outside what it may be used for, wherever it went from there: what certainly went out, less what
 * may have come back or gone where it may be used; in fen. What a place passes on to another such place changes nothing.
 *
 * <p>What went out of its own accounts is bounded twice, the larger counts: payment by payment, and in sum, by what
 * should be there – received, less what may have been used lawfully – against what may be.
 */
final class Afield {
    private long enteredFromOwn;
    private long enteredFromElsewhere;
    private long left;
    private long received;
    private long lawful;
    private long mayHold;
    private long largestShortfall;
    private LocalDate since;

    /** Between {@code min} and {@code max} went from its own accounts to a place where it may not be. */
    void enterFromOwn(LocalDate day, UseTally tally, long min, long max) {
        enteredFromOwn = Math.addExact(enteredFromOwn, min);
        entered(day, tally, max);
    }

    /** At least {@code min} came to such a place from where it may be, not out of its own accounts. */
    void enterFromElsewhere(LocalDate day, UseTally tally, long min) {
        if (min > 0) {
            enteredFromElsewhere = Math.addExact(enteredFromElsewhere, min);
            entered(day, tally, min);
        }
    }

    private void entered(LocalDate day, UseTally tally, long max) {
        if (max > 0) {
            tally.entered = Math.addExact(tally.entered, max);
            since = since == null ? day : since;
        }
    }

    /** At most {@code max} went from such places to others, or back. */
    void leave(long max) {
        left = Math.addExact(left, max);
    }

    /** At least {@code min} came to its own accounts. */
    void received(long min) {
        received = Math.addExact(received, min);
    }

    /** At most {@code max} went out of its own accounts to where it may be used, for all that is known. */
    void lawful(long max) {
        lawful = Math.addExact(lawful, max);
    }

    /** What its own accounts may hold changes. */
    void held(long max) {
        mayHold = Math.addExact(mayHold, max);
    }

    /** The end of a day: what is missing then went out, whatever comes in later. */
    void close() {
        largestShortfall = Math.max(largestShortfall, received - lawful - mayHold);
    }

    /** The day of the first; null when nothing can have gone out. */
    LocalDate since() {
        return since;
    }

    /** At least so much is outside. */
    long least(long possibleReturns) {
        long entered = Math.addExact(Math.max(enteredFromOwn, largestShortfall), enteredFromElsewhere);
        return Math.max(0, entered - left - possibleReturns);
    }
}
