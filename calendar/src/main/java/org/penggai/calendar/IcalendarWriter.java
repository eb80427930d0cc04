package org.penggai.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.penggai.Bilingual;
import org.penggai.report.DatedDuty;
import org.penggai.report.Timeline;
import org.penggai.write.DutyWords;
import org.penggai.write.PlainText;
import org.penggai.write.TextReportWriter.Language;
import org.penggai.write.TimelineCalendar;

/** Writes timelines by ical4j. An obligation is a whole day that takes up nobody's time, and is known again by its UID. */
public final class IcalendarWriter implements TimelineCalendar {
    private static final ProdId PRODUCT = new ProdId("-//Penggai//Timeline 1.0//ZH");
    private static final int UID_LENGTH = 40;

    @Override
    public void write(Timeline timeline, Language language, OutputStream out) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(PRODUCT);
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty(
                "X-WR-CALNAME",
                PlainText.of(language.of(
                        timeline.jurisdiction().name() + "棚户区改造到期事项",
                        timeline.jurisdiction().name() + ": redevelopment obligations"))));
        for (DatedDuty duty : timeline.duties()) {
            calendar.add(event(duty, timeline.asOf(), language));
        }
        StringWriter text = new StringWriter();
        new CalendarOutputter(!timeline.duties().isEmpty()).output(calendar, text);
        out.write(OctetFolding.of(text.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private static VEvent event(DatedDuty duty, LocalDate asOf, Language language) {
        VEvent event = new VEvent(false);
        event.add(new Uid(duty.uid().substring(0, UID_LENGTH) + "@penggai.org"));
        // Nothing reads the clock: the as-of date says of when this is.
        event.add(new DtStamp(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.add(new DtStart<>(duty.earliest()));
        event.add(new DtEnd<>(duty.earliest().plusDays(1)));
        event.add(new Summary(PlainText.of(summary(duty, language))));
        event.add(new Description(description(duty, language)));
        event.add(new Categories(language.of(duty.state().label())));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String summary(DatedDuty duty, Language language) {
        Bilingual whose = DutyWords.whose(duty);
        return language.of(
                        "【" + duty.state().label().zh() + "】",
                        "[" + duty.state().label().en() + "] ")
                + language.of(DutyWords.what(duty))
                + (whose == null ? "" : language.of("：", ": ") + language.of(whose));
    }

    private static String description(DatedDuty duty, Language language) {
        String day = duty.due() == null ? PlainText.of(language.of(DutyWords.day(duty))) + "\n" : "";
        String text = day + PlainText.of(language.of(DutyWords.state(duty))) + "\n"
                + PlainText.of(language.of(DutyWords.bound(duty)))
                + "\n" + language.of("规则 ", "rule ") + duty.rule();
        return duty.how() == null
                ? text
                : text + "\n" + language.of("期限怎样算出：", "How the term runs: ") + PlainText.of(language.of(duty.how()));
    }
}
