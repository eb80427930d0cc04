package org.penggai.spreadsheet;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * To whom rows belong: the cases and base ledgers of a workbook.
 *
 * @param wholes those that are whole ledgers: what is not known is left out of these
 * @param changes those that change a base ledger, each with its name: what is not known takes out what the base says
 */
record Owners(Set<String> wholes, Map<String, String> changes) {
    /** The owner of all rows of a workbook that is one ledger. */
    static final String LEDGER = "";

    static final Owners ONE_LEDGER = new Owners(Set.of(LEDGER), Map.of());

    boolean hasColumn() {
        return this != ONE_LEDGER;
    }

    boolean has(String owner) {
        return wholes.contains(owner) || changes.containsKey(owner);
    }

    /** All of them. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(wholes);
        names.addAll(changes.keySet());
        return names;
    }

    /** The base ledger whose facts an owner's change, where it stands in the workbook; null where there is none. */
    String baseOf(String owner) {
        String base = changes.get(owner);
        return base != null && wholes.contains(base) ? base : null;
    }

    boolean isWhole(String owner) {
        return wholes.contains(owner);
    }
}
