package org.penggai.harness;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.penggai.Bilingual;
import org.penggai.harness.ConditionCoverage.Side;

/** Coverage and mutation as JSON. */
final class MeasureJson {
    private final JsonGenerator json;

    MeasureJson(JsonGenerator json) {
        this.json = json;
    }

    void write(CoverageReport coverage) throws IOException {
        json.writeObjectFieldStart("coverage");
        percent("percent", coverage.percent());
        texts("clauses", coverage.clauses());
        texts("clausesReached", coverage.clausesReached());
        json.writeArrayFieldStart("rules");
        for (RuleCoverage rule : coverage.rules()) {
            json.writeStartObject();
            json.writeStringField("rule", rule.rule());
            json.writeNumberField("cases", rule.cases());
            percent("percent", rule.percent());
            for (Side side : Side.values()) {
                json.writeObjectFieldStart(side.code());
                json.writeNumberField("reached", rule.reached(side));
                json.writeNumberField("counted", rule.counted(side));
                json.writeEndObject();
            }
            json.writeArrayFieldStart("notReached");
            for (ConditionCoverage item : rule.items()) {
                if (!item.reached()) {
                    json.writeStartObject();
                    text("block", item.block());
                    json.writeNumberField("line", item.line());
                    json.writeStringField("condition", item.condition());
                    json.writeStringField("side", item.side().code());
                    bilingual("unreachable", item.unreachable());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unusedMarks");
        for (UnreachableMark mark : coverage.unused()) {
            mark(mark.rule(), mark.block(), "condition", mark.condition(), mark.place());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void write(MutationReport mutation) throws IOException {
        json.writeObjectFieldStart("mutation");
        percent("score", mutation.score());
        json.writeNumberField("counted", mutation.counted());
        json.writeNumberField("noticed", mutation.count(Mutant.Status.NOTICED));
        json.writeNumberField("equivalent", mutation.count(Mutant.Status.EQUIVALENT));
        json.writeArrayFieldStart("rules");
        for (RuleMutation rule : mutation.rules()) {
            json.writeStartObject();
            json.writeStringField("rule", rule.rule());
            percent("score", rule.score());
            json.writeNumberField("counted", rule.counted());
            json.writeNumberField("noticed", rule.count(Mutant.Status.NOTICED));
            json.writeNumberField("equivalent", rule.count(Mutant.Status.EQUIVALENT));
            json.writeNumberField("notCompiled", rule.notCompiled());
            json.writeArrayFieldStart("mutants");
            for (Mutant mutant : rule.mutants()) {
                write(mutant);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("unusedMarks");
            for (EquivalentMark mark : rule.unused()) {
                mark(mark.rule(), mark.block(), "change", mark.change(), mark.place());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void write(List<SurvivorCheck> survivors) throws IOException {
        json.writeArrayFieldStart("survivors");
        for (SurvivorCheck check : survivors) {
            json.writeStartObject();
            json.writeStringField("rule", check.rule());
            json.writeStringField("list", check.list().toString());
            json.writeBooleanField("holds", check.holds());
            texts("changedBlocks", check.changedBlocks());
            texts("added", check.added());
            texts("gone", check.gone());
            json.writeNumberField("noticedNow", check.noticedNow());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Mutant mutant) throws IOException {
        json.writeStartObject();
        text("block", mutant.block());
        json.writeNumberField("line", mutant.line());
        json.writeStringField(
                "kind", mutant.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringField("change", mutant.change());
        json.writeStringField("status", mutant.status().name().toLowerCase(Locale.ROOT));
        text("noticedBy", mutant.noticedBy());
        bilingual("missing", mutant.missing());
        if (mutant.suggestion() != null) {
            json.writeFieldName("suggestion");
            json.writeRawValue(mutant.suggestion().json());
        }
        bilingual("reason", mutant.reason());
        json.writeEndObject();
    }

    private void mark(String rule, String block, String name, String text, Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", rule);
        text("block", block);
        json.writeStringField(name, text);
        json.writeStringField("file", place.file());
        json.writeNumberField("line", place.line());
        json.writeEndObject();
    }

    private void percent(String name, double value) throws IOException {
        json.writeFieldName(name);
        if (Double.isNaN(value)) {
            json.writeNull();
            return;
        }
        json.writeNumber(String.format(Locale.ROOT, "%.1f", value));
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void text(String name, String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private void bilingual(String name, Bilingual text) throws IOException {
        if (text != null) {
            json.writeObjectFieldStart(name);
            json.writeStringField("zh", text.zh());
            json.writeStringField("en", text.en());
            json.writeEndObject();
        }
    }
}
