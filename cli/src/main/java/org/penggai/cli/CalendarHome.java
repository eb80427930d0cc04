package org.penggai.cli;

import java.io.IOException;
import org.penggai.write.TimelineCalendar;

/** Finds what writes calendars, which stands apart from the class path. */
final class CalendarHome {
    private CalendarHome() {}

    static TimelineCalendar open() throws IOException {
        TimelineCalendar calendar = TimelineCalendar.find();
        if (calendar == null) {
            SideFolder.open("lib-calendar");
            calendar = TimelineCalendar.find();
        }
        if (calendar == null) {
            throw new InputException(TimelineCalendar.MISSING);
        }
        return calendar;
    }
}
