package org.penggai;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import org.penggai.derive.Derivation;
import org.penggai.derive.calendar.WorkingCalendar;
import org.penggai.explain.Explainer;
import org.penggai.explain.Explanation;
import org.penggai.explain.MaskedExplanation;
import org.penggai.explain.Names;
import org.penggai.explain.UnknownSubjectException;
import org.penggai.judge.Judge;
import org.penggai.judge.Judgement;
import org.penggai.judge.Moment;
import org.penggai.judge.Outcome;
import org.penggai.judge.Verdict;
import org.penggai.judge.WorkingMemory;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.PersonalData;
import org.penggai.ledger.Waiver;
import org.penggai.pack.PackLoader;
import org.penggai.pack.Parameters;
import org.penggai.pack.Profile;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBase;
import org.penggai.pack.RuleMetadata;
import org.penggai.read.LedgerDocument;
import org.penggai.report.FactLocator;
import org.penggai.report.Finding;
import org.penggai.report.Report;
import org.penggai.report.ReportBuilder;
import org.penggai.report.Subjects;
import org.penggai.report.Timeline;

/**
 * Checks ledgers against the rules of all packs on the class path. Made once, which takes part of a second; thread-safe.
 *
 * <pre>{@code
 * ComplianceChecker checker = ComplianceChecker.load();
 * Report report = checker.check(Ledger.read(input), asOf);
 * }</pre>
 */
public final class ComplianceChecker {
    private final RuleBase rules;
    private final FutureTask<Judge> judge;
    private final WorkingCalendar calendar = new WorkingCalendar();

    private ComplianceChecker(RuleBase rules) {
        this.rules = rules;
        this.judge = new FutureTask<>(() -> new Judge(rules));
    }

