package org.penggai.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.penggai.Bilingual;
import org.penggai.harness.CaseProblem;
import org.penggai.harness.CaseResult;
import org.penggai.harness.Mismatch;
import org.penggai.harness.PolicyCase;
import org.penggai.harness.RuleCoverage;
import org.penggai.harness.RuleMutation;
import org.penggai.harness.SurvivorCheck;
import org.penggai.harness.TestReport;
import org.penggai.pack.Clause;
import org.penggai.pack.PackIdentity;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;
import org.penggai.report.SheetPlaces;
import org.penggai.write.TextReportWriter.Language;

/**
 * A test report, laid out by clause.
 *
 * @param report the report
 * @param frame what stands around it
 * @param packs the rule packs
 * @param rules the rules, to look titles up
 * @param clauses all clauses, in the documents' order
 */
record TestPage(TestReport report, Frame frame, List<PackIdentity> packs, RuleBase rules, List<ClausePart> clauses) {
    private static final Bilingual TITLE = new Bilingual("政策案例测试报告", "Report of policy cases");
    private static final Asset SCRIPT = Asset.of("report.js");

    /** The day that a case asks for, also where the rules could not be applied. */
    static LocalDate asOf(CaseResult result) {
        if (result.report() != null) {
            return result.report().asOf();
        }
        PolicyCase tested = result.tested();
        return tested.asOf() == null ? tested.given().ledger().asOf() : tested.asOf();
    }

    /** What would turn the outcome, of a workbook with its sheets and cells. */
    static Bilingual change(CaseResult result, Mismatch mismatch) {
        return new SheetPlaces(result.tested().given().locations())
                .in(mismatch.explanation().change().message());
    }

    TestPage {
        packs = List.copyOf(packs);
        clauses = List.copyOf(clauses);
    }

    static TestPage of(TestReport report, RuleBase rules, Language first) {
        Map<String, RulePart> parts = parts(report, rules);
        List<ClausePart> clauses = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (PackIdentity pack : rules.identities()) {
            for (Clause clause : rules.clauses(pack.id())) {
                List<RulePart> own = new ArrayList<>();
                List<Rule> elsewhere = new ArrayList<>();
                for (RulePart part : parts.values()) {
                    Rule rule = part.rule();
                    if (rule.packId().equals(pack.id())
                            && rule.metadata().clauses().contains(clause.clause())) {
                        if (placed.add(rule.id())) {
                            own.add(part);
                        } else {
                            elsewhere.add(rule);
                        }
                    }
                }
                clauses.add(new ClausePart(clause, own, elsewhere));
            }
        }
        return new TestPage(report, Frame.of(first, TITLE, SCRIPT, "report.css"), rules.identities(), rules, clauses);
    }

    private static Map<String, RulePart> parts(TestReport report, RuleBase rules) {
        Map<String, List<CaseResult>> results = new TreeMap<>();
        report.results().forEach(result -> result.tested().rules().forEach(rule -> results.computeIfAbsent(
                        rule, id -> new ArrayList<>())
                .add(result)));
        Map<String, RuleCoverage> coverage = report.coverage() == null
                ? Map.of()
                : report.coverage().rules().stream().collect(Collectors.toMap(RuleCoverage::rule, Function.identity()));
        Map<String, RuleMutation> mutation = report.mutation() == null
                ? Map.of()
                : report.mutation().rules().stream().collect(Collectors.toMap(RuleMutation::rule, Function.identity()));
        Map<String, RulePart> parts = new TreeMap<>();
        Map<String, SurvivorCheck> survivors = report.survivors().stream()
                .collect(Collectors.toMap(
                        SurvivorCheck::rule, Function.identity(), (first, second) -> first.holds() ? second : first));
        results.forEach((rule, cases) -> parts.put(
                rule,
                new RulePart(rules.rule(rule), cases, coverage.get(rule), mutation.get(rule), survivors.get(rule))));
        return parts;
    }

    List<CaseResult> failed() {
        return results(CaseState.FAILED);
    }

    List<CaseResult> pending() {
        return results(CaseState.PENDING);
    }

    private List<CaseResult> results(CaseState state) {
        return report.results().filter(result -> CaseState.of(result) == state).toList();
    }

    List<CaseProblem> problems() {
        return report.runs().stream().flatMap(run -> run.problems().stream()).toList();
    }

    List<ClausePart> tested() {
        return clauses.stream().filter(ClausePart::tested).toList();
    }

    List<ClausePart> untested() {
        return clauses.stream().filter(part -> !part.tested()).toList();
    }

    /** The rules that were measured, in the order of their clauses. */
    List<RulePart> measured() {
        return clauses.stream()
                .flatMap(part -> part.rules().stream())
                .filter(part -> part.coverage() != null || part.mutation() != null)
                .toList();
    }

    boolean good() {
        return report.failed() == 0 && report.problems() == 0;
    }
}
