package org.penggai.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.read.InputProblem;
import org.penggai.report.Notice;

/** Problems of a file as JSON. */
final class ProblemJson {
    private ProblemJson() {}

    static void write(JsonGenerator json, List<InputProblem> problems, long total) throws IOException {
        write(json, problems, List.of(), total);
    }

    /** @param notices where the ledger contradicts itself: they stand at a pointer, and at no line */
    static void write(JsonGenerator json, List<InputProblem> problems, List<Notice> notices, long total)
            throws IOException {
        json.writeNumberField("errors", total);
        json.writeArrayFieldStart("problems");
        for (InputProblem problem : problems) {
            json.writeStartObject();
            json.writeStringField("code", problem.code());
            json.writeStringField("severity", problem.warning() ? "warning" : "error");
            json.writeStringField("pointer", problem.pointer());
            if (problem.sheet() != null) {
                json.writeStringField("sheet", problem.sheet());
                json.writeStringField("cell", problem.cell());
            }
            json.writeNumberField("line", problem.line());
            json.writeNumberField("column", problem.column());
            bilingual(json, "found", problem.found());
            bilingual(json, "expected", problem.expected());
            bilingual(json, "message", problem.message());
            json.writeEndObject();
        }
        for (Notice notice : notices) {
            json.writeStartObject();
            json.writeStringField("code", notice.code());
            json.writeStringField("severity", "warning");
            json.writeStringField("pointer", notice.pointer());
            bilingual(json, "message", notice.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The one problem of a file that could not be read at all: it stands at no place in it. */
    static void writeUnreadable(JsonGenerator json, Bilingual message) throws IOException {
        json.writeNumberField("errors", 1);
        json.writeArrayFieldStart("problems");
        json.writeStartObject();
        json.writeStringField("code", "unreadable-file");
        json.writeStringField("severity", "error");
        json.writeStringField("pointer", "");
        bilingual(json, "message", message);
        json.writeEndObject();
        json.writeEndArray();
    }

    static void bilingual(JsonGenerator json, String name, Bilingual text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
