package org.penggai.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.References;
import org.penggai.ledger.Required;

/** The ledger's records by reflection. */
public final class Records {
    /** Kept, because each call of the reflection's own reads the annotations again. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                return type.getDeclaredConstructor(
                        components(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new AssertionError(type.getSimpleName(), e);
            }
        }
    };

    private static final Set<Class<?>> REQUIRED = required();

    private Records() {}

    /** A record of the values of its components. */
    public static Object make(Class<?> type, Object... values) {
        try {
            return CONSTRUCTORS.get(type).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getSimpleName(), e);
        }
    }

    /** The components of a record type, in order. */
    public static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    /** A copy of a record with another value of one component. */
    public static Object with(Object record, String component, Object value) {
        List<String> names = Facts.fields(record.getClass());
        Object[] values = new Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            String name = names.get(i);
            values[i] = name.equals(component) ? value : Facts.value(record, name);
        }
        return make(record.getClass(), values);
    }

    /** All record types of a ledger, the ledger first. */
    public static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(Ledger.class, types);
        return types;
    }

    /** Whether a fact of some kind must refer to a fact of this kind. */
    public static boolean isRequired(Class<?> kind) {
        return REQUIRED.contains(kind);
    }

    private static Set<Class<?>> required() {
        return types().stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(Required.class)
                        && component.isAnnotationPresent(References.class))
                .map(component -> component.getAnnotation(References.class).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void collect(Class<?> type, Set<Class<?>> types) {
        if (!type.isRecord() || !types.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> item) {
                collect(item, types);
            }
            collect(component.getType(), types);
        }
    }
}
