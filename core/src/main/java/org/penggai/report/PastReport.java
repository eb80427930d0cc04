package org.penggai.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.penggai.judge.Outcome;
import org.penggai.ledger.PersonalData;

/**
 * A report that was written earlier, as far as a later one is compared with it.
 *
 * @param digest SHA-256 of the file that it was read from, hexadecimal
 * @param asOf its as-of date
 * @param jurisdiction division code of its county
 * @param input name of the ledger checked; null where it was not read from a file
 * @param rules ids of the rules that were checked
 * @param findings what it says, in its order
 */
public record PastReport(
        String digest,
        LocalDate asOf,
        String jurisdiction,
        String input,
        Set<String> rules,
        List<PastFinding> findings) {
    private static final Set<String> BROKEN = Set.of(Outcome.VIOLATED.code(), Outcome.ADVICE.code());

    public PastReport {
        rules = rules.stream().filter(rule -> !Finding.isClause(rule)).collect(Collectors.toUnmodifiableSet());
        findings = List.copyOf(findings);
    }

    /** A report that was just made, to be compared with another. */
    public static PastReport of(Report report) {
        return new PastReport(
                "",
                report.asOf(),
                report.jurisdiction().code(),
                report.input() == null ? null : report.input().name(),
                report.rules().stream().map(Report.RuleCounts::rule).collect(Collectors.toSet()),
                report.findings().stream().map(PastFinding::of).toList());
    }

    /**
     * A later report with each finding marked as new, unchanged or updated, and with those that are gone. Of rules that the later
     * one did not check nothing is said.
     */
    public Report mark(Report report) {
        Map<String, PastFinding> before = new HashMap<>();
        for (PastFinding finding : findings) {
            if (isFinding(finding.outcome())) {
                before.put(finding.fingerprint(), finding);
            }
        }
        Set<String> now = new HashSet<>();
        List<Finding> marked = report.findings().stream()
                .map(finding -> {
                    if (!isFinding(finding.outcome())) {
                        return finding;
                    }
                    now.add(finding.fingerprint());
                    return finding.withBaseline(mark(before.get(finding.fingerprint()), finding));
                })
                .toList();
        Set<String> checked = new HashSet<>();
        report.ofRules().forEach(rule -> checked.add(rule.rule()));
        report.clauses().stream()
                .filter(clause -> !BROKEN.contains(clause.outcome()))
                .forEach(clause -> checked.add(clause.clause()));
        List<PastFinding> absent = findings.stream()
                .filter(finding -> isFinding(finding.outcome())
                        && checked.contains(finding.rule())
                        && !now.contains(finding.fingerprint()))
                .toList();
        return report.with(marked, new Report.Baseline(digest, asOf, absent));
    }

    /** The same with what is personal masked: it may have been written with that shown. */
    public PastReport masked(PersonalData personal) {
        return new PastReport(
                digest,
                asOf,
                jurisdiction,
                input,
                rules,
                findings.stream().map(finding -> finding.masked(personal)).toList());
    }

    private static BaselineMark mark(PastFinding before, Finding finding) {
        if (before == null) {
            return new BaselineMark(BaselineMark.State.NEW, null);
        }
        return new BaselineMark(
                before.says(finding) ? BaselineMark.State.UNCHANGED : BaselineMark.State.UPDATED, before.outcome());
    }

    private static boolean isFinding(Outcome outcome) {
        return outcome != Outcome.SATISFIED && outcome != Outcome.NOT_APPLICABLE;
    }
}
