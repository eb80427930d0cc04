package org.penggai.html;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.penggai.judge.Outcome;
import org.penggai.pack.RuleBase;
import org.penggai.pack.Severity;
import org.penggai.report.Finding;
import org.penggai.report.Report;

/**
 * The report on one ledger.
 *
 * @param report the report
 * @param prefix what the names of its places on the page begin with
 * @param projects the county and its projects, those with most violations first
 * @param clauses all clauses, in the documents' order
 * @param due what is due next
 */
record CountyPart(Report report, String prefix, List<ProjectPart> projects, List<ClauseLine> clauses, DueNext due) {
    private static final int RANKED = 6;

    static CountyPart of(Report report, RuleBase rules, String prefix) {
        return new CountyPart(
                report, prefix, ProjectPart.of(report, prefix), ClauseLine.of(report, rules), DueNext.of(report));
    }

    Headline headline() {
        return Headline.of(report, projects);
    }

    /** The shares of all that applies. */
    Bar bar() {
        return Bar.of(report.summary()::count, 0);
    }

    String anchor(Finding finding) {
        return prefix + "f-" + finding.fingerprint().substring(0, 16);
    }

    String anchor(ClauseLine clause) {
        return prefix + "clause-" + clause.id().replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** The breaches with most money at stake. */
    List<Finding> byAmount() {
        return ranked(finding -> finding.amount() != null, Comparator.comparing(Finding::amount));
    }

    /** The breaches that are overdue longest. */
    List<Finding> byDelay() {
        return ranked(
                finding -> finding.daysOverdue() != null && finding.daysOverdue() > 0,
                Comparator.comparing(Finding::daysOverdue));
    }

    private List<Finding> ranked(Predicate<Finding> wanted, Comparator<Finding> least) {
        return violated()
                .filter(wanted)
                .sorted(least.reversed().thenComparing(Finding::rule).thenComparing(finding -> finding.subject()
                        .id()))
                .limit(RANKED)
                .toList();
    }

    /** The grave breaches, in the order of the projects. */
    List<Finding> grave() {
        return projects.stream()
                .flatMap(project -> project.findings().stream())
                .filter(finding -> finding.outcome() == Outcome.VIOLATED && finding.severity() == Severity.HIGH)
                .toList();
    }

    private Stream<Finding> violated() {
        return report.findings().stream().filter(finding -> finding.outcome() == Outcome.VIOLATED);
    }

    /** Whether a finding is about the project or county that it stands under, and not a part of it. */
    boolean isWhole(Finding finding) {
        String id = finding.subject().id();
        return id.equals(finding.subject().project())
                || id.equals(report.jurisdiction().id());
    }

    /** How long a bar is, of 100, beside the longest of the amounts. */
    double share(Finding finding, Finding longest) {
        return finding.amount().doubleValue() * 100 / longest.amount().doubleValue();
    }

    /** How long a bar is, of 100, beside the longest of the delays. */
    double delay(Finding finding, Finding longest) {
        return finding.daysOverdue() * 100.0 / longest.daysOverdue();
    }

    /** Days from the as-of date to the due day of a finding. */
    long daysLeft(Finding finding) {
        return ChronoUnit.DAYS.between(report.asOf(), Objects.requireNonNull(finding.due()));
    }
}
