package org.penggai.judge;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.penggai.pack.Rule;

/**
 * Stands once all {@link RuleOutcome}s and {@link OutcomeThen}s do: a rule of stage {@code verdicts} that reads that there is none needs it, or
 * it would be heard before there are any.
 *
 * @param rules ids of the rules that were judged, those without any verdict included
 */
public record VerdictsReached(Set<String> rules) {
    public VerdictsReached {
        rules = Set.copyOf(rules);
    }

    /** Of these rules. */
    public static VerdictsReached of(Collection<Rule> rules) {
        return new VerdictsReached(rules.stream().map(RuleOutcome::idOf).collect(Collectors.toSet()));
    }

    /** Whether there is such a rule. */
    public boolean knows(String rule) {
        return rules.contains(rule);
    }
}
