package org.penggai.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.penggai.pack.RuleBase;
import org.penggai.read.InputProblem;
import org.penggai.read.LedgerDocument;
import org.penggai.read.LedgerFormatException;
import org.penggai.read.LedgerReader;

/** A template that a person fills in. */
final class Filled implements AutoCloseable {
    private final XSSFWorkbook workbook;

    private Filled(byte[] template) throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
    }

    /** A ledger with nothing but what it must have. */
    static Filled ledger() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XlsxWorkbooks().writeLedger(null, bytes);
        Filled filled = new Filled(bytes.toByteArray());
        return filled.summary("截至日期", LocalDate.of(2023, 12, 31))
                .summary("行政区·行政区划代码", "611026")
                .summary("行政区·名称", "柞水县");
    }

    static Filled cases(RuleBase rules) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XlsxWorkbooks().writeCases(rules, null, bytes);
        return new Filled(bytes.toByteArray());
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    Filled summary(String label, Object value) {
        for (Row row : sheet("总表")) {
            if (row.getCell(0).getStringCellValue().equals(label)) {
                set(cell(row, 1), value);
                return this;
            }
        }
        throw new IllegalArgumentException(label);
    }

    /** A new row, of headers and values by turns. */
    Filled row(String sheet, Object... cells) {
        Row row = sheet(sheet).createRow(sheet(sheet).getLastRowNum() + 1);
        for (int i = 0; i < cells.length; i += 2) {
            set(cell(row, column(sheet, (String) cells[i])), cells[i + 1]);
        }
        return this;
    }

    /** The cell below a header in a row, from 1. */
    Cell cell(String sheet, String header, int number) {
        Row row = sheet(sheet).getRow(number - 1);
        return cell(row == null ? sheet(sheet).createRow(number - 1) : row, column(sheet, header));
    }

    private static Cell cell(Row row, int index) {
        return row.getCell(index, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private int column(String sheet, String header) {
        for (Cell cell : sheet(sheet).getRow(0)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(sheet + " has no column " + header);
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            var style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            cell.setCellStyle(style);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else {
            cell.setCellValue((String) value);
        }
    }

    Filled save(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LedgerDocument read(Path file) throws IOException {
        save(file);
        return new LedgerReader().read(new XlsxWorkbooks().ledger(file));
    }

    /** What is wrong with it, each as place, code and what was found. */
    List<String> problems(Path file) throws IOException {
        try {
            read(file);
            return List.of();
        } catch (LedgerFormatException e) {
            return e.problems().stream().map(Filled::shown).toList();
        }
    }

    static String shown(InputProblem problem) {
        return problem.sheet() + "!" + problem.cell() + " " + problem.code();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
