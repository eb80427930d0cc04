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
        Finding.Location place = part < 0 ? null : parts.get(part).locate(array, index - starts.get(array)[part]);
        return place == null ? null : in(part, place);
    }

    @Override
    public Map<String, Finding.Location> fields(Collection<String> pointers) {
        List<Map<String, String>> merged = new ArrayList<>();
        parts.forEach(part -> merged.add(new HashMap<>()));
        for (String pointer : pointers) {
            String[] steps = pointer.split("/", 4);
            int index = Integer.parseInt(steps[2]);
            int part = part(steps[1], index);
            if (part >= 0) {
                String own = "/" + steps[1] + "/" + (index - starts.get(steps[1])[part]) + "/" + steps[3];
                merged.get(part).put(own, pointer);
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
        int[] from = starts.get(array);
        for (int i = 0; from != null && index >= 0 && i < parts.size(); i++) {
            if (index < from[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    private Finding.Location in(int part, Finding.Location place) {
        return place.in(names.get(part));
    }
}
