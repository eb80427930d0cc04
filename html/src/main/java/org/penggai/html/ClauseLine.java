package org.penggai.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;
import org.penggai.pack.Clause;
import org.penggai.pack.PackIdentity;
import org.penggai.pack.RuleBase;
import org.penggai.report.Finding;
import org.penggai.report.Locators;
import org.penggai.report.Report;

/**
 * A clause on the page.
 *
 * @param outcome how it came out
 * @param clause the clause
 * @param findings the findings on it that are neither satisfied nor not applicable
 */
record ClauseLine(Report.ClauseOutcome outcome, Clause clause, List<Finding> findings) {
    /** A part of the document and, where there is one, the part of that. */
    private static final Pattern PART = Pattern.compile("^[一二三四五六七八九](?:（[一二三四五六七八九]）)?");

    /** The clauses of one part of the document. */
    record Part(Bilingual name, List<ClauseLine> clauses) {}

    static List<ClauseLine> of(Report report, RuleBase rules) {
        List<ClauseLine> lines = new ArrayList<>();
        int next = 0;
        for (PackIdentity pack : rules.identities()) {
            for (Clause clause : rules.clauses(pack.id())) {
                Report.ClauseOutcome outcome = report.clauses().get(next++);
                lines.add(new ClauseLine(
                        outcome,
                        clause,
                        report.findings().stream()
                                .filter(finding -> finding.outcome() != Outcome.SATISFIED
                                        && finding.outcome() != Outcome.NOT_APPLICABLE
                                        && finding.clauses().contains(clause.clause())
                                        && isOf(finding, pack, outcome, rules))
                                .toList()));
            }
        }
        return List.copyOf(lines);
    }

    private static boolean isOf(Finding finding, PackIdentity pack, Report.ClauseOutcome clause, RuleBase rules) {
        return finding.isAttested()
                ? finding.rule().equals(clause.clause())
                : rules.rule(finding.rule()).packId().equals(pack.id());
    }

    /** The clauses as they stand together in the document. */
    static List<Part> parts(List<ClauseLine> lines) {
        List<Part> parts = new ArrayList<>();
        for (ClauseLine line : lines) {
            Bilingual name = line.part();
            if (parts.isEmpty() || !parts.get(parts.size() - 1).name().equals(name)) {
                parts.add(new Part(name, new ArrayList<>()));
            }
            parts.get(parts.size() - 1).clauses().add(line);
        }
        return parts;
    }

    private Bilingual part() {
        Matcher part = PART.matcher(clause.locator());
        return Locators.of(part.find() ? part.group() : clause.locator());
    }

    /** The clause's id, with that of its pack where there are several. */
    String id() {
        return outcome.clause();
    }

    /** The outcome as readers call it. */
    Bilingual label() {
        for (Outcome one : Outcome.values()) {
            if (one.code().equals(outcome.outcome())) {
                return new Bilingual(one.zh(), one.en());
            }
        }
        return switch (outcome.outcome()) {
            case "attested" -> new Bilingual("人工认定符合", "attested");
            case "not-encoded" -> new Bilingual("尚未编成规则", "not encoded");
            default -> new Bilingual("机器不能判定", "for people to decide");
        };
    }
}
