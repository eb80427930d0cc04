package org.penggai.ledger;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** The fields of a record that are personal, or hold parts of it that have such fields. */
final class PersonalFields {
    private static final ClassValue<List<RecordComponent>> FIELDS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            List<RecordComponent> fields = new ArrayList<>();
            for (RecordComponent field : type.getRecordComponents()) {
                Class<?> part = part(field.getGenericType());
                boolean ofParts = part != null && Detail.class.isAssignableFrom(part) && !of(part).isEmpty();
                if (field.isAnnotationPresent(Personal.class) || ofParts) {
                    fields.add(field);
                }
            }
            return List.copyOf(fields);
        }
    };

    private PersonalFields() {}

    static List<RecordComponent> of(Class<?> type) {
        return FIELDS.get(type);
    }

    /** The record that a field holds, one or a list of them; null where it holds none. */
    private static Class<?> part(Type type) {
        Type inner = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return inner instanceof Class<?> one && one.isRecord() ? one : null;
    }
}
