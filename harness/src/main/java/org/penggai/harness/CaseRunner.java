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
import org.penggai.report.SheetPlaces;
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
        Report report;
        try {
            report = report(tested);
        } catch (RuntimeException e) {
            return new CaseResult(tested, List.of(fault(tested, e)), null);
        }
        List<Mismatch> mismatches = mismatches(tested, tested.rules(), report.findings()).stream()
                .map(mismatch -> mismatch.explained(
                        explanation(tested, mismatch.rule(), mismatch.subject()),
                        new SheetPlaces(tested.given().locations())))
                .toList();
        return new CaseResult(tested, mismatches, report);
    }

    /** A rule that throws, as one that was changed may, fails its cases and stops no others. */
    private static Mismatch fault(PolicyCase tested, RuntimeException fault) {
        Expectation first = tested.expectations().get(0);
        return mismatch(
                Mismatch.Kind.FAULT,
                first,
                label(first.outcome()),
                new Bilingual("规则无法执行：" + fault.getMessage(), "the rules can't be applied: " + fault.getMessage()),
                null);
    }

    private Report report(PolicyCase tested) {
        return checker.check(
                tested.given(),
                CheckOptions.defaults()
                        .withAsOf(tested.asOf())
                        .withRules(tested.rules())
                        .withPersonalShown(true)
                        .withSatisfied(true));
    }

    /** What {@code findings} say otherwise than a case expects of some rules, without explanations. */
    public static List<Mismatch> mismatches(PolicyCase tested, List<String> rules, List<Finding> findings) {
        List<Mismatch> mismatches = new ArrayList<>();
        for (Expectation expected : tested.expectations()) {
            if (rules.contains(expected.rule())) {
                compare(expected, finding(findings, expected.rule(), expected.subject()), mismatches);
            }
        }
        for (Finding finding : findings) {
            if (!quiet(finding.outcome()) && !expected(tested, finding)) {
                mismatches.add(mismatch(
                        Mismatch.Kind.UNEXPECTED,
                        finding.rule(),
                        new Subject(finding.subject().type(), finding.subject().id()),
                        tested.place(),
                        NOTHING,
                        label(finding.outcome()),
                        finding));
            }
        }
        return mismatches;
    }

    private static void compare(Expectation expected, Finding finding, List<Mismatch> mismatches) {
        Outcome outcome = finding == null ? Outcome.NOT_APPLICABLE : finding.outcome();
        if (outcome != expected.outcome()) {
            mismatches.add(
                    mismatch(Mismatch.Kind.OUTCOME, expected, label(expected.outcome()), label(outcome), finding));
            return;
        }
        BigDecimal amount = finding == null ? null : finding.amount();
        if (expected.amount() != null && (amount == null || amount.compareTo(expected.amount()) != 0)) {
            mismatches.add(mismatch(Mismatch.Kind.AMOUNT, expected, money(expected.amount()), money(amount), finding));
        }
        if (expected.due() != null && (finding == null || !expected.due().equals(finding.due()))) {
            mismatches.add(mismatch(
                    Mismatch.Kind.DUE,
                    expected,
                    plain(expected.due()),
                    plain(finding == null ? null : finding.due()),
                    finding));
        }
        if (expected.since() != null && (finding == null || !expected.since().equals(finding.since()))) {
            mismatches.add(mismatch(
                    Mismatch.Kind.SINCE,
                    expected,
                    plain(expected.since()),
                    plain(finding == null ? null : finding.since()),
                    finding));
        }
        sets(
                Mismatch.Kind.REASON,
                expected,
                expected.reasons(),
                finding == null ? List.of() : finding.reasons(),
                finding,
                mismatches);
        Bilingual message = finding == null ? NOTHING : finding.message();
        for (String part : expected.message()) {
            if (!message.zh().contains(part) && !message.en().contains(part)) {
                mismatches.add(mismatch(Mismatch.Kind.MESSAGE, expected, plain(part), message, finding));
            }
        }
        sets(
                Mismatch.Kind.MISSING,
                expected,
                expected.missing(),
                finding == null ? List.of() : finding.missing(),
                finding,
                mismatches);
    }

    private static void sets(
            Mismatch.Kind kind,
            Expectation expected,
            List<String> wanted,
            List<String> found,
            Finding finding,
            List<Mismatch> mismatches) {
        if (wanted != null && !new TreeSet<>(wanted).equals(new TreeSet<>(found))) {
            mismatches.add(mismatch(
                    kind,
                    expected,
                    plain(String.join(", ", new TreeSet<>(wanted))),
                    plain(String.join(", ", new TreeSet<>(found))),
                    finding));
        }
    }

    private static Mismatch mismatch(
            Mismatch.Kind kind, Expectation expected, Bilingual wanted, Bilingual actual, Finding finding) {
        return mismatch(kind, expected.rule(), expected.subject(), expected.placeOf(kind), wanted, actual, finding);
    }

    private static Mismatch mismatch(
            Mismatch.Kind kind,
            String rule,
            Subject subject,
            Place place,
            Bilingual wanted,
            Bilingual actual,
            Finding finding) {
        return new Mismatch(
                kind, rule, subject, place, wanted, actual, finding == null ? null : finding.message(), null);
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

    private static Finding finding(List<Finding> findings, String rule, Subject subject) {
        return findings.stream()
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
