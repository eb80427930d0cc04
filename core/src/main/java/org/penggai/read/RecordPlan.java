package org.penggai.read;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How one kind of record is read: its fields, and how it is made of them. */
final class RecordPlan {
    private static final int LOOK_AHEAD = 6;

    private final Class<?> type;
    private final FieldPlan[] fields;
    private final Map<String, FieldPlan> byName = new HashMap<>();
    // Not method handles: each shape of those makes classes at every start that no archive keeps.
    private final Constructor<?> maker;
    private final Method[] getters;
    private final FieldPlan[] ordered;
    private final long required;

    RecordPlan(LedgerPlan.Builder plans, Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        if (components.length > Long.SIZE) {
            throw new IllegalStateException(type.getSimpleName() + " has more than 64 fields");
        }
        fields = new FieldPlan[components.length];
        getters = new Method[components.length];
        List<FieldPlan> dates = new ArrayList<>();
        long needed = 0;
        try {
            for (int i = 0; i < components.length; i++) {
                FieldPlan field = new FieldPlan(plans, components[i], i);
                fields[i] = field;
                byName.put(field.name(), field);
                getters[i] = components[i].getAccessor();
                needed |= field.required() ? 1L << i : 0;
                if (field.notBefore() != null) {
                    dates.add(field);
                }
            }
            Class<?>[] parameters =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            maker = type.getDeclaredConstructor(parameters);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        required = needed;
        ordered = dates.toArray(FieldPlan[]::new);
    }

    Class<?> type() {
        return type;
    }

    int size() {
        return fields.length;
    }

    FieldPlan field(int index) {
        return fields[index];
    }

    /** The field with the name, likely soon after {@code likely}; null when there is none. */
    FieldPlan field(String name, int likely) {
        int end = Math.min(fields.length, likely + LOOK_AHEAD);
        for (int i = likely; i < end; i++) {
            // both are interned, so that most lookups end here
            if (fields[i].name() == name) {
                return fields[i];
            }
        }
        return byName.get(name);
    }

    FieldPlan field(String name) {
        return byName.get(name);
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** The required fields, a bit for each index. */
    long required() {
        return required;
    }

    /** The fields whose dates can't lie before another's. */
    FieldPlan[] ordered() {
        return ordered;
    }

    /** A record of the values by index, null where not given. */
    Object make(Object[] values) {
        try {
            return maker.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of a field of a record. */
    Object get(Object record, int index) {
        try {
            return getters[index].invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
