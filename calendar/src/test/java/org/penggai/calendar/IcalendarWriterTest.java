package org.penggai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.ledger.Ledger;
import org.penggai.read.LedgerReader;
import org.penggai.report.DatedDuty;
import org.penggai.report.Timeline;
import org.penggai.write.TextReportWriter.Language;
import org.penggai.write.TimelineCalendar;

/** A calendar is what another library than the one that wrote it reads. */
class IcalendarWriterTest {
    private static final ComplianceChecker CHECKER = ComplianceChecker.load();

    private static Timeline zhashui() throws IOException {
        return CHECKER.timeline(
                new LedgerReader().read(Path.of("../fixtures/ledgers/zhashui-2023.json")), CheckOptions.defaults());
    }

    private static Timeline of(String project, String node) throws IOException {
        String json =
                "{\"schemaVersion\":\"1.0\",\"asOf\":\"2023-12-31\",\"jurisdiction\":{\"code\":\"611026\",\"name\":\"柞水县\"},"
                        + "\"projects\":[{\"id\":\"p\",\"name\":\"" + project
                        + "\",\"status\":\"implementation\",\"completedOn\":\"none\"}],\"progressReports\":[],"
                        + "\"scheduleNodes\":[{\"id\":\"n\",\"projectId\":\"p\",\"name\":\"" + node
                        + "\",\"dueDate\":\"2024-03-31\",\"dateMet\":\"none\"}]}";
        return CHECKER.timeline(
                Ledger.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))),
                CheckOptions.defaults().withRules(List.of("construction/on-schedule")));
    }

    private static byte[] bytes(Timeline timeline, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TimelineCalendar.find().write(timeline, language, out);
        return out.toByteArray();
    }

    private static ICalendar read(byte[] bytes) {
        List<ICalendar> calendars =
                Biweekly.parse(new String(bytes, StandardCharsets.UTF_8)).all();
        assertThat(calendars).hasSize(1);
        assertThat(calendars.get(0).validate(ICalVersion.V2_0).iterator()).isExhausted();
        return calendars.get(0);
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    @Test
    void anotherLibraryReadsEachObligation() throws IOException {
        Timeline timeline = zhashui();
        List<VEvent> events = read(bytes(timeline, Language.ZH)).getEvents();
        assertThat(events).hasSameSizeAs(timeline.duties());
        for (int i = 0; i < events.size(); i++) {
            VEvent event = events.get(i);
            DatedDuty duty = timeline.duties().get(i);
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(day(event.getDateStart().getValue())).isEqualTo(duty.due());
            assertThat(day(event.getDateEnd().getValue())).isEqualTo(duty.due().plusDays(1));
            assertThat(event.getSummary().getValue())
                    .startsWith(
                            "【" + duty.state().label().zh() + "】" + duty.title().zh());
            assertThat(event.getDescription().getValue())
                    .contains(duty.bound().zh(), duty.rule(), String.join(" ", duty.clauses()));
            assertThat(event.getUid().getValue()).isEqualTo(duty.uid().substring(0, 40) + "@penggai.org");
            assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo("2023-12-31T00:00:00Z");
            assertThat(event.getTransparency().isTransparent()).isTrue();
        }
        assertThat(read(bytes(timeline, Language.EN))
                        .getEvents()
                        .get(0)
                        .getSummary()
                        .getValue())
                .isEqualTo("[overdue] An arrangement each day: 北关片区（虚构）");
    }

    @Test
    void theSameTimelineGivesTheSameBytes() throws IOException {
        assertThat(bytes(zhashui(), Language.ZH)).isEqualTo(bytes(zhashui(), Language.ZH));
    }

    @Test
    void linesAreNoLongerThanTheStandardHasThem() throws IOException {
        String text = new String(bytes(zhashui(), Language.ZH), StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void textOfALedgerStaysText() throws IOException {
        String hostile =
                "楼;甲,乙\\\\n\\nEND:VEVENT\\u2028\\r\\nATTENDEE:mailto:x@y 𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷 \\u001b[31m:\\\"";
        VEvent event =
                read(bytes(of(hostile, hostile), Language.ZH)).getEvents().get(0);
        assertThat(event.getAttendees()).isEmpty();
        assertThat(event.getSummary().getValue())
                .contains("楼;甲,乙\\n END:VEVENT", "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷")
                .doesNotContain("\u001b", "\n", "\u2028");
    }

    @Test
    void whatHasNoObligationIsACalendarAllTheSame() throws IOException {
        Timeline none = CHECKER.timeline(
                Ledger.read(new ByteArrayInputStream(
                        "{\"schemaVersion\":\"1.0\",\"asOf\":\"2023-12-31\",\"jurisdiction\":{\"code\":\"611026\",\"name\":\"柞水县\"}}"
                                .getBytes(StandardCharsets.UTF_8))),
                CheckOptions.defaults().withRules(List.of("debt/no-default")));
        assertThat(Biweekly.parse(new String(bytes(none, Language.EN), StandardCharsets.UTF_8))
                        .first()
                        .getEvents())
                .isEmpty();
    }
}
