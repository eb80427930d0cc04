package org.penggai.explain;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.judge.Evidence;
import org.penggai.judge.Outcome;
import org.penggai.judge.Verdict;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Litigation;
import org.penggai.ledger.References;
import org.penggai.ledger.Transfer;
import org.penggai.pack.Rule;

/**
 * The edits that could turn a verdict: first what people can do on the as-of date, as the rule's metadata lists it, and what
 * the ledger does not say, then what the ledger does say said otherwise; of each the smallest first.
 */
final class Edits {
    private static final int MOST_FACTS = 40;
    /** The evidence that shows the way of the money that was used against the rule, apart from all that was paid. */
    private static final String WAY = "chain";

    private static final String RECEIPT = "receipt";

    private final EditGround ground;
    private final Ledger ledger;
    private final Fact subject;
    private final Rule rule;
    private final Set<String> read;

    /** @param read the arrays that the rule reads, by itself or through what is derived */
    Edits(EditGround ground, Rule rule, Set<String> read) {
        this.ground = ground;
        this.ledger = ground.ledger();
        this.subject = ground.subject();
        this.rule = rule;
        this.read = read;
    }

    /** All of them for the paths that a rule's blocks took to a verdict; null when the rule says nothing of the subject. */
    List<Edit> of(List<Tracer.Path> paths, Verdict verdict) {
        Map<String, Object> joined =
                new HashMap<>(Map.of("ruleId", rule.id(), "about", rule.id(), "subjectId", subject.id()));
        Set<Fact> met = new LinkedHashSet<>();
        for (Tracer.Path path : paths) {
            path.variables().values().forEach(ground::learn);
            for (Tracer.Step step : path.steps()) {
                step.seen().forEach((field, value) -> {
                    ground.learn(value);
                    if (field.endsWith("Id") && value instanceof String id) {
                        joined.putIfAbsent(field, id);
                    }
                });
                if (Tracer.ofLedger(step.fact())) {
                    met.add((Fact) step.fact());
                }
            }
        }
        if (Tracer.ofLedger(subject)) {
            met.add(subject);
        }
        Set<Fact> evidence = evidence(verdict);
        Set<Fact> facts = new LinkedHashSet<>(named());
        facts.addAll(met);
        facts.addAll(evidence);
        facts.addAll(related());
        List<Edit> edits = new ArrayList<>();
        FieldEdits fields = new FieldEdits(ground, edits);
        AddedEdits added = new AddedEdits(ground, new Drafts(ground, joined), edits);
        RemovedEdits removed = new RemovedEdits(ground, edits);
        facts.stream().limit(MOST_FACTS).forEach(fact -> {
            fields.fields(fact, met.contains(fact) || evidence.contains(fact));
            added.parts(fact);
            removed.of(fact);
        });
        fields.allDone(facts);
        facts.stream().limit(MOST_FACTS).forEach(fields::wholeDone);
        if (subject instanceof Litigation) {
            new HousingEdits(ground, edits).of(facts);
        }
        Facts.kinds().forEach((array, kind) -> {
            if (!array.equals("transfers") && (ground.acted(array + "/-") || ground.missing("/" + array))) {
                added.records(kind);
            }
        });
        paths.forEach(added::absent);
        paths.forEach(added::lacking);
        added.emptyArrays();
        new AttestationEdits(ground, edits).of(rule.id());
        if (!ground.open() && subject instanceof Fund fund && ground.acted("transfers/-")) {
            new SpendEdits(ground, edits).against(fund);
        }
        if (ground.act("/transfers/-")) {
            money(verdict, edits);
        }
        // Nobody is told to put a record otherwise in order to come out well.
        edits.removeIf(edit -> ground.open() && edit.nature() == Change.Nature.RESTATE
                || ground.broken() && edit.nature() != Change.Nature.ACT);
        edits.sort(Comparator.comparingInt((Edit edit) -> rank(edit.nature(), ground.outcome()))
                .thenComparingLong(Edit::size)
                .thenComparing(Edit::pointer));
        return edits;
    }

    private void money(Verdict verdict, List<Edit> edits) {
        Set<Transfer> way = transfers(verdict, true);
        Set<Transfer> all = new LinkedHashSet<>(way);
        all.addAll(transfers(verdict, false));
        new ReturnEdits(ground, edits).of(List.copyOf(all), way.size());
        if (all.isEmpty() && subject instanceof Fund fund) {
            SpendEdits spend = new SpendEdits(ground, edits);
            spend.repaid(fund);
            spend.of(fund);
        }
    }

    /** What is open is closed by what the ledger does not say; what is broken, by what can be done. */
    private static int rank(Change.Nature nature, Outcome outcome) {
        return switch (nature) {
            case ACT -> 1;
            case SAY -> outcome == Outcome.UNDETERMINED ? 0 : 2;
            case RESTATE -> 3;
        };
    }

    /** The facts of which a field is named as missing. */
    private Set<Fact> named() {
        Set<Fact> named = new LinkedHashSet<>();
        ground.missing().stream().sorted().forEach(pointer -> {
            String[] steps = pointer.split("/");
            if (steps.length > 3 && Facts.kinds().containsKey(steps[1])) {
                named.add(Facts.in(ledger, steps[1]).get(Integer.parseInt(steps[2])));
            }
        });
        return named;
    }

    private Set<Fact> evidence(Verdict verdict) {
        Set<Fact> facts = new LinkedHashSet<>();
        for (Evidence item : items(verdict)) {
            if (item.array() != null) {
                facts.add(Facts.in(ledger, item.array()).get(item.index()));
            }
        }
        return facts;
    }

    private Set<Transfer> transfers(Verdict verdict, boolean way) {
        Set<Transfer> transfers = new LinkedHashSet<>();
        for (Evidence item : items(verdict)) {
            // What a fund received is not what went wrong with it.
            if ("transfers".equals(item.array())
                    && way == item.name().equals(WAY)
                    && !item.name().equals(RECEIPT)) {
                transfers.add(ledger.transfers().get(item.index()));
            }
        }
        return transfers;
    }

    private static List<Evidence> items(Verdict verdict) {
        return verdict == null
                ? List.of()
                : verdict.breaches().stream()
                        .flatMap(breach -> breach.evidence().stream())
                        .toList();
    }

    /** Facts that the rule reads and that refer to the subject; transfers are many, and edited only where they are evidence. */
    private List<Fact> related() {
        List<Fact> related = new ArrayList<>();
        for (String array : Facts.kinds().keySet()) {
            List<? extends Fact> facts = Facts.in(ledger, array);
            for (Fact fact :
                    facts == null || array.equals("transfers") || !read.contains(array) ? List.<Fact>of() : facts) {
                for (RecordComponent component : fact.getClass().getRecordComponents()) {
                    References references = component.getAnnotation(References.class);
                    if (references != null
                            && references.value() == subject.getClass()
                            && refers(Facts.value(fact, component.getName()))) {
                        related.add(fact);
                        break;
                    }
                }
            }
        }
        return related;
    }

    private boolean refers(Object value) {
        return subject.id().equals(value) || value instanceof List<?> ids && ids.contains(subject.id());
    }
}
