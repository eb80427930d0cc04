package org.penggai.judge;

import java.time.LocalDate;

/**
 * The outcome of a rule for a subject, as rules of stage {@code verdicts} read it.
 *
 * @param rule rule id without a pack's prefix
 * @param subjectType kind of the subject
 * @param subjectId id of the subject
 * @param outcome outcome
 * @param since first day broken; null when it is not, or no day can be told
 * @param curedOn day on which it was put right; null when it was not
 */
public record RuleOutcome(
        String rule, String subjectType, String subjectId, Outcome outcome, LocalDate since, LocalDate curedOn) {}
