package org.penggai.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.penggai.Bilingual;
import org.penggai.ledger.Attestation;
import org.penggai.ledger.AttestationBuilder;
import org.penggai.ledger.AttestationVerdict;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.LedgerBuilder;
import org.penggai.ledger.Project;
import org.penggai.ledger.ProjectBuilder;
import org.penggai.pack.Modality;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleMetadata;
import org.penggai.pack.Severity;

/** A negative attestation is heard also where no fact binds a subject. */
class OutcomesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final Project BOUND = project("bound");
    private static final Project FREE = project("free");

    private static Project project(String id) {
        return ProjectBuilder.builder().id(id).name(id).build();
    }

    private static Rule rule(String subject, String... needs) {
        Bilingual text = new Bilingual("甲", "a");
        return new Rule(
                "a/b",
                "pack",
                "org.a.b",
                new RuleMetadata(
                        List.of("C01"),
                        Modality.OBLIGATION,
                        subject,
                        Severity.HIGH,
                        RuleMetadata.Stage.FACTS,
                        true,
                        List.of(needs),
                        List.of(),
                        text,
                        text,
                        Map.of(),
                        null,
                        text,
                        null,
                        null));
    }

    private static Attestation attestation(String about, String subject, AttestationVerdict verdict) {
        return AttestationBuilder.builder()
                .id(about + subject + verdict)
                .about(about)
                .subjectId(subject)
                .attestedBy("督查组")
                .attestedOn(LocalDate.of(2023, 6, 1))
                .validUntil(LocalDate.of(2024, 6, 1))
                .verdict(verdict)
                .build();
    }

    /** The outcomes of a rule that says of {@code bound} that it applies. */
    private static List<String> outcomes(Rule rule, List<Project> bound, Attestation... attestations) {
        Ledger ledger = LedgerBuilder.builder()
                .schemaVersion(Ledger.SCHEMA_VERSION)
                .asOf(DAY)
                .jurisdiction(new Jurisdiction("611026", "柞水县"))
                .projects(List.of(BOUND, FREE))
                .build();
        Map<Subject, RawVerdict> raw = new HashMap<>();
        bound.forEach(
                project -> raw.put(new Subject(Facts.typeName(Project.class), project.id()), new RawVerdict(project)));
        return new Outcomes(
                        ledger,
                        DAY,
                        30,
                        null,
                        new Waivers(List.of(), DAY),
                        new Attestations(List.of(attestations), DAY))
                .of(rule, raw).stream()
                        .map(verdict -> verdict.subject().id() + " " + verdict.outcome())
                        .toList();
    }

    @Test
    void whoIsNamedIsInBreachThoughNoFactBindsIt() {
        assertThat(outcomes(
                        rule("project"),
                        List.of(BOUND),
                        attestation("a/b", "free", AttestationVerdict.NEGATIVE),
                        attestation("C01", "bound", AttestationVerdict.POSITIVE)))
                .containsExactly("bound SATISFIED", "free VIOLATED");
        assertThat(outcomes(rule("project"), List.of(), attestation("C01", "free", AttestationVerdict.NEGATIVE)))
                .containsExactly("free VIOLATED");
    }

    @Test
    void aNegativeOneForAllIsOfThoseBoundOrElseOfTheCounty() {
        Attestation all = attestation("a/b", "*", AttestationVerdict.NEGATIVE);
        assertThat(outcomes(rule("project"), List.of(BOUND), all)).containsExactly("bound VIOLATED");
        assertThat(outcomes(rule("project"), List.of(), all)).containsExactly("611026 VIOLATED");
        assertThat(outcomes(rule("county"), List.of(), all)).containsExactly("611026 VIOLATED");
    }

    @Test
    void aPositiveOneOrOneOfNobodyBindsNobody() {
        assertThat(outcomes(rule("project"), List.of(), attestation("a/b", "free", AttestationVerdict.POSITIVE)))
                .isEmpty();
        assertThat(outcomes(rule("project"), List.of(), attestation("a/b", "nobody", AttestationVerdict.NEGATIVE)))
                .isEmpty();
        assertThat(outcomes(rule("county"), List.of(), attestation("a/b", "free", AttestationVerdict.NEGATIVE)))
                .isEmpty();
    }

    @Test
    void whoIsNamedIsInBreachThoughTheFactsThatTheRuleNeedsAreNotGiven() {
        Rule needing = rule("project", "transfers");
        assertThat(outcomes(needing, List.of(), attestation("a/b", "free", AttestationVerdict.NEGATIVE)))
                .containsExactlyInAnyOrder("free VIOLATED", "611026 UNDETERMINED");
        assertThat(outcomes(needing, List.of(), attestation("a/b", "free", AttestationVerdict.POSITIVE)))
                .containsExactly("611026 UNDETERMINED");
    }
}
