package org.penggai.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.penggai.ledger.Attestation;
import org.penggai.ledger.AttestationVerdict;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.pack.Modality;
import org.penggai.pack.Rule;

/** Turns what a rule's blocks said into one outcome for each subject, by the contract's precedence. */
final class Outcomes {
    private static final Comparator<LocalDate> DAYS = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<BigDecimal> AMOUNTS = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<Breach> ORDER = Comparator.comparing((Breach breach) -> breach.since(), DAYS)
            .thenComparing(breach -> breach.due(), DAYS)
            .thenComparing(Breach::reason)
            .thenComparing(breach -> breach.amount(), AMOUNTS)
            .thenComparing(breach -> breach.derived().toString());

    private final Ledger ledger;
    private final LocalDate day;
    private final int dueSoonDays;
    private final LocalDate planIssued;
    private final Waivers waivers;
    private final Attestations attestations;

    /** @param planIssued nothing is judged as of a day before it, nor what ended before it; null when no pack names one */
    Outcomes(
            Ledger ledger,
            LocalDate day,
            int dueSoonDays,
            LocalDate planIssued,
            Waivers waivers,
            Attestations attestations) {
        this.planIssued = planIssued;
        this.ledger = ledger;
        this.day = day;
        this.dueSoonDays = dueSoonDays;
        this.waivers = waivers;
        this.attestations = attestations;
    }

    /** The verdicts of a rule, by subject; subjects that it does not apply to are left out. */
    List<Verdict> of(Rule rule, Map<Subject, RawVerdict> raw) {
        if (planIssued != null && day.isBefore(planIssued)) {
            return List.of();
        }
        List<String> unknown = rule.metadata().needs().stream()
                .filter(array -> Facts.in(ledger, array) == null)
                .map(array -> "/" + array)
                .sorted()
                .toList();
        List<Attestation> heard = rule.metadata().attested() ? attestations.on(rule) : List.of();
        if (!unknown.isEmpty()) {
            return undecided(rule, unknown, heard);
        }
        boolean unattested = rule.metadata().attested() && heard.isEmpty();
        List<Verdict> verdicts = new ArrayList<>();
        boolean collapsed = false;
        for (Map.Entry<Subject, RawVerdict> entry :
                withAttested(rule, raw, heard).entrySet()) {
            Verdict verdict = one(rule, entry.getKey(), entry.getValue(), heard);
            collapsed |= unattested && holds(verdict.outcome());
            if (!unattested || verdict.outcome() != Outcome.SATISFIED) {
                verdicts.add(verdict);
            }
        }
        if (collapsed) {
            verdicts.removeIf(
                    verdict -> verdict.subject() instanceof Jurisdiction && verdict.outcome() == Outcome.UNDETERMINED);
            if (verdicts.stream().noneMatch(verdict -> verdict.subject() instanceof Jurisdiction)) {
                verdicts.add(countyUndetermined(rule, List.of("/attestations")));
            }
        }
        return verdicts;
    }

    /** The county is undetermined, but what people attest of a subject by its name needs no facts. */
    private List<Verdict> undecided(Rule rule, List<String> unknown, List<Attestation> heard) {
        List<Attestation> named = heard.stream()
                .filter(attestation -> !Attestations.ofAll(attestation))
                .toList();
        List<Verdict> verdicts = new ArrayList<>();
        withAttested(rule, Map.of(), named).forEach((subject, raw) -> verdicts.add(one(rule, subject, raw, named)));
        if (verdicts.stream().noneMatch(verdict -> verdict.subject() instanceof Jurisdiction)) {
            verdicts.add(countyUndetermined(rule, unknown));
        }
        return verdicts;
    }

    /** Also what no fact binds but people attest not to comply: the subject that they name, or the county for all. */
    private TreeMap<Subject, RawVerdict> withAttested(
            Rule rule, Map<Subject, RawVerdict> raw, List<Attestation> heard) {
        TreeMap<Subject, RawVerdict> all = new TreeMap<>(raw);
        for (Attestation attestation : heard) {
            Fact subject =
                    attestation.verdict() == AttestationVerdict.NEGATIVE ? subject(rule, raw, attestation) : null;
            if (subject != null) {
                all.computeIfAbsent(
                        new Subject(Facts.typeName(subject.getClass()), subject.id()), key -> new RawVerdict(subject));
            }
        }
        return all;
    }

