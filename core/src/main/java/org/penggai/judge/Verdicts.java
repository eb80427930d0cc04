package org.penggai.judge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.penggai.derive.CalendarGap;
import org.penggai.ledger.Detail;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.pack.Rule;

/**
 * Where rules say what holds; the global {@code verdict} of every DRL. A rule says that it applies to a subject, that
 * facts for it are missing, that it is pending, that it is broken, or that it was broken and put right; the last four
 * imply the first. All else follows once, in this package.
 */
public final class Verdicts {
    /** The reason of what is due; its message is optional. */
    public static final String PENDING = "pending";

    private final Pointers pointers;
    private final Map<Rule, Map<Subject, RawVerdict>> verdicts = new HashMap<>();
    private Map<String, Map<Subject, RawVerdict>> byBlock;
    private Rule current;
    private String block;
    private Supplier<List<Object>> matched;

    Verdicts(Pointers pointers) {
        this.pointers = pointers;
    }

    /** @param facts what the block matched */
    void enter(Rule rule, String name, Supplier<List<Object>> facts) {
        current = rule;
        block = name;
        matched = facts;
    }

    /** From now on what is said is kept by block, and not by rule. */
    void keepBlocksApart() {
        byBlock = new HashMap<>();
    }

    Map<String, Map<Subject, RawVerdict>> byBlock() {
        return byBlock;
    }

    Map<Subject, RawVerdict> of(Rule rule) {
        return verdicts.getOrDefault(rule, Map.of());
    }

    /** The rule applies to {@code subject}. */
    public void applies(Fact subject) {
        at(subject);
    }

    /** The rule applies to {@code subject} by one of its clauses alone; its findings cite no other. */
    public void appliesUnder(Fact subject, String clause) {
        if (!current.metadata().clauses().contains(clause)) {
            throw new IllegalStateException("rule " + current.id() + " does not encode " + clause);
        }
        at(subject).clauses = List.of(clause);
    }

    /** A field of the subject itself is not known. */
    public void missing(Fact subject, String field) {
        at(subject).missing.add(pointers.of(subject, field));
    }

    /** A field of another fact is not known. */
    public void missing(Fact subject, Fact holder, String field) {
        at(subject).missing.add(pointers.of(holder, field));
    }

    /** A field of a part of a fact is not known. */
    public void missing(Fact subject, Fact owner, Detail detail, String field) {
        at(subject).missing.add(pointers.of(owner, detail) + "/" + field);
    }

    /**
     * A field of a fact is not known that decides between fine and put right: it is asked for unless the subject certainly was
     * wrong otherwise and put right.
     */
    public void missingUnlessCured(Fact subject, Fact holder, String field) {
        at(subject).missingUnlessCured.add(pointers.of(holder, field));
    }

    /** The same of a field of a part of a fact. */
    public void missingUnlessCured(Fact subject, Fact owner, Detail detail, String field) {
        at(subject).missingUnlessCured.add(pointers.of(owner, detail) + "/" + field);
    }

    /** A whole array, or records that should be in it, are not known. */
    public void missingArray(Fact subject, String array) {
        at(subject).missing.add("/" + array);
    }

    /**
     * A day that decides can't be worked out: the holiday arrangement of a year is not known. Of which, the deadline or other
     * quantity says that the block matched; where none does it is open all the same.
     */
    public void missingHolidays(Fact subject) {
        List<String> years = matched.get().stream()
                .filter(CalendarGap.class::isInstance)
                .flatMap(gap -> ((CalendarGap) gap).missingYears().stream())
                .map(MissingHolidays::pointer)
                .toList();
        at(subject).missing.addAll(years.isEmpty() ? List.of(MissingHolidays.ARRAY) : years);
    }

    /**
     * What the rule asks is due on {@code due}, a day not yet past. The message {@code pending}, where the metadata has
     * one, says what is due and how much; the title does otherwise.
     */
    public Breach pending(Fact subject, LocalDate due) {
        Breach pending = new Breach(pointers, PENDING, null).due(java.util.Objects.requireNonNull(due, "due"));
        at(subject).pending.add(pending);
        return pending;
    }

    /** What will break the rule unless something is done, with no day by which: a forecast, a balance too low. */
    public Breach warned(Fact subject, String reason) {
        Breach warning = new Breach(pointers, reason, null);
        at(subject).pending.add(warning);
        return warning;
    }

    /** The same with a day, not yet past, by which to do it: where what a rule asks has more than one part. */
    public Breach warned(Fact subject, String reason, LocalDate due) {
        return warned(subject, reason).due(java.util.Objects.requireNonNull(due, "due"));
    }

    /** The rule is broken, for one of the reasons that its metadata words. */
    public Breach broken(Fact subject, String reason) {
        Breach breach = new Breach(pointers, reason, null);
        at(subject).breaches.add(breach);
        return breach;
    }

    /** The rule was broken and put right on {@code curedOn}. */
    public Breach cured(Fact subject, String reason, LocalDate curedOn) {
        Breach breach = new Breach(pointers, reason, java.util.Objects.requireNonNull(curedOn, "curedOn"));
        at(subject).cures.add(breach);
        return breach;
    }

    private RawVerdict at(Fact subject) {
        String expected = current.metadata().subject();
        String found = Facts.typeName(subject.getClass());
        if (!expected.equals(found)) {
            throw new IllegalStateException(
                    "rule " + current.id() + " judges " + expected + " but named " + found + " " + subject.id());
        }
        Map<Subject, RawVerdict> said = byBlock == null
                ? verdicts.computeIfAbsent(current, rule -> new HashMap<>())
                : byBlock.computeIfAbsent(block, name -> new HashMap<>());
        return said.computeIfAbsent(new Subject(found, subject.id()), subjectOf -> new RawVerdict(subject));
    }
}
