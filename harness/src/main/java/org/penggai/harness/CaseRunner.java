package org.penggai.harness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.penggai.Bilingual;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.explain.Explanation;
import org.penggai.judge.Outcome;
import org.penggai.judge.Subject;
import org.penggai.ledger.Ledger;
import org.penggai.pack.Rule;
import org.penggai.report.Finding;
import org.penggai.report.Report;
import org.penggai.report.Subjects;

/** Runs cases. Thread-safe. */
public final class CaseRunner {
    private static final Bilingual NOTHING = new Bilingual("无", "nothing");

    private final ComplianceChecker checker;

    /** A runner over the rules of {@code checker}. */
    public CaseRunner(ComplianceChecker checker) {
        this.checker = Objects.requireNonNull(checker, "checker");
    }

    /** Runs a case. */
    public CaseResult run(PolicyCase tested) {
        if (tested.pending()) {
            return new CaseResult(tested, List.of(), null);
        }
        Report report = checker.check(
                tested.given(),
                CheckOptions.defaults()
                        .withAsOf(tested.asOf())
                        .withRules(tested.rules())
                        .withSatisfied(true));
        List<Mismatch> mismatches = new ArrayList<>();
        for (Expectation expected : tested.expectations()) {
            compare(tested, expected, finding(report, expected.rule(), expected.subject()), mismatches);
        }
        for (Finding finding : report.findings()) {
            if (!quiet(finding.outcome()) && !expected(tested, finding)) {
                mismatches.add(mismatch(
                        tested,
                        Mismatch.Kind.UNEXPECTED,
                        finding.rule(),
                        new Subject(finding.subject().type(), finding.subject().id()),
                        tested.place(),
                        NOTHING,
                        label(finding.outcome()),
                        finding));
            }
        }
        return new CaseResult(tested, mismatches, report);
    }

    private void compare(PolicyCase tested, Expectation expected, Finding finding, List<Mismatch> mismatches) {
        Outcome outcome = finding == null ? Outcome.NOT_APPLICABLE : finding.outcome();
        if (outcome != expected.outcome()) {
            mismatches.add(mismatch(
                    tested, Mismatch.Kind.OUTCOME, expected, label(expected.outcome()), label(outcome), finding));
            return;
        }
        BigDecimal amount = finding == null ? null : finding.amount();
        if (expected.amount() != null && (amount == null || amount.compareTo(expected.amount()) != 0)) {
            mismatches.add(
                    mismatch(tested, Mismatch.Kind.AMOUNT, expected, money(expected.amount()), money(amount), finding));
        }
        if (expected.due() != null && (finding == null || !expected.due().equals(finding.due()))) {
            mismatches.add(mismatch(
                    tested,
                    Mismatch.Kind.DUE,
                    expected,
                    plain(expected.due()),
                    plain(finding == null ? null : finding.due()),
                    finding));
        }
        Bilingual message = finding == null ? NOTHING : finding.message();
        for (String part : expected.message()) {
            if (!message.zh().contains(part) && !message.en().contains(part)) {
                mismatches.add(mismatch(tested, Mismatch.Kind.MESSAGE, expected, plain(part), message, finding));
            }
        }
        if (expected.missing() != null) {
            TreeSet<String> asked = new TreeSet<>(finding == null ? List.of() : finding.missing());
            if (!asked.equals(new TreeSet<>(expected.missing()))) {
                mismatches.add(mismatch(
                        tested,
                        Mismatch.Kind.MISSING,
                        expected,
                        plain(String.join(", ", new TreeSet<>(expected.missing()))),
                        plain(String.join(", ", asked)),
                        finding));
            }
        }
    }

    private Mismatch mismatch(
            PolicyCase tested,
            Mismatch.Kind kind,
            Expectation expected,
            Bilingual wanted,
            Bilingual actual,
            Finding finding) {
        return mismatch(tested, kind, expected.rule(), expected.subject(), expected.place(), wanted, actual, finding);
    }

    private Mismatch mismatch(
            PolicyCase tested,
            Mismatch.Kind kind,
            String rule,
            Subject subject,
            Place place,
            Bilingual wanted,
            Bilingual actual,
            Finding finding) {
        return new Mismatch(
                kind,
                rule,
                subject,
                place,
                wanted,
                actual,
                finding == null ? null : finding.message(),
                explanation(tested, rule, subject));
    }

    /** Null where the county stands in for subjects that the ledger does not give. */
    private Explanation explanation(PolicyCase tested, String rule, Subject subject) {
        Ledger ledger = tested.given().ledger();
        Rule known = checker.rules().rule(rule);
        boolean own = known != null && known.metadata().subject().equals(subject.type());
        return own && Subjects.find(ledger, subject.type(), subject.id()) != null
                ? checker.explain(ledger, tested.asOf(), rule, subject.id())
                : null;
    }

    private static Finding finding(Report report, String rule, Subject subject) {
        return report.findings().stream()
                .filter(finding ->
                        finding.rule().equals(rule) && finding.subject().type().equals(subject.type()))
                .filter(finding -> finding.subject().id().equals(subject.id()))
                .findFirst()
                .orElse(null);
    }

    private static boolean expected(PolicyCase tested, Finding finding) {
        return tested.expectations().stream()
                .anyMatch(expected -> expected.rule().equals(finding.rule())
                        && expected.subject().type().equals(finding.subject().type())
                        && expected.subject().id().equals(finding.subject().id()));
    }

    private static boolean quiet(Outcome outcome) {
        return outcome == Outcome.SATISFIED || outcome == Outcome.NOT_APPLICABLE;
    }

    private static Bilingual label(Outcome outcome) {
        return new Bilingual(outcome.zh(), outcome.code());
    }

    private static Bilingual money(BigDecimal amount) {
        return amount == null
                ? NOTHING
                : new Bilingual(amount.toPlainString() + " 元", amount.toPlainString() + " yuan");
    }

    private static Bilingual plain(Object value) {
        return value == null || value.toString().isEmpty()
                ? NOTHING
                : new Bilingual(value.toString(), value.toString());
    }
}
