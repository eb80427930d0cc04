package org.penggai.judge;

/**
 * The outcome of a rule for a subject, as rules of stage {@code verdicts} read it.
 *
 * @param rule rule id without a pack's prefix
 * @param subjectType kind of the subject
 * @param subjectId id of the subject
 * @param outcome outcome
 */
public record RuleOutcome(String rule, String subjectType, String subjectId, Outcome outcome) {}
