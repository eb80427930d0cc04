package org.penggai.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ServiceLoader;
import org.penggai.Bilingual;
import org.penggai.report.Timeline;
import org.penggai.write.TextReportWriter.Language;

/**
 * Timelines as calendars (iCalendar, RFC 5545). The module {@code penggai-calendar} has them, which carries the library that
 * writes them; it is found by {@link ServiceLoader}.
 */
public interface TimelineCalendar {
    /** Why no calendar can be written where nothing is installed. */
    Bilingual MISSING = new Bilingual(
            "没有写日历的模块 penggai-calendar", "the module that writes calendars, penggai-calendar, is not there");

    /** What is installed; null for nothing. */
    static TimelineCalendar find() {
        return ServiceLoader.load(TimelineCalendar.class)
                .findFirst()
                .or(() -> ServiceLoader.load(TimelineCalendar.class, TimelineCalendar.class.getClassLoader())
                        .findFirst())
                .orElse(null);
    }

    /**
     * Writes an event for each obligation, in UTF-8, and leaves {@code out} open. The same timeline gives the same bytes.
     *
     * @throws IOException when {@code out} throws it
     */
    void write(Timeline timeline, Language language, OutputStream out) throws IOException;
}
