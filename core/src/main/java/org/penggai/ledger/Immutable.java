package org.penggai.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies that keep null apart from empty, and the order given. */
final class Immutable {
    private Immutable() {}

    static <T> List<T> list(List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    @SuppressWarnings("unchecked")
    static <V> Map<String, V> map(Map<String, V> map) {
        if (map == null || map.isEmpty()) {
            return Map.of();
        }
        Map<String, V> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, (V) deep(value)));
        return Collections.unmodifiableMap(copy);
    }

    @SuppressWarnings("unchecked")
    private static Object deep(Object value) {
        if (value instanceof Map<?, ?> inner) {
            return map((Map<String, Object>) inner);
        }
        if (value instanceof List<?> inner) {
            List<Object> copy = new ArrayList<>();
            inner.forEach(item -> copy.add(deep(item)));
            return Collections.unmodifiableList(copy);
        }
        return value;
    }
}
