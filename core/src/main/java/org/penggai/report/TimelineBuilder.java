package org.penggai.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.penggai.derive.DatedStanding;
import org.penggai.derive.Deadline;
import org.penggai.judge.Judgement;
import org.penggai.judge.Outcome;
import org.penggai.judge.Verdict;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.PersonalData;
import org.penggai.pack.Clause;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;

/** Lays out by day what was judged. Days come from the verdicts and from what was derived; none is worked out here. */
final class TimelineBuilder {
    private static final Comparator<DatedDuty> ORDER = Comparator.comparing(DatedDuty::earliest)
            .thenComparing(duty -> duty.due() == null)
            .thenComparing(DatedDuty::rule)
            .thenComparing(duty -> duty.subject().type())
            .thenComparing(duty -> duty.subject().id());

    private final RuleBase rules;
    private final Judgement judgement;
    private final LocalDate asOf;
    private final LocalDate soon;
    private final LocalDate issued;
    private final PersonalData personal;
    private final Map<String, List<Deadline>> deadlines;
    private final Map<String, List<DatedStanding>> standings;
    private final Set<String> standingTypes;
    private final Map<String, Map<String, Fact>> facts = new HashMap<>();

    /**
     * @param soon the last day of the warning window
     * @param issued nothing is owed by a day before it; null when no pack names one
     */
    TimelineBuilder(
            RuleBase rules,
            Judgement judgement,
            LocalDate asOf,
            LocalDate soon,
            LocalDate issued,
            PersonalData personal) {
        this.personal = personal;
        this.rules = rules;
        this.judgement = judgement;
        this.asOf = asOf;
        this.soon = soon;
        this.issued = issued;
        List<Object> derived = judgement.derivation().facts();
        deadlines = all(derived, Deadline.class).collect(Collectors.groupingBy(Deadline::obligation));
        standings = all(derived, DatedStanding.class).collect(Collectors.groupingBy(DatedStanding::obligation));
        standingTypes = all(derived, DatedStanding.class)
                .map(one -> one.getClass().getSimpleName())
                .collect(Collectors.toSet());
    }

    private static <T> Stream<T> all(List<Object> derived, Class<T> type) {
        return derived.stream().filter(type::isInstance).map(type::cast);
    }

    /** The obligations, in order. */
    List<DatedDuty> all(Predicate<Rule> selected, SubjectReferences references) {
        List<DatedDuty> duties = new ArrayList<>();
        judgement.verdicts().forEach((rule, verdicts) -> {
            if (selected.test(rule)) {
                of(rule, verdicts, references, duties);
            }
        });
        duties.sort(ORDER);
        return List.copyOf(duties);
    }

    /** Of how many rules that hold to days something is not known, and nothing could be laid out. */
    long untold(Predicate<Rule> selected, List<DatedDuty> duties) {
        Set<String> told = duties.stream().map(DatedDuty::rule).collect(Collectors.toSet());
        return judgement.verdicts().entrySet().stream()
                .filter(entry -> selected.test(entry.getKey())
                        && !told.contains(entry.getKey().id()))
                .filter(entry -> entry.getValue().stream().anyMatch(one -> one.outcome() == Outcome.UNDETERMINED))
                .filter(entry -> terms(entry.getKey()).dated())
                .count();
    }

    private DutyTerms terms(Rule rule) {
        return DutyTerms.of(rule, rules.blocks(rule), standingTypes);
    }

