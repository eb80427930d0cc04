package org.penggai.derive.resettlement;

import java.time.LocalDate;

/**
 * A batch of households that a law suit keeps from being rehoused, and when it was asked what it wants.
 *
 * @param litigationId the suit
 * @param batchId the batch
 * @param consultedOn first consultation that names the batch; null when there is none
 * @param possiblyConsultedOn first consultation that may concern it; null when there is none
 */
public record AffectedHouseholds(
        String litigationId, String batchId, LocalDate consultedOn, LocalDate possiblyConsultedOn) {}
