package org.penggai.derive.resettlement;

import java.time.LocalDate;

/**
 * When a building became ready for its households.
 *
 * @param buildingId the building
 * @param projectId its project
 * @param readyOn the later of the days on which it was basically complete and passed acceptance
 * @param delayBefore calendar days from {@code readyOn} to the day on which the plan was issued; 0 when it came later
 */
public record Readiness(String buildingId, String projectId, LocalDate readyOn, long delayBefore) {}
