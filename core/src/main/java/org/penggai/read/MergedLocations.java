package org.penggai.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.report.FactLocator;
import org.penggai.report.Finding;

/**
 * Where the facts of a ledger stand that was read from several files.
 *
 * @param starts for each array, at which index each file's facts begin, and where the last one's end
 * @param names what the files are called
 * @param parts where the facts of each file stand in it
 */
record MergedLocations(Map<String, int[]> starts, List<String> names, List<Locations> parts) implements FactLocator {
    @Override
    public Finding.Location locate(String array, int index) {
        int part = part(array, index);
        Finding.Location place = part < 0 ? null : parts.get(part).locate(array, own(array, index, part));
        return place == null ? null : in(part, place);
    }

    @Override
    public Map<String, Finding.Location> fields(Collection<String> pointers) {
        List<Map<String, String>> merged = new ArrayList<>();
        parts.forEach(part -> merged.add(new HashMap<>()));
        for (String pointer : pointers) {
            FieldPointer field = FieldPointer.of(pointer);
            int part = part(field.array(), field.index());
            if (part >= 0) {
                int own = own(field.array(), field.index(), part);
                merged.get(part).put("/" + field.array() + (own < 0 ? "" : "/" + own) + field.inRecord(), pointer);
            }
        }
        Map<String, Finding.Location> places = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            parts.get(i)
                    .fields(merged.get(i).keySet())
                    .forEach((own, place) -> places.put(merged.get(part).get(own), in(part, place)));
        }
        return places;
    }

    /** The file that holds a fact; -1 for none. */
    private int part(String array, int index) {
        for (int i = 0; index < 0 && i < parts.size(); i++) {
            if (parts.get(i).locate(array, index) != null) {
                return i;
            }
        }
        int[] from = starts.get(array);
        for (int i = 0; from != null && index >= 0 && i < parts.size(); i++) {
            if (index < from[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    /** The index of a fact in the file that holds it; -1 stays. */
    private int own(String array, int index, int part) {
        return index < 0 ? index : index - starts.get(array)[part];
    }

    private Finding.Location in(int part, Finding.Location place) {
        return place.in(names.get(part));
    }
}
