package org.penggai.explain;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.penggai.Bilingual;
import org.penggai.ledger.Code;
import org.penggai.ledger.Detail;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.References;
import org.penggai.ledger.Transfer;
import org.penggai.pack.RuleBlock;

/**
 * The single edits that could turn a verdict, the smallest first: a date moved, said or taken away, a flag or code
 * changed, a payment or another part added, a record added where a rule found none, a transfer reversed.
 */
final class Edits {
    private static final long RECORD_ADDED = 2_000;
    private static final long PART_ADDED = 1_000;
    private static final long SAID = 500;
    private static final int MOST_FACTS = 40;

    private final Ledger ledger;
    private final Fact subject;
    private final Set<LocalDate> days = new TreeSet<>();
    private final Set<BigDecimal> figures = new TreeSet<>();
    private final BigDecimal amount;
    private final LocalDate today;
    private final List<Edit> edits = new ArrayList<>();

    /** @param amount the money at stake; null when there is none */
    Edits(Ledger ledger, Fact subject, LocalDate today, BigDecimal amount) {
        this.ledger = ledger;
        this.subject = subject;
        this.today = today;
        this.amount = amount == null ? BigDecimal.ONE.setScale(2) : amount;
        days.add(today);
        figures.add(this.amount);
    }

    /** All of them for the paths that a rule's blocks took. */
    List<Edit> of(List<Tracer.Path> paths, Set<Fact> evidence) {
        Set<Fact> facts = new LinkedHashSet<>();
        for (Tracer.Path path : paths) {
            path.variables().values().forEach(this::learn);
            for (Tracer.Step step : path.steps()) {
                step.seen().values().forEach(this::learn);
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
        facts.stream().limit(MOST_FACTS).forEach(this::fields);
        paths.forEach(this::absent);
        evidence.stream()
                .filter(Transfer.class::isInstance)
                .map(Transfer.class::cast)
                .forEach(this::reverse);
        edits.sort(Comparator.comparingLong(Edit::size)
                .thenComparing(Edit::pointer)
                .thenComparing(edit -> String.valueOf(edit.to())));
        return edits;
    }

    private void learn(Object value) {
        if (value instanceof LocalDate day) {
            days.add(day);
        } else if (value instanceof BigDecimal number) {
            figures.add(number);
        }
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

    private void fields(Fact fact) {
        int index = Copies.index(ledger, fact);
        if (index < 0) {
            return;
        }
        Fact own = Facts.in(ledger, Facts.array(fact.getClass())).get(index);
        String pointer = "/" + Facts.array(own.getClass()) + "/" + index;
        for (RecordComponent component : own.getClass().getRecordComponents()) {
            String field = component.getName();
            Object value = Facts.value(own, field);
            for (Object other : others(component, value)) {
                long size = value == null || value instanceof EventDate event && event.isUnknown()
                        ? SAID
                        : size(value, other);
                add(
                        size,
                        pointer + "/" + field,
                        value,
                        other,
                        () -> Copies.with(ledger, own, (Fact) Copies.with(own, field, other)));
            }
            Class<?> element = Copies.element(component);
            if (element != null && Detail.class.isAssignableFrom(element)) {
                part(own, pointer, field, value, element);
            }
        }
    }

    private List<Object> others(RecordComponent component, Object value) {
        List<Object> others = new ArrayList<>();
        if (component.getType() == EventDate.class) {
            days.forEach(day -> {
                others.add(EventDate.on(day));
                others.add(EventDate.on(day.plusDays(1)));
                others.add(EventDate.on(day.minusDays(1)));
            });
            others.add(EventDate.NONE);
        } else if (component.getType() == LocalDate.class) {
            days.forEach(day -> {
                others.add(day);
                others.add(day.plusDays(1));
            });
        } else if (component.getType() == Boolean.class) {
            others.add(Boolean.TRUE);
            others.add(Boolean.FALSE);
        } else if (component.getType().isEnum()) {
            others.addAll(List.of(component.getType().getEnumConstants()));
        } else if (component.getType() == BigDecimal.class) {
            others.addAll(figures);
        } else if (component.getType() == List.class && value == null) {
            others.add(List.of());
        }
        others.removeIf(other -> Objects.equals(other, value));
        return others.stream().distinct().toList();
    }

    private static long size(Object value, Object other) {
        LocalDate from =
                value instanceof EventDate event ? event.getDay() : value instanceof LocalDate day ? day : null;
        LocalDate to = other instanceof EventDate event ? event.getDay() : other instanceof LocalDate day ? day : null;
        return from != null && to != null ? Math.min(SAID - 1, Math.abs(from.toEpochDay() - to.toEpochDay())) : SAID;
    }

    /** A payment, assignment or another part of a fact, for the whole amount, today or on a day that the rule read. */
    private void part(Fact own, String pointer, String field, Object value, Class<?> element) {
        for (LocalDate day : days) {
            Object added = Copies.fill(element, references(element), day, amount);
            if (added == null) {
                return;
            }
            List<Object> longer = new ArrayList<>(value == null ? List.of() : (List<?>) value);
            longer.add(added);
            add(
                    PART_ADDED + Math.abs(day.toEpochDay() - today.toEpochDay()) % PART_ADDED,
                    pointer + "/" + field + "/-",
                    null,
                    describe(added),
                    () -> Copies.with(ledger, own, (Fact) Copies.with(own, field, longer)));
        }
    }

    private Map<String, Object> references(Class<?> type) {
        Map<String, Object> values = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            References references = component.getAnnotation(References.class);
            if (references != null && component.getType() == String.class) {
                Object id = references.value() == subject.getClass() ? subject.id() : sameField(component.getName());
                values.put(component.getName(), id);
            } else if (component.getName().equals("documentNumber")) {
                values.put("documentNumber", "补充");
            }
        }
        return values;
    }

    private Object sameField(String field) {
        return Facts.fields(subject.getClass()).contains(field) ? Facts.value(subject, field) : null;
    }

    /** A record of the kind that a block found none of, made of what it asks of it. */
    private void absent(Tracer.Path path) {
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
                Fact added = (Fact) Copies.fill(kind, values, today, amount);
                if (added == null) {
                    continue;
                }
                add(
                        RECORD_ADDED,
                        "/" + Facts.array(kind) + "/-",
                        null,
                        describe(added),
                        () -> Copies.and(ledger, added));
            }
        }
    }

