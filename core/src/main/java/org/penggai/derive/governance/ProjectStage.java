package org.penggai.derive.governance;

import java.time.LocalDate;
import org.penggai.derive.AsOf;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Project;
import org.penggai.ledger.ProjectStatus;

/**
 * Whether a project is completed: by its status or, where that says completion, by its day of completion.
 *
 * @param projectId the project
 * @param completed whether it is, by the end of the ledger's last day; null when that is not known, or the status says that
 *     it is still prepared or carried out though a day of completion is given
 * @param unclearField which field of the project leaves it open; null when none does
 */
public record ProjectStage(String projectId, Boolean completed, String unclearField) {
    static ProjectStage of(Project project, AsOf asOf) {
        LocalDate known = asOf.knownThrough();
        Boolean completed = completed(project, known, known);
        return new ProjectStage(project.id(), completed, completed == null ? unclearField(project) : null);
    }

    /** Which field it is that leaves open whether a project is completed. */
    private static String unclearField(Project project) {
        return project.status() == ProjectStatus.COMPLETION ? "completedOn" : "status";
    }

    /** Whether a project was completed by the end of a day; null when that is not known. */
    public static Boolean completed(Project project, LocalDate day, LocalDate knownThrough) {
        EventDate on = project.completedOn();
        ProjectStatus status = project.status();
        if (status == null) {
            return null;
        }
        return switch (status) {
            case COMPLETED -> true;
            case DECOMMISSIONED, CANCELLED -> false;
            case COMPLETION -> on.uncertainBy(day, knownThrough) ? null : (Boolean) on.happenedBy(day);
            case IDENTIFICATION, PREPARATION, IMPLEMENTATION -> on.happenedBy(day) ? null : (Boolean) false;
        };
    }

    /**
     * Whether a duty that runs until a project ends had ended by the end of a day: by its day of completion or, where it
     * was cancelled, of cancelling; null when that is not known.
     */
    public static Boolean ended(Project project, LocalDate day, LocalDate knownThrough) {
        ProjectStatus status = project.status();
        if (status == null) {
            return null;
        }
        return switch (status) {
            case COMPLETED, DECOMMISSIONED, CANCELLED -> {
                EventDate on = status == ProjectStatus.CANCELLED ? project.cancelledOn() : project.completedOn();
                boolean dated = on.getDay() != null;
                yield dated ? (Boolean) on.happenedBy(day) : day.isBefore(knownThrough) ? null : (Boolean) true;
            }
            case IDENTIFICATION, PREPARATION, IMPLEMENTATION, COMPLETION -> completed(project, day, knownThrough);
        };
    }

    /** Which field it is that leaves open when such a duty ended. */
    public static String unclearEnd(Project project) {
        ProjectStatus status = project.status();
        return status == ProjectStatus.CANCELLED
                ? "cancelledOn"
                : status == ProjectStatus.COMPLETED || status == ProjectStatus.DECOMMISSIONED
                        ? "completedOn"
                        : unclearField(project);
    }
}
