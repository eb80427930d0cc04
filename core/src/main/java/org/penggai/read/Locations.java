package org.penggai.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where each fact of a ledger's arrays begins in its file. Immutable once the file is read. */
public final class Locations {
    private final Map<String, Places> arrays = new HashMap<>();

    Locations() {}

    /** The line, from 1, where the fact with the index begins in the array; 0 when there is no such fact. */
    public int line(String array, int index) {
        Places places = arrays.get(array);
        return places == null || !places.has(index) ? 0 : places.lines[index];
    }

    /** The column, from 1, where the fact with the index begins in the array; 0 when there is no such fact. */
    public int column(String array, int index) {
        Places places = arrays.get(array);
        return places == null || !places.has(index) ? 0 : places.columns[index];
    }

    Places array(String array) {
        return arrays.computeIfAbsent(array, key -> new Places());
    }

    /** The places of one array's facts. */
    static final class Places {
        private int[] lines = new int[16];
        private int[] columns = new int[16];
        private int size;

        void add(int line, int column) {
            if (size == lines.length) {
                lines = Arrays.copyOf(lines, size * 2);
                columns = Arrays.copyOf(columns, size * 2);
            }
            lines[size] = line;
            columns[size++] = column;
        }

        private boolean has(int index) {
            return index >= 0 && index < size;
        }
    }
}
