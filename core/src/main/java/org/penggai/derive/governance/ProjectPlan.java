package org.penggai.derive.governance;

import org.penggai.ledger.EventDate;

/**
 * A plan that names a project.
 *
 * @param projectId the project
 * @param planId the plan
 * @param alone whether it names that project and no other
 * @param adoptedOn when it was adopted
 */
public record ProjectPlan(String projectId, String planId, boolean alone, EventDate adoptedOn) {}