    private void reverse(Transfer transfer) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", transfer.id() + "-reversed");
        values.put("fundId", transfer.fundId());
        values.put("reversesId", transfer.id());
        values.put("fromAccountId", transfer.toAccountId());
        values.put("toAccountId", transfer.fromAccountId());
        Fact back = (Fact) Copies.fill(Transfer.class, values, today, transfer.amount());
        add(RECORD_ADDED, "/transfers/-", null, describe(back), () -> Copies.and(ledger, back));
    }

    private void add(long size, String pointer, Object from, Object to, Supplier<Ledger> changed) {
        String zh = from == null ? "补充 " + pointer + "：" + zh(to) : pointer + " 由 " + zh(from) + " 改为 " + zh(to);
        String en = from == null ? "say " + pointer + ": " + en(to) : pointer + " from " + en(from) + " to " + en(to);
        edits.add(new Edit(size, pointer, from, to, new Bilingual(zh, en), changed));
    }

    private static String zh(Object value) {
        return value instanceof Code code ? code.zh() : String.valueOf(value);
    }

    private static String en(Object value) {
        return value instanceof Code code ? code.en() : String.valueOf(value);
    }

    /** The fields of a record that are known, as the ledger writes them. */
    private static Object describe(Object made) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : made.getClass().getRecordComponents()) {
            Object value = Facts.value(made, component.getName());
            boolean unknown = value == null || value instanceof EventDate event && event.isUnknown();
            if (!unknown && !component.getName().equals("extensions")) {
                fields.add(component.getName() + "=" + (value instanceof Code code ? code.code() : value));
            }
        }
        return String.join(", ", fields);
    }
}
