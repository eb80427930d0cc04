package org.penggai.explain;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.penggai.Bilingual;
import org.penggai.ledger.Detail;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.report.PointerNames;

/** Fields of facts and of their parts that say something else: done today, said at last, or said otherwise. */
final class FieldEdits {
    private static final long ALL_DONE = 600;
    private static final long SAID = 500;
    private static final long UNDONE = 100;
    private static final long NOT_READ = 1_000;
    private static final int MOST_NAMED = 5;

    private final EditGround ground;
    private final Ledger ledger;
    private final LocalDate today;
    private final List<Edit> edits;
    private final Others others;

    /** @param edits filled with them */
    FieldEdits(EditGround ground, List<Edit> edits) {
        this.ground = ground;
        this.ledger = ground.ledger();
        this.today = ground.today();
        this.edits = edits;
        this.others = new Others(ground);
    }

    /**
     * Each field of a fact and of its parts said otherwise.
     *
     * @param read whether the conditions met the fact, and did not only come near it
     */
    void fields(Fact fact, boolean read) {
        Fact own = ground.own(fact);
        if (own != null) {
            fields(own, ground.pointer(own), read, changed -> Copies.with(ledger, own, (Fact) changed));
        }
    }

    private void fields(Object holder, String pointer, boolean read, Function<Object, Ledger> ledgerWith) {
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            String field = component.getName();
            if (field.equals("id") || field.equals("source") || field.equals("extensions")) {
                continue;
            }
            Object value = Facts.value(holder, field);
            String place = pointer + "/" + field;
            boolean named = ground.act(place) || ground.missing(place);
            for (Object other : others.of(holder, component, value, named)) {
                Object changed = Copies.with(holder, field, other);
                if (Copies.ordered(changed)) {
                    field(holder, place, value, other, read, () -> ledgerWith.apply(changed));
                }
            }
            if (value instanceof List<?> parts && !parts.isEmpty() && parts.get(0) instanceof Detail) {
                for (int i = 0; i < parts.size(); i++) {
                    int at = i;
                    fields(parts.get(i), place + "/" + i, read, changed -> {
                        List<Object> replaced = new ArrayList<>(parts);
                        replaced.set(at, changed);
                        return ledgerWith.apply(Copies.with(holder, field, replaced));
                    });
                }
            }
        }
    }

    private void field(
            Object holder, String pointer, Object value, Object other, boolean read, Supplier<Ledger> changed) {
        Change.Nature nature = nature(holder, pointer, value, other);
        // What is broken or open is not put right by calling a record wrong.
        if (ground.open() && nature == Change.Nature.RESTATE || ground.broken() && nature != Change.Nature.ACT) {
            return;
        }
        // What the ledger does not say and nobody asks for is no matter of the verdict.
        if (nature == Change.Nature.SAY && ground.open() && !ground.missing(pointer)) {
            return;
        }
        long size =
                (nature == Change.Nature.RESTATE || known(value) ? size(value, other) : SAID) + (read ? 0 : NOT_READ);
        edits.add(ground.words().changed(nature, size, pointer, value, other, changed));
    }

    /** What is not done yet is done today, where people can; what was not done in the past can't be any more. */
    private Change.Nature nature(Object holder, String pointer, Object value, Object other) {
        if (ground.act(pointer) && !ground.missing(pointer) && Feasible.act(ground, holder, pointer, value, other)) {
            return Change.Nature.ACT;
        }
        return known(value) ? Change.Nature.RESTATE : Change.Nature.SAY;
    }

    private static boolean known(Object value) {
        return value != null && !(value instanceof EventDate event && event.isUnknown());
    }

    private static long size(Object value, Object other) {
        LocalDate from = Copies.day(value);
        LocalDate to = Copies.day(other);
        if (from != null && to != null) {
            return Math.min(SAID - 1, Math.abs(from.toEpochDay() - to.toEpochDay()));
        }
        if (other instanceof EventDate event && event.isNone()) {
            return UNDONE;
        }
        if (value instanceof Number was && other instanceof Number is) {
            BigDecimal before = new BigDecimal(was.toString());
            BigDecimal by = new BigDecimal(is.toString()).subtract(before).abs();
            return before.signum() == 0
                    ? SAID - 1
                    : by.multiply(BigDecimal.valueOf(100))
                            .divide(before.abs(), MathContext.DECIMAL64)
                            .min(BigDecimal.valueOf(SAID - 1))
                            .setScale(0, RoundingMode.CEILING)
                            .longValue();
        }
        return SAID;
    }

    /** The same event of several facts that has not happened yet, all of it today. */
    void allDone(Set<Fact> facts) {
        Map<String, List<Fact>> open = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Fact own = ground.own(fact);
            for (String field : own == null ? List.<String>of() : Facts.fields(own.getClass())) {
                if (doneToday(own, field)) {
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

    private boolean doneToday(Fact own, String field) {
        String place = ground.pointer(own) + "/" + field;
        return ground.act(place)
                && Facts.value(own, field) instanceof EventDate event
                && Feasible.act(ground, own, place, event, EventDate.on(today));
    }

    /** All of one fact that has not happened yet and that people can do, today. */
    void wholeDone(Fact fact) {
        Fact own = ground.own(fact);
        List<String> open = own == null
                ? List.of()
                : Facts.fields(own.getClass()).stream()
                        .filter(field -> doneToday(own, field))
                        .toList();
        Fact done = own;
        for (String field : open) {
            done = (Fact) Copies.with(done, field, EventDate.on(today));
        }
        if (open.size() > 1 && Copies.ordered(done)) {
            Fact whole = done;
            edits.add(ground.words().done(ALL_DONE, own, open, () -> Copies.with(ledger, own, whole)));
        }
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
