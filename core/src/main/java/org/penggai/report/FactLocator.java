package org.penggai.report;

/** Where facts stand in the file that a ledger was read from. */
@FunctionalInterface
public interface FactLocator {
    /** For ledgers that were not read from a file. */
    FactLocator NONE = (array, index) -> null;

    /** The place of a fact by its array and index; null when not known. */
    Finding.Location locate(String array, int index);
}
