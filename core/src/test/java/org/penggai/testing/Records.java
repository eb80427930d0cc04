package org.penggai.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.References;
import org.penggai.ledger.Required;

/** The ledger's records by reflection. */
public final class Records {
    private static final Set<Class<?>> REQUIRED = required();

    private Records() {}

    /** A record of the values of its components. */
    public static Object make(Class<?> type, Object... values) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(parameters).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getSimpleName(), e);
        }
    }

    /** A copy of a record with another value of one component. */
    public static Object with(Object record, String component, Object value) {
        return make(
                record.getClass(),
                Facts.fields(record.getClass()).stream()
                        .map(name -> name.equals(component) ? value : Facts.value(record, name))
                        .toArray());
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
