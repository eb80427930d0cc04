package org.penggai.write;

import static org.penggai.write.JsonValues.field;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.penggai.report.PastFinding;
import org.penggai.report.VerdictChange;
import org.penggai.report.VerdictDiff;

/** Writes what differs between reports as JSON, in UTF-8: the same reports give the same bytes. */
public final class DiffJsonWriter {
    /** The version of the format. */
    private static final String VERSION = "1.0";

    /** Writes {@code diff} and a line feed; leaves {@code out} open. */
    public void write(VerdictDiff diff, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonLayout.indented(out)) {
            json.writeStartObject();
            json.writeStringField("diffVersion", VERSION);
            json.writeNumberField("ledgers", diff.ledgers());
            json.writeObjectFieldStart("summary");
            json.writeNumberField("same", diff.same());
            for (VerdictChange.Kind kind : VerdictChange.Kind.values()) {
                json.writeNumberField(kind.code(), diff.count(kind));
            }
            json.writeEndObject();
            field(json, "rulesAdded", diff.added());
            field(json, "rulesRemoved", diff.removed());
            json.writeArrayFieldStart("clauses");
            for (Map.Entry<String, List<VerdictChange>> clause : diff.byClause().entrySet()) {
                json.writeStartObject();
                json.writeStringField("clause", clause.getKey());
                for (VerdictChange.Kind kind : VerdictChange.Kind.values()) {
                    json.writeNumberField(
                            kind.code(),
                            clause.getValue().stream()
                                    .filter(change -> change.kind() == kind)
                                    .count());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("changes");
            for (VerdictChange change : diff.changes()) {
                change(change, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void change(VerdictChange change, JsonGenerator json) throws IOException {
        PastFinding either = change.either();
        json.writeStartObject();
        json.writeStringField("kind", change.kind().code());
        json.writeStringField("ledger", change.ledger());
        json.writeStringField("fingerprint", either.fingerprint());
        json.writeStringField("rule", either.rule());
        field(json, "title", either.title());
        field(json, "clauses", either.clauses());
        JsonHead.subject(json, either.subject());
        side(json, "before", change.before());
        side(json, "after", change.after());
        json.writeEndObject();
    }

    private static void side(JsonGenerator json, String name, PastFinding finding) throws IOException {
        if (finding == null) {
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("outcome", finding.outcome().code());
        field(json, "message", finding.message());
        field(json, "due", finding.due());
        field(json, "since", finding.since());
        field(json, "curedOn", finding.curedOn());
        field(json, "amount", finding.amount());
        json.writeEndObject();
    }
}
