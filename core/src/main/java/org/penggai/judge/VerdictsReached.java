package org.penggai.judge;

/**
 * Stands once all {@link RuleOutcome}s do: a rule of stage {@code verdicts} that reads that there is none needs it, or
 * it would be heard before there are any.
 */
public record VerdictsReached() {}
