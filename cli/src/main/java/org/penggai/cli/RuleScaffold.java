package org.penggai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.ComplianceChecker;
import org.penggai.harness.Place;
import org.penggai.harness.PolicyCase;
import org.penggai.harness.RulePage;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.pack.Clause;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleMetadata;
import org.penggai.pack.Severity;

/** The files of a rule to come. It binds nobody until its conditions are written, and its one case is pending. */
final class RuleScaffold {
    static final String RULES = "rules/src/main/resources/org/penggai/rules/";
    static final String INDEX = "docs/rules/README.md";
    private static final String CASE = "（写明给定什么事实、到哪一天、应当是什么结果）";
    private static final String REASON = "broken";

    private final ComplianceChecker checker;
    private final String id;
    private final Rule rule;
    private final String type;

    RuleScaffold(ComplianceChecker checker, String packId, String id, List<Clause> clauses, String type) {
        this.checker = checker;
        this.id = id;
        this.type = type;
        rule = new Rule(id, packId, "org.penggai.rules." + id.replace('/', '.'), metadata(clauses));
    }

    private RuleMetadata metadata(List<Clause> clauses) {
        Clause first = clauses.get(0);
        return new RuleMetadata(
                clauses.stream().map(Clause::clause).toList(),
                first.modality(),
                type,
                Severity.MEDIUM,
                RuleMetadata.Stage.FACTS,
                false,
                List.of(),
                List.of(),
                first.duty(),
                new Bilingual("（方案没有写明之处，采用怎样的理解）", "(the reading chosen where the document leaves one open)"),
                Map.of(
                        REASON,
                        new Bilingual("{subject}（写明怎样违反，带数字）。", "{subject}: (say how it is broken, with figures).")),
                null,
                new Bilingual("（怎样才算纠正）", "(what clears it)"),
                null,
                null);
    }

    /** The files by where they stand in the tree, the list of rules among them. */
    Map<Path, String> files(Path root) throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(root.resolve(RULES + id + ".drl"), drl());
        files.put(root.resolve(RULES + id + ".json"), metadataJson());
        files.put(root.resolve("fixtures/cases/" + id + ".json"), cases());
        files.put(root.resolve("docs/rules/" + id + ".md"), new RulePage(checker).of(rule, List.of(pending())));
        List<Rule> rules = new ArrayList<>(checker.rules().rules());
        rules.add(rule);
        rules.sort(Comparator.comparing(Rule::id));
        files.put(root.resolve(INDEX), RulePage.index(rules));
        return files;
    }

    private PolicyCase pending() {
        return new PolicyCase(CASE, new Place(id, "", 1, 1), null, false, true, null, null, List.of(id), List.of());
    }

    private String drl() {
        int slash = id.indexOf('/');
        String name = id.substring(slash + 1);
        Class<? extends Fact> kind = Jurisdiction.class;
        for (Class<? extends Fact> one : Facts.kinds().values()) {
            kind = Facts.typeName(one).equals(type) ? one : kind;
        }
        String variable = "$" + type;
        String pattern = variable + " : " + kind.getSimpleName() + "( " + (kind == Jurisdiction.class ? "code" : "id")
                + " == \"\" )";
        return """
                package org.penggai.rules.%1$s;

                import %2$s;

                global org.penggai.judge.Verdicts verdict;

                // Whom it binds. No id is empty: until this is written it binds nobody.
                rule "%3$s applies"
                when
                    %4$s
                then
                    verdict.applies( %5$s );
                end

                // What must be known. A block for each fact that may be missing.
                rule "%3$s missing"
                when
                    %4$s
                then
                    verdict.missing( %5$s, "id" );
                end

                // What breaks it, since when, and on what evidence.
                rule "%3$s broken"
                when
                    %4$s
                then
                    verdict.broken( %5$s, "%6$s" );
                end
                """
                .formatted(id.substring(0, slash), kind.getName(), name, pattern, variable, REASON);
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static String json(Content content) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter)
                    .withSeparators(DefaultPrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(
                            Separators.Spacing.AFTER)));
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        }
        return text + "\n";
    }

    private String metadataJson() throws IOException {
        RuleMetadata metadata = rule.metadata();
        return json(json -> {
            json.writeArrayFieldStart("clauses");
            for (String clause : metadata.clauses()) {
                json.writeString(clause);
            }
            json.writeEndArray();
            json.writeStringField("modality", metadata.modality().name());
            json.writeStringField("subject", metadata.subject());
            json.writeStringField("severity", metadata.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("stage", "facts");
            json.writeBooleanField("attested", false);
            json.writeArrayFieldStart("needs");
            json.writeEndArray();
            json.writeArrayFieldStart("parameters");
            json.writeEndArray();
            ProblemJson.bilingual(json, "title", metadata.title());
            ProblemJson.bilingual(json, "reading", metadata.reading());
            json.writeObjectFieldStart("messages");
            ProblemJson.bilingual(json, REASON, metadata.messages().get(REASON));
            json.writeEndObject();
            ProblemJson.bilingual(json, "cure", metadata.cure());
        });
    }

    private String cases() throws IOException {
        Jurisdiction county =
                checker.rules().jurisdictions().stream().findFirst().orElse(new Jurisdiction("611026", "柞水县"));
        return json(json -> {
            json.writeStringField("rule", id);
            json.writeObjectFieldStart("base");
            json.writeStringField("schemaVersion", Ledger.SCHEMA_VERSION);
            json.writeStringField("asOf", "2023-12-31");
            json.writeObjectFieldStart("jurisdiction");
            json.writeStringField("code", county.code());
            json.writeStringField("name", county.name());
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayFieldStart("cases");
            json.writeStartObject();
            json.writeStringField("name", CASE);
            json.writeBooleanField("pending", true);
            json.writeEndObject();
            json.writeEndArray();
        });
    }
}
