package org.penggai.write;

import static org.penggai.write.JsonValues.field;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.ledger.Jurisdiction;
import org.penggai.pack.PackIdentity;
import org.penggai.report.Finding;
import org.penggai.report.Notice;
import org.penggai.report.Report;

/** What every document on a ledger says first, as JSON: by which rules, when, of what. */
final class JsonHead {
    private JsonHead() {}

    static void write(
            JsonGenerator json,
            Bilingual document,
            List<PackIdentity> packs,
            Report.ProfileIdentity profile,
            LocalDate asOf,
            Jurisdiction jurisdiction,
            Report.Input input,
            List<Notice> notices)
            throws IOException {
        field(json, "document", document);
        json.writeArrayFieldStart("rulePacks");
        for (PackIdentity pack : packs) {
            json.writeStartObject();
            json.writeStringField("id", pack.id());
            json.writeStringField("version", pack.version());
            json.writeStringField("digest", pack.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (profile == null) {
            json.writeNullField("profile");
        } else {
            json.writeObjectFieldStart("profile");
            json.writeStringField("id", profile.id());
            json.writeStringField("digest", profile.digest());
            json.writeEndObject();
        }
        field(json, "asOf", asOf);
        json.writeObjectFieldStart("jurisdiction");
        json.writeStringField("code", jurisdiction.code());
        json.writeStringField("name", jurisdiction.name());
        json.writeEndObject();
        if (input != null) {
            input(json, input);
        }
        json.writeArrayFieldStart("notices");
        for (Notice notice : notices) {
            json.writeStartObject();
            json.writeStringField("code", notice.code());
            field(json, "pointer", notice.pointer());
            field(json, "message", notice.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void subject(JsonGenerator json, Finding.SubjectReference subject) throws IOException {
        json.writeObjectFieldStart("subject");
        field(json, "type", subject.type());
        field(json, "id", subject.id());
        field(json, "name", subject.name());
        field(json, "project", subject.project());
        json.writeEndObject();
    }

    private static void input(JsonGenerator json, Report.Input input) throws IOException {
        json.writeObjectFieldStart("input");
        json.writeStringField("name", input.name());
        json.writeStringField("digest", input.digest());
        json.writeObjectFieldStart("counts");
        for (Map.Entry<String, Integer> count : input.counts().entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
