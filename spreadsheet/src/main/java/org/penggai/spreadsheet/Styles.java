package org.penggai.spreadsheet;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look and are kept. */
final class Styles {
    private final XSSFWorkbook workbook;
    private final CellStyle header;
    private final CellStyle required;
    private final CellStyle text;
    private final CellStyle guarded;
    private final CellStyle wrapped;
    private final CellStyle date;
    private final CellStyle amount;
    private final CellStyle general;

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        header = header(IndexedColors.GREY_25_PERCENT);
        required = header(IndexedColors.LIGHT_YELLOW);
        text = formatted("@");
        XSSFCellStyle quoted = formatted("@");
        quoted.setQuotePrefixed(true);
        guarded = quoted;
        wrapped = formatted("@");
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        date = formatted("yyyy-mm-dd");
        amount = formatted("#,##0.00####");
        general = formatted("General");
    }

    private CellStyle header(IndexedColors colour) {
        XSSFCellStyle style = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle formatted(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    CellStyle header(boolean mustBeGiven) {
        return mustBeGiven ? required : header;
    }

    CellStyle of(ColumnKind kind) {
        if (kind.isText()) {
            return text;
        }
        return switch (kind) {
            case DATE, EVENT_DATE -> date;
            case AMOUNT -> amount;
            default -> general;
        };
    }

    /** Of a text that a program could take for a formula once it is edited or copied: it stays a text. */
    CellStyle of(String shown) {
        return !shown.isEmpty() && "=+-@\t\r".indexOf(shown.charAt(0)) >= 0 ? guarded : text;
    }

    CellStyle date() {
        return date;
    }

    CellStyle wrapped() {
        return wrapped;
    }
}
