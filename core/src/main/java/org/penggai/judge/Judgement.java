package org.penggai.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.derive.Derivation;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleMetadata.Stage;

/**
 * The verdicts on a ledger.
 *
 * @param derivation what they were reached from
 * @param verdicts the verdicts of each rule, sorted by subject; subjects that a rule does not apply to are left out
 * @param claimed the outcomes of claimed rules on the days of the claims
 * @param attestations the attestations that were heard
 */
public record Judgement(
        Derivation derivation,
        Map<Rule, List<Verdict>> verdicts,
        List<OutcomeThen> claimed,
        Attestations attestations) {

    /** What rules of stage {@code verdicts} read beside the facts, in a fixed order. */
    public List<Object> outcomes() {
        List<Object> outcomes = new ArrayList<>();
        Map<Rule, List<Verdict>> facts = new LinkedHashMap<>(verdicts);
        facts.keySet().removeIf(rule -> rule.metadata().stage() != Stage.FACTS);
        outcomes.add(VerdictsReached.of(facts.keySet()));
        facts.values().forEach(found -> found.forEach(verdict -> outcomes.add(RuleOutcome.of(verdict))));
        outcomes.addAll(claimed);
        return outcomes;
    }
}
