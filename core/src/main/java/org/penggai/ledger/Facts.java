package org.penggai.ledger;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The arrays of a ledger and the fields of its records, by name. */
public final class Facts {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    private static final ClassValue<List<String>> FIELDS = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return List.copyOf(ACCESSORS.get(type).keySet());
        }
    };

    private static final Map<String, Class<? extends Fact>> ARRAYS = arrays();

    private static final ClassValue<String> TYPE_NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> kind) {
            String name = kind.getSimpleName();
            return kind == Jurisdiction.class ? "county" : Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
    };

    /** Holds no null: a kind without an array has none. */
    private static final Map<Class<?>, String> ARRAY_OF =
            ARRAYS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private Facts() {}

    /** The names of the ledger's arrays with the kind of fact that each holds, in the order of the format. */
    public static Map<String, Class<? extends Fact>> kinds() {
        return ARRAYS;
    }

    /** The array that holds facts of {@code kind}; null for the jurisdiction. */
    public static String array(Class<?> kind) {
        return ARRAY_OF.get(kind);
    }

    /** The kind's name in rules and reports, such as {@code landParcel}; {@code county} for the jurisdiction. */
    public static String typeName(Class<?> kind) {
        return TYPE_NAMES.get(kind);
    }

    /** The facts in an array of a ledger; null when the array is unknown. */
    @SuppressWarnings("unchecked")
    public static List<? extends Fact> in(Ledger ledger, String array) {
        return (List<? extends Fact>) value(ledger, array);
    }

    /** The value of a record's field; null when unknown. Fails for a field that the record does not have. */
    public static Object value(Object holder, String field) {
        Method accessor = ACCESSORS.get(holder.getClass()).get(field);
        if (accessor == null) {
            throw new IllegalArgumentException(holder.getClass().getSimpleName() + " has no field " + field);
        }
        try {
            return accessor.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fields of a record type, in order. */
    public static List<String> fields(Class<?> type) {
        return FIELDS.get(type);
    }

    /** What a field of a record type is called; fails for a field that it does not have. */
    public static Describe description(Class<?> type, String field) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(field)) {
                return component.getAnnotation(Describe.class);
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no field " + field);
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
        }
        return accessors;
    }

    private static Map<String, Class<? extends Fact>> arrays() {
        Map<String, Class<? extends Fact>> arrays = new LinkedHashMap<>();
        for (RecordComponent component : Ledger.class.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType list) {
                arrays.put(component.getName(), ((Class<?>) list.getActualTypeArguments()[0]).asSubclass(Fact.class));
            }
        }
        return java.util.Collections.unmodifiableMap(arrays);
    }
}
