package org.penggai.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.penggai.ledger.Facts;

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
        String rule, String subjectType, String subjectId, Outcome outcome, LocalDate since, LocalDate curedOn) {

    /** How a verdict of the first stage shows to rules of the second. */
    public static RuleOutcome of(Verdict verdict) {
        List<Breach> breaches = verdict.breaches();
        boolean undated = breaches.stream().anyMatch(breach -> breach.since() == null);
        return new RuleOutcome(
                verdict.rule().id().substring(verdict.rule().id().indexOf(':') + 1),
                Facts.typeName(verdict.subject().getClass()),
                verdict.subject().id(),
                verdict.outcome(),
                undated
                        ? null
                        : breaches.stream()
                                .map(Breach::since)
                                .min(LocalDate::compareTo)
                                .orElse(null),
                breaches.stream()
                        .map(Breach::curedOn)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }
}
