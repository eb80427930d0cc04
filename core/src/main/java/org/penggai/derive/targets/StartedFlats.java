package org.penggai.derive.targets;

import java.time.LocalDate;
import org.penggai.Bilingual;

/**
 * Flats of a project planned and started (套).
 *
 * @param projectId the project
 * @param planned planned flats after approved adjustments; null when unknown
 * @param started flats of buildings that had a permit and had started by the as-of date, or the target date if earlier
 * @param possiblyStarted the same with buildings of which that is not known; null when one does not say how many flats
 * @param startedNow flats that had a permit and had started by the as-of date
 * @param possiblyNow the same with buildings of which that is not known; null when one does not say how many flats
 * @param completedOn first day by which as many as planned had started; null when there is none
 * @param how how these were reached
 */
public record StartedFlats(
        String projectId,
        Integer planned,
        long started,
        Long possiblyStarted,
        long startedNow,
        Long possiblyNow,
        LocalDate completedOn,
        Bilingual how) {}
