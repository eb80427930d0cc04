package org.penggai.derive;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.penggai.ledger.Dated;
import org.penggai.ledger.Detail;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;

/** The ledger as seen on a day: without the records, also those inside others, that are dated after it. */
final class AsSeen {
    private static final ClassValue<Plan> PLANS = new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
            return Plan.of(type);
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return type.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("can't copy " + type.getSimpleName(), e);
            }
        }
    };

    private AsSeen() {}

    static Ledger on(Ledger ledger, LocalDate day) {
        List<String> fields = Facts.fields(Ledger.class);
        Object[] values = new Object[fields.size()];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Object value = Facts.value(ledger, fields.get(i));
            values[i] = value instanceof List<?> list ? seen(list, day) : value;
            changed |= values[i] != value;
        }
        return changed ? (Ledger) construct(Ledger.class, values) : ledger;
    }

    private static List<?> seen(List<?> records, LocalDate day) {
        if (records.isEmpty()) {
            return records;
        }
        Plan plan = PLANS.get(records.get(0).getClass());
        if (plan.dated == null && plan.details.isEmpty()) {
            return records;
        }
        List<Object> kept = null;
        for (int i = 0; i < records.size(); i++) {
            Object before = records.get(i);
            Object after = plan.seen(before, day);
            if (kept == null && after != before) {
                kept = new ArrayList<>(records.subList(0, i));
            }
            if (kept != null && after != null) {
                kept.add(after);
            }
        }
        return kept == null ? records : kept;
    }

    private static Object construct(Class<?> type, Object[] values) {
        try {
            return CONSTRUCTORS.get(type).newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("can't copy " + type.getSimpleName(), e);
        }
    }

    /** Which field dates a record, and which of its fields hold lists of details that may be dated. */
    private record Plan(Class<?> type, String dated, List<String> details) {
        static Plan of(Class<?> type) {
            String dated = null;
            List<String> details = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.isAnnotationPresent(Dated.class)) {
                    dated = component.getName();
                }
                if (component.getGenericType() instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> element
                        && Detail.class.isAssignableFrom(element)) {
                    details.add(component.getName());
                }
            }
            return new Plan(type, dated, List.copyOf(details));
        }

        /** The record as seen; null when it has not happened. */
        Object seen(Object holder, LocalDate day) {
            if (dated != null && Facts.value(holder, dated) instanceof LocalDate date && date.isAfter(day)) {
                return null;
            }
            Object result = holder;
            for (String detail : details) {
                if (Facts.value(result, detail) instanceof List<?> list) {
                    List<?> kept = AsSeen.seen(list, day);
                    result = kept == list ? result : with(result, detail, kept);
                }
            }
            return result;
        }

        private Object with(Object holder, String field, Object value) {
            List<String> names = Facts.fields(type);
            Object[] values =
                    names.stream().map(name -> Facts.value(holder, name)).toArray();
            values[names.indexOf(field)] = value;
            return construct(type, values);
        }
    }
}
