package org.penggai.harness;

import java.util.List;
import org.penggai.harness.ConditionCoverage.Side;

/**
 * How much of one rule cases reach.
 *
 * @param rule id of the rule
 * @param clauses the clauses that it encodes
 * @param cases how many cases test it
 * @param items all that there is to reach, in the order of the DRL, outcomes first
 */
public record RuleCoverage(String rule, List<String> clauses, int cases, List<ConditionCoverage> items) {
    public RuleCoverage {
        clauses = List.copyOf(clauses);
        items = List.copyOf(items);
    }

    /** How many items of a side count. */
    public long counted(Side side) {
        return items.stream()
                .filter(item -> item.side() == side && item.counts())
                .count();
    }

    /** How many of a side are reached. */
    public long reached(Side side) {
        return items.stream()
                .filter(item -> item.side() == side && item.reached())
                .count();
    }

    /** How many items count. */
    public long counted() {
        return items.stream().filter(ConditionCoverage::counts).count();
    }

    /** How many are reached. */
    public long reached() {
        return items.stream().filter(ConditionCoverage::reached).count();
    }

    /** The share of what counts that is reached, in percent; {@code NaN} where nothing counts. */
    public double percent() {
        return MutationReport.percent(reached(), counted());
    }
}
