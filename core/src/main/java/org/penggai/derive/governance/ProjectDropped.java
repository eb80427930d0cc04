package org.penggai.derive.governance;

import java.time.LocalDate;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Project;
import org.penggai.ledger.ProjectStatus;

/**
 * Whether a project had been given up, cancelled or decommissioned, by the last day that is known of. Its status is that of the
 * ledger's own date.
 *
 * @param projectId the project
 * @param dropped whether it had; null when that is not known
 * @param unclearField which field of the project leaves it open; null when none does
 */
public record ProjectDropped(String projectId, Boolean dropped, String unclearField) {
    static ProjectDropped of(Project project, Ledger ledger, AsOf asOf) {
        ProjectStatus status = project.status();
        if (status == null) {
            return new ProjectDropped(project.id(), null, "status");
        }
        LocalDate known = asOf.knownThrough();
        boolean earlier = known.isBefore(ledger.asOf());
        return switch (status) {
            case CANCELLED ->
                earlier && project.cancelledOn().getDay() == null
                        ? new ProjectDropped(project.id(), null, "cancelledOn")
                        : new ProjectDropped(
                                project.id(), !earlier || project.cancelledOn().happenedBy(known), null);
            case DECOMMISSIONED -> decommissioned(project, known, earlier);
            default -> new ProjectDropped(project.id(), false, null);
        };
    }

    /** It was completed first; the day of decommissioning itself is nowhere on record. */
    private static ProjectDropped decommissioned(Project project, LocalDate known, boolean earlier) {
        if (!earlier) {
            return new ProjectDropped(project.id(), true, null);
        }
        LocalDate completed = project.completedOn().getDay();
        return completed != null && completed.isAfter(known)
                ? new ProjectDropped(project.id(), false, null)
                : new ProjectDropped(project.id(), null, completed == null ? "completedOn" : "status");
    }
}
