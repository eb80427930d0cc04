package org.penggai.spreadsheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that is written: its columns named in the first row, a row for each record. */
final class WorkbookSheet {
    private static final int WIDEST = 40;
    private static final int CHARACTER = 256;

    private final XSSFSheet sheet;
    private final List<Column> columns;
    private final CellWriter cells;
    private int next = 1;
    private Row row;

    WorkbookSheet(XSSFSheet sheet, List<Column> columns, Styles styles, DropDowns dropDowns) {
        this.sheet = sheet;
        this.columns = columns;
        this.cells = new CellWriter(styles);
        Row header = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Cell cell = header.createCell(i);
            cell.setCellValue(column.header());
            cell.setCellStyle(styles.header(column.required()));
            int width = Math.min(
                    WIDEST,
                    Math.max(
                            column.kind().isText() ? 14 : 12,
                            2 * column.header().length() + 2));
            sheet.setColumnWidth(i, width * CHARACTER);
            sheet.setDefaultColumnStyle(i, styles.of(column.kind()));
            dropDowns.add(sheet, i, column);
        }
        sheet.createFreezePane(0, 1);
    }

    /** Begins a row. */
    void row() {
        row = sheet.createRow(next++);
    }

    /** Writes a field of the row; nothing where it is not given. */
    void put(Column column, JsonNode value) {
        if (value != null && !value.isMissingNode()) {
            cells.write(row.createCell(columns.indexOf(column)), column, value);
        }
    }

    /** Writes a text of the row. */
    void text(Column column, String text) {
        if (text != null) {
            cells.text(row.createCell(columns.indexOf(column)), text);
        }
    }
}
