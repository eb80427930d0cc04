package org.penggai.explain;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.NotBefore;

/** Copies of records with a part changed, and records made of what is known of them. */
final class Copies {
    private Copies() {}

    static Object with(Object holder, String field, Object value) {
        return make(
                holder.getClass(),
                Arrays.stream(holder.getClass().getRecordComponents())
                        .map(component ->
                                component.getName().equals(field) ? value : Facts.value(holder, component.getName()))
                        .toArray());
    }

    static Ledger with(Ledger ledger, Fact old, Fact changed) {
        String array = Facts.array(old.getClass());
        List<Fact> facts = new ArrayList<>(Facts.in(ledger, array));
        facts.set(index(ledger, old), changed);
        return (Ledger) with(ledger, array, facts);
    }

    static Ledger and(Ledger ledger, Fact added) {
        String array = Facts.array(added.getClass());
        List<Fact> facts = new ArrayList<>(Facts.in(ledger, array) == null ? List.of() : Facts.in(ledger, array));
        facts.add(added);
        return (Ledger) with(ledger, array, facts);
    }

    /** The number of the fact of that id in its array; -1 when the ledger does not hold it. */
    static int index(Ledger ledger, Fact fact) {
        List<? extends Fact> facts = Facts.in(ledger, Facts.array(fact.getClass()));
        for (int i = 0; facts != null && i < facts.size(); i++) {
            if (facts.get(i).id().equals(fact.id())) {
                return i;
            }
        }
        return -1;
    }

    /** A record of the values given; what is not given is not known. */
    static Object of(Class<?> type, Map<String, Object> values) {
        return make(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(component -> values.get(component.getName()))
                        .toArray());
    }

    /** Whether no date of the record lies before one that it can't precede. */
    static boolean ordered(Object holder) {
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            NotBefore notBefore = component.getAnnotation(NotBefore.class);
            LocalDate later = notBefore == null ? null : day(Facts.value(holder, component.getName()));
            LocalDate earlier = later == null ? null : day(Facts.value(holder, notBefore.value()));
            if (earlier != null && later.isBefore(earlier)) {
                return false;
            }
        }
        return true;
    }

    /** The day that a value is; null when it is none. */
    static LocalDate day(Object value) {
        return value instanceof EventDate event ? event.getDay() : value instanceof LocalDate day ? day : null;
    }

    static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }

    private static Object make(Class<?> type, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't copy " + type.getSimpleName(), e);
        }
    }
}
