package org.penggai.html;

import java.util.List;
import org.penggai.harness.CaseResult;
import org.penggai.harness.RuleCoverage;
import org.penggai.harness.RuleMutation;
import org.penggai.harness.SurvivorCheck;
import org.penggai.pack.Rule;

/**
 * A rule on the page.
 *
 * @param rule the rule
 * @param cases how its cases came out
 * @param coverage what they reach; null where it was not measured
 * @param mutation what changes they notice; null where it was not measured
 * @param survivors how what they don't notice compares with what is recorded; null where nothing is
 */
record RulePart(
        Rule rule, List<CaseResult> cases, RuleCoverage coverage, RuleMutation mutation, SurvivorCheck survivors) {
    RulePart {
        cases = List.copyOf(cases);
    }

    String anchor() {
        return anchor(rule.id());
    }

    static String anchor(String rule) {
        return "rule-" + rule.replaceAll("[^A-Za-z0-9]+", "-");
    }

    long count(CaseState state) {
        return cases.stream().filter(one -> CaseState.of(one) == state).count();
    }

    /** The files of its cases, as given. */
    List<String> files() {
        return cases.stream().map(one -> one.tested().place().file()).distinct().toList();
    }
}
