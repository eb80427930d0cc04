package org.penggai.spreadsheet;

import java.util.Set;

/**
 * To whom rows belong: the cases and base ledgers of a workbook.
 *
 * @param wholes those that are whole ledgers: what is not known is left out of these
 * @param changes those that change a base ledger: what is not known takes out what the base says
 */
record Owners(Set<String> wholes, Set<String> changes) {
    /** The owner of all rows of a workbook that is one ledger. */
    static final String LEDGER = "";

    static final Owners ONE_LEDGER = new Owners(Set.of(LEDGER), Set.of());

    boolean hasColumn() {
        return this != ONE_LEDGER;
    }

    boolean has(String owner) {
        return wholes.contains(owner) || changes.contains(owner);
    }

    boolean isWhole(String owner) {
        return wholes.contains(owner);
    }
}
