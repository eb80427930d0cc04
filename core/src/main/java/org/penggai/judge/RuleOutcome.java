package org.penggai.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.penggai.ledger.Facts;
import org.penggai.pack.Rule;

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

    static String idOf(Rule rule) {
        return rule.id().substring(rule.id().indexOf(':') + 1);
    }

    private static LocalDate attested(Verdict verdict) {
        return verdict.attestation() == null ? null : verdict.attestation().attestedOn();
    }

    /** How a verdict of the first stage shows to rules of the second. */
    public static RuleOutcome of(Verdict verdict) {
        List<Breach> breaches = verdict.breaches();
        boolean undated = breaches.stream().anyMatch(breach -> breach.since() == null);
        return new RuleOutcome(
                idOf(verdict.rule()),
                Facts.typeName(verdict.subject().getClass()),
                verdict.subject().id(),
                verdict.outcome(),
                undated
                        ? null
                        : breaches.stream()
                                .map(Breach::since)
                                .min(LocalDate::compareTo)
                                .orElse(attested(verdict)),
                breaches.stream()
                        .map(Breach::curedOn)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }
}
