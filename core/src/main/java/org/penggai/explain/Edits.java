package org.penggai.explain;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;
import org.penggai.ledger.Account;
import org.penggai.ledger.Code;
import org.penggai.ledger.Detail;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.References;
import org.penggai.ledger.Transfer;
import org.penggai.pack.RuleBlock;
import org.penggai.report.PointerNames;

/**
 * The edits that could turn a verdict: first what can be done on the as-of date (an event, a payment, a record, money
 * returned) and what the ledger does not say, then what the ledger does say said otherwise; of each the smallest first.
 */
final class Edits {
    private static final long MONEY_RETURNED = 3_000;
    private static final long RECORD_ADDED = 2_000;
    private static final long PART_ADDED = 1_000;
    private static final long ALL_DONE = 600;
    private static final long SAID = 500;
    private static final int MOST_FACTS = 40;
    private static final int MOST_NAMED = 5;

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
    List<Edit> of(List<Tracer.Path> paths, Set<Fact> evidence, Outcome outcome) {
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
        List<Fact> edited = facts.stream().limit(MOST_FACTS).toList();
        edited.forEach(this::fields);
        allDone(facts);
        paths.forEach(this::absent);
        returns(evidence.stream()
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
                Fact changed = (Fact) Copies.with(own, field, other);
                if (Copies.ordered(changed)) {
                    Change.Nature nature = nature(value, other);
                    long size = nature == Change.Nature.RESTATE ? size(value, other) : SAID;
                    changed(nature, size, pointer + "/" + field, value, other, () -> Copies.with(ledger, own, changed));
                }
            }
            Class<?> element = Copies.element(component);
            if (element != null && Detail.class.isAssignableFrom(element)) {
                part(own, pointer, field, value, element);
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
    private void allDone(Set<Fact> facts) {
        Map<String, List<Fact>> open = new LinkedHashMap<>();
        for (Fact fact : facts) {
            int index = Copies.index(ledger, fact);
            Fact own = index < 0
                    ? null
                    : Facts.in(ledger, Facts.array(fact.getClass())).get(index);
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

    /** A payment, assignment or another part of a fact, for the whole amount, today or on a day that the rule read. */
    private void part(Fact own, String pointer, String field, Object value, Class<?> element) {
        for (LocalDate day : days) {
            Object added = Copies.fill(element, references(element), day, amount);
            if (added == null) {
                return;
            }
            List<Object> longer = new ArrayList<>(value == null ? List.of() : (List<?>) value);
            longer.add(added);
            added(
                    natureOfAdded(added, value != null),
                    PART_ADDED + Math.abs(day.toEpochDay() - today.toEpochDay()) % PART_ADDED,
                    pointer + "/" + field + "/-",
                    added,
                    () -> Copies.with(ledger, own, (Fact) Copies.with(own, field, longer)));
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
        added(
                natureOfAdded(added, Facts.in(ledger, array) != null),
                RECORD_ADDED,
                "/" + array + "/-",
                added,
                () -> Copies.and(ledger, added));
    }

    /** Money paid back: each payment, all the way that it went, and to where it came from. */
    private void returns(List<Transfer> payments) {
        payments.forEach(payment -> returned(List.of(back(payment, payment, payment.fundId()))));
        if (payments.size() < 2) {
            return;
        }
        Transfer first = payments.get(0);
        Transfer last = payments.get(payments.size() - 1);
        String fund = subject instanceof Fund ? subject.id() : first.fundId();
        returned(List.of(back(last, first, fund)));
        List<Transfer> all = new ArrayList<>();
        for (int i = payments.size() - 1; i >= 0; i--) {
            all.add(back(payments.get(i), payments.get(i), fund));
        }
        returned(all);
    }

    /** The money of {@code payment} paid today to where {@code first} came from. */
    private Transfer back(Transfer payment, Transfer first, String fund) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", payment.id() + "-reversed");
        values.put("fundId", fund);
        values.put("reversesId", payment.id());
        values.put("purpose", Purpose.RETURN);
        values.put("fromAccountId", payment.toAccountId());
        values.put("toAccountId", first.fromAccountId());
        return (Transfer) Copies.fill(Transfer.class, values, today, payment.amount());
    }

    private void returned(List<Transfer> back) {
        List<Bilingual> moves = back.stream().map(this::move).toList();
        edits.add(new Edit(
                Change.Nature.ACT,
                MONEY_RETURNED + back.size(),
                "/transfers/-",
                null,
                back.stream()
                        .map(Edits::describe)
                        .reduce((one, other) -> one + "; " + other)
                        .orElseThrow(),
                new Bilingual(
                        "在" + today + "退回资金："
                                + String.join(
                                        "；", moves.stream().map(Bilingual::zh).toList()),
                        "money is returned on " + today + ": "
                                + String.join(
                                        "; ", moves.stream().map(Bilingual::en).toList())),
                () -> {
                    Ledger changed = ledger;
                    for (Transfer one : back) {
                        changed = Copies.and(changed, one);
                    }
                    return changed;
                }));
    }

    private Bilingual move(Transfer transfer) {
        String from = account(transfer.fromAccountId());
        String to = account(transfer.toAccountId());
        String money = Words.value(transfer.amount()).zh();
        return new Bilingual(
                money + "元由“" + from + "”退至“" + to + "”（冲回 " + transfer.reversesId() + "）",
                money + " 元 from " + from + " to " + to + " (reversing " + transfer.reversesId() + ")");
    }

    private String account(String id) {
        return ledger.accounts() == null
                ? id
                : ledger.accounts().stream()
                        .filter(account -> account.id().equals(id))
                        .map(Account::name)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(id);
    }

    private void changed(
            Change.Nature nature, long size, String pointer, Object from, Object to, Supplier<Ledger> changed) {
        Bilingual name = PointerNames.of(pointer);
        Bilingual was = Words.value(from);
        Bilingual is = Words.value(to);
        Bilingual message =
                switch (nature) {
                    case ACT ->
                        new Bilingual(
                                "在" + today + "办到：" + name.zh() + "，现记为尚未发生",
                                "done on " + today + ": " + name.en() + ", now recorded as not happened");
                    case SAY ->
                        new Bilingual("补充记载：" + name.zh() + "为 " + is.zh(), "record " + name.en() + ": " + is.en());
                    case RESTATE ->
                        new Bilingual(
                                "如果台账记载有误：" + name.zh() + "应为 " + is.zh() + "，而不是 " + was.zh(),
                                "if the record is wrong: " + name.en() + " is " + is.en() + ", not " + was.en());
                };
        edits.add(new Edit(nature, size, pointer, from, to, message, changed));
    }

    private void added(Change.Nature nature, long size, String pointer, Object record, Supplier<Ledger> changed) {
        Bilingual name = PointerNames.of(pointer);
        Bilingual what = inWords(record);
        Bilingual message =
                switch (nature) {
                    case ACT ->
                        new Bilingual(
                                "在" + today + "办理并记入" + name.zh() + "：" + what.zh(),
                                "done on " + today + " and recorded in " + name.en() + ": " + what.en());
                    case SAY ->
                        new Bilingual(
                                "补充记入" + name.zh() + "：" + what.zh(), "record in " + name.en() + ": " + what.en());
                    case RESTATE ->
                        new Bilingual(
                                "如果台账记载有误：" + name.zh() + "漏记了一条，" + what.zh(),
                                "if the record is wrong: " + name.en() + " lacks " + what.en());
                };
        edits.add(new Edit(nature, size, pointer, null, describe(record), message, changed));
    }

    private static List<String> known(Object made) {
        return Facts.fields(made.getClass()).stream()
                .filter(field -> !field.equals("extensions"))
                .filter(field -> {
                    Object value = Facts.value(made, field);
                    return value != null && !(value instanceof EventDate event && event.isUnknown());
                })
                .toList();
    }

    private static Bilingual inWords(Object made) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (String field : known(made)) {
            if (!field.equals("id")) {
                Bilingual name = Words.field(made.getClass().getSimpleName(), field);
                Bilingual value = Words.value(Facts.value(made, field));
                zh.add(name.zh() + " " + value.zh());
                en.add(name.en() + " " + value.en());
            }
        }
        return new Bilingual(String.join("，", zh), String.join(", ", en));
    }

    /** The fields of a record that are known, as the ledger writes them. */
    private static String describe(Object made) {
        List<String> fields = new ArrayList<>();
        for (String field : known(made)) {
            Object value = Facts.value(made, field);
            fields.add(field + "=" + (value instanceof Code code ? code.code() : value));
        }
        return String.join(", ", fields);
    }
}
