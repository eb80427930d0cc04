package org.penggai.derive.governance;

import java.time.LocalDate;
import org.penggai.derive.AsOf;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Project;
import org.penggai.ledger.ProjectStatus;

/**
 * How far a project had come on the last day that is known of. Its status is that of the ledger's own date: what ended by
 * it was under way before the day of completion or cancelling.
 *
 * @param projectId the project
 * @param underWay whether it was neither completed, decommissioned nor cancelled; null when that is not known, or the status
 *     says that it is still prepared or carried out though a day of completion or cancelling is given
 * @param inBuild whether it was under way and in implementation or completion, which for one that ended later begins with
 *     work on site; null when that is not known
 * @param unclearField which field of the project leaves it open; null when none does
 */
public record ProjectStage(String projectId, Boolean underWay, Boolean inBuild, String unclearField) {
    /** How far it was by the as-of date, as far as the ledger knows. */
    public static ProjectStage of(Project project, Ledger ledger, AsOf asOf) {
        LocalDate known = asOf.knownThrough();
        Boolean ended = ended(project, known, ledger);
        if (ended == null) {
            return new ProjectStage(
                    project.id(), null, neverBuilt(project, known) ? Boolean.FALSE : null, unclearEnd(project));
        }
        if (ended) {
            return new ProjectStage(project.id(), false, false, null);
        }
        return switch (project.status()) {
            case IDENTIFICATION, PREPARATION -> new ProjectStage(project.id(), true, false, null);
            case IMPLEMENTATION, COMPLETION -> new ProjectStage(project.id(), true, true, null);
            case COMPLETED, DECOMMISSIONED, CANCELLED -> endedLater(project, known);
        };
    }

    private static boolean neverBuilt(Project project, LocalDate known) {
        if (project.status() == null) {
            return false;
        }
        return switch (project.status()) {
            case IDENTIFICATION, PREPARATION -> true;
            case IMPLEMENTATION, COMPLETION -> false;
            case COMPLETED, DECOMMISSIONED, CANCELLED ->
                project.siteWorkBeganOn().notBy(known, known);
        };
    }

    private static ProjectStage endedLater(Project project, LocalDate known) {
        EventDate began = project.siteWorkBeganOn();
        boolean open = began.uncertainBy(known, known);
        return new ProjectStage(
                project.id(), true, open ? null : (Boolean) began.happenedBy(known), open ? "siteWorkBeganOn" : null);
    }

    /**
     * Whether a project had ended by the end of a day: by its day of completion or, where it was cancelled, of cancelling;
     * null when that is not known.
     */
    public static Boolean ended(Project project, LocalDate day, Ledger ledger) {
        ProjectStatus status = project.status();
        if (status == null) {
            return null;
        }
        EventDate on = status == ProjectStatus.CANCELLED ? project.cancelledOn() : project.completedOn();
        return switch (status) {
            case COMPLETED, DECOMMISSIONED, CANCELLED ->
                on.getDay() != null
                        ? (Boolean) on.happenedBy(day)
                        : day.isBefore(ledger.asOf()) ? null : (Boolean) true;
            case COMPLETION ->
                on.happenedBy(day)
                        ? (Boolean) true
                        : on.uncertainBy(day, ledger.asOf())
                                        || project.cancelledOn().happenedBy(day)
                                ? null
                                : false;
            case IDENTIFICATION, PREPARATION, IMPLEMENTATION ->
                on.happenedBy(day) || project.cancelledOn().happenedBy(day) ? null : (Boolean) false;
        };
    }

    /** Which field it is that leaves open when a project ended. */
    public static String unclearEnd(Project project) {
        ProjectStatus status = project.status();
        if (status == ProjectStatus.COMPLETION && project.cancelledOn().getDay() != null) {
            return "status";
        }
        return status == ProjectStatus.CANCELLED
                ? "cancelledOn"
                : status == ProjectStatus.COMPLETED
                                || status == ProjectStatus.DECOMMISSIONED
                                || status == ProjectStatus.COMPLETION
                        ? "completedOn"
                        : "status";
    }
}
