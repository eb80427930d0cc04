package org.penggai.derive.supervision;

import java.time.LocalDate;
import java.util.List;
import org.penggai.derive.CalendarGap;
import org.penggai.derive.DatedStanding;

/**
 * Periods that ended, before the project did, with or without a record of its supervision.
 *
 * @param obligation {@code daily-arrangement}, {@code weekly-account}, {@code monthly-comparison} or
 *     {@code quarterly-assessment}
 * @param projectId the project
 * @param missed periods without any record that may count, as {@code 2023-12-29}, {@code 2023-W52}, {@code 2023-12} or
 *     {@code 2023-Q4}, in order
 * @param doubtful periods whose records may count: made after the period, naming no project, or incomplete; and those that
 *     ended after the ledger's own date
 * @param unlessEnded periods without any record that may count that were missed unless the project had been completed or
 *     cancelled by their last day, which is not known
 * @param unclearField which field of the project leaves that open; null when none does
 * @param periodsDue how many periods there are for certain or perhaps
 * @param firstMissedEnd last day of the first period missed; null when there is none
 * @param complete whether the calendar of all periods is known
 * @param missingYears the years whose calendar is not, in order
 * @param ahead the first period not yet past of which there is no record; none where the calendar of it is not known, or the
 *     project may have been completed or cancelled
 */
public record PeriodStanding(
        String obligation,
        String projectId,
        List<String> missed,
        List<String> doubtful,
        List<String> unlessEnded,
        String unclearField,
        int periodsDue,
        LocalDate firstMissedEnd,
        boolean complete,
        List<Integer> missingYears,
        List<Next> ahead)
        implements DatedStanding, CalendarGap {
    @Override
    public String subjectId() {
        return projectId;
    }

    @Override
    public List<LocalDate> missedDays() {
        return firstMissedEnd == null ? List.of() : List.of(firstMissedEnd);
    }
}
