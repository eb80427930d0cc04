package org.penggai.explain;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.penggai.judge.Outcome;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.References;
import org.penggai.ledger.Transfer;

/**
 * The edits that could turn a verdict: first what can be done on the as-of date (an event, a payment, a record, money
 * returned) and what the ledger does not say, then what the ledger does say said otherwise; of each the smallest first.
 */
final class Edits {
    private static final int MOST_FACTS = 40;

    private final EditGround ground;
    private final Ledger ledger;
    private final Fact subject;

    /** @param amount the money at stake; null when there is none */
    Edits(Ledger ledger, Fact subject, LocalDate today, BigDecimal amount) {
        this.ledger = ledger;
        this.subject = subject;
        BigDecimal stake = amount == null ? BigDecimal.ONE.setScale(2) : amount;
        ground = new EditGround(
                ledger, subject, today, stake, new TreeSet<>(Set.of(today)), new TreeSet<>(Set.of(stake)));
    }

    /** All of them for the paths that a rule's blocks took. */
    List<Edit> of(List<Tracer.Path> paths, Set<Fact> evidence, Outcome outcome) {
        Set<Fact> facts = new LinkedHashSet<>();
        for (Tracer.Path path : paths) {
            path.variables().values().forEach(ground::learn);
            for (Tracer.Step step : path.steps()) {
                step.seen().values().forEach(ground::learn);
                if (Tracer.ofLedger(step.fact())) {
                    facts.add((Fact) step.fact());
                }
            }
        }
        if (Tracer.ofLedger(subject)) {
            facts.add(subject);
        }
        related().forEach(facts::add);
        facts.addAll(evidence);
        List<Fact> edited = facts.stream().limit(MOST_FACTS).toList();
        List<Edit> edits = new ArrayList<>();
        FieldEdits fields = new FieldEdits(ground, edits);
        AddedEdits added = new AddedEdits(ground, edits);
        for (Fact fact : edited) {
            fields.fields(fact);
            added.parts(fact);
        }
        fields.allDone(facts);
        paths.forEach(added::absent);
        new ReturnEdits(ground, edits)
                .of(evidence.stream()
                        .filter(Transfer.class::isInstance)
                        .map(Transfer.class::cast)
                        .toList());
        edits.sort(Comparator.comparingInt((Edit edit) -> rank(edit.nature(), outcome))
                .thenComparingLong(Edit::size)
                .thenComparing(Edit::pointer)
                .thenComparing(edit -> String.valueOf(edit.to())));
        return edits;
    }

    /** What is open is closed by what the ledger does not say; what is broken, by what can be done. */
    private static int rank(Change.Nature nature, Outcome outcome) {
        return switch (nature) {
            case ACT -> 1;
            case SAY -> outcome == Outcome.UNDETERMINED ? 0 : 2;
            case RESTATE -> 3;
        };
    }

    /** Facts that refer to the subject; transfers are many, and edited only where they are evidence. */
    private List<Fact> related() {
        List<Fact> related = new ArrayList<>();
        for (String array : Facts.kinds().keySet()) {
            List<? extends Fact> facts = Facts.in(ledger, array);
            for (Fact fact : facts == null || array.equals("transfers") ? List.<Fact>of() : facts) {
                for (RecordComponent component : fact.getClass().getRecordComponents()) {
                    References references = component.getAnnotation(References.class);
                    if (references != null
                            && references.value() == subject.getClass()
                            && subject.id().equals(Facts.value(fact, component.getName()))) {
                        related.add(fact);
                        break;
                    }
                }
            }
        }
        return related;
    }
}
