package org.penggai.derive.supervision;

import java.util.List;

/**
 * What a person who was released left open.
 *
 * @param releaseId the release
 * @param openTasks names of the tasks not done by that day
 * @param possiblyOpenTasks whether there may be more
 * @param openComplaints complaints not closed to the complainant's satisfaction by that day
 * @param possiblyOpenComplaints whether there may be more
 */
public record ReleaseStanding(
        String releaseId,
        List<String> openTasks,
        boolean possiblyOpenTasks,
        List<String> openComplaints,
        boolean possiblyOpenComplaints) {}
