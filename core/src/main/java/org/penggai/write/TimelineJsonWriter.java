package org.penggai.write;

import static org.penggai.write.JsonValues.field;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.penggai.report.DatedDuty;
import org.penggai.report.DutyState;
import org.penggai.report.Locators;
import org.penggai.report.Timeline;

/** Writes a timeline as JSON, in UTF-8: the same timeline gives the same bytes. */
public final class TimelineJsonWriter {
    /** Writes {@code timeline} and a line feed; leaves {@code out} open. */
    public void write(Timeline timeline, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonLayout.indented(out)) {
            json.writeStartObject();
            json.writeStringField("timelineVersion", Timeline.VERSION);
            JsonHead.write(
                    json,
                    timeline.document(),
                    timeline.rulePacks(),
                    timeline.profile(),
                    timeline.asOf(),
                    timeline.jurisdiction(),
                    timeline.input(),
                    timeline.notices());
            json.writeObjectFieldStart("summary");
            for (DutyState state : DutyState.values()) {
                json.writeNumberField(state.code(), timeline.count(state));
            }
            json.writeEndObject();
            field(json, "nextDue", timeline.nextDue());
            json.writeArrayFieldStart("obligations");
            for (DatedDuty duty : timeline.duties()) {
                duty(duty, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void duty(DatedDuty duty, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("uid", duty.uid());
        json.writeStringField("rule", duty.rule());
        field(json, "title", duty.title());
        field(json, "detail", duty.detail());
        field(json, "clauses", duty.clauses());
        json.writeStringField("locator", Locators.of(duty.locator()).zh());
        field(json, "bound", duty.bound());
        json.writeStringField("modality", duty.modality().name());
        json.writeStringField("severity", duty.severity().name().toLowerCase(Locale.ROOT));
        JsonHead.subject(json, duty.subject());
        json.writeStringField("state", duty.state().code());
        field(json, "due", duty.due());
        field(json, "notBefore", duty.notBefore());
        field(json, "days", duty.days());
        field(json, "metOn", duty.metOn());
        field(json, "how", duty.how());
        json.writeEndObject();
    }
}
