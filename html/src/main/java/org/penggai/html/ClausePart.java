package org.penggai.html;

import java.util.List;
import org.penggai.pack.Clause;
import org.penggai.pack.Rule;

/**
 * A clause on the page.
 *
 * @param clause the clause
 * @param rules its rules that have cases here
 * @param elsewhere its rules that stand under an earlier clause
 */
record ClausePart(Clause clause, List<RulePart> rules, List<Rule> elsewhere) {
    ClausePart {
        rules = List.copyOf(rules);
        elsewhere = List.copyOf(elsewhere);
    }

    boolean tested() {
        return !rules.isEmpty() || !elsewhere.isEmpty();
    }

    long cases() {
        return rules.stream().mapToLong(rule -> rule.cases().size()).sum();
    }

    long count(CaseState state) {
        return rules.stream().mapToLong(rule -> rule.count(state)).sum();
    }
}
