package org.penggai.spreadsheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.penggai.report.CellName;

/** What cells of a column can be chosen from, and what they must hold. Long lists stand in the sheet of codes. */
final class DropDowns {
    /** How many rows are prepared. */
    static final int ROWS = 5_000;

    private static final int LONGEST_PROMPT = 255;
    private static final String LIST = "List_";
    private static final String IDS = "Ids_";

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();

    DropDowns(XSSFWorkbook workbook, Styles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    /** Says what the cells of a column can hold. */
    void add(XSSFSheet sheet, int index, Column column) {
        add(sheet, 1, ROWS, index, column);
    }

    /** Says what one cell can hold. */
    void addCell(XSSFSheet sheet, int row, int index, Column column) {
        add(sheet, row, row, index, column);
    }

    private void add(XSSFSheet sheet, int firstRow, int lastRow, int index, Column column) {
        String cell = CellName.of(firstRow + 1, index + 1);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = constraint(helper, column, cell);
        if (constraint == null) {
            return;
        }
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(firstRow, lastRow, index, index));
        // of several in one cell, or an id that is yet to be written, the list is only a help
        boolean strict = column.kind() != ColumnKind.CODES && column.target() == null;
        validation.setShowErrorBox(strict);
        validation.setSuppressDropDownArrow(true);
        validation.setEmptyCellAllowed(true);
        if (strict) {
            String expected = CellWords.of(column).zh();
            validation.createErrorBox(title(column), cut(expected));
        }
        if (column.kind() == ColumnKind.EVENT_DATE || column.kind() == ColumnKind.CODES) {
            validation.createPromptBox(title(column), cut(CellWords.of(column).zh()));
            validation.setShowPromptBox(true);
        }
        sheet.addValidationData(validation);
    }

    private static String title(Column column) {
        return column.header().length() <= 30
                ? column.header()
                : column.header().substring(0, 30);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_PROMPT ? text : text.substring(0, LONGEST_PROMPT - 1) + "…";
    }

    private DataValidationConstraint constraint(DataValidationHelper helper, Column column, String cell) {
        return switch (column.kind()) {
            case TRUTH -> helper.createExplicitListConstraint(new String[] {Words.YES, Words.NO, Words.UNKNOWN});
            case DETAILS -> helper.createExplicitListConstraint(new String[] {Words.SOME, Words.NONE, Words.UNKNOWN});
            case CODE, CODES -> {
                lists.put(column.codeList(), column.codes());
                yield helper.createFormulaListConstraint(LIST + column.codeList());
            }
            case REFERENCE ->
                column.target() == null ? null : helper.createFormulaListConstraint(IDS + column.target());
            case DATE -> helper.createCustomConstraint(day(cell, or(cell, Words.UNKNOWN)));
            case EVENT_DATE ->
                helper.createCustomConstraint(day(cell, or(cell, Words.NOT_HAPPENED) + or(cell, Words.UNKNOWN)));
            case AMOUNT, NUMBER, WHOLE ->
                helper.createCustomConstraint("OR(ISNUMBER(" + cell + ")" + or(cell, Words.UNKNOWN) + ")");
            default -> null;
        };
    }

    private static String day(String cell, String others) {
        return "OR(AND(ISNUMBER(" + cell + ")," + cell + ">=DATE(1949,1,1)," + cell + "<=DATE(2999,12,31))" + others
                + ")";
    }

    private static String or(String cell, String word) {
        return "," + cell + "=\"" + word + "\"";
    }

    /** Names the ids of a sheet of facts, for references to choose from. */
    void nameIds(String array, String sheet, int index) {
        name(IDS + array, sheet, index, ROWS);
    }

    private void name(String called, String sheet, int index, int rows) {
        Name name = workbook.createName();
        name.setNameName(called);
        String letters = CellName.of(1, index + 1).replace("1", "");
        name.setRefersToFormula("'" + sheet + "'!$" + letters + "$2:$" + letters + "$" + (rows + 1));
    }

    /** Writes the sheet of codes: of each list the words to choose from, and beside them the codes that they stand for. */
    void write() {
        XSSFSheet sheet = workbook.createSheet(Words.CODES);
        int index = 0;
        for (Map.Entry<String, Map<String, String>> list : lists.entrySet()) {
            put(sheet, 0, index, list.getKey());
            int row = 1;
            for (Map.Entry<String, String> code : list.getValue().entrySet()) {
                put(sheet, row, index, code.getKey());
                put(sheet, row++, index + 1, code.getValue());
            }
            put(sheet, row, index, Words.UNKNOWN);
            name(LIST + list.getKey(), Words.CODES, index, row);
            index += 2;
        }
    }

    private void put(XSSFSheet sheet, int row, int index, String text) {
        Row cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        cells.createCell(index).setCellValue(CellText.encoded(text));
        cells.getCell(index).setCellStyle(row == 0 ? styles.header(false) : styles.of(text));
    }
}
