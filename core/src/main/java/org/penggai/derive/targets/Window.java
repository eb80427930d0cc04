package org.penggai.derive.targets;

import java.time.LocalDate;
import org.penggai.derive.AsOf;
import org.penggai.ledger.EventDate;

/**
 * The days between which something was done, as far as that is known.
 *
 * @param notBefore the first day on which it can have been done; null when it was not done yet
 * @param by the day by which it was done for certain; null when it may not be done
 */
record Window(LocalDate notBefore, LocalDate by) {
    /** Not done yet. */
    static final Window NEVER = new Window(null, null);

    /** It is not known whether and when. */
    static final Window OPEN = new Window(LocalDate.MIN, null);

    /** Done before everything. */
    static final Window ALWAYS = new Window(LocalDate.MIN, LocalDate.MIN);

    /** When {@code event} happened, to be told apart at {@code target}: what the ledger saw open on that day stays so. */
    static Window of(EventDate event, AsOf asOf, LocalDate target) {
        LocalDate day = event.getDay();
        if (day != null) {
            return day.isAfter(asOf.date()) ? NEVER : new Window(day, day);
        }
        if (event.isUnknown()) {
            return OPEN;
        }
        boolean seen = !target.isAfter(asOf.knownThrough()) || asOf.date().equals(asOf.knownThrough());
        return seen ? NEVER : new Window(asOf.knownThrough().plusDays(1), null);
    }

    /** When both are done. */
    Window and(Window other) {
        return new Window(
                notBefore == null || other.notBefore == null ? null : later(notBefore, other.notBefore),
                by == null || other.by == null ? null : later(by, other.by));
    }

    /** When the first of them is done. */
    Window or(Window other) {
        return new Window(earlier(notBefore, other.notBefore), earlier(by, other.by));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a == null || b != null && b.isBefore(a) ? b : a;
    }
}
