package org.penggai.explain;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.ledger.Detail;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.References;
import org.penggai.pack.RuleBlock;

/** Records, and parts of records, that there were not: payments, assignments, and what a block found none of. */
final class AddedEdits {
    private static final long RECORD_ADDED = 2_000;
    private static final long PART_ADDED = 1_000;

    private final EditGround ground;
    private final Ledger ledger;
    private final Fact subject;
    private final LocalDate today;
    private final BigDecimal amount;
    private final List<Edit> edits;

    /** @param edits filled with them */
    AddedEdits(EditGround ground, List<Edit> edits) {
        this.ground = ground;
        this.ledger = ground.ledger();
        this.subject = ground.subject();
        this.today = ground.today();
        this.amount = ground.amount();
        this.edits = edits;
    }

    /** One more in each list of parts that a fact has. */
    void parts(Fact fact) {
        Fact own = ground.own(fact);
        for (RecordComponent component :
                own == null ? new RecordComponent[0] : own.getClass().getRecordComponents()) {
            Class<?> element = Copies.element(component);
            if (element != null && Detail.class.isAssignableFrom(element)) {
                String field = component.getName();
                part(own, ground.pointer(own), field, Facts.value(own, field), element);
            }
        }
    }

    /** A payment, assignment or another part of a fact, for the whole amount, today or on a day that the rule read. */
    private void part(Fact own, String pointer, String field, Object value, Class<?> element) {
        for (LocalDate day : ground.days()) {
            Object added = Copies.fill(element, references(element), day, amount);
            if (added == null) {
                return;
            }
            List<Object> longer = new ArrayList<>(value == null ? List.of() : (List<?>) value);
            longer.add(added);
            edits.add(ground.words()
                    .added(
                            natureOfAdded(added, value != null),
                            PART_ADDED + Math.abs(day.toEpochDay() - today.toEpochDay()) % PART_ADDED,
                            pointer + "/" + field + "/-",
                            added,
                            () -> Copies.with(ledger, own, (Fact) Copies.with(own, field, longer))));
        }
    }

    /** A list that the ledger gives is whole: what is added to it with a date of the past contradicts it. */
    private Change.Nature natureOfAdded(Object added, boolean listed) {
        boolean past = Facts.fields(added.getClass()).stream()
                .map(field -> Copies.day(Facts.value(added, field)))
                .anyMatch(day -> day != null && day.isBefore(today));
        return !past ? Change.Nature.ACT : listed ? Change.Nature.RESTATE : Change.Nature.SAY;
    }

    private Map<String, Object> references(Class<?> type) {
        Map<String, Object> values = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            References references = component.getAnnotation(References.class);
            if (references != null && component.getType() == String.class) {
                Object id = references.value() == subject.getClass() ? subject.id() : sameField(component.getName());
                values.put(component.getName(), id);
            } else if (component.getName().equals("documentNumber")) {
                values.put("documentNumber", Words.TO_FILL_IN);
            }
        }
        return values;
    }

    private Object sameField(String field) {
        return Facts.fields(subject.getClass()).contains(field) ? Facts.value(subject, field) : null;
    }

    /** A record of the kind that a block found none of, made of what it asks of it: as asked, and the same of today. */
    void absent(Tracer.Path path) {
        for (Tracer.Step step : path.steps()) {
            RuleBlock.Condition condition = step.condition();
            if (!condition.kind().equals("not") || !step.held()) {
                continue;
            }
            RuleBlock.Condition inner = condition.conditions().get(0);
            Class<? extends Fact> kind = Facts.kinds().values().stream()
                    .filter(type -> type.getSimpleName().equals(inner.type()))
                    .findFirst()
                    .orElse(null);
            if (kind != null && inner.from() == null) {
                Map<String, Object> values = references(kind);
                values.putAll(Wishes.of(kind, inner, path.variables(), today));
                record(kind, values);
                values.replaceAll((field, value) -> Copies.day(value) == null
                        ? value
                        : value instanceof EventDate ? EventDate.on(today) : (Object) today);
                record(kind, values);
            }
        }
    }

    private void record(Class<? extends Fact> kind, Map<String, Object> values) {
        Fact added = (Fact) Copies.fill(kind, values, today, amount);
        // A block may look for the subject's own record again; a second one of that id would be no ledger.
        if (added == null || !Copies.ordered(added) || Copies.index(ledger, added) >= 0) {
            return;
        }
        String array = Facts.array(kind);
        edits.add(ground.words()
                .added(
                        natureOfAdded(added, Facts.in(ledger, array) != null),
                        RECORD_ADDED,
                        "/" + array + "/-",
                        added,
                        () -> Copies.and(ledger, added)));
    }
}
