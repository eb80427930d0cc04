package org.penggai.derive.governance;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How far a report shows a project behind, against the report before it.
 *
 * @param reportId the report
 * @param projectId the project
 * @param latest whether none is of a later day
 * @param lag planned less actual progress, in percentage points; null when either is unknown
 * @param leastLag the least that it may be
 * @param mostLag the most that it may be
 * @param lagBefore the same of the report before; null when that is unknown or there is none
 * @param mostLagBefore the most that the lag of the report before may be; null when there is none
 * @param over whether a report that was certainly not slow followed before the plan was issued
 * @param mayBeOver whether one followed that may not have been slow
 * @param followedOn first day from the report on for which a follow-up of the project is recorded; null when there is none
 * @param possiblyOn the same with records that may name the project; null when there is none
 * @param possiblySince the same from the first of the reports before it that may all have been slow; null when there is none
 */
public record ProgressLag(
        String reportId,
        String projectId,
        boolean latest,
        BigDecimal lag,
        BigDecimal leastLag,
        BigDecimal mostLag,
        BigDecimal lagBefore,
        BigDecimal mostLagBefore,
        boolean over,
        boolean mayBeOver,
        LocalDate followedOn,
        LocalDate possiblyOn,
        LocalDate possiblySince) {}
