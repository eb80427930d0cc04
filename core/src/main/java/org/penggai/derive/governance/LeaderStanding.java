package org.penggai.derive.governance;

/**
 * Who answers for a project at the end of the last day that the ledger knows, up to the as-of date.
 *
 * @param projectId the project
 * @param assigned whether a leader certainly answers for it
 * @param possiblyAssigned whether one may, when a day of an assignment is unknown
 * @param principal whether a principal leader certainly does
 * @param possiblyPrincipal whether one may, when a day or rank of an assignment is unknown
 * @param problem whether audit, inspection or the public certainly named it, and it is still open
 * @param possiblyProblem whether that may be, when a day of the flag is unknown
 */
public record LeaderStanding(
        String projectId,
        boolean assigned,
        boolean possiblyAssigned,
        boolean principal,
        boolean possiblyPrincipal,
        boolean problem,
        boolean possiblyProblem) {}
