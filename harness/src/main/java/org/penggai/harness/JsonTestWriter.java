package org.penggai.harness;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.penggai.Bilingual;

/** A test report as JSON. */
public final class JsonTestWriter {
    /**
     * Writes a report, and leaves {@code out} open.
     *
     * @throws IOException when {@code out} throws it
     */
    public void write(TestReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("testReportVersion", "1.0");
            json.writeObjectFieldStart("summary");
            json.writeNumberField("cases", report.cases());
            json.writeNumberField("passed", report.passed());
            json.writeNumberField("failed", report.failed());
            json.writeNumberField("pending", report.pending());
            json.writeNumberField("problems", report.problems());
            json.writeEndObject();
            json.writeArrayFieldStart("refusals");
            for (Bilingual refusal : report.refusals()) {
                json.writeStartObject();
                json.writeStringField("zh", refusal.zh());
                json.writeStringField("en", refusal.en());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("files");
            for (CaseRun run : report.runs()) {
                write(run, json);
            }
            json.writeEndArray();
            if (report.coverage() != null) {
                new MeasureJson(json).write(report.coverage());
            }
            if (report.mutation() != null) {
                new MeasureJson(json).write(report.mutation());
                new MeasureJson(json).write(report.survivors());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(CaseRun run, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", run.file().toString());
        json.writeArrayFieldStart("problems");
        for (CaseProblem problem : run.problems()) {
            json.writeStartObject();
            place(problem.place(), json);
            bilingual("message", problem.text(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("cases");
        for (CaseResult result : run.results()) {
            json.writeStartObject();
            json.writeStringField("name", result.tested().name());
            place(result.tested().place(), json);
            json.writeStringField("result", state(result));
            json.writeArrayFieldStart("mismatches");
            for (Mismatch mismatch : result.mismatches()) {
                write(mismatch, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Mismatch mismatch, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", mismatch.kind().name().toLowerCase(java.util.Locale.ROOT));
        json.writeStringField("rule", mismatch.rule());
        json.writeObjectFieldStart("subject");
        json.writeStringField("type", mismatch.subject().type());
        json.writeStringField("id", mismatch.subject().id());
        json.writeEndObject();
        place(mismatch.place(), json);
        bilingual("expected", mismatch.expected(), json);
        bilingual("actual", mismatch.actual(), json);
        bilingual("message", mismatch.message(), json);
        if (mismatch.found() != null) {
            bilingual("found", mismatch.found(), json);
        }
        json.writeEndObject();
    }

    static String state(CaseResult result) {
        return result.tested().pending() ? "pending" : result.passed() ? "passed" : "failed";
    }

    private static void place(Place place, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("place");
        json.writeStringField("file", place.file());
        if (place.sheet() != null) {
            json.writeStringField("sheet", place.sheet());
            json.writeStringField("cell", place.cell());
        }
        json.writeStringField("pointer", place.pointer());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeEndObject();
    }

    private static void bilingual(String name, Bilingual text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
