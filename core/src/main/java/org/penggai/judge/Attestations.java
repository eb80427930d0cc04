package org.penggai.judge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.penggai.ledger.Attestation;
import org.penggai.ledger.AttestationVerdict;
import org.penggai.pack.Rule;

/** The attestations that are valid on a day. */
public final class Attestations {
    private final List<Attestation> valid;

    Attestations(List<Attestation> attestations, LocalDate day) {
        valid = attestations.stream()
                .filter(attestation -> !attestation.attestedOn().isAfter(day)
                        && !attestation.validUntil().isBefore(day))
                .sorted(Comparator.comparing(Attestation::id))
                .toList();
    }

    /** Those on a rule or one of its clauses. */
    List<Attestation> on(Rule rule) {
        return valid.stream()
                .filter(attestation -> rule.id().equals(attestation.about())
                        || rule.metadata().clauses().contains(attestation.about()))
                .toList();
    }

    /** Whether there is a positive one on a clause, and no negative one; null when there is none at all. */
    public Boolean onClause(String clause) {
        List<Attestation> heard = valid.stream()
                .filter(attestation -> clause.equals(attestation.about()))
                .toList();
        return heard.isEmpty()
                ? null
                : heard.stream().allMatch(attestation -> attestation.verdict() == AttestationVerdict.POSITIVE);
    }

    /** The negative ones on a clause. */
    public List<Attestation> againstClause(String clause) {
        return valid.stream()
                .filter(attestation ->
                        clause.equals(attestation.about()) && attestation.verdict() == AttestationVerdict.NEGATIVE)
                .toList();
    }

    static Attestation negative(List<Attestation> heard, String subject) {
        return heard.stream()
                .filter(attestation ->
                        covers(attestation, subject) && attestation.verdict() == AttestationVerdict.NEGATIVE)
                .findFirst()
                .orElse(null);
    }

    static boolean positive(List<Attestation> heard, String subject) {
        return heard.stream()
                .anyMatch(attestation ->
                        covers(attestation, subject) && attestation.verdict() == AttestationVerdict.POSITIVE);
    }

    /** Whether it is about all subjects. */
    static boolean ofAll(Attestation attestation) {
        return "*".equals(attestation.subjectId());
    }

    private static boolean covers(Attestation attestation, String subject) {
        return ofAll(attestation) || subject.equals(attestation.subjectId());
    }
}
