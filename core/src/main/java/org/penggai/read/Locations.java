package org.penggai.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.penggai.report.FactLocator;
import org.penggai.report.Finding;

/** Where each fact of a ledger's arrays begins in its file. Immutable once the file is read. */
final class Locations implements FactLocator {
    private final Map<String, Places> arrays = new HashMap<>();

    @Override
    public Finding.Location locate(String array, int index) {
        Places places = arrays.get(array);
        if (places == null || index < 0 || index >= places.size) {
            return null;
        }
        return new Finding.Location(places.lines[index], places.columns[index]);
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
    }
}
