package org.penggai.derive.governance;

import java.time.LocalDate;
import org.penggai.derive.Deadline;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Project;
import org.penggai.ledger.ProjectStatus;

/**
 * From when on nothing more falls due of a duty towards a project: from the day on which it was cancelled or, where the
 * duty is moot then, completed.
 *
 * @param projectId the project
 * @param withCompletion whether completion ends it as well as cancelling
 * @param perhapsFrom the first day on which it may have ended; null when it certainly had not by the as-of date
 * @param endedBy the day by which it had ended for certain; null when it may not have
 * @param unclearField which field of the project leaves open when it ended; null when none does
 */
public record ProjectEnd(
        String projectId, boolean withCompletion, LocalDate perhapsFrom, LocalDate endedBy, String unclearField) {
    /** Of no project. */
    public static final ProjectEnd NEVER = new ProjectEnd(null, false, null, null, null);

    /** When it was cancelled. */
    public static ProjectEnd cancelled(Project project, Ledger ledger, LocalDate today) {
        return of(project, false, cancelled(project, ledger), today);
    }

    /** When it was completed or cancelled. */
    public static ProjectEnd ended(Project project, Ledger ledger, LocalDate today) {
        ProjectEnd cancelled = cancelled(project, ledger);
        ProjectEnd completed = completed(project, ledger);
        LocalDate perhaps = earlier(cancelled.perhapsFrom, completed.perhapsFrom);
        return of(
                project,
                true,
                new ProjectEnd(
                        null,
                        false,
                        perhaps,
                        earlier(cancelled.endedBy, completed.endedBy),
                        perhaps == null
                                ? null
                                : perhaps.equals(cancelled.perhapsFrom)
                                        ? cancelled.unclearField
                                        : completed.unclearField),
                today);
    }

    /** Whether what falls due on a day is no longer owed; not where there is no such day. */
    public boolean over(LocalDate due) {
        return due != null && endedBy != null && !due.isBefore(endedBy);
    }

    /** Whether it is not known that what falls due on a day is owed. */
    public boolean perhapsOver(LocalDate due) {
        return due != null && perhapsFrom != null && !due.isBefore(perhapsFrom) && !over(due);
    }

    /**
     * The deadline where it is owed; of another name, {@code …-unless-ended}, where it is past and not known to be; null
     * where it is not owed. Where the calendar leaves the day open it is no earlier than its start.
     */
    public Deadline owed(Deadline deadline, LocalDate today) {
        LocalDate due = deadline.due();
        if (due == null) {
            return over(deadline.start()) ? null : deadline;
        }
        if (over(due)) {
            return null;
        }
        return perhapsOver(due) && due.isBefore(today)
                ? new Deadline(
                        deadline.obligation() + "-unless-ended",
                        deadline.subjectId(),
                        deadline.start(),
                        due,
                        deadline.earliest(),
                        deadline.missingYear(),
                        deadline.daysOverdue(),
                        deadline.how())
                : deadline;
    }

    /** What is dated after the as-of date has not happened. */
    private static ProjectEnd of(Project project, boolean withCompletion, ProjectEnd end, LocalDate today) {
        boolean began = end.perhapsFrom != null && !end.perhapsFrom.isAfter(today);
        boolean certain = end.endedBy != null && !end.endedBy.isAfter(today);
        return new ProjectEnd(
                project.id(),
                withCompletion,
                began ? end.perhapsFrom : null,
                certain ? end.endedBy : null,
                began ? end.unclearField : null);
    }

    private static ProjectEnd cancelled(Project project, Ledger ledger) {
        if (project.status() == ProjectStatus.CANCELLED) {
            return byStatus(project.cancelledOn(), "cancelledOn", ledger);
        }
        return contradicted(project, project.cancelledOn());
    }

    private static ProjectEnd completed(Project project, Ledger ledger) {
        ProjectStatus status = project.status();
        EventDate on = project.completedOn();
        if (status == ProjectStatus.COMPLETED || status == ProjectStatus.DECOMMISSIONED) {
            return byStatus(on, "completedOn", ledger);
        }
        if (status == ProjectStatus.COMPLETION) {
            LocalDate day = on.getDay();
            return on.isNone()
                    ? NEVER
                    : new ProjectEnd(null, false, day == null ? LocalDate.MIN : day, day, "completedOn");
        }
        return status == ProjectStatus.CANCELLED ? NEVER : contradicted(project, on);
    }

    /** By its status it had ended by the ledger's own date. */
    private static ProjectEnd byStatus(EventDate on, String field, Ledger ledger) {
        LocalDate day = on.getDay();
        return day == null
                ? new ProjectEnd(null, false, LocalDate.MIN, ledger.asOf(), field)
                : new ProjectEnd(null, false, day, day, field);
    }

    /** The status is not known or says that it goes on; a day of its end contradicts that. */
    private static ProjectEnd contradicted(Project project, EventDate on) {
        boolean open = on.getDay() != null || project.status() == null && on.isUnknown();
        LocalDate day = on.getDay() == null ? LocalDate.MIN : on.getDay();
        return open ? new ProjectEnd(null, false, day, null, "status") : NEVER;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }
}
