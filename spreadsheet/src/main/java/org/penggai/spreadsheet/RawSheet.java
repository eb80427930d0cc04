package org.penggai.spreadsheet;

import java.util.List;

/**
 * A sheet as it stands in a workbook: its rows that hold something.
 *
 * @param name its name
 * @param rows its rows in order
 * @param merged its merged cells
 */
record RawSheet(String name, List<RawRow> rows, List<Region> merged) {
    /**
     * A row.
     *
     * @param number its number, from 1
     * @param cells its cells that hold something, from left to right
     */
    record RawRow(int number, List<RawCell> cells) {
        /** The cell in a column; null where there is nothing. */
        RawCell cell(int column) {
            for (RawCell cell : cells) {
                if (cell.column() == column) {
                    return cell;
                }
            }
            return null;
        }
    }
}
