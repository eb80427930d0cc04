package org.penggai.judge;

import java.time.LocalDate;

/**
 * The outcome of a rule for a subject on the day of a claim that names the rule, of what the ledger now says of that day.
 *
 * @param on the day of the claim
 * @param rule rule id without a pack's prefix
 * @param subjectType kind of the subject
 * @param subjectId id of the subject
 * @param outcome outcome as of that day
 */
public record OutcomeThen(LocalDate on, String rule, String subjectType, String subjectId, Outcome outcome) {
    static OutcomeThen of(LocalDate on, Verdict verdict) {
        RuleOutcome outcome = RuleOutcome.of(verdict);
        return new OutcomeThen(on, outcome.rule(), outcome.subjectType(), outcome.subjectId(), outcome.outcome());
    }
}
