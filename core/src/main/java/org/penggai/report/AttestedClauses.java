package org.penggai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.penggai.Bilingual;
import org.penggai.judge.Attestations;
import org.penggai.judge.Evidence;
import org.penggai.judge.Outcome;
import org.penggai.ledger.Attestation;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.PersonalData;
import org.penggai.pack.Clause;
import org.penggai.pack.Decidability;
import org.penggai.pack.Modality;
import org.penggai.pack.PackIdentity;
import org.penggai.pack.RuleBase;
import org.penggai.pack.Severity;

/**
 * Findings on clauses that no rule decides, where people attest that one is not complied with: of the county, by the clause in
 * the place of a rule.
 */
final class AttestedClauses {
    private static final Bilingual CURE = new Bilingual(
            "按条款整改，并由有权认定的人重新作出符合的认定。", "Comply with the clause, and have those who may attest it attest it anew.");

    private final RuleBase rules;
    private final Ledger ledger;
    private final Attestations attestations;
    private final PersonalData personal;

    AttestedClauses(RuleBase rules, Ledger ledger, Attestations attestations, PersonalData personal) {
        this.rules = rules;
        this.ledger = ledger;
        this.attestations = attestations;
        this.personal = personal;
    }

    /** Whether people alone decide a clause. */
    static boolean isAttestable(RuleBase rules, String packId, Clause clause) {
        return clause.decidable() == Decidability.PARTLY
                && clause.plannedRules().isEmpty()
                && rules.rules().stream()
                        .noneMatch(rule -> rule.packId().equals(packId)
                                && rule.metadata().clauses().contains(clause.clause()));
    }

    /** What a clause comes to of which people attest that it is not complied with. */
    static Outcome outcome(Clause clause) {
        return clause.modality() == Modality.RECOMMENDATION ? Outcome.ADVICE : Outcome.VIOLATED;
    }

    /** @param items places evidence in the file */
    List<Finding> findings(Finding.SubjectReference county, Function<Evidence, Finding.EvidenceItem> items) {
        List<Finding> findings = new ArrayList<>();
        for (PackIdentity pack : rules.identities()) {
            for (Clause clause : rules.clauses(pack.id())) {
                List<Attestation> negative = isAttestable(rules, pack.id(), clause)
                        ? attestations.againstClause(clause.clause())
                        : List.of();
                if (!negative.isEmpty()) {
                    findings.add(finding(pack.id(), clause, negative, county, items));
                }
            }
        }
        return findings;
    }

    private Finding finding(
            String packId,
            Clause clause,
            List<Attestation> negative,
            Finding.SubjectReference county,
            Function<Evidence, Finding.EvidenceItem> items) {
        return new Finding(
                ReportBuilder.digest(ReportBuilder.identity(packId, clause.clause(), county)),
                ClauseOutcomes.id(rules, packId, clause),
                new Bilingual(
                        StringUtils.removeEnd(clause.duty().zh(), "。"),
                        StringUtils.removeEnd(clause.duty().en(), ".")),
                List.of(clause.clause()),
                clause.locator(),
                clause.bound(),
                clause.modality(),
                Severity.MEDIUM,
                outcome(clause),
                county,
                personal.masked(new Bilingual(
                        negative.stream().map(this::zh).collect(Collectors.joining()),
                        negative.stream().map(this::en).collect(Collectors.joining(" ")))),
                null,
                null,
                null,
                null,
                null,
                negative.stream().map(this::evidence).map(items).toList(),
                negative.size(),
                List.of(),
                List.of(),
                List.of(),
                CURE,
                clause.remedy(),
                null,
                List.of(),
                null);
    }

    private Evidence evidence(Attestation attestation) {
        int index = ledger.attestations().indexOf(attestation);
        return new Evidence(
                "/attestations/" + index + "/verdict",
                "attestation",
                attestation.verdict(),
                "attestations",
                index,
                attestation.id(),
                attestation.attestedOn());
    }

    private String zh(Attestation attestation) {
        return whom(attestation) + "：" + attestation.attestedOn() + "的人工认定结论为不符合" + attestation.about() + "。";
    }

    private String en(Attestation attestation) {
        return whom(attestation) + ": the attestation of " + attestation.attestedOn() + " says that "
                + attestation.about() + " is not complied with.";
    }

    private String whom(Attestation attestation) {
        return "*".equals(attestation.subjectId()) ? ledger.jurisdiction().name() : attestation.subjectId();
    }
}
