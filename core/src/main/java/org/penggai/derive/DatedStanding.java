package org.penggai.derive;

import java.time.LocalDate;
import java.util.List;

/** How a subject stands to the days of an obligation that no {@link Deadline} tells: what it missed, and what is ahead of it. */
public interface DatedStanding {
    /** Which obligation, in kebab-case. */
    String obligation();

    /** Id of the fact that it binds; null for the county. */
    String subjectId();

    /** What is to be done next, by day; no rule reads it. */
    default List<Next> ahead() {
        return List.of();
    }

    /** What was or is to be done by days of its own, past ones included; no rule reads it. */
    default List<Told> told() {
        return List.of();
    }

    /** Last days, inclusive, on which it was to be done and certainly or perhaps was not. */
    default List<LocalDate> missedDays() {
        return List.of();
    }

    /**
     * What is to be done by a day, not yet past.
     *
     * @param name what it is called; null where the obligation says it all
     * @param due last day, inclusive
     */
    record Next(String name, LocalDate due) {}

    /**
     * What was or is to be done by a day, past or not.
     *
     * @param name what it is called
     * @param due last day, inclusive
     * @param doneOn when it was done; null while it is not, or that is not known
     * @param certain whether it is known if it was done by its day
     */
    record Told(String name, LocalDate due, LocalDate doneOn, boolean certain) {}
}
