package org.penggai.ledger;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When something happened that may not have happened: on a day, not by the end of the ledger's own as-of date, or not
 * known. In JSON an ISO date, {@code "none"}, or absent. Never null, so that no comparison meets a null.
 */
public final class EventDate {
    /** It is not known whether it happened. */
    public static final EventDate UNKNOWN = new EventDate(null);

    /** It had not happened by the end of the ledger's as-of date. */
    public static final EventDate NONE = new EventDate(null);

    /** How JSON says that something has not happened. */
    public static final String NONE_TEXT = "none";

    private final LocalDate day;

    private EventDate(LocalDate day) {
        this.day = day;
    }

    /** It happened on {@code day}, or is recorded to happen then. */
    public static EventDate on(LocalDate day) {
        return new EventDate(Objects.requireNonNull(day, "day"));
    }

    static EventDate orUnknown(EventDate date) {
        return date == null ? UNKNOWN : date;
    }

    /** The day; null when it has not happened or is not known. */
    public LocalDate getDay() {
        return day;
    }

    /** Whether nothing is recorded. */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }

    /** Whether the ledger says that it has not happened. */
    public boolean isNone() {
        return this == NONE;
    }

    /** Whether it is certain that it had happened by the end of {@code limit}; false for a null limit. */
    public boolean happenedBy(LocalDate limit) {
        return day != null && limit != null && !day.isAfter(limit);
    }

    /**
     * Whether it is certain that it had not happened by the end of {@code limit}, when the ledger knows what happened up
     * to the end of {@code knownThrough}; false for a null limit.
     */
    public boolean notBy(LocalDate limit, LocalDate knownThrough) {
        if (limit == null) {
            return false;
        }
        return day != null ? day.isAfter(limit) : isNone() && !limit.isAfter(knownThrough);
    }

    /** Neither certain that it had happened by the end of {@code limit} nor that it had not; true for a null limit. */
    public boolean uncertainBy(LocalDate limit, LocalDate knownThrough) {
        return !happenedBy(limit) && !notBy(limit, knownThrough);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof EventDate that && day != null && day.equals(that.day);
    }

    @Override
    public int hashCode() {
        return day == null ? (isNone() ? 1 : 0) : day.hashCode();
    }

    /** The ISO date, {@code "none"}, or {@code "unknown"}. */
    @Override
    public String toString() {
        return day != null ? day.toString() : isNone() ? NONE_TEXT : "unknown";
    }
}
