package org.penggai.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.penggai.Bilingual;
import org.penggai.pack.Clause;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;
import org.penggai.pack.RuleMetadata;
import org.penggai.pack.Severity;
import org.penggai.report.Finding;
import org.penggai.report.Locators;
import org.penggai.report.PastFinding;
import org.penggai.report.Report;

/** Writes the tool of a SARIF run, with the rules that were checked. */
final class SarifRules {
    private final JsonGenerator json;
    private final RuleBase rules;
    private final String version;

    SarifRules(JsonGenerator json, RuleBase rules, String version) {
        this.json = json;
        this.rules = rules;
        this.version = version;
    }

    /** @param numbers takes the number of each rule by its id */
    void write(Report report, Map<String, Integer> numbers) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Penggai");
        json.writeStringField("version", version);
        json.writeStringField("semanticVersion", version);
        json.writeStringField("language", "zh-CN");
        json.writeStringField("informationUri", "https://penggai.org/");
        json.writeArrayFieldStart("rules");
        for (Report.RuleCounts one : report.rules()) {
            number(one.rule(), numbers);
        }
        if (report.baseline() != null) {
            for (PastFinding absent : report.baseline().absent()) {
                number(absent.rule(), numbers);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void number(String id, Map<String, Integer> numbers) throws IOException {
        if (numbers.putIfAbsent(id, numbers.size()) != null) {
            return;
        }
        if (Finding.isClause(id)) {
            clause(id);
        } else {
            rule(rules.rule(id));
        }
    }

    /** A clause that people alone decide, in the place of a rule. */
    private void clause(String id) throws IOException {
        String plain = id.substring(id.indexOf(':') + 1);
        String pack = plain.equals(id) ? rules.identities().get(0).id() : id.substring(0, id.indexOf(':'));
        Clause clause = rules.clause(pack, plain);
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("name", plain);
        message("shortDescription", sentences(clause.duty()));
        message("fullDescription", duty(clause));
        json.writeObjectFieldStart("help");
        json.writeStringField("text", clauseHelp(clause, ""));
        json.writeStringField("markdown", clauseHelp(clause, "**"));
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(Severity.MEDIUM));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(plain);
        json.writeEndArray();
        json.writeStringField("modality", clause.modality().name());
        json.writeStringField("precision", "very-high");
        json.writeStringField("problem.severity", problem(Severity.MEDIUM));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String clauseHelp(Clause clause, String mark) {
        StringBuilder help = new StringBuilder(duty(clause).replace("\n", mark.isEmpty() ? "\n" : "\n\n"));
        part(help, mark.isEmpty() ? "\n" : "\n\n", mark, "由谁判定", "Who decides", clause.reason());
        return help.toString();
    }

    private void rule(Rule rule) throws IOException {
        RuleMetadata metadata = rule.metadata();
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", name(rule.id()));
        message("shortDescription", sentences(metadata.title()));
        message("fullDescription", duties(rule));
        json.writeObjectFieldStart("help");
        json.writeStringField("text", help(rule, ""));
        json.writeStringField("markdown", help(rule, "**"));
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(metadata.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(
                rule.id().substring(rule.id().indexOf(':') + 1, rule.id().indexOf('/')));
        for (String clause : metadata.clauses()) {
            json.writeString(clause);
        }
        json.writeEndArray();
        json.writeStringField("modality", metadata.modality().name());
        json.writeStringField("precision", "very-high");
        json.writeStringField("problem.severity", problem(metadata.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void message(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** As readers of rules expect a name: {@code WithinThreeMonths}. */
    private static String name(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.substring(id.indexOf('/') + 1).split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }

    private String duties(Rule rule) {
        return rule.metadata().clauses().stream()
                .map(id -> duty(rules.clause(rule.packId(), id)))
                .collect(Collectors.joining("\n"));
    }

    private static String duty(Clause clause) {
        String id = clause.clause();
        Bilingual locator = Locators.of(clause.locator());
        return id + " " + locator.zh() + "：" + ended(clause.duty().zh(), "。") + "\n" + id + " " + locator.en() + ": "
                + ended(clause.duty().en(), ".");
    }

    private String help(Rule rule, String mark) {
        RuleMetadata metadata = rule.metadata();
        String end = mark.isEmpty() ? "\n" : "\n\n";
        StringBuilder help = new StringBuilder(duties(rule).replace("\n", end));
        part(help, end, mark, "理解", "Reading", metadata.reading());
        part(help, end, mark, "如何纠正", "What clears it", metadata.cure());
        part(help, end, mark, "方案措施", "The plan's measure", metadata.remedy());
        return help.toString();
    }

    private static void part(StringBuilder help, String end, String mark, String zh, String en, Bilingual text) {
        if (text != null) {
            help.append(end).append(mark).append(zh).append(mark).append("：").append(ended(text.zh(), "。"));
            help.append(end).append(mark).append(en).append(mark).append(": ").append(ended(text.en(), "."));
        }
    }

    private static String sentences(Bilingual text) {
        return ended(text.zh(), "。") + " " + ended(text.en(), ".");
    }

    private static String ended(String text, String stop) {
        return text.endsWith(stop) ? text : text + stop;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW -> "note";
        };
    }

    private static String problem(Severity severity) {
        return switch (severity) {
            case HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW -> "recommendation";
        };
    }
}
