package org.penggai.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.penggai.derive.calendar.DueDate;
import org.penggai.derive.calendar.DueDateCalculator;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.derive.calendar.WorkingCalendar;
import org.penggai.ledger.Ledger;
import org.penggai.pack.Parameters;

/**
 * What a step of deriving reads.
 *
 * @param ledger the ledger as seen on the as-of date: records dated after it are left out
 * @param asOf the as-of date
 * @param parameters the parameters that hold on it
 * @param calendar which days are working days
 * @param dueDates how due dates are reached
 */
public record DeriveContext(
        Ledger ledger, AsOf asOf, Parameters parameters, WorkingCalendar calendar, DueDateCalculator dueDates) {

    /** {@code due} as the deadline of an obligation of one subject. */
    public Deadline deadline(String obligation, String subjectId, DueDate due) {
        LocalDate day = due.due();
        long overdue = day == null ? 0 : Math.max(0, asOf.date().toEpochDay() - day.toEpochDay());
        return new Deadline(obligation, subjectId, due.start(), day, due.earliest(), due.wanting(), overdue, due.how());
    }

    /**
     * The deadline of an obligation that runs from a day, or from the plan's issue if that day lies before it.
     *
     * @param parameter the parameter that says how many units it runs
     * @param rolls whether a last day that is a day off moves to the next working day: an act to be done, no condition
     */
    public Deadline deadline(
            String obligation, String subjectId, LocalDate from, String parameter, PeriodUnit unit, boolean rolls) {
        return deadline(
                obligation, subjectId, dueDates.after(fromIssue(from), parameters.whole(parameter), unit, rolls));
    }

    /** What began before the plan runs from the day on which it was issued. */
    public LocalDate fromIssue(LocalDate day) {
        LocalDate issued = parameters.date("plan-issued");
        return day.isBefore(issued) ? issued : day;
    }

    /** The facts of a list grouped by a key; facts whose key is null are left out, a null list gives no groups. */
    public static <T> Map<String, List<T>> groups(List<T> facts, Function<T, String> key) {
        Map<String, List<T>> groups = new HashMap<>();
        for (T fact : orEmpty(facts)) {
            String group = key.apply(fact);
            if (group != null) {
                groups.computeIfAbsent(group, id -> new ArrayList<>()).add(fact);
            }
        }
        return groups;
    }

    /** The facts of a list by a key; a null list gives none. */
    public static <T> Map<String, T> index(List<T> facts, Function<T, String> key) {
        Map<String, T> index = new HashMap<>();
        for (T fact : orEmpty(facts)) {
            index.put(key.apply(fact), fact);
        }
        return index;
    }

    /** The list, or an empty one for null: only where unknown and none are told apart elsewhere. */
    public static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
