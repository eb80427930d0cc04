package org.penggai.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.penggai.Bilingual;
import org.penggai.judge.Breach;
import org.penggai.judge.DerivedValue;
import org.penggai.judge.Evidence;
import org.penggai.judge.Judgement;
import org.penggai.judge.MissingHolidays;
import org.penggai.judge.Outcome;
import org.penggai.judge.Verdict;
import org.penggai.judge.WaiverNotice;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Instalment;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Loan;
import org.penggai.ledger.PersonalData;
import org.penggai.ledger.Project;
import org.penggai.ledger.Waiver;
import org.penggai.pack.Clause;
import org.penggai.pack.PackIdentity;
import org.penggai.pack.Parameters;
import org.penggai.pack.Profile;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;

/** Sorts, counts, words and fingerprints verdicts. */
public final class ReportBuilder {
    private static final String COUNTY = "/jurisdiction";
    private static final int EVIDENCE_SHOWN = 5;

    private static final Comparator<LocalDate> DAYS = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Evidence> EVIDENCE_ORDER = Comparator.comparing(Evidence::date, DAYS)
            .thenComparing(evidence -> evidence.value() instanceof BigDecimal amount ? amount : BigDecimal.ZERO)
            .thenComparing(Evidence::id);

    private final RuleBase rules;
    private final Ledger ledger;
    private final Parameters parameters;
    private final LocalDate asOf;
    private final FactLocator locator;
    private final Messages messages;
    private final SubjectNames names;
    private final PersonalData personal;
    private final Map<String, String> projectNames = new HashMap<>();

    /** A builder of reports on {@code ledger} as of a day, in which what is personal is masked as {@code personal} has it. */
    public ReportBuilder(
            RuleBase rules,
            Ledger ledger,
            Parameters parameters,
            LocalDate asOf,
            FactLocator locator,
            PersonalData personal) {
        this.personal = personal;
        this.rules = rules;
        this.ledger = ledger;
        this.parameters = parameters;
        this.asOf = asOf;
        this.locator = locator;
        this.names = new SubjectNames(ledger);
        this.messages = new Messages(
                asOf,
                parameters,
                Facts.kinds().keySet().stream()
                        .filter(array -> Facts.in(ledger, array) != null)
                        .collect(Collectors.toSet()),
                new ShownValues(rules, ledger, names));
        if (ledger.projects() != null) {
            ledger.projects().forEach(project -> projectNames.put(project.id(), personal.masked(project.name())));
        }
    }

    /**
     * The report on what was judged.
     *
     * @param judgement the verdicts
     * @param selected which rules are reported
     * @param whole whether all rules are, and with them the clauses that people alone decide
     * @param includeSatisfied whether satisfied and not applicable subjects are listed as findings too
     * @param profile the profile that was applied
     * @param extraWaivers waivers given beside the ledger's
     * @param input the file checked; null for none
     */
    public Report build(
            Judgement judgement,
            Predicate<Rule> selected,
            boolean whole,
            boolean includeSatisfied,
            Profile profile,
            List<Waiver> extraWaivers,
            Report.Input input) {
        List<Report.RuleCounts> counts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        judgement.verdicts().entrySet().stream()
                .filter(entry -> selected.test(entry.getKey()))
                .sorted(Comparator.comparing(entry -> entry.getKey().id()))
                .forEach(entry -> {
                    List<Verdict> notApplicable = notApplicable(entry.getKey(), entry.getValue());
                    counts.add(counts(entry.getKey(), entry.getValue(), notApplicable.size()));
                    findings.addAll(
                            findings(entry.getValue(), includeSatisfied ? notApplicable : List.of(), includeSatisfied));
                });
        if (whole) {
            attested(judgement, counts, findings);
        }
        return new Report(
                document(),
                rules.identities(),
                identity(profile),
                asOf,
                ledger.jurisdiction(),
                input,
                notices(planIssued(), profile, extraWaivers, holidays(judgement, selected)),
                Counts.sum(counts.stream().map(Report.RuleCounts::counts).toList()),
                List.copyOf(counts),
                new ClauseOutcomes(rules, judgement).all(),
                placed(findings),
                null);
    }

    /** Adds what people attest against clauses that no rule decides, as of rules by the clauses' ids. */
    private void attested(Judgement judgement, List<Report.RuleCounts> counts, List<Finding> findings) {
        List<Finding> attested = new AttestedClauses(rules, ledger, judgement.attestations(), personal)
                .findings(subject(ledger.jurisdiction()), this::item);
        attested.forEach(finding -> counts.add(new Report.RuleCounts(
                finding.rule(), finding.title(), finding.clauses(), Counts.of(List.of(finding.outcome()), 0))));
        findings.addAll(attested);
        counts.sort(Comparator.comparing(Report.RuleCounts::rule));
        findings.sort(Comparator.comparing(Finding::rule));
    }

