package org.penggai.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.penggai.report.FactLocator;
import org.penggai.report.Finding;

/** Where each fact stands in the file. */
final class Locations implements FactLocator {
    private static final class Places {
        private long[] values = new long[16];
        private int size;

        void add(long place) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = place;
        }
    }

    private final Map<String, Places> byArray = new HashMap<>();

    void add(String array, long place) {
        byArray.computeIfAbsent(array, name -> new Places()).add(place);
    }

    long place(String array, int index) {
        return byArray.get(array).values[index];
    }

    @Override
    public Finding.Location locate(String array, int index) {
        Places places = byArray.get(array);
        if (places == null || index < 0 || index >= places.size) {
            return null;
        }
        long place = places.values[index];
        return new Finding.Location(Place.line(place), Place.column(place));
    }
}
