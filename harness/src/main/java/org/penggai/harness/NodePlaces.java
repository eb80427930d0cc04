package org.penggai.harness;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.penggai.report.FactLocator;
import org.penggai.report.Finding;

/**
 * Where the facts of a case's ledger stand in workbooks, be they of its base or its own.
 *
 * @param file the file of the case
 * @param ledger its ledger
 */
record NodePlaces(String file, Node.Obj ledger) implements FactLocator {
    @Override
    public Finding.Location locate(String array, int index) {
        return at("/" + array + (index < 0 ? "" : "/" + index));
    }

    @Override
    public Map<String, Finding.Location> fields(Collection<String> pointers) {
        Map<String, Finding.Location> fields = new HashMap<>();
        pointers.forEach(pointer -> fields.put(pointer, at(pointer)));
        return fields;
    }

    private Finding.Location at(String pointer) {
        Place place = ledger.nearest(pointer);
        if (place.sheet() == null) {
            return new Finding.Location(place.file(), place.line(), place.column());
        }
        Finding.Location cell = Finding.Location.cell(place.sheet(), place.line(), place.column());
        return place.file().equals(file) ? cell : cell.in(place.file());
    }
}
