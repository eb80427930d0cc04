package org.penggai.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.explain.BlockTrace;
import org.penggai.explain.Change;
import org.penggai.explain.ConditionTrace;
import org.penggai.explain.Explanation;
import org.penggai.ledger.Code;

/** Writes explanations, as text or as JSON. */
public final class ExplanationWriter {
    private static final Map<String, Bilingual> SAYS = Map.of(
            "applies", new Bilingual("适用", "applies"),
            "missing", new Bilingual("缺少事实", "facts are missing"),
            "pending", new Bilingual("未到期", "is pending"),
            "broken", new Bilingual("违反", "is broken"),
            "cured", new Bilingual("已纠正", "was put right"));

    private final TextReportWriter.Language language;

    /** A writer of text in {@code language}. */
    public ExplanationWriter(TextReportWriter.Language language) {
        this.language = language;
    }

    /** Writes an explanation as text, its lines ended by line feeds. */
    public void write(Explanation explanation, Appendable out) throws IOException {
        line(out, explanation.rule() + "  " + language.of(explanation.title()));
        line(
                out,
                language.of("对象：", "Subject: ") + explanation.subjectType() + " " + explanation.subject()
                        + language.of("，截至", ", as of ") + explanation.asOf());
        line(
                out,
                language.of("结论：", "Outcome: ")
                        + language.of(
                                explanation.outcome().zh(),
                                explanation.outcome().en()));
        if (explanation.message() != null) {
            line(out, "  " + language.of(explanation.message()));
        }
        for (Bilingual note : explanation.notes()) {
            line(out, language.of("说明：", "Note: ") + language.of(note));
        }
        line(out, "");
        for (BlockTrace block : explanation.blocks()) {
            block(block, out);
        }
        change(explanation, out);
    }

    private void block(BlockTrace block, Appendable out) throws IOException {
        Bilingual says = SAYS.get(block.says());
        line(
                out,
                (block.held() ? "[✓] " : "[ ] ")
                        + block.block()
                        + language.of("（", " (")
                        + (says == null ? block.says() : language.of(says))
                        + (block.held() ? language.of("：成立）", ": holds)") : language.of("：不成立）", ": does not hold)")));
        for (ConditionTrace condition : block.conditions()) {
            if (!condition.reached()) {
                line(out, "      ·  " + condition.text() + language.of("（未查到此处）", " (not reached)"));
                continue;
            }
            line(out, "      " + (condition.held() ? "✓  " : "✗  ") + condition.text());
            if (!condition.facts().isEmpty()) {
                line(
                        out,
                        "           " + language.of("对照 ", "seen: ") + String.join(", ", condition.facts()) + " "
                                + values(condition.values()));
            } else if (!condition.held()) {
                line(out, "           " + language.of("没有这样的事实", "there is no such fact"));
            }
            if (!condition.held() && condition.failed() != null) {
                line(out, "           " + language.of("首先不成立：", "failed first: ") + condition.failed());
            }
        }
    }

    private void change(Explanation explanation, Appendable out) throws IOException {
        Change change = explanation.change();
        line(out, "");
        if (change == null) {
            line(
                    out,
                    language.of(
                            "试过" + explanation.tried() + "处单项改动，没有一处能改变结论。",
                            explanation.tried() + " single edits were tried; none turns the verdict."));
            return;
        }
        line(
                out,
                language.of("怎样会改变结论：", "What would turn it: ")
                        + language.of(change.message())
                        + language.of("，复核结论为", "; checked again, the outcome is ")
                        + language.of(change.outcome().zh(), change.outcome().en())
                        + language.of(
                                "（第" + explanation.tried() + "次尝试）。", " (edit " + explanation.tried() + " tried)."));
    }

    private static String values(List<ConditionTrace.SeenValue> values) {
        return String.join(
                ", ",
                values.stream().map(seen -> seen.name() + "=" + seen.value()).toList());
    }

    private static void line(Appendable out, String text) throws IOException {
        out.append(PlainText.of(text)).append('\n');
    }

    /** Writes an explanation as JSON and a line feed; leaves {@code out} open. */
    public static void json(Explanation explanation, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            json.writeStartObject();
            json.writeStringField("rule", explanation.rule());
            both(json, "title", explanation.title());
            json.writeStringField("subjectType", explanation.subjectType());
            json.writeStringField("subject", explanation.subject());
            json.writeStringField("asOf", explanation.asOf().toString());
            json.writeStringField("outcome", explanation.outcome().code());
            both(json, "message", explanation.message());
            json.writeArrayFieldStart("notes");
            for (Bilingual note : explanation.notes()) {
                json.writeStartObject();
                json.writeStringField("zh", note.zh());
                json.writeStringField("en", note.en());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("blocks");
            for (BlockTrace block : explanation.blocks()) {
                block(json, block);
            }
            json.writeEndArray();
            json.writeNumberField("tried", explanation.tried());
            if (explanation.change() == null) {
                json.writeNullField("change");
            } else {
                change(json, explanation.change());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void block(JsonGenerator json, BlockTrace block) throws IOException {
        json.writeStartObject();
        json.writeStringField("block", block.block());
        json.writeStringField("says", block.says());
        json.writeBooleanField("held", block.held());
        json.writeArrayFieldStart("conditions");
        for (ConditionTrace condition : block.conditions()) {
            json.writeStartObject();
            json.writeStringField("text", condition.text());
            json.writeNumberField("line", condition.line());
            json.writeBooleanField("reached", condition.reached());
            json.writeBooleanField("held", condition.held());
            if (condition.failed() != null) {
                json.writeStringField("failed", condition.failed());
            }
            json.writeArrayFieldStart("facts");
            for (String fact : condition.facts()) {
                json.writeString(fact);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("values");
            for (ConditionTrace.SeenValue seen : condition.values()) {
                value(json, seen.name(), seen.value());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, Change change) throws IOException {
        json.writeObjectFieldStart("change");
        json.writeStringField("pointer", change.pointer());
        value(json, "from", change.from());
        value(json, "to", change.to());
        json.writeStringField("outcome", change.outcome().code());
        both(json, "message", change.message());
        json.writeEndObject();
    }

    private static void both(JsonGenerator json, String name, Bilingual text) throws IOException {
        if (text != null) {
            json.writeObjectFieldStart(name);
            json.writeStringField("zh", text.zh());
            json.writeStringField("en", text.en());
            json.writeEndObject();
        }
    }

    private static void value(JsonGenerator json, String name, Object value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else if (value instanceof Boolean flag) {
            json.writeBooleanField(name, flag);
        } else if (value instanceof Number) {
            json.writeFieldName(name);
            json.writeNumber(value.toString());
        } else {
            json.writeStringField(name, value instanceof Code code ? code.code() : value.toString());
        }
    }
}