    /**
     * A checker with all rule packs that the thread's context class loader sees.
     *
     * @throws org.penggai.pack.RulePackException when there is none or one is broken
     */
    public static ComplianceChecker load() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return load(context == null ? ComplianceChecker.class.getClassLoader() : context);
    }

    /**
     * A checker with all rule packs that {@code loader} sees.
     *
     * @throws org.penggai.pack.RulePackException when there is none or one is broken
     */
    public static ComplianceChecker load(ClassLoader loader) {
        ComplianceChecker checker = new ComplianceChecker(PackLoader.load(loader));
        checker.judge.run();
        checker.judge();
        return checker;
    }

    /**
     * As {@link #load(ClassLoader)}, but the compiled rules are put together by a thread of their own, which the first check
     * waits for: for a program that checks once, and reads its ledger meanwhile.
     *
     * @throws org.penggai.pack.RulePackException when there is no pack or what it says of its rules is broken; broken compiled
     *     rules throw it at the first check
     */
    public static ComplianceChecker loadInBackground(ClassLoader loader) {
        ComplianceChecker checker = new ComplianceChecker(PackLoader.load(loader));
        Thread making = new Thread(checker.judge, "penggai-rules");
        making.setDaemon(true);
        making.start();
        return checker;
    }

    /** The rules, clauses and parameters that were loaded. */
    public RuleBase rules() {
        return rules;
    }

    /** Checks a ledger with all rules as of its own date. */
    public Report check(Ledger ledger) {
        return check(ledger, CheckOptions.defaults());
    }

    /**
     * Checks a ledger with all rules as of a day. A variable that is null stands for the ledger's own date; a literal null
     * could mean the options as well, and does not compile: {@link #check(Ledger)} is for that.
     *
     * @throws IllegalArgumentException when the day lies outside the years {@value Ledger#FIRST_YEAR} to
     *     {@value Ledger#LAST_YEAR}
     */
    public Report check(Ledger ledger, LocalDate asOf) {
        return check(ledger, CheckOptions.defaults().withAsOf(asOf));
    }

    /**
     * Checks a ledger.
     *
     * @throws IllegalArgumentException when a pattern of the options matches no rule: it would check nothing, and look green
     */
    public Report check(Ledger ledger, CheckOptions options) {
        Objects.requireNonNull(ledger, "ledger");
        Objects.requireNonNull(options, "options");
        return check(ledger, options, null, FactLocator.NONE);
    }

    /** Checks a ledger that was read from a file, whose findings then say where their evidence stands in it. */
    public Report check(LedgerDocument document, CheckOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return check(document.ledger(), options, document.input(), document.locations());
    }

    /**
     * Every obligation of a ledger that has a day, as it stands by the same verdicts as a report's.
     *
     * @throws IllegalArgumentException when a pattern of the options matches no rule
     */
    public Timeline timeline(Ledger ledger, CheckOptions options) {
        Objects.requireNonNull(ledger, "ledger");
        Objects.requireNonNull(options, "options");
        return timeline(ledger, options, null);
    }

    /** The same of a ledger that was read from a file. */
    public Timeline timeline(LedgerDocument document, CheckOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return timeline(document.ledger(), options, document.input());
    }

    /**
     * Why a rule came to its verdict on a subject, or why it says nothing of it; for any outcome.
     *
     * @param asOf the day to explain for; null for the ledger's own
     * @param ruleId id of the rule
     * @param subjectId id of the subject, for the county its code; or its name, where no other subject has it
     * @throws IllegalArgumentException when there is no such rule
     * @throws UnknownSubjectException when the ledger holds no such subject of it, or several
     */
    public Explanation explain(Ledger ledger, LocalDate asOf, String ruleId, String subjectId) {
        return explain(ledger, CheckOptions.defaults().withAsOf(asOf), ruleId, subjectId);
    }

    /** The same with a profile and waivers. */
    public Explanation explain(Ledger ledger, CheckOptions options, String ruleId, String subjectId) {
        Objects.requireNonNull(ledger, "ledger");
        Objects.requireNonNull(options, "options");
        Rule rule = rules.rule(ruleId);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + ruleId);
        }
        Fact county = countysLine(ledger, rule, subjectId);
        PersonalData personal = options.personal(ledger);
        Fact subject = county == null ? subject(ledger, rule, subjectId, personal) : county;
        LocalDate day = options.asOf() == null ? ledger.asOf() : options.asOf();
        Profile profile = options.profile();
        Moment now = moment(ledger, day, profile);
        List<Object> memory = WorkingMemory.of(now.derivation(), now.parameters());
        if (rule.metadata().stage() == RuleMetadata.Stage.VERDICTS) {
            memory.addAll(judge(ledger, now, options).outcomes());
        }
        CheckOptions own = options.withAsOf(day).withRules(List.of(ruleId)).withSatisfied(true);
        Finding finding = finding(check(ledger, own), rule, subject);
        if (county != null && finding == null) {
            subject(ledger, rule, subjectId, personal);
        }
        Explanation explanation = new Explainer(rule, rules.blocks(rule), ledger, day, new Names(rules, ledger))
                .explain(
                        memory,
                        subject,
                        finding,
                        changed -> verdict(changed, own, rule, subject),
                        harmless(ledger, options, day));
        return new MaskedExplanation(personal).of(explanation);
    }

    /** The county, where its line of a rule on other subjects is asked for: what of the rule could not be decided. */
    private static Fact countysLine(Ledger ledger, Rule rule, String asked) {
        Jurisdiction county = ledger.jurisdiction();
        String type = rule.metadata().subject();
        boolean meant = county.id().equals(asked) || county.name().equals(asked);
        return meant
                        && !type.equals(Facts.typeName(Jurisdiction.class))
                        && Subjects.find(ledger, type, asked) == null
                        && Subjects.named(ledger, type, asked).isEmpty()
                ? county
                : null;
    }

    /** The subject of that id or, where there is none, the only one of that name. */
    private static Fact subject(Ledger ledger, Rule rule, String asked, PersonalData personal) {
        String type = rule.metadata().subject();
        Fact subject = Subjects.find(ledger, type, asked);
        if (subject != null) {
            return subject;
        }
        List<Fact> named = Subjects.named(ledger, type, asked);
        if (named.size() != 1) {
            throw new UnknownSubjectException(
                    rule.id(), rule.metadata(), asked, named, Subjects.all(ledger, type), personal);
        }
        return named.get(0);
    }

    /** Whether a changed ledger violates nothing that the ledger does not violate. */
    private Predicate<Ledger> harmless(Ledger ledger, CheckOptions options, LocalDate day) {
        Set<String> before = new HashSet<>();
        return changed -> {
            if (before.isEmpty()) {
                before.addAll(violated(ledger, options, day));
                before.add("");
            }
            return before.containsAll(violated(changed, options, day));
        };
    }

    private Set<String> violated(Ledger ledger, CheckOptions options, LocalDate day) {
        Set<String> violated = new HashSet<>();
        judge(ledger, moment(ledger, day, options.profile()), options)
                .verdicts()
                .forEach((rule, verdicts) -> verdicts.stream()
                        .filter(verdict -> verdict.outcome() == Outcome.VIOLATED)
                        .forEach(verdict ->
                                violated.add(rule.id() + " " + verdict.subject().id())));
        return violated;
    }

    /** One rule over a ledger, made ready to be judged again and again with its blocks changed. */
    public RuleTrial trial(Ledger ledger, CheckOptions options, String ruleId) {
        Rule rule = rules.rule(ruleId);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + ruleId);
        }
        LocalDate day = options.asOf() == null ? ledger.asOf() : options.asOf();
        Profile profile = options.profile();
        Moment now = moment(ledger, day, profile);
        List<Waiver> waivers = List.copyOf(options.waivers());
        List<Object> memory = judge().memory(rule, ledger, now, then -> moment(ledger, then, profile), waivers);
        return new RuleTrial(rules, rule, ledger, now, memory, waivers);
    }

    /** The findings of a trial by the rules as they are. */
    public List<Finding> findings(RuleTrial trial) {
        return trial.findings(judge());
    }

    /** The verdict of one rule on a subject, or on the county where the whole rule is open; null when there is none. */
    private Verdict verdict(Ledger ledger, CheckOptions options, Rule rule, Fact subject) {
        List<Verdict> verdicts = judge().judge(
                        rule,
                        ledger,
                        moment(ledger, options.asOf(), options.profile()),
                        day -> moment(ledger, day, options.profile()),
                        List.copyOf(options.waivers()));
        return verdicts.stream()
                .filter(verdict -> verdict.subject().getClass() == subject.getClass()
                        && verdict.subject().id().equals(subject.id()))
                .findFirst()
                .orElseGet(() -> verdicts.stream()
                        .filter(verdict ->
                                verdict.outcome() == Outcome.UNDETERMINED && verdict.subject() instanceof Jurisdiction)
                        .findFirst()
                        .orElse(null));
    }

    /** The finding on a subject, or on the county where the whole rule is open; null when there is none. */
    private static Finding finding(Report report, Rule rule, Fact subject) {
        String type = Facts.typeName(subject.getClass());
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .filter(finding -> finding.subject().type().equals(type)
                        && finding.subject().id().equals(subject.id()))
                .findFirst()
                .orElseGet(() -> report.findings().stream()
                        .filter(finding -> finding.outcome() == Outcome.UNDETERMINED
                                && finding.subject().type().equals("county"))
                        .findFirst()
                        .orElse(null));
    }

    private Judge judge() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return judge.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Judgement judge(Ledger ledger, Moment now, CheckOptions options) {
        return judge().judge(
                        ledger, now, day -> moment(ledger, day, options.profile()), List.copyOf(options.waivers()));
    }

    private Moment moment(Ledger ledger, LocalDate day, Profile profile) {
        Parameters parameters = rules.parameters(day, profile);
        return new Moment(Derivation.of(ledger, day, parameters, calendar(profile)), parameters);
    }

    private WorkingCalendar calendar(Profile profile) {
        return profile.holidayYears().isEmpty() ? calendar : new WorkingCalendar(profile.holidayYears());
    }

    private Report check(Ledger ledger, CheckOptions options, Report.Input input, FactLocator locator) {
        Checked checked = judged(ledger, options, locator);
        return checked.builder()
                .build(
                        checked.judgement(),
                        options::selects,
                        options.rules().isEmpty(),
                        options.includeSatisfied(),
                        options.profile(),
                        options.waivers(),
                        input);
    }

    private Timeline timeline(Ledger ledger, CheckOptions options, Report.Input input) {
        Checked checked = judged(ledger, options, FactLocator.NONE);
        return checked.builder()
                .timeline(checked.judgement(), options::selects, options.profile(), options.waivers(), input);
    }

    private record Checked(ReportBuilder builder, Judgement judgement) {}

    private Checked judged(Ledger ledger, CheckOptions options, FactLocator locator) {
        options.rules().stream()
                .filter(glob -> rules.rules().stream().noneMatch(rule -> CheckOptions.matches(glob, rule.id())))
                .findFirst()
                .ifPresent(glob -> {
                    throw new IllegalArgumentException("no rule matches " + glob);
                });
        LocalDate asOf =
                options.asOf() == null ? options.withAsOf(ledger.asOf()).asOf() : options.asOf();
        Moment now = moment(ledger, asOf, options.profile());
        Judgement judgement = judge(ledger, now, options);
        return new Checked(
                new ReportBuilder(rules, ledger, now.parameters(), asOf, locator, options.personal(ledger)), judgement);
    }
}