    private Fact subject(Rule rule, Map<Subject, RawVerdict> raw, Attestation attestation) {
        Jurisdiction county = ledger.jurisdiction();
        boolean ofCounty = rule.metadata().subject().equals(Facts.typeName(Jurisdiction.class));
        if (Attestations.ofAll(attestation)) {
            return raw.isEmpty() ? county : null;
        }
        if (ofCounty) {
            return county.id().equals(attestation.subjectId()) ? county : null;
        }
        return Facts.kinds().entrySet().stream()
                .filter(kind ->
                        Facts.typeName(kind.getValue()).equals(rule.metadata().subject()))
                .map(kind -> Facts.in(ledger, kind.getKey()))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(fact -> fact.id().equals(attestation.subjectId()))
                .map(Fact.class::cast)
                .findFirst()
                .orElse(null);
    }

    private Verdict one(Rule rule, Subject subject, RawVerdict raw, List<Attestation> heard) {
        List<Breach> cures = raw.cures.stream()
                .filter(cure -> planIssued == null || !cure.curedOn().isBefore(planIssued))
                .toList();
        WaiverNotice waiver = waivers.find(rule, subject.id());
        Attestation negative = Attestations.negative(heard, subject.id());
        SortedSet<String> open = new TreeSet<>(raw.missing);
        if (cures.isEmpty()) {
            open.addAll(raw.missingUnlessCured);
        }
        List<String> missing = new ArrayList<>(open);
        if (!heard.isEmpty() && negative == null && !Attestations.positive(heard, subject.id())) {
            missing.add("/attestations");
        }
        List<Breach> due = raw.pending.stream().filter(this::soon).toList();
        Outcome outcome;
        if (!raw.breaches.isEmpty() || negative != null) {
            outcome = broken(rule, waiver);
        } else if (!missing.isEmpty()) {
            outcome = Outcome.UNDETERMINED;
        } else if (!cures.isEmpty()) {
            outcome = Outcome.CURED;
        } else if (!due.isEmpty()) {
            outcome = Outcome.DUE_SOON;
        } else {
            outcome = Outcome.SATISFIED;
        }
        boolean stands = !raw.breaches.isEmpty() || negative != null;
        List<Breach> breaches = new ArrayList<>(outcome == Outcome.DUE_SOON ? due : stands ? raw.breaches : cures);
        breaches.sort(ORDER);
        List<Breach> beside = new ArrayList<>(stands ? cures : List.of());
        beside.sort(ORDER);
        return new Verdict(
                rule,
                raw.subject,
                raw.clauses == null ? rule.metadata().clauses() : raw.clauses,
                outcome,
                List.copyOf(breaches),
                List.copyOf(beside),
                raw.pending.stream().sorted(ORDER).toList(),
                List.copyOf(missing),
                raw.pending.stream()
                        .map(Breach::due)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                waiver,
                negative);
    }

    private boolean soon(Breach pending) {
        return pending.due() == null || !pending.due().isAfter(day.plusDays(dueSoonDays));
    }

    private static Outcome broken(Rule rule, WaiverNotice waiver) {
        if (rule.metadata().modality() == Modality.RECOMMENDATION) {
            return Outcome.ADVICE;
        }
        return waiver != null && waiver.accepted() ? Outcome.WAIVED : Outcome.VIOLATED;
    }

    private static boolean holds(Outcome outcome) {
        return outcome == Outcome.SATISFIED || outcome == Outcome.CURED || outcome == Outcome.DUE_SOON;
    }

    private Verdict countyUndetermined(Rule rule, List<String> missing) {
        return new Verdict(
                rule,
                ledger.jurisdiction(),
                rule.metadata().clauses(),
                Outcome.UNDETERMINED,
                List.of(),
                List.of(),
                List.of(),
                missing,
                null,
                null,
                null);
    }
}
