package org.penggai.derive.supervision;

import java.time.LocalDate;
import java.util.List;

/**
 * Periods that have ended with or without a record of supervision of a project.
 *
 * @param obligation {@code daily-arrangement}, {@code weekly-account}, {@code monthly-comparison} or
 *     {@code quarterly-assessment}
 * @param projectId the project
 * @param missed periods without any record that may count, as {@code 2023-12-29}, {@code 2023-W52}, {@code 2023-12} or
 *     {@code 2023-Q4}, in order
 * @param doubtful periods whose records may count: made after the period, naming no project, or incomplete; and those that
 *     ended after the ledger's own date
 * @param firstMissedEnd last day of the first period missed; null when there is none
 * @param complete whether the calendar of all periods is known
 */
public record PeriodStanding(
        String obligation,
        String projectId,
        List<String> missed,
        List<String> doubtful,
        LocalDate firstMissedEnd,
        boolean complete) {}
