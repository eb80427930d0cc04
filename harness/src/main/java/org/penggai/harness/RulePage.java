package org.penggai.harness;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.penggai.Bilingual;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.judge.Outcome;
import org.penggai.pack.Clause;
import org.penggai.pack.Parameter;
import org.penggai.pack.Profile;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleMetadata;
import org.penggai.report.Finding;

/** The page of a rule in Markdown: what its metadata, clauses, parameters and cases say. */
public final class RulePage {
    private static final LocalDate PARAMETERS_ON = LocalDate.of(2023, 12, 31);
    private static final Bilingual NO_SAMPLE = new Bilingual("（还没有案例使它被违反）", "(no case breaks it yet)");

    private final ComplianceChecker checker;

    /** Pages of rules of {@code checker}, and of rules to come of its packs. */
    public RulePage(ComplianceChecker checker) {
        this.checker = Objects.requireNonNull(checker, "checker");
    }

    /** The list of rules. */
    public static String index(List<Rule> rules) {
        StringBuilder page = new StringBuilder("# Rules\n\n| rule | clauses | title |\n|---|---|---|\n");
        for (Rule rule : rules) {
            page.append("| [" + rule.id() + "](" + rule.id() + ".md) | "
                    + String.join(" ", rule.metadata().clauses()) + " | "
                    + rule.metadata().title().zh() + " / "
                    + rule.metadata().title().en() + " |\n");
        }
        return page.toString();
    }

    /** The page of a rule with its cases. */
    public String of(Rule rule, List<PolicyCase> cases) {
        RuleMetadata metadata = rule.metadata();
        StringBuilder page = new StringBuilder();
        page.append("# " + rule.id() + "\n\n" + both(metadata.title()) + "\n");
        page.append("- subject: `" + metadata.subject() + "`; modality: " + metadata.modality() + "; severity: "
                + metadata.severity() + "\n");
        page.append("- needs: " + String.join(", ", metadata.needs()) + "\n");
        if (metadata.attested()) {
            page.append("- 人工认定决定其中一部分 / a human attestation decides a part of it\n");
        }
        page.append("\n## 条款 / Clauses\n\n");
        for (String id : metadata.clauses()) {
            Clause clause = checker.rules().clause(rule.packId(), id);
            page.append("- **" + id + "** " + clause.locator() + ": "
                    + clause.duty().zh() + " / " + clause.duty().en() + "\n");
        }
        page.append("\n## 采用的理解 / Reading\n\n" + both(metadata.reading()));
        page.append("\n## 参数 / Parameters\n\n| id | value | unit | source |\n|---|---|---|---|\n");
        for (String id : metadata.parameters()) {
            Parameter parameter =
                    checker.rules().parameters(PARAMETERS_ON, Profile.NONE).get(id);
            page.append("| " + id + " | " + parameter.getValue() + " | " + parameter.getUnit() + " | "
                    + parameter.getSource().zh() + " / " + parameter.getSource().en() + " |\n");
        }
        page.append("\n## 如何纠正 / What clears it\n\n" + both(metadata.cure()));
        page.append("\n## 案例 / Cases\n\n| case | as of | outcome |\n|---|---|---|\n");
        cases.forEach(one -> page.append(row(one)));
        page.append("\n## 示例 / Sample finding\n\n" + both(sample(rule, cases)));
        return page.toString();
    }

    private static String row(PolicyCase one) {
        String name = "| " + one.name().replace("|", "\\|") + " | ";
        if (one.pending()) {
            return name + "– | 待写 / pending |\n";
        }
        return name + (one.asOf() == null ? one.given().ledger().asOf() : one.asOf()) + " | "
                + one.expectations().stream()
                        .map(expected -> expected.subject().type() + "/"
                                + expected.subject().id() + ": "
                                + expected.outcome().code())
                        .collect(Collectors.joining("; "))
                + " |\n";
    }

    /** What is found of the first case in which the rule is broken. */
    private Bilingual sample(Rule rule, List<PolicyCase> cases) {
        return cases.stream()
                .filter(one -> !one.pending())
                .flatMap(one -> checker
                        .check(
                                one.given(),
                                CheckOptions.defaults().withAsOf(one.asOf()).withRules(List.of(rule.id())))
                        .findings()
                        .stream())
                .filter(finding -> finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.ADVICE)
                .map(Finding::message)
                .findFirst()
                .orElse(NO_SAMPLE);
    }

    private static String both(Bilingual text) {
        return text.zh() + "\n\n" + text.en() + "\n";
    }
}
