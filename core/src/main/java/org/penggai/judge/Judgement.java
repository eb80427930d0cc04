package org.penggai.judge;

import java.util.List;
import java.util.Map;
import org.penggai.derive.Derivation;
import org.penggai.pack.Rule;

/**
 * The verdicts on a ledger.
 *
 * @param derivation what they were reached from
 * @param verdicts the verdicts of each rule, sorted by subject; subjects that a rule does not apply to are left out
 * @param attestations the attestations that were heard
 */
public record Judgement(Derivation derivation, Map<Rule, List<Verdict>> verdicts, Attestations attestations) {}
