package org.penggai.spreadsheet;

import java.util.List;

/**
 * A sheet of facts: those of one kind, or the details that belong to them.
 *
 * @param name name of the sheet
 * @param array the ledger's array
 * @param list the field of the kind that holds the details; null for the facts themselves
 * @param columns its columns; the first says which fact it is, or of which fact a detail
 */
record SheetPlan(String name, String array, String list, List<Column> columns) {
    /** The column of the id: of the fact, or of the one that a detail belongs to. */
    Column id() {
        return columns.get(0);
    }

    /** The columns of the record itself. */
    List<Column> fields() {
        return list == null ? columns : columns.subList(1, columns.size());
    }
}
