package org.penggai.derive.resettlement;

import java.time.LocalDate;

/**
 * A project whose households should have been rehoused.
 *
 * @param projectId the project
 * @param since first day overdue; null when the source gives none
 * @param certain whether it is certain
 */
public record OverdueProject(String projectId, LocalDate since, boolean certain) {}
