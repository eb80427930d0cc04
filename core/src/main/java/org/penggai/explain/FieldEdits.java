package org.penggai.explain;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.penggai.Bilingual;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.report.PointerNames;

/** Fields of facts that say something else: what is not done yet is done today, or what is said is said otherwise. */
final class FieldEdits {
    private static final long ALL_DONE = 600;
    private static final long SAID = 500;
    private static final int MOST_NAMED = 5;

    private final EditGround ground;
    private final Ledger ledger;
    private final LocalDate today;
    private final List<Edit> edits;

    /** @param edits filled with them */
    FieldEdits(EditGround ground, List<Edit> edits) {
        this.ground = ground;
        this.ledger = ground.ledger();
        this.today = ground.today();
        this.edits = edits;
    }

    /** Each field of a fact said otherwise. */
    void fields(Fact fact) {
        Fact own = ground.own(fact);
        if (own == null) {
            return;
        }
        for (RecordComponent component : own.getClass().getRecordComponents()) {
            String field = component.getName();
            Object value = Facts.value(own, field);
            for (Object other : others(component, value)) {
                Fact changed = (Fact) Copies.with(own, field, other);
                if (Copies.ordered(changed)) {
                    Change.Nature nature = nature(value, other);
                    long size = nature == Change.Nature.RESTATE ? size(value, other) : SAID;
                    edits.add(ground.words()
                            .changed(
                                    nature,
                                    size,
                                    ground.pointer(own) + "/" + field,
                                    value,
                                    other,
                                    () -> Copies.with(ledger, own, changed)));
                }
            }
        }
    }

    /** What is not done yet is done today; what was not done in the past can't be any more. */
    private Change.Nature nature(Object value, Object other) {
        if (value == null || value instanceof EventDate event && event.isUnknown()) {
            return Change.Nature.SAY;
        }
        boolean done = value instanceof EventDate event && event.isNone() && today.equals(Copies.day(other));
        return done ? Change.Nature.ACT : Change.Nature.RESTATE;
    }

    private List<Object> others(RecordComponent component, Object value) {
        List<Object> others = new ArrayList<>();
        if (component.getType() == EventDate.class) {
            ground.days().forEach(day -> {
                others.add(EventDate.on(day));
                others.add(EventDate.on(day.plusDays(1)));
                others.add(EventDate.on(day.minusDays(1)));
            });
            others.add(EventDate.NONE);
        } else if (component.getType() == LocalDate.class) {
            ground.days().forEach(day -> {
                others.add(day);
                others.add(day.plusDays(1));
            });
        } else if (component.getType() == Boolean.class) {
            others.add(Boolean.TRUE);
            others.add(Boolean.FALSE);
        } else if (component.getType().isEnum()) {
            others.addAll(List.of(component.getType().getEnumConstants()));
        } else if (component.getType() == BigDecimal.class) {
            others.addAll(ground.figures());
        } else if (component.getType() == List.class && value == null) {
            others.add(List.of());
        } else if (component.getType() == String.class
                && value == null
                && component.getName().endsWith("ocument")) {
            others.add(Words.TO_FILL_IN);
        }
        others.removeIf(other -> Objects.equals(other, value) || other instanceof EventDate && isToCome(other));
        return others.stream().distinct().toList();
    }

    /** A ledger says what has happened. */
    private boolean isToCome(Object event) {
        LocalDate day = Copies.day(event);
        return day != null && day.isAfter(today);
    }

    private static long size(Object value, Object other) {
        LocalDate from = Copies.day(value);
        LocalDate to = Copies.day(other);
        return from != null && to != null ? Math.min(SAID - 1, Math.abs(from.toEpochDay() - to.toEpochDay())) : SAID;
    }

    /** The same event of several facts that has not happened yet, all of it today. */
    void allDone(Set<Fact> facts) {
        Map<String, List<Fact>> open = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Fact own = ground.own(fact);
            for (String field : own == null ? List.<String>of() : Facts.fields(own.getClass())) {
                if (Facts.value(own, field) instanceof EventDate event && event.isNone()) {
                    open.computeIfAbsent(Facts.array(own.getClass()) + "/" + field, key -> new ArrayList<>())
                            .add(own);
                }
            }
        }
        open.forEach((key, group) -> {
            String field = key.substring(key.indexOf('/') + 1);
            List<Fact> done = group.stream()
                    .map(fact -> (Fact) Copies.with(fact, field, EventDate.on(today)))
                    .toList();
            if (group.size() > 1 && done.stream().allMatch(Copies::ordered)) {
                allDone(field, group, done);
            }
        });
    }

    private void allDone(String field, List<Fact> group, List<Fact> done) {
        String array = Facts.array(group.get(0).getClass());
        Bilingual name = PointerNames.of("/" + array + "/" + Copies.index(ledger, group.get(0)) + "/" + field);
        String ids =
                String.join(", ", group.stream().limit(MOST_NAMED).map(Fact::id).toList());
        edits.add(new Edit(
                Change.Nature.ACT,
                ALL_DONE + group.size(),
                "/" + array,
                EventDate.NONE,
                EventDate.on(today),
                new Bilingual(
                        group.size() + "条都在" + today + "办到：" + name.zh() + " 等（" + ids + "），现记为尚未发生",
                        "all " + group.size() + " are done on " + today + ": " + name.en() + " and so on (" + ids
                                + "), now recorded as not happened"),
                () -> {
                    Ledger changed = ledger;
                    for (int i = 0; i < group.size(); i++) {
                        changed = Copies.with(changed, group.get(i), done.get(i));
                    }
                    return changed;
                }));
    }
}
