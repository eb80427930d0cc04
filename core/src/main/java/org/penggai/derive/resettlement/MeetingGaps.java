package org.penggai.derive.resettlement;

import java.time.LocalDate;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.derive.DatedStanding;

/**
 * Where coordination meetings were too far apart while a project was held up.
 *
 * @param stoppageId the stoppage
 * @param projectId its project
 * @param missed last days by which a meeting was due and not held, in order
 * @param stillMissed those of the gap that is still open; none when it is not
 * @param openSince the last of them while no meeting has followed; null when one has, or work has resumed
 * @param heldOn the meeting that ended the last gap that has ended; null when none has
 * @param uncertain whether meetings that may concern the project would change the outcome
 * @param unlessEnded which field of the project leaves it open whether meetings were still due; null when none does
 * @param nextDue last day for the next meeting; null when work has resumed or a gap is open
 * @param how how it was reached
 */
public record MeetingGaps(
        String stoppageId,
        String projectId,
        List<LocalDate> missed,
        List<LocalDate> stillMissed,
        LocalDate openSince,
        LocalDate heldOn,
        boolean uncertain,
        String unlessEnded,
        LocalDate nextDue,
        Bilingual how)
        implements DatedStanding {
    @Override
    public String obligation() {
        return "coordination-meetings";
    }

    @Override
    public String subjectId() {
        return projectId;
    }

    @Override
    public List<LocalDate> missedDays() {
        return missed;
    }

    /** The last days by which a meeting was due that came late. */
    public List<LocalDate> madeUp() {
        return missed.stream().filter(day -> !stillMissed.contains(day)).toList();
    }
}
