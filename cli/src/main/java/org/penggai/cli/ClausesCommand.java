package org.penggai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.penggai.ComplianceChecker;
import org.penggai.pack.Clause;
import org.penggai.pack.PackIdentity;
import org.penggai.pack.PackLoader;
import org.penggai.pack.RuleBase;
import org.penggai.report.Locators;
import picocli.CommandLine;

/** Prints the clause catalogue: each clause with the rules that decide it. */
@CommandLine.Command(
        name = "clauses",
        description = {"Lists the clauses with the rules that decide them.", "列出各项条款和判定它的规则。"},
        version = Main.VERSION)
final class ClausesCommand implements Command, Callable<Integer> {
    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    private final Console console;

    @CommandLine.Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            defaultValue = "text",
            description = {"text, json or markdown.", "输出格式。"})
    private Format format;

    @CommandLine.Mixin
    private HelpOptions help;

    @CommandLine.Mixin
    private LanguageOption language;

    ClausesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RuleBase rules = PackLoader.load(ComplianceChecker.class.getClassLoader());
        switch (format) {
            case TEXT -> text(rules);
            case JSON -> json(rules);
            case MARKDOWN -> markdown(rules);
        }
        return ExitCode.CLEAN;
    }

    /** The rules of a clause that have landed. */
    private static List<String> landed(RuleBase rules, PackIdentity pack, Clause clause) {
        return rules.rules().stream()
                .filter(rule -> rule.packId().equals(pack.id())
                        && rule.metadata().clauses().contains(clause.clause()))
                .map(rule -> rule.id())
                .toList();
    }

    private static List<String> open(RuleBase rules, Clause clause) {
        return clause.plannedRules().stream()
                .filter(planned ->
                        rules.rules().stream().noneMatch(rule -> rule.id().endsWith(planned)))
                .toList();
    }

    private String state(RuleBase rules, PackIdentity pack, Clause clause) {
        List<String> landed = landed(rules, pack, clause);
        List<String> open = open(rules, clause);
        StringBuilder state = new StringBuilder(String.join(", ", landed));
        if (!open.isEmpty()) {
            state.append(landed.isEmpty() ? "" : "; ")
                    .append(language.of("尚未编成规则：", "not yet encoded: "))
                    .append(String.join(", ", open));
        }
        if (clause.reason() != null) {
            state.append(language.of(clause.reason()));
        }
        return state.toString();
    }

    private String locator(Clause clause) {
        return language.of(Locators.of(clause.locator()));
    }

    private void text(RuleBase rules) {
        for (PackIdentity pack : rules.identities()) {
            console.out().println(language.of(pack.document()));
            for (Clause clause : rules.clauses(pack.id())) {
                console.out()
                        .println(clause.clause() + "  " + locator(clause) + "  "
                                + language.of(clause.modality().label()) + "  "
                                + language.of(clause.decidable().label()));
                console.out().println("     " + language.of(clause.duty()));
                console.out().println("     → " + state(rules, pack, clause));
            }
        }
    }

    private void markdown(RuleBase rules) {
        for (PackIdentity pack : rules.identities()) {
            console.out()
                    .println(language.of(
                            "| 条款 | 位置 | 性质 | 可判定性 | 要求 | 规则 |",
                            "| clause | locator | modality | decidable | duty | rules |"));
            console.out().println("|---|---|---|---|---|---|");
            for (Clause clause : rules.clauses(pack.id())) {
                console.out()
                        .println("| " + clause.clause() + " | " + locator(clause) + " | "
                                + language.of(clause.modality().label()) + " | "
                                + language.of(clause.decidable().label()) + " | "
                                + language.of(clause.duty()).replace("|", "\\|") + " | " + state(rules, pack, clause)
                                + " |");
            }
        }
    }

    private void json(RuleBase rules) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(console.out())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            json.writeStartArray();
            for (PackIdentity pack : rules.identities()) {
                for (Clause clause : rules.clauses(pack.id())) {
                    clause(json, rules, pack, clause);
                }
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void clause(JsonGenerator json, RuleBase rules, PackIdentity pack, Clause clause)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("clause", clause.clause());
        json.writeStringField("pack", pack.id());
        json.writeStringField("locator", Locators.of(clause.locator()).zh());
        ProblemJson.bilingual(json, "bound", clause.bound());
        json.writeStringField("modality", clause.modality().name());
        json.writeStringField("decidable", clause.decidable().name().toLowerCase(Locale.ROOT));
        ProblemJson.bilingual(json, "duty", clause.duty());
        json.writeArrayFieldStart("rules");
        for (String rule : landed(rules, pack, clause)) {
            json.writeString(rule);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notYetEncoded");
        for (String rule : open(rules, clause)) {
            json.writeString(rule);
        }
        json.writeEndArray();
        if (clause.reason() != null) {
            ProblemJson.bilingual(json, "reason", clause.reason());
        }
        json.writeEndObject();
    }
}
