package org.penggai.derive.governance;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How far a report shows a project behind, against the report before it.
 *
 * @param reportId the report
 * @param projectId the project
 * @param first whether no report of the project precedes it
 * @param latest whether none follows it
 * @param lag planned less actual progress, in percentage points; null when either is unknown
 * @param lagBefore the same of the report before; null when that is unknown or there is none
 * @param followedOn first day from the report on for which a follow-up of the project is recorded; null when there is none
 * @param possiblyOn the same with records that may name the project; null when there is none
 */
public record ProgressLag(
        String reportId,
        String projectId,
        boolean first,
        boolean latest,
        BigDecimal lag,
        BigDecimal lagBefore,
        LocalDate followedOn,
        LocalDate possiblyOn) {}
