package org.penggai.report;

import java.util.Collection;
import java.util.Map;

/** Where facts stand in the file that a ledger was read from. */
@FunctionalInterface
public interface FactLocator {
    /** For ledgers that were not read from a file. */
    FactLocator NONE = (array, index) -> null;

    /**
     * The place of a fact by its array and index, or of one that stands in no array by its field and -1; null when not known.
     */
    Finding.Location locate(String array, int index);

    /**
     * The places of fields of facts by their JSON Pointers, those that can be told: a file has to be read again for them.
     */
    default Map<String, Finding.Location> fields(Collection<String> pointers) {
        return Map.of();
    }
}
