package org.penggai.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether something that must recur did, and where it was missed.
 *
 * @param missed last days by which it was due and did not happen, in order
 * @param openSince the first of the last gap while nothing has followed and the duty lasts; null otherwise
 * @param closedOn the day that ended the last gap that has ended; null when none has
 * @param nextDue last day for the next time; null when the duty has ended or a gap is open
 */
public record Recurrence(List<LocalDate> missed, LocalDate openSince, LocalDate closedOn, LocalDate nextDue) {

    /**
     * What must happen every {@code days} calendar days from {@code start} to {@code end}.
     *
     * @param days at least 1
     * @param happened the days on which it did, in order, none outside that time
     * @param ended whether the duty ended on {@code end}, rather than being known up to it only
     */
    public static Recurrence of(LocalDate start, LocalDate end, boolean ended, int days, List<LocalDate> happened) {
        return of(start, end, ended, days, happened, null);
    }

    /**
     * The same, of which nothing is owed that falls due on {@code until} or later; null where there is no such day. What
     * was missed before it stays missed until something follows.
     */
    public static Recurrence of(
            LocalDate start, LocalDate end, boolean ended, int days, List<LocalDate> happened, LocalDate until) {
        List<LocalDate> missed = new ArrayList<>();
        LocalDate previous = start;
        LocalDate closedOn = null;
        for (LocalDate day : happened) {
            if (miss(missed, previous, day, days, until) > 0) {
                closedOn = day;
            }
            previous = day;
        }
        LocalDate due = previous.plusDays(days);
        if (miss(missed, previous, end, days, until) == 0) {
            boolean nextOwed = !ended && (until == null || due.isBefore(until));
            return new Recurrence(List.copyOf(missed), null, closedOn, nextOwed ? due : null);
        }
        return new Recurrence(List.copyOf(missed), ended ? null : due, ended ? end : closedOn, null);
    }

    /** The last days of the gap that is still open: those before it were made up by what followed. */
    public List<LocalDate> stillMissed() {
        return openSince == null
                ? List.of()
                : missed.stream().filter(day -> !day.isBefore(openSince)).toList();
    }

    /** The last days of the gaps that have ended. */
    public List<LocalDate> madeUp() {
        return openSince == null
                ? missed
                : missed.stream().filter(day -> day.isBefore(openSince)).toList();
    }

    /** Whether nothing was missed, what was missed is over, or a gap is open. */
    public Standing standing() {
        return missed.isEmpty() ? Standing.KEPT : openSince == null ? Standing.CLOSED : Standing.OPEN;
    }

    /** How a recurrence stands. */
    public enum Standing {
        /** Nothing was missed. */
        KEPT,
        /** What was missed is over. */
        CLOSED,
        /** A gap is open. */
        OPEN
    }

    /** Adds each due day between two days, and gives how many there were. */
    private static int miss(List<LocalDate> missed, LocalDate previous, LocalDate next, int days, LocalDate until) {
        int before = missed.size();
        LocalDate end = until == null || next.isBefore(until) ? next : until;
        for (LocalDate due = previous.plusDays(days); due.isBefore(end); due = due.plusDays(days)) {
            missed.add(due);
        }
        return missed.size() - before;
    }
}
