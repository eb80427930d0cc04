package org.penggai.derive.resettlement;

import java.time.LocalDate;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.derive.AsOf;
import org.penggai.derive.Recurrence;
import org.penggai.derive.governance.ProjectEnd;
import org.penggai.ledger.Meeting;
import org.penggai.ledger.Stoppage;

/** Finds where meetings on a held-up project were too far apart. */
final class GapsBetweenMeetings {
    private final AsOf asOf;
    private final LocalDate issued;
    private final int days;

    GapsBetweenMeetings(AsOf asOf, LocalDate issued, int days) {
        this.asOf = asOf;
        this.issued = issued;
        this.days = days;
    }

    MeetingGaps of(Stoppage stoppage, List<Meeting> meetings, ProjectEnd projectEnd) {
        LocalDate start = stoppage.beganOn().isBefore(issued) ? issued : stoppage.beganOn();
        LocalDate resumed = stoppage.resumedOn().happenedBy(asOf.date())
                ? stoppage.resumedOn().getDay()
                : null;
        LocalDate known = asOf.knownThrough();
        // What was due on the last day that the ledger knows of and not done by its end was missed.
        LocalDate end = resumed != null ? resumed : known.isBefore(asOf.date()) ? known.plusDays(1) : known;
        List<LocalDate> certain = held(stoppage, meetings, start, end, false);
        List<LocalDate> possible = held(stoppage, meetings, start, end, true);
        boolean over = resumed != null;
        Recurrence held = Recurrence.of(start, end, over, days, certain, projectEnd.endedBy());
        Recurrence most = Recurrence.of(start, end, over, days, possible, projectEnd.endedBy());
        boolean turns = projectEnd.unclearField() != null
                && (turns(held, Recurrence.of(start, end, over, days, certain, projectEnd.perhapsFrom()))
                        || turns(most, Recurrence.of(start, end, over, days, possible, projectEnd.perhapsFrom())));
        return new MeetingGaps(
                stoppage.id(),
                stoppage.projectId(),
                held.missed(),
                held.stillMissed(),
                held.openSince(),
                held.closedOn(),
                turns(held, most),
                turns ? projectEnd.unclearField() : null,
                held.nextDue(),
                new Bilingual(
                        "自" + start + "起每隔" + days + "天应开一次协调会议，已开" + certain.size() + "次",
                        "from " + start + " a meeting was due every " + days + " days; " + certain.size()
                                + " were held"));
    }

    private static boolean turns(Recurrence one, Recurrence other) {
        return one.standing() != other.standing();
    }

    private static List<LocalDate> held(
            Stoppage stoppage, List<Meeting> meetings, LocalDate start, LocalDate end, boolean possible) {
        return meetings.stream()
                .filter(meeting -> meeting.projectIds() == null
                        ? possible
                        : meeting.projectIds().contains(stoppage.projectId()))
                .map(Meeting::on)
                .filter(day -> !day.isBefore(start) && !day.isAfter(end))
                .sorted()
                .toList();
    }
}
