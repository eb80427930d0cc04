package org.penggai.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.penggai.Bilingual;
import org.penggai.ledger.Attestation;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.PlanListing;
import org.penggai.ledger.Project;
import org.penggai.ledger.Waiver;
import org.penggai.pack.Clause;
import org.penggai.pack.Decidability;
import org.penggai.pack.PackIdentity;
import org.penggai.pack.Profile;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;

/** Finds what of a check speaks to nothing, so that nothing given is dropped in silence, and what contradicts itself. */
final class Notices {
    private static final String ANY = "*";

    private final RuleBase rules;
    private final Ledger ledger;
    private final LocalDate asOf;
    private final List<Notice> notices = new ArrayList<>();

    Notices(RuleBase rules, Ledger ledger, LocalDate asOf) {
        this.rules = rules;
        this.ledger = ledger;
        this.asOf = asOf;
    }

    /**
     * @param planIssued the day before which nothing is judged; null when no pack names one
     * @param holidays how many verdicts each year's holiday arrangement leaves open that is not known
     */
    List<Notice> all(
            LocalDate planIssued, Profile profile, List<Waiver> extraWaivers, SortedMap<Integer, Long> holidays) {
        if (planIssued != null && asOf.isBefore(planIssued)) {
            notices.add(new Notice(
                    "before-plan",
                    null,
                    new Bilingual(
                            "方案于" + planIssued + "印发，此前的日期不作判定",
                            "the plan was issued on " + planIssued + "; nothing is judged as of a day before it")));
        }
        if (asOf.isAfter(ledger.asOf())) {
            notices.add(new Notice(
                    "as-of-after-ledger",
                    "/asOf",
                    new Bilingual(
                            "台账截至" + ledger.asOf() + "，此后的情况不掌握；逾期天数按此后没有变化计算",
                            "the ledger knows up to " + ledger.asOf()
                                    + "; days overdue are counted as if nothing had changed since")));
        }
        holidays.forEach(this::holidays);
        otherCounty(profile);
        notices.addAll(Contradictions.of(ledger, asOf));
        unlisted();
        waivers(ledger.waivers(), "/waivers/");
        waivers(extraWaivers, null);
        List<Attestation> attestations = ledger.attestations() == null ? List.of() : ledger.attestations();
        for (int i = 0; i < attestations.size(); i++) {
            attestation(attestations.get(i), "/attestations/" + i);
        }
        return List.copyOf(notices);
    }

    /** What a timeline lacks is no sign that nothing is due. */
    static Optional<Notice> untold(long rules) {
        return rules == 0
                ? Optional.empty()
                : Optional.of(new Notice(
                        "obligations-undetermined",
                        null,
                        new Bilingual(
                                "有" + rules + "条有期限的规则缺少事实，其事项没有列出；缺少什么见 check",
                                Figures.singular(
                                        rules + " rules that hold to days lack facts, so that their obligations are"
                                                + " not listed; check tells what is missing"))));
    }

    private void holidays(int year, long open) {
        notices.add(new Notice(
                "holidays-unknown",
                null,
                new Bilingual(
                        "缺少" + year + "年的放假安排，" + open + "项因此无法判定；在配置（profile）的 holidayYears 中给出该年的休假日和调休上班日",
                        Figures.singular("the holiday arrangement of " + year + " is not known, which leaves " + open
                                + " verdicts open; a profile gives that year's days off and make-up working days in its"
                                + " holidayYears"))));
    }

    /** A plan of one county binds no other; a profile for it says what holds there. */
    private void otherCounty(Profile profile) {
        Jurisdiction own = ledger.jurisdiction();
        List<Jurisdiction> bound = rules.jurisdictions();
        if (profile.jurisdiction() != null && !own.code().equals(profile.jurisdiction())) {
            notices.add(new Notice(
                    "profile-of-another-jurisdiction",
                    "/jurisdiction/code",
                    new Bilingual(
                            "配置（profile）写明适用于" + profile.jurisdiction() + "，台账属于" + own.name() + " " + own.code(),
                            "the profile is for " + profile.jurisdiction() + ", the ledger of " + own.name() + " "
                                    + own.code())));
        }
        boolean isBound = bound.stream().anyMatch(county -> county.code().equals(own.code()));
        if (bound.isEmpty() || isBound || own.code().equals(profile.jurisdiction())) {
            return;
        }
        String counties = bound.stream()
                .map(county -> county.name() + " " + county.code())
                .collect(Collectors.joining("、"));
        notices.add(new Notice(
                "other-jurisdiction",
                "/jurisdiction/code",
                new Bilingual(
                        "规则依据的文件适用于" + counties + "，台账属于" + own.name() + " " + own.code()
                                + "；其他县参照使用时，用配置（profile）写明该县的参数和区划代码",
                        "the document is for " + counties + ", the ledger of " + own.name() + " " + own.code()
                                + "; a profile for that county says what holds there")));
    }

