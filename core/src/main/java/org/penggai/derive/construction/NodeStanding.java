package org.penggai.derive.construction;

import java.time.LocalDate;
import java.util.List;
import org.penggai.derive.DatedStanding;
import org.penggai.ledger.ScheduleNode;

/**
 * Which nodes of a project's schedule are or were late.
 *
 * @param projectId the project
 * @param overdue nodes past their day and certainly not met, by day
 * @param possiblyOverdue how many more may be, a day or its meeting being unknown
 * @param possiblyLate how many nodes that are met may have been met after their day, which is unknown
 * @param late nodes met after their day, by day
 * @param lastMetOn the last day on which one of {@code late} was met; null when there is none
 * @param told all nodes of which the day is known, by day
 */
public record NodeStanding(
        String projectId,
        List<ScheduleNode> overdue,
        int possiblyOverdue,
        int possiblyLate,
        List<ScheduleNode> late,
        LocalDate lastMetOn,
        List<Told> told)
        implements DatedStanding {
    @Override
    public String obligation() {
        return "on-schedule";
    }

    @Override
    public String subjectId() {
        return projectId;
    }

    /** How many are overdue. */
    public int getOverdueCount() {
        return overdue.size();
    }

    /** How many may be overdue, those that are included. */
    public int getPossiblyOverdueCount() {
        return overdue.size() + possiblyOverdue;
    }

    /** How many were late. */
    public int getLateCount() {
        return late.size();
    }

    /** How many may have been late, those that were included. */
    public int getPossiblyLateCount() {
        return late.size() + possiblyLate;
    }

    /** Id of the first that is overdue; null when there is none. */
    public String getFirstOverdueId() {
        return overdue.isEmpty() ? null : overdue.get(0).id();
    }

    /** Id of the first that was late; null when there is none. */
    public String getFirstLateId() {
        return late.isEmpty() ? null : late.get(0).id();
    }

    /** Names of those overdue. */
    public List<String> getOverdueNames() {
        return overdue.stream().map(ScheduleNode::name).toList();
    }
}
