package org.penggai.harness;

import java.util.List;

/**
 * What the changes of all rules under test came to.
 *
 * @param rules the rules, by id
 */
public record MutationReport(List<RuleMutation> rules) {
    public MutationReport {
        rules = List.copyOf(rules);
    }

    /** How many changes have come to that. */
    public long count(Mutant.Status status) {
        return rules.stream().mapToLong(rule -> rule.count(status)).sum();
    }

    /** How many count: all but those that a mark calls none. */
    public long counted() {
        return rules.stream().mapToLong(RuleMutation::counted).sum();
    }

    /** The share of those that count which a case noticed, in percent; {@code NaN} where none counts. */
    public double score() {
        return percent(count(Mutant.Status.NOTICED), counted());
    }

    static double percent(long part, long whole) {
        return whole == 0 ? Double.NaN : 100.0 * part / whole;
    }
}
