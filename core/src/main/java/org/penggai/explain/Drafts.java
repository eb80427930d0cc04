package org.penggai.explain;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.penggai.ledger.Amount;
import org.penggai.ledger.Detail;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.NotBefore;
import org.penggai.ledger.Project;
import org.penggai.ledger.References;
import org.penggai.ledger.Required;

/** Records as someone would enter them: of one day, tied to the subject, of the kinds and figures that conditions name. */
final class Drafts {
    private static final BigDecimal LEAST_MONEY = BigDecimal.valueOf(1_000);
    private static final int MOST = 60;
    private static final int MOST_TEXTS = 6;
    private static final int MOST_PARTS = 4;
    /** Texts that whoever enters a record has at hand. */
    private static final Pattern ENTERED =
            Pattern.compile("^(name|title|documentNumber|approver|unit|body|.*[pP]erson)$");
    /** Days that a record plans, and need not name. */
    private static final Pattern TO_COME = Pattern.compile("^(planned|due|needed|expires|supporting)");

    private final EditGround ground;
    private final Map<String, Object> joined;

    /** @param joined what the conditions bound to names of fields, such as {@code projectId} */
    Drafts(EditGround ground, Map<String, Object> joined) {
        this.ground = ground;
        this.joined = joined;
    }

    static boolean isMoney(BigDecimal figure) {
        return figure.compareTo(LEAST_MONEY) >= 0;
    }

