package org.penggai.spreadsheet;

import org.penggai.report.Finding;

/**
 * A cell of a workbook.
 *
 * @param sheet name of its sheet
 * @param row from 1
 * @param column from 1
 */
record Spot(String sheet, int row, int column) {
    Finding.Location location() {
        return Finding.Location.cell(sheet, row, column);
    }
}