    /** What is set for projects in a plan does not bind one that is in none. */
    private void unlisted() {
        if (ledger.projects() == null || ledger.planListings() == null) {
            return;
        }
        Set<String> listed =
                ledger.planListings().stream().map(PlanListing::projectId).collect(Collectors.toSet());
        for (int i = 0; i < ledger.projects().size(); i++) {
            Project project = ledger.projects().get(i);
            if (!listed.contains(project.id())) {
                notices.add(new Notice(
                        "project-not-listed",
                        "/projects/" + i,
                        new Bilingual(
                                project.name() + "没有列入任何计划，不评判列入计划项目的目标",
                                project.name()
                                        + " is in no plan: the targets of listed projects are not judged for it")));
            }
        }
    }

    private void waivers(List<Waiver> waivers, String array) {
        for (int i = 0; waivers != null && i < waivers.size(); i++) {
            waiver(waivers.get(i), array == null ? null : array + i);
        }
    }

    private void waiver(Waiver waiver, String pointer) {
        Rule rule = rules.rule(waiver.ruleId());
        Bilingual why = null;
        if (rule == null) {
            why = new Bilingual("没有规则 " + waiver.ruleId(), "there is no rule " + waiver.ruleId());
        } else if (waiver.subjectId().equals(ANY)) {
            why = new Bilingual("例外须逐个对象批准，不接受 *", "an exception names one subject; * is not heard");
        } else if (!has(rule.metadata().subject(), waiver.subjectId())) {
            why = noSubject(rule.metadata().subject(), waiver.subjectId());
        } else if (unknown(rule.metadata().subject())) {
            why = notGiven(rule.metadata().subject(), waiver.subjectId());
        }
        if (why != null) {
            notices.add(new Notice(
                    "waiver-not-heard",
                    pointer,
                    new Bilingual(
                            "例外批准" + waiver.id() + "未采纳：" + why.zh(),
                            "waiver " + waiver.id() + " is not heard: " + why.en())));
        }
    }

    private void attestation(Attestation attestation, String pointer) {
        List<Rule> named = rules.rules().stream()
                .filter(rule -> rule.id().equals(attestation.about())
                        || rule.metadata().clauses().contains(attestation.about()))
                .toList();
        List<Rule> hearing =
                named.stream().filter(rule -> rule.metadata().attested()).toList();
        Bilingual why = null;
        if (hearing.isEmpty() && !attestable(attestation.about(), named)) {
            why = named.isEmpty() && !isClause(attestation.about())
                    ? new Bilingual(
                            "没有规则或条款 " + attestation.about(), "there is no rule or clause " + attestation.about())
                    : new Bilingual(
                            attestation.about() + " 不由人工认定", attestation.about() + " is not decided by attestation");
        } else if (attestation.validUntil().isBefore(asOf)) {
            why = new Bilingual("已于" + attestation.validUntil() + "到期", "it expired on " + attestation.validUntil());
        } else if (!attestation.subjectId().equals(ANY)
                && !hearing.isEmpty()
                && hearing.stream().noneMatch(rule -> has(rule.metadata().subject(), attestation.subjectId()))) {
            why = noSubject(hearing.get(0).metadata().subject(), attestation.subjectId());
        } else if (!attestation.subjectId().equals(ANY)
                && !hearing.isEmpty()
                && hearing.stream().allMatch(rule -> unknown(rule.metadata().subject()))) {
            why = notGiven(hearing.get(0).metadata().subject(), attestation.subjectId());
        }
        if (why != null) {
            notices.add(new Notice(
                    "attestation-not-heard",
                    pointer,
                    new Bilingual(
                            "人工认定" + attestation.id() + "未采纳：" + why.zh(),
                            "attestation " + attestation.id() + " is not heard: " + why.en())));
        }
    }

    /** A clause that people decide and no rule does. */
    private boolean attestable(String about, List<Rule> named) {
        return named.isEmpty() && clauses(about).stream().anyMatch(clause -> clause.decidable() == Decidability.PARTLY);
    }

    private boolean isClause(String id) {
        return !clauses(id).isEmpty();
    }

    private List<Clause> clauses(String id) {
        return rules.identities().stream()
                .map(PackIdentity::id)
                .flatMap(pack -> rules.clauses(pack).stream())
                .filter(clause -> clause.clause().equals(id))
                .toList();
    }

    /** Whether there is such a subject, or may be: an array that is not known may hold it. */
    private boolean has(String type, String id) {
        Collection<? extends Fact> known = Subjects.known(ledger, type);
        return known == null || known.stream().anyMatch(fact -> fact.id().equals(id));
    }

    private boolean unknown(String type) {
        return Subjects.known(ledger, type) == null;
    }

    private static Bilingual notGiven(String type, String id) {
        return new Bilingual(
                "台账没有给出这一类对象，无从核对 " + type + " " + id,
                "the ledger does not give any facts of that kind, so that " + type + " " + id + " can't be looked up");
    }

    private static Bilingual noSubject(String type, String id) {
        return new Bilingual("台账中没有对象 " + type + " " + id, "the ledger holds no " + type + " " + id);
    }
}