    private void of(Rule rule, List<Verdict> verdicts, SubjectReferences references, List<DatedDuty> duties) {
        DutyTerms terms = terms(rule);
        Map<String, List<Deadline>> judged = bySubject(rule, terms);
        Map<String, List<DatedStanding>> standing = standing(terms);
        for (Verdict verdict : verdicts) {
            boolean own = Facts.typeName(verdict.subject().getClass())
                            .equals(rule.metadata().subject())
                    || Subjects.isCounty(rule.metadata().subject());
            String id = own ? verdict.subject().id() : "";
            List<DatedStanding> stands = standing.getOrDefault(id, List.of());
            DutyDays days = new DutyDays(
                    verdict,
                    terms,
                    asOf,
                    soon,
                    stands.stream().flatMap(one -> one.missedDays().stream()).collect(Collectors.toSet()));
            judged.getOrDefault(id, List.of()).forEach(days::judged);
            stands.forEach(one -> one.ahead().forEach(days::ahead));
            stands.forEach(one -> one.told().forEach(days::told));
            Finding.SubjectReference subject = references.of(verdict.subject());
            days.days().forEach((due, day) -> {
                if (issued == null || !due.isBefore(issued)) {
                    duties.add(duty(verdict, subject, due, null, day));
                }
            });
            days.undated().forEach((earliest, day) -> duties.add(duty(verdict, subject, null, earliest, day)));
        }
    }

    private Map<String, List<DatedStanding>> standing(DutyTerms terms) {
        String county = judgement.derivation().ledger().jurisdiction().id();
        return terms.standings().stream()
                .flatMap(obligation -> standings.getOrDefault(obligation, List.of()).stream())
                .collect(Collectors.groupingBy(one -> one.subjectId() == null ? county : one.subjectId()));
    }

    /** The deadlines that a rule judges, by the id of its subject: that of the deadline, or the project of what it binds. */
    private Map<String, List<Deadline>> bySubject(Rule rule, DutyTerms terms) {
        String own = rule.metadata().subject();
        Map<String, List<Deadline>> bySubject = new HashMap<>();
        terms.deadlines().forEach((obligation, kinds) -> {
            boolean named = obligation.equals(DutyTerms.plain(rule));
            for (Deadline deadline : deadlines.getOrDefault(obligation, List.of())) {
                for (String kind : kinds) {
                    Fact fact = fact(kind, deadline.subjectId());
                    // Of what belongs to a subject only a rule's own obligation binds all.
                    String subject =
                            fact == null ? null : kind.equals(own) ? fact.id() : named ? (String) project(fact) : null;
                    if (subject != null) {
                        bySubject
                                .computeIfAbsent(subject, id -> new ArrayList<>())
                                .add(deadline);
                    }
                }
            }
        });
        return bySubject;
    }

    private static Object project(Fact fact) {
        return Facts.fields(fact.getClass()).contains("projectId") ? Facts.value(fact, "projectId") : null;
    }

    private Fact fact(String kind, String id) {
        return facts.computeIfAbsent(kind, key -> {
                    Collection<? extends Fact> known =
                            Subjects.known(judgement.derivation().ledger(), key);
                    Map<String, Fact> byId = new HashMap<>();
                    if (known != null) {
                        known.forEach(fact -> byId.put(fact.id(), fact));
                    }
                    return byId;
                })
                .get(id);
    }

    private DatedDuty duty(
            Verdict verdict, Finding.SubjectReference subject, LocalDate due, LocalDate notBefore, DutyDays.Day day) {
        Rule rule = verdict.rule();
        Clause clause = rules.clause(rule.packId(), verdict.clauses().get(0));
        return new DatedDuty(
                uid(rule, subject, due == null ? notBefore : due),
                rule.id(),
                rule.metadata().title(),
                day.names.isEmpty() ? null : personal.masked(String.join("、", day.names)),
                verdict.clauses(),
                clause.locator(),
                clause.bound(),
                rule.metadata().modality(),
                rule.metadata().severity(),
                subject,
                day.state,
                due,
                notBefore,
                due == null ? null : ChronoUnit.DAYS.between(asOf, due),
                day.metOn,
                day.how);
    }

    private static String uid(Rule rule, Finding.SubjectReference subject, LocalDate due) {
        String text = ReportBuilder.identity(rule, subject) + "\n" + due;
        return ReportBuilder.digest(text);
    }

    /** How facts are referred to. */
    interface SubjectReferences {
        Finding.SubjectReference of(Fact fact);
    }
}
