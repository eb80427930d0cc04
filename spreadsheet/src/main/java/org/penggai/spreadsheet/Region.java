package org.penggai.spreadsheet;

import org.penggai.report.CellName;

/**
 * Cells of a sheet that were merged into one, of which the first alone holds a value.
 *
 * @param top its first row, from 1
 * @param left its first column, from 1
 * @param bottom its last row
 * @param right its last column
 */
record Region(int top, int left, int bottom, int right) {
    boolean hasRow(int row) {
        return row >= top && row <= bottom;
    }

    boolean hasColumn(int column) {
        return column >= left && column <= right;
    }

    @Override
    public String toString() {
        return CellName.of(top, left) + ":" + CellName.of(bottom, right);
    }
}
