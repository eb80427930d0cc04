package org.penggai.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.Bilingual;
import org.penggai.explain.BlockTrace;
import org.penggai.explain.Change;
import org.penggai.explain.ConditionTrace;
import org.penggai.explain.Explanation;
import org.penggai.judge.Outcome;
import org.penggai.ledger.Code;

/** Writes explanations, as text or as JSON. */
public final class ExplanationWriter {
    /** The pattern that binds the as-of date, of no interest to a reader. */
    private static final String DAY = "AsOf(";

    private static final String RAW = "           DRL: ";
    private static final int MOST_NEAR = 3;
    private static final Set<Outcome> TO_CLEAR =
            EnumSet.of(Outcome.VIOLATED, Outcome.ADVICE, Outcome.WAIVED, Outcome.DUE_SOON);

    private final TextReportWriter.Language language;
    private final boolean verbose;

    /** A writer of text in {@code language}. */
    public ExplanationWriter(TextReportWriter.Language language) {
        this(language, false);
    }

    /** The same; {@code verbose} with each condition as the DRL states it, and those that were not reached. */
    public ExplanationWriter(TextReportWriter.Language language, boolean verbose) {
        this.language = language;
        this.verbose = verbose;
    }

    /** Writes an explanation as text, its lines ended by line feeds: the verdict, why and what would turn it come first. */
    public void write(Explanation explanation, Appendable out) throws IOException {
        line(
                out,
                language.of(explanation.title()) + language.of("（", " (") + explanation.rule() + language.of("）", ")"));
        line(
                out,
                language.of("对象：", "Subject: ")
                        + language.of(explanation.subjectKind())
                        + " "
                        + named(explanation)
                        + language.of("，截至", ", as of ")
                        + explanation.asOf());
        line(
                out,
                language.of("结论：", "Outcome: ")
                        + language.of(
                                explanation.outcome().zh(),
                                explanation.outcome().en()));
        if (explanation.message() != null) {
            line(out, language.of("理由：", "Why: ") + language.of(explanation.message()));
        }
        for (Bilingual note : explanation.notes()) {
            line(out, language.of("说明：", "Note: ") + language.of(note));
        }
        change(explanation, out);
        line(out, "");
        List<BlockTrace> shown = verbose ? explanation.blocks() : deciding(explanation);
        line(
                out,
                verbose
                        ? language.of("逐段查看规则：", "The rule, block by block:")
                        : language.of("作出结论的条件：", "The conditions that decided:"));
        Map<String, Integer> counted = new HashMap<>();
        Set<String> before = new HashSet<>();
        for (BlockTrace block : shown) {
            block(block, counted.merge(block.says(), 1, Integer::sum), before, out);
        }
        if (!verbose) {
            line(
                    out,
                    language.of(
                            "加 --verbose 查看规则的全部" + explanation.blocks().size() + "段和原文。",
                            "--verbose shows all " + explanation.blocks().size()
                                    + " blocks of the rule, and its own text."));
        }
    }

    /** The blocks that made the verdict and, where none shows what is wrong, those that came nearest. */
    private static List<BlockTrace> deciding(Explanation explanation) {
        List<BlockTrace> shown = new ArrayList<>(
                explanation.blocks().stream().filter(BlockTrace::decides).toList());
        boolean good = explanation.outcome() == Outcome.SATISFIED || explanation.outcome() == Outcome.NOT_APPLICABLE;
        if (good || shown.isEmpty()) {
            explanation.blocks().stream()
                    .filter(block -> !block.held())
                    .sorted(Comparator.comparing(
                                    (BlockTrace block) -> !block.says().equals(asked(explanation.outcome())))
                            .thenComparingLong(BlockTrace::unmet))
                    .limit(MOST_NEAR)
                    .forEach(shown::add);
        }
        return shown;
    }