    /** Every obligation with a day, as it stands by what was judged. */
    public Timeline timeline(
            Judgement judgement,
            Predicate<Rule> selected,
            Profile profile,
            List<Waiver> extraWaivers,
            Report.Input input) {
        LocalDate issued = planIssued();
        TimelineBuilder builder = new TimelineBuilder(
                rules, judgement, asOf, asOf.plusDays(parameters.whole("due-soon-days")), issued, personal);
        List<DatedDuty> duties = builder.all(selected, this::subject);
        List<Notice> notices = new ArrayList<>(notices(issued, profile, extraWaivers, holidays(judgement, selected)));
        Notices.untold(builder.untold(selected, duties)).ifPresent(notices::add);
        return new Timeline(
                document(),
                rules.identities(),
                identity(profile),
                asOf,
                ledger.jurisdiction(),
                input,
                List.copyOf(notices),
                duties);
    }

    private List<Notice> notices(
            LocalDate issued, Profile profile, List<Waiver> extraWaivers, SortedMap<Integer, Long> holidays) {
        return new Notices(rules, ledger, asOf)
                .all(issued, profile, extraWaivers, holidays).stream()
                        .map(notice -> notice.masked(personal))
                        .toList();
    }

    /** How many verdicts hang on each year whose holiday arrangement is not known. */
    private static SortedMap<Integer, Long> holidays(Judgement judgement, Predicate<Rule> selected) {
        return judgement.verdicts().entrySet().stream()
                .filter(entry -> selected.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(verdict -> verdict.outcome() == Outcome.UNDETERMINED)
                .flatMap(verdict -> MissingHolidays.years(verdict.missing()).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private LocalDate planIssued() {
        return parameters.has("plan-issued") ? parameters.date("plan-issued") : null;
    }

    private static Report.ProfileIdentity identity(Profile profile) {
        return profile == Profile.NONE ? null : new Report.ProfileIdentity(profile.id(), profile.digest());
    }

    /** The findings of one rule on all its subjects, those included that it holds for or does not apply to. */
    public List<Finding> findings(Rule rule, List<Verdict> verdicts) {
        return findings(verdicts, notApplicable(rule, verdicts), true);
    }

    private List<Finding> findings(List<Verdict> verdicts, List<Verdict> notApplicable, boolean includeSatisfied) {
        return Stream.concat(verdicts.stream(), notApplicable.stream())
                .filter(verdict -> includeSatisfied || verdict.outcome() != Outcome.SATISFIED)
                .sorted(Comparator.comparing((Verdict verdict) ->
                                Facts.typeName(verdict.subject().getClass()))
                        .thenComparing(verdict -> verdict.subject().id()))
                .map(this::finding)
                .toList();
    }

    /** With evidence that points at a field placed where the field is, if the locator can tell: all in one go. */
    private List<Finding> placed(List<Finding> findings) {
        Set<String> fields = findings.stream()
                .flatMap(finding -> finding.evidence().stream())
                .filter(item -> item.location() != null && item.location().ofRecord())
                .map(Finding.EvidenceItem::pointer)
                .collect(Collectors.toSet());
        Map<String, Finding.Location> places = fields.isEmpty() ? Map.of() : locator.fields(fields);
        return places.isEmpty()
                ? List.copyOf(findings)
                : findings.stream()
                        .map(finding -> finding.withEvidence(finding.evidence().stream()
                                .map(item -> places.containsKey(item.pointer())
                                        ? new Finding.EvidenceItem(
                                                item.pointer(), item.name(), item.value(), places.get(item.pointer()))
                                        : item)
                                .toList()))
                        .toList();
    }

    private Bilingual document() {
        List<Bilingual> documents =
                rules.identities().stream().map(PackIdentity::document).toList();
        return new Bilingual(
                documents.stream().map(Bilingual::zh).collect(Collectors.joining("；")),
                documents.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
    }

    private static Report.RuleCounts counts(Rule rule, List<Verdict> verdicts, int notApplicable) {
        return new Report.RuleCounts(
                rule.id(),
                rule.metadata().title(),
                rule.metadata().clauses(),
                Counts.of(verdicts.stream().map(Verdict::outcome).toList(), notApplicable));
    }

    /** Facts of the rule's subject type that it said nothing of; none when it could not be decided at all. */
    private List<Verdict> notApplicable(Rule rule, List<Verdict> verdicts) {
        Set<String> judged = new HashSet<>();
        for (Verdict verdict : verdicts) {
            if (verdict.subject() instanceof Jurisdiction
                    && !rule.metadata().subject().equals("county")) {
                return List.of();
            }
            judged.add(verdict.subject().id());
        }
        return subjects(rule.metadata().subject()).stream()
                .filter(fact -> !judged.contains(fact.id()))
                .map(fact -> new Verdict(
                        rule,
                        fact,
                        rule.metadata().clauses(),
                        Outcome.NOT_APPLICABLE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null))
                .toList();
    }

    private Collection<? extends Fact> subjects(String type) {
        Collection<? extends Fact> known = Subjects.known(ledger, type);
        return known == null ? List.of() : known;
    }

    private Finding finding(Verdict verdict) {
        Rule rule = verdict.rule();
        Clause clause = rules.clause(rule.packId(), verdict.clauses().get(0));
        List<Breach> breaches = verdict.breaches();
        boolean decided = verdict.outcome() != Outcome.UNDETERMINED;
        Set<String> pointers = new HashSet<>();
        List<Evidence> evidence = breaches.stream()
                .flatMap(breach -> breach.evidence().stream())
                .sorted(EVIDENCE_ORDER)
                .filter(item -> pointers.add(item.pointer()))
                .toList();
        Finding.SubjectReference subject = subject(verdict.subject());
        LocalDate due = breaches.stream()
                .map(Breach::due)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(verdict.outcome() == Outcome.SATISFIED ? verdict.due() : null);
        return new Finding(
                fingerprint(rule, subject),
                rule.id(),
                rule.metadata().title(),
                verdict.clauses(),
                clause.locator(),
                clause.bound(),
                rule.metadata().modality(),
                rule.metadata().severity(),
                verdict.outcome(),
                subject,
                personal.masked(messages.of(verdict, names.of(verdict.subject()))),
                due,
                breaches.stream()
                        .map(Breach::daysOverdue)
                        .filter(Objects::nonNull)
                        .max(Long::compare)
                        .orElse(null),
                breaches.stream()
                        .map(Breach::since)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                verdict.outcome() == Outcome.CURED ? Messages.curedOn(verdict) : null,
                breaches.stream()
                        .map(Breach::amount)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null),
                evidence.stream().limit(EVIDENCE_SHOWN).map(this::item).toList(),
                evidence.size(),
                breaches.stream()
                        .flatMap(breach -> breach.derived().stream())
                        .map(value -> withHow(rule, value))
                        .distinct()
                        .toList(),
                rule.metadata().parameters().stream().map(this::parameter).toList(),
                decided ? List.of() : verdict.missing(),
                rule.metadata().cure(),
                rule.metadata().remedy(),
                masked(verdict.waiver()),
                breaches.stream().map(Breach::reason).distinct().sorted().toList(),
                null);
    }

    /** A value whose breach does not say how it was reached is reached as the metadata says. */
    private DerivedValue withHow(Rule rule, DerivedValue value) {
        Map<String, Bilingual> hows = rule.metadata().how();
        Bilingual how = value.how() != null || hows == null ? value.how() : hows.get(value.name());
        return new DerivedValue(
                value.name(),
                personal.masked(value.value()),
                how == null
                        ? null
                        : personal.masked(new Bilingual(
                                Figures.separated(how.zh()), Figures.singular(Figures.separated(how.en())))));
    }

    private WaiverNotice masked(WaiverNotice notice) {
        if (notice == null) {
            return null;
        }
        Waiver waiver = notice.waiver();
        return new WaiverNotice(
                new Waiver(
                        waiver.id(),
                        waiver.ruleId(),
                        waiver.subjectId(),
                        personal.masked(waiver.approver()),
                        personal.masked(waiver.documentNumber()),
                        personal.masked(waiver.reason()),
                        waiver.approvedOn(),
                        waiver.expiresOn(),
                        waiver.source(),
                        waiver.extensions()),
                personal.masked(notice.rejection()));
    }

    private Finding.EvidenceItem item(Evidence evidence) {
        return new Finding.EvidenceItem(
                evidence.pointer(), evidence.name(), personal.masked(evidence.value()), place(evidence));
    }

    private Finding.Location place(Evidence evidence) {
        boolean ofCounty = evidence.pointer().startsWith(COUNTY);
        if (evidence.array() == null && !ofCounty) {
            return null;
        }
        Finding.Location record =
                ofCounty ? locator.locate(COUNTY.substring(1), -1) : locator.locate(evidence.array(), evidence.index());
        long steps = evidence.pointer().chars().filter(c -> c == '/').count();
        return record == null || steps <= (ofCounty ? 1 : 2) ? record : record.ofItsRecord();
    }

    private Finding.ParameterValue parameter(String id) {
        return new Finding.ParameterValue(
                id, parameters.get(id).getValue(), parameters.get(id).getSource());
    }

    private Finding.SubjectReference subject(Fact fact) {
        List<String> fields = Facts.fields(fact.getClass());
        String name = personal.masked(SubjectNames.given(fact));
        String project = project(fact, fields);
        return new Finding.SubjectReference(
                Facts.typeName(fact.getClass()), fact.id(), name, project, projectNames.get(project));
    }

    private String project(Fact fact, List<String> fields) {
        if (fact instanceof Project) {
            return fact.id();
        }
        if (fact instanceof Instalment instalment && ledger.loans() != null) {
            return ledger.loans().stream()
                    .filter(loan -> loan.id().equals(instalment.loanId()))
                    .map(Loan::projectId)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return fields.contains("projectId") ? (String) Facts.value(fact, "projectId") : null;
    }

    private static String fingerprint(Rule rule, Finding.SubjectReference subject) {
        return digest(identity(rule, subject));
    }

    /** What makes a rule on a subject the same from one report to the next. */
    static String identity(Rule rule, Finding.SubjectReference subject) {
        return identity(rule.packId(), rule.id().substring(rule.id().indexOf(':') + 1), subject);
    }

    static String identity(String packId, String plainRule, Finding.SubjectReference subject) {
        return String.join("\n", packId, plainRule, subject.type(), subject.id());
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}
