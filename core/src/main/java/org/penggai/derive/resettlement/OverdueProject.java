package org.penggai.derive.resettlement;

import java.time.LocalDate;
import org.penggai.ledger.Fact;

/**
 * A project whose households should have been rehoused, or may have to be.
 *
 * @param projectId the project
 * @param since first day overdue; null when the source gives none
 * @param source the batch, entry or listing that says so
 * @param unknown field of {@code source} that leaves it open; null when it is certain
 */
public record OverdueProject(String projectId, LocalDate since, Fact source, String unknown) {
    /** Whether it is certain. */
    public boolean isCertain() {
        return unknown == null;
    }
}