    /** The blocks of which a reader wants to know why they do not hold. */
    private static String asked(Outcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> "applies";
            case CURED -> "cured";
            case DUE_SOON -> "pending";
            case UNDETERMINED -> "missing";
            default -> "broken";
        };
    }

    private String named(Explanation explanation) {
        String name = explanation.subjectName();
        return name == null || name.equals(explanation.subject())
                ? explanation.subject()
                : name + language.of("（", " (") + explanation.subject() + language.of("）", ")");
    }

    /** @param before what was shown already, and is not said twice */
    private void block(BlockTrace block, int number, Set<String> before, Appendable out) throws IOException {
        List<String> conditions = conditions(block, before);
        if (conditions.isEmpty() && !verbose && !block.conditions().isEmpty()) {
            return;
        }
        Bilingual says = block.label();
        line(
                out,
                (block.held() ? "[✓] " : "[ ] ")
                        + language.of(says.zh() + "（第" + number + "段）", says.en() + " (" + number + ")")
                        + (block.held() ? language.of("：成立", ": holds") : language.of("：不成立", ": does not hold"))
                        + (verbose ? "  " + block.block() : ""));
        for (String condition : conditions) {
            line(out, condition);
        }
    }

    private List<String> conditions(BlockTrace block, Set<String> before) throws IOException {
        List<String> lines = new ArrayList<>();
        int skipped = 0;
        for (ConditionTrace condition : block.conditions()) {
            boolean passed =
                    condition.held() && (!block.held() || condition.text().startsWith(DAY));
            if (condition.reached() && passed && !verbose) {
                skipped++;
            } else if (condition.reached()) {
                StringBuilder text = new StringBuilder();
                condition(condition, text);
                if (before.add(text.toString()) || verbose) {
                    if (skipped > 0 && !block.held()) {
                        lines.add("      "
                                + language.of(
                                        "前" + skipped + "项条件成立",
                                        skipped == 1
                                                ? "the first condition holds"
                                                : "the first " + skipped + " conditions hold"));
                    }
                    text.toString().lines().forEach(lines::add);
                }
            } else if (verbose) {
                lines.add("      ·  " + language.of(condition.words()) + language.of("（未查到此处）", " (not reached)"));
                lines.add(RAW + condition.text());
            }
        }
        return lines;
    }

    private void condition(ConditionTrace condition, Appendable out) throws IOException {
        line(out, "      " + (condition.held() ? "✓  " : "✗  ") + language.of(condition.words()));
        if (verbose) {
            line(out, RAW + condition.text());
        }
        if (!condition.facts().isEmpty()) {
            line(
                    out,
                    "           "
                            + (nearest(condition)
                                    ? condition.held()
                                            ? language.of("确实没有；最接近的是：", "none indeed; the nearest: ")
                                            : language.of("最接近而不符的：", "nearest, but none: ")
                                    : language.of("所见：", "seen: "))
                            + seen(condition));
        } else if (!condition.held()) {
            line(out, "           " + language.of("没有这样的事实", "there is no such fact"));
        }
        if (!condition.held() && condition.failed() != null) {
            String failed = condition.failedWords() == null ? condition.failed() : language.of(condition.failedWords());
            line(
                    out,
                    "           " + language.of("首先不成立：", "failed first: ") + failed
                            + (verbose && condition.failedWords() != null ? "  " + condition.failed() : ""));
        }
    }

    /** The id of a parameter stands for its title, and that of a fact beside its pointer says nothing more. */
    private static boolean isCode(ConditionTrace condition, ConditionTrace.SeenValue seen) {
        boolean parameter = condition.text().contains("Parameter(");
        return seen.name().equals("id")
                && (parameter
                        || !condition.facts().isEmpty() && condition.values().size() > 1);
    }

    /** Whether what it shows is not what it asks for: there is none, and this comes nearest. */
    private static boolean nearest(ConditionTrace condition) {
        return condition.held() == condition.text().startsWith("not ");
    }

    private String seen(ConditionTrace condition) {
        String facts = String.join(
                ", ",
                condition.facts().stream()
                        .filter(fact -> verbose || fact.startsWith("/"))
                        .toList());
        String values = String.join(
                language.of("，", ", "),
                condition.values().stream()
                        .filter(seen -> verbose || !isCode(condition, seen))
                        .map(seen -> language.of(seen.label()) + language.of("：", ": ") + language.of(seen.words()))
                        .toList());
        return facts.isEmpty() || values.isEmpty() ? facts + values : facts + "  " + values;
    }

    private void change(Explanation explanation, Appendable out) throws IOException {
        Change change = explanation.change();
        if (change == null) {
            line(out, language.of(none(explanation)));
            if (TO_CLEAR.contains(explanation.outcome())) {
                line(out, language.of("如何纠正：", "What clears it: ") + language.of(explanation.cure()));
            } else if (explanation.outcome() == Outcome.UNDETERMINED) {
                line(
                        out,
                        language.of(
                                "理由中列出的各项都补齐后才能判定。", "It can be decided once all that the reason lists is recorded."));
            }
            return;
        }
        line(
                out,
                language.of("怎样会改变结论：", "What would turn it: ")
                        + language.of(change.message())
                        + language.of("；复核结论为", "; checked again, the outcome is ")
                        + language.of(change.outcome().zh(), change.outcome().en())
                        + (change.attestation()
                                ? language.of("，此后还须有人工认定", ": an attestation is then still needed")
                                : "")
                        + language.of("。", "."));
    }

    private static Bilingual none(Explanation explanation) {
        int tried = explanation.tried();
        boolean toClear = TO_CLEAR.contains(explanation.outcome());
        if (toClear && tried == 0) {
            return new Bilingual(
                    "没有哪一件事可以在当天办理而单独改变结论。", "Nothing that could be done on the day turns the verdict by itself.");
        }
        Bilingual all = toClear
                ? new Bilingual(
                        "试过" + tried + "件可以当天办理的事，", tried + " things that could be done on the day were tried; ")
                : new Bilingual("试过" + tried + "处单独的改动，", tried + " single edits were tried; ");
        String measure = toClear ? "件" : "处";
        String zh = explanation.harmful() > 0
                ? "其中" + explanation.harmful() + measure + "能改变结论，但会使别的规则出现违反，其余都不能单独改变结论"
                : "没有哪一" + measure + "能单独改变结论";
        String en = explanation.harmful() > 0
                ? explanation.harmful()
                        + " of them would turn the verdict but break another rule, none of the others does"
                : "none of them alone turns the verdict";
        boolean more = explanation.untried() > 0;
        return new Bilingual(
                all.zh() + zh + (more ? "；还有" + explanation.untried() + measure + "没有试。" : "。"),
                all.en() + en + (more ? "; " + explanation.untried() + " more were not tried." : "."));
    }

    private static void line(Appendable out, String text) throws IOException {
        out.append(PlainText.of(text)).append('\n');
    }

    /** Writes an explanation as JSON and a line feed; leaves {@code out} open. */
    public static void json(Explanation explanation, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
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
            json.writeNumberField("untried", explanation.untried());
            json.writeNumberField("harmful", explanation.harmful());
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
        json.writeBooleanField("decides", block.decides());
        json.writeArrayFieldStart("conditions");
        for (ConditionTrace condition : block.conditions()) {
            json.writeStartObject();
            json.writeStringField("text", condition.text());
            both(json, "words", condition.words());
            json.writeNumberField("line", condition.line());
            json.writeBooleanField("reached", condition.reached());
            json.writeBooleanField("held", condition.held());
            if (condition.failed() != null) {
                json.writeStringField("failed", condition.failed());
                both(json, "failedWords", condition.failedWords());
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
        json.writeStringField("nature", change.nature().code());
        json.writeStringField("pointer", change.pointer());
        value(json, "from", change.from());
        value(json, "to", change.to());
        json.writeStringField("outcome", change.outcome().code());
        json.writeBooleanField("attestation", change.attestation());
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
