package org.penggai.derive.targets;

import java.time.LocalDate;
import org.penggai.Bilingual;
import org.penggai.ledger.PlanListing;

/**
 * Flats of a project planned and started, by one listing of the external plan or, where there is none, by the project's
 * own figure (套).
 *
 * @param projectId the project
 * @param listing the listing; null for the project's own figure
 * @param removed whether the listing was removed by the target date; null when that is not known
 * @param planned planned flats at the target date after approved adjustments, the most there may be; null when unknown
 * @param plannedLeast the least there may be of them
 * @param needed the most that may be needed now: planned then, or fewer by an adjustment since; null when unknown
 * @param neededLeast the least that may be needed now
 * @param started flats of buildings that for certain had a permit and had started by the target date, or by now if earlier
 * @param possiblyStarted the most that may have by then; null when that is not known
 * @param startedNow flats of buildings that for certain have by now
 * @param possiblyNow the most that may have by now; null when that is not known
 * @param completedOn the first day after the target date on which as many as needed had started; null when there is none
 * @param how how these were reached
 */
public record StartedFlats(
        String projectId,
        PlanListing listing,
        Boolean removed,
        Integer planned,
        int plannedLeast,
        Integer needed,
        int neededLeast,
        long started,
        Long possiblyStarted,
        long startedNow,
        Long possiblyNow,
        LocalDate completedOn,
        Bilingual how) {}
