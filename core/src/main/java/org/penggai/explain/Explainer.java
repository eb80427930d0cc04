package org.penggai.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;
import org.penggai.judge.Verdict;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBlock;
import org.penggai.report.Finding;
import org.penggai.report.SubjectNames;

/** Explains verdicts: the conditions of a rule over one subject, and a single edit that would turn the verdict. */
public final class Explainer {
    private static final int MOST_UNMET = 3;

    private final Rule rule;
    private final List<RuleBlock> blocks;
    private final Ledger ledger;
    private final LocalDate asOf;
    private final Names names;

    /** An explainer of one rule over a ledger as of a day; {@code names} says what its codes are called. */
    public Explainer(Rule rule, List<RuleBlock> blocks, Ledger ledger, LocalDate asOf, Names names) {
        this.names = names;
        this.rule = rule;
        this.blocks = blocks;
        this.ledger = ledger;
        this.asOf = asOf;
    }

    /**
     * The explanation.
     *
     * @param memory what the rules match
     * @param subject the subject, as given
     * @param finding the rule's finding on it; null when the rule says nothing of it
     * @param check judges the rule on the subject in a ledger; null when the rule says nothing of it
     * @param harmless whether a changed ledger violates no rule that the ledger does not violate
     */
    public Explanation explain(
            List<Object> memory,
            Fact subject,
            Finding finding,
            Function<Ledger, Verdict> check,
            Predicate<Ledger> harmless) {
        Outcome outcome = finding == null ? Outcome.NOT_APPLICABLE : finding.outcome();
        List<BlockTrace> traces = new ArrayList<>();
        List<Tracer.Path> paths = new ArrayList<>();
        boolean whole = subject instanceof Jurisdiction
                && !rule.metadata().subject().equals(Facts.typeName(Jurisdiction.class));
        Fact seen = whole ? null : seen(memory, subject);
        Tracer tracer = new Tracer(memory, seen == null ? subject : seen);
        for (RuleBlock block : seen == null ? List.<RuleBlock>of() : blocks) {
            Tracer.Path path = tracer.trace(block);
            paths.add(path);
            traces.add(trace(block, path, outcome));
        }
        traces.sort(Comparator.comparingInt(trace -> trace.decides() ? 0 : 1));
        Verdict verdict = check.apply(ledger);
        List<String> acts =
                rule.metadata().acts() == null ? List.of() : rule.metadata().acts();
        EditGround ground = new EditGround(ledger, names, subject, asOf, verdict, acts);
        Turn turn = new Turn(outcome, rule.metadata().attested(), check, harmless);
        Change change = turn.first(new Edits(ground, rule, read()).of(paths, verdict));
        return new Explanation(
                rule.id(),
                rule.metadata().title(),
                Facts.typeName(subject.getClass()),
                Words.type(subject.getClass().getSimpleName()),
                subject.id(),
                SubjectNames.given(subject),
                asOf,
                outcome,
                finding == null ? null : reason(finding.message(), outcome, traces),
                whole ? countyNotes(finding) : notes(finding, seen != null),
                List.copyOf(traces),
                change,
                rule.metadata().cure(),
                turn.tried(),
                turn.untried(),
                turn.harmful());
    }

    /** Whether a block is one of those that made the verdict. */
    private static boolean decides(RuleBlock block, boolean held, Outcome outcome) {
        return held
                && switch (outcome) {
                    case VIOLATED, ADVICE, WAIVED -> block.says().equals("broken");
                    case UNDETERMINED -> block.says().startsWith("missing");
                    case CURED -> block.says().equals("cured");
                    case DUE_SOON -> block.says().equals("pending");
                    case SATISFIED, NOT_APPLICABLE -> block.says().equals("applies");
                };
    }