    /**
     * Drafts of a kind of record.
     *
     * @param asked what must stand in it
     * @param near the fact that it is about, or a part of
     */
    List<Object> of(Class<?> type, Map<String, Object> asked, Fact near, LocalDate day) {
        List<Map<String, Object>> drafts = List.of(Map.of());
        for (RecordComponent component : type.getRecordComponents()) {
            String field = component.getName();
            List<Object> choices =
                    asked.containsKey(field) ? Arrays.asList(asked.get(field)) : choices(component, near, day);
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Object choice : choices) {
                for (Map<String, Object> draft : drafts) {
                    Map<String, Object> one = new LinkedHashMap<>(draft);
                    one.put(field, choice);
                    longer.add(one);
                }
            }
            drafts = longer.size() > MOST ? longer.subList(0, MOST) : longer;
        }
        return drafts.stream()
                .filter(draft -> complete(type, draft))
                .map(draft -> Copies.of(type, draft))
                .filter(Copies::ordered)
                .toList();
    }

    private static boolean complete(Class<?> type, Map<String, Object> draft) {
        return Arrays.stream(type.getRecordComponents())
                .allMatch(component ->
                        !component.isAnnotationPresent(Required.class) || draft.get(component.getName()) != null);
    }

    private List<Object> choices(RecordComponent component, Fact near, LocalDate day) {
        Class<?> type = component.getType();
        String field = component.getName();
        if (field.equals("id")) {
            return List.of("added");
        }
        if (field.equals("source") || field.equals("extensions")) {
            return Arrays.asList((Object) null);
        }
        References references = component.getAnnotation(References.class);
        if (references != null && type == String.class) {
            return Arrays.asList(reference(field, references, near));
        }
        if (type == String.class && joined.containsKey(field)) {
            return List.of(joined.get(field));
        }
        if (type == String.class) {
            boolean entered = component.isAnnotationPresent(Required.class)
                    || ENTERED.matcher(field).find();
            List<Object> texts =
                    new ArrayList<>(entered ? List.of(Words.TO_FILL_IN) : Arrays.asList(null, Words.TO_FILL_IN));
            if (!ENTERED.matcher(field).find()) {
                ground.texts().stream().limit(MOST_TEXTS).forEach(texts::add);
            }
            return texts;
        }
        if (type == EventDate.class) {
            return component.isAnnotationPresent(NotBefore.class)
                    ? List.of(EventDate.NONE)
                    : List.of(EventDate.NONE, EventDate.on(day));
        }
        if (type == LocalDate.class) {
            return TO_COME.matcher(field).find() ? Arrays.asList(null, day) : List.of(day);
        }
        if (type == Boolean.class) {
            return Arrays.asList(null, Boolean.TRUE, Boolean.FALSE);
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == BigDecimal.class) {
            if (!component.isAnnotationPresent(Amount.class)) {
                return Arrays.asList((Object) null);
            }
            List<Object> amounts = new ArrayList<>(
                    Detail.class.isAssignableFrom(component.getDeclaringRecord())
                            ? AddedEdits.amounts(ground)
                            : figures());
            return component.isAnnotationPresent(Required.class) || amounts.isEmpty()
                    ? orNull(amounts)
                    : first(amounts);
        }
        if (type == Integer.class) {
            return numbers(field, day);
        }
        return type == List.class ? lists(component, near, day) : Arrays.asList((Object) null);
    }

    private static List<Object> orNull(List<Object> choices) {
        return choices.isEmpty() ? Arrays.asList((Object) null) : choices;
    }

    /** Not known first: a record says no more than it must. */
    private static List<Object> first(List<Object> choices) {
        List<Object> all = new ArrayList<>(Arrays.asList((Object) null));
        all.addAll(choices);
        return all;
    }

    /** The sums that the rule read, the largest first: what a whole record states is no difference of two sums. */
    private List<BigDecimal> figures() {
        return ground.figures().stream()
                .filter(Drafts::isMoney)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<Object> numbers(String field, LocalDate day) {
        Set<Object> numbers = new LinkedHashSet<>();
        if (field.equals("year")) {
            numbers.addAll(ground.counts().stream()
                    .filter(count -> Math.abs(count - day.getYear()) < 10)
                    .toList());
            numbers.add(day.getYear() - 1);
            numbers.add(day.getYear());
        } else {
            numbers.addAll(ground.counts());
        }
        if (numbers.isEmpty()) {
            numbers.add(null);
        }
        return new ArrayList<>(numbers);
    }

    private Object reference(String field, References references, Fact near) {
        for (Fact fact : List.of(near, ground.subject())) {
            if (references.value() == fact.getClass()) {
                return fact.id();
            }
            if (Facts.fields(fact.getClass()).contains(field) && Facts.value(fact, field) instanceof String id) {
                return id;
            }
        }
        return joined.get(field);
    }

    /** The subject, or its project, where the list is of such; otherwise none. */
    private List<Object> lists(RecordComponent component, Fact near, LocalDate day) {
        References references = component.getAnnotation(References.class);
        for (RecordComponent other : near.getClass().getRecordComponents()) {
            References same = other.getAnnotation(References.class);
            if (references != null
                    && same != null
                    && same.value() == references.value()
                    && Facts.value(near, other.getName()) instanceof List<?> ids) {
                return List.of(ids);
            }
        }
        Object id = references == null ? null : reference(single(component.getName()), references, near);
        if (id == null && references != null && references.value() == Project.class) {
            id = joined.get("projectId");
        }
        Class<?> element = Copies.element(component);
        if (element != null && Detail.class.isAssignableFrom(element)) {
            List<Object> parts = new ArrayList<>(List.of(List.of()));
            of(element, Map.of(), near, day).stream().limit(MOST_PARTS).forEach(part -> parts.add(List.of(part)));
            return parts;
        }
        if (id == null && element != null && element.isEnum()) {
            List<Object> each = new ArrayList<>();
            for (Object constant : element.getEnumConstants()) {
                each.add(List.of(constant));
            }
            return each;
        }
        if (id == null && references != null) {
            // What concerns the whole county names no project.
            return Arrays.asList((Object) null, List.of());
        }
        return List.of(id == null ? List.of() : List.of(id));
    }

    private static String single(String many) {
        return many.endsWith("s") ? many.substring(0, many.length() - 1) : many;
    }
}
