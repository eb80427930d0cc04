package org.penggai.read;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.report.FactLocator;
import org.penggai.report.Finding;

/** Where each fact of a ledger's arrays begins in its file. Immutable once the file is read. */
final class Locations implements FactLocator {
    private final Map<String, Places> arrays = new HashMap<>();
    private final Map<String, Finding.Location> heads = new HashMap<>();
    private FieldPlaces again;
    private Translation translation;

    /** Takes the file, where it can be read again. */
    void again(FieldPlaces file) {
        again = file;
    }

    /** Takes what the JSON was made from: places are those in it. */
    void translated(Translation from) {
        translation = from;
    }

    @Override
    public Finding.Location locate(String array, int index) {
        if (index < 0) {
            return translation == null ? heads.get(array) : translation.places().of("/" + array);
        }
        Places places = arrays.get(array);
        if (places == null || index >= places.size) {
            return null;
        }
        return translation == null
                ? new Finding.Location(places.lines[index], places.columns[index])
                : translation.places().of("/" + array + "/" + index);
    }

    @Override
    public Map<String, Finding.Location> fields(Collection<String> pointers) {
        if (translation != null) {
            Map<String, Finding.Location> cells = new HashMap<>();
            pointers.forEach(pointer -> cells.put(pointer, translation.places().of(pointer)));
            return cells;
        }
        Map<String, Finding.Location> records = new HashMap<>();
        for (String pointer : again == null ? List.<String>of() : pointers) {
            FieldPointer field = FieldPointer.of(pointer);
            Finding.Location record = locate(field.array(), field.index());
            if (record != null) {
                records.put(pointer, record);
            }
        }
        if (records.isEmpty()) {
            return Map.of();
        }
        Map<Finding.Location, Map<String, Finding.Location>> found = again.find(FieldPlaces.byRecord(records));
        Map<String, Finding.Location> fields = new HashMap<>();
        records.forEach((pointer, record) -> {
            Finding.Location field = found.getOrDefault(record, Map.of())
                    .get(FieldPointer.of(pointer).inRecord());
            if (field != null) {
                fields.put(pointer, field);
            }
        });
        return fields;
    }

    /** Takes where one begins that stands in no array. */
    void head(String field, int line, int column) {
        heads.put(field, new Finding.Location(line, column));
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
