package org.penggai.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.penggai.harness.Workbooks.RecordedValue;

/** Writes what was found into the empty cells of a workbook's expectations; all else in it stays. */
final class CompletedCases {
    /** The workbook with the values in it; one that was read as cases, so that it is within the limits. */
    byte[] of(byte[] file, List<RecordedValue> values) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet expected = workbook.getSheet(Words.EXPECTED);
            Styles styles = new Styles(workbook);
            CellWriter cells = new CellWriter(styles);
            for (RecordedValue value : values) {
                Column column = CaseColumns.DETAILS.stream()
                        .filter(one -> one.pointer().equals(value.field()))
                        .findFirst()
                        .orElseThrow();
                Row row = expected.getRow(value.row() - 1);
                int number = number(expected.getRow(0), column, styles);
                cells.write(
                        row.createCell(number),
                        column,
                        NewWorkbook.tree(value.json().getBytes(UTF_8)));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** Where the column stands; behind all others where the sheet does not have it yet. */
    private static int number(Row header, Column column, Styles styles) {
        for (Cell cell : header) {
            if (SheetTable.header(cell.getStringCellValue()).equals(column.header())) {
                return cell.getColumnIndex();
            }
        }
        Cell added = header.createCell(header.getLastCellNum());
        added.setCellValue(column.header());
        added.setCellStyle(styles.header(column.required()));
        return added.getColumnIndex();
    }
}
