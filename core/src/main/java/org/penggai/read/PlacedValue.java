package org.penggai.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A value of a JSON file, with where it stands.
 *
 * @param content an object as a map of {@code PlacedValue}, an array as a list of them, a String, {@link BigDecimal} or
 *     Boolean; null for null, and for a number that was reported as one that can't be read
 * @param pointer JSON Pointer
 * @param line line, from 1
 * @param column column, from 1
 * @param found the value as it is shown in a problem: cut where it is long
 */
public record PlacedValue(Object content, String pointer, int line, int column, String found) {
    boolean isNull() {
        return content == null && found.equals("null");
    }

    /** The values of an object; null when it is none. */
    @SuppressWarnings("unchecked")
    public Map<String, PlacedValue> object() {
        return content instanceof Map<?, ?> ? (Map<String, PlacedValue>) content : null;
    }

    /** The values of an array; null when it is none. */
    @SuppressWarnings("unchecked")
    public List<PlacedValue> array() {
        return content instanceof List<?> ? (List<PlacedValue>) content : null;
    }
}