    /** The arrays that the rule reads: those that it needs, asks for, or can be put right in. */
    private Set<String> read() {
        Set<String> read = new LinkedHashSet<>(rule.metadata().needs());
        Set<String> types = new LinkedHashSet<>();
        blocks.forEach(block -> types.addAll(block.types()));
        Facts.kinds().forEach((array, kind) -> {
            if (types.contains(kind.getSimpleName())) {
                read.add(array);
            }
        });
        for (String act : rule.metadata().acts() == null
                ? List.<String>of()
                : rule.metadata().acts()) {
            read.add(act.substring(0, act.indexOf('/')));
        }
        return read;
    }

    /** As the rules see it; null where it has not come about by the day of the check. */
    private Fact seen(List<Object> memory, Fact subject) {
        return memory.stream()
                .filter(fact -> fact.getClass() == subject.getClass()
                        && ((Fact) fact).id().equals(subject.id()))
                .map(Fact.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** With what was looked at, where it is that something did not hold. */
    private static Bilingual reason(Bilingual message, Outcome outcome, List<BlockTrace> traces) {
        if (outcome != Outcome.SATISFIED && outcome != Outcome.NOT_APPLICABLE) {
            return message;
        }
        List<Bilingual> unmet = traces.stream()
                .filter(trace -> trace.says().equals(outcome == Outcome.SATISFIED ? "broken" : "applies"))
                .flatMap(trace -> trace.conditions().stream()
                        .filter(condition -> condition.reached() && !condition.held())
                        .limit(1))
                .map(Explainer::unmet)
                .distinct()
                .limit(MOST_UNMET)
                .toList();
        if (unmet.isEmpty()) {
            return message;
        }
        String zh = unmet.stream().map(Bilingual::zh).collect(Collectors.joining("；"));
        String en = unmet.stream().map(Bilingual::en).collect(Collectors.joining("; "));
        return outcome == Outcome.SATISFIED
                ? new Bilingual(
                        message.zh() + "构成违反所需而不成立的条件：" + zh + "。",
                        message.en() + " What a breach would need and does not hold: " + en + ".")
                : new Bilingual(
                        message.zh() + "适用所需而不成立的条件：" + zh + "。",
                        message.en() + " What it would need to apply and does not hold: " + en + ".");
    }

    /** What failed first of a condition, with what it is of. */
    private static Bilingual unmet(ConditionTrace condition) {
        Bilingual words = condition.words();
        Bilingual failed = condition.failedWords();
        if (failed == null) {
            return words;
        }
        int zh = words.zh().indexOf('：');
        int en = words.en().indexOf(" with ");
        return new Bilingual(
                zh < 0 ? failed.zh() : words.zh().substring(0, zh + 1) + failed.zh(),
                en < 0 ? failed.en() : words.en().substring(0, en) + ": " + failed.en());
    }

    /** Why the county has a line of a rule on other subjects. */
    private List<Bilingual> countyNotes(Finding finding) {
        List<Bilingual> notes = new ArrayList<>(notes(finding, true));
        if (finding != null && finding.missing().contains("/attestations")) {
            String clauses = String.join("、", rule.metadata().clauses());
            notes.add(new Bilingual(
                    "台账没有对" + clauses + "的人工认定，按事实符合的各个对象合为县级一行",
                    "the ledger has no attestation about " + clauses.replace("、", ", ")
                            + ": the subjects that the facts let pass are told in one line of the county"));
        }
        return notes;
    }

    private List<Bilingual> notes(Finding finding, boolean seen) {
        List<Bilingual> notes = new ArrayList<>();
        if (!seen) {
            notes.add(new Bilingual("截至检查日尚未发生", "it has not come about by the day of the check"));
        }
        rule.metadata().needs().stream()
                .filter(array -> Facts.in(ledger, array) == null)
                .forEach(array -> notes.add(new Bilingual(
                        "台账没有 /" + array + "，整条规则无法判定", "the ledger lacks /" + array + ": the rule can't be decided")));
        if (rule.metadata().attested()) {
            notes.add(new Bilingual("其中一部分由人工认定决定", "an attestation decides a part of it"));
        }
        if (finding != null && finding.waiver() != null) {
            String id = finding.waiver().waiver().id();
            Bilingual rejection = finding.waiver().rejection();
            notes.add(
                    finding.waiver().accepted() || rejection == null
                            ? new Bilingual("有例外批准 " + id, "there is a waiver, " + id)
                            : new Bilingual(
                                    "例外批准 " + id + " 未采纳：" + rejection.zh(),
                                    "the waiver " + id + " is rejected: " + rejection.en()));
        }
        return notes;
    }

    private BlockTrace trace(RuleBlock block, Tracer.Path path, Outcome outcome) {
        List<ConditionTrace> conditions = new ArrayList<>();
        Phrases phrases = new Phrases(block.conditions(), path.variables(), names);
        for (int i = 0; i < block.conditions().size(); i++) {
            RuleBlock.Condition condition = block.conditions().get(i);
            if (i < path.steps().size()) {
                Tracer.Step step = path.steps().get(i);
                conditions.add(new ConditionTrace(
                        text(condition),
                        phrases.of(condition),
                        condition.line(),
                        true,
                        step.held(),
                        Phrases.anyOf(condition) ? null : step.failed(),
                        step.failed() == null || Phrases.anyOf(condition)
                                ? null
                                : phrases.constraint(type(condition), step.failed()),
                        facts(step),
                        values(step)));
            } else {
                conditions.add(new ConditionTrace(
                        text(condition),
                        phrases.of(condition),
                        condition.line(),
                        false,
                        false,
                        null,
                        null,
                        List.of(),
                        List.of()));
            }
        }
        return new BlockTrace(
                block.block(),
                block.says(),
                path.held(),
                decides(block, path.held(), outcome),
                List.copyOf(conditions));
    }

    private static String type(RuleBlock.Condition condition) {
        return condition.kind().equals("pattern")
                ? condition.type()
                : condition.conditions().get(0).type();
    }

    private List<String> facts(Tracer.Step step) {
        Object fact = step.fact();
        if (fact == null) {
            return List.of();
        }
        if (fact instanceof List<?> many) {
            return many.stream().map(this::name).toList();
        }
        return List.of(name(fact));
    }

    private String name(Object fact) {
        if (fact instanceof Jurisdiction) {
            return "/jurisdiction";
        }
        if (fact instanceof Fact own) {
            int index = Copies.index(ledger, own);
            return "/" + Facts.array(own.getClass()) + "/" + index;
        }
        return fact.getClass().getSimpleName();
    }

    private List<ConditionTrace.SeenValue> values(Tracer.Step step) {
        String type = type(step.condition());
        List<ConditionTrace.SeenValue> values = new ArrayList<>();
        for (Map.Entry<String, Object> seen : step.seen().entrySet()) {
            Object value = seen.getValue();
            String property = seen.getKey();
            boolean derived = value != null && value.getClass().isRecord() && !(value instanceof EventDate);
            values.add(new ConditionTrace.SeenValue(
                    property,
                    derived || LocalDate.MIN.equals(value) ? Words.value(value).en() : value,
                    label(type, property, value),
                    value instanceof Fact fact ? Words.both(names.fact(fact.id())) : names.value(property, value)));
        }
        return List.copyOf(values);
    }

    /** What is called by its name is not called by its id. */
    private Bilingual label(String type, String property, Object value) {
        boolean named = property.equals("id")
                && value instanceof String id
                && !names.fact(id).equals(id);
        return named ? new Bilingual("名称", "name") : Words.path(type, property);
    }

    private static String text(RuleBlock.Condition condition) {
        if (!condition.kind().equals("pattern")) {
            return condition.kind() + " " + text(condition.conditions().get(0));
        }
        String binding = condition.binding() == null ? "" : condition.binding() + " : ";
        String source = condition.from() == null ? "" : " from " + condition.from();
        String collected = condition.collect() == null ? "" : " from collect( " + text(condition.collect()) + " )";
        String constraints = String.join(", ", condition.constraints());
        return binding
                + condition.type()
                + (constraints.isEmpty() ? "()" : "( " + constraints + " )")
                + source
                + collected;
    }
}
