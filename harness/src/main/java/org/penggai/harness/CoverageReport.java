package org.penggai.harness;

import java.util.List;

/**
 * How much of the rules cases reach.
 *
 * @param rules the rules that have cases, by id
 * @param clauses the clauses that rules encode
 * @param clausesReached those of them of which a rule has cases
 * @param unused marks that say of something that it can't be reached, which was, or is not there
 */
public record CoverageReport(
        List<RuleCoverage> rules, List<String> clauses, List<String> clausesReached, List<UnreachableMark> unused) {
    public CoverageReport {
        rules = List.copyOf(rules);
        clauses = List.copyOf(clauses);
        clausesReached = List.copyOf(clausesReached);
        unused = List.copyOf(unused);
    }

    /** The share of what counts that is reached, over all rules that have cases, in percent; {@code NaN} where nothing counts. */
    public double percent() {
        return MutationReport.percent(
                rules.stream().mapToLong(RuleCoverage::reached).sum(),
                rules.stream().mapToLong(RuleCoverage::counted).sum());
    }
}
