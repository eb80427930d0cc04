package org.penggai.spreadsheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the cells of one sheet from its XML. */
final class SheetCells extends DefaultHandler {
    private static final Set<String> AS_IT_IS = Set.of("General", "@", "0", "#,##0", "0.00", "#,##0.00", "GENERAL");
    private static final int LETTERS = 26;

    private final String name;
    private final StylesTable styles;
    private final IntFunction<String> texts;
    private final boolean from1904;
    private final Budget budget;
    private final List<RawSheet.RawRow> rows = new ArrayList<>();
    private final List<Region> merged = new ArrayList<>();
    private final Map<Integer, RawCell.Type> typesByStyle = new HashMap<>();

    private List<RawCell> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type;
    private int style;
    private boolean formula;
    private boolean phonetic;
    private boolean collecting;
    private final StringBuilder content = new StringBuilder();

    /** @param texts the texts that all sheets share, by their numbers */
    SheetCells(String name, StylesTable styles, IntFunction<String> texts, boolean from1904, Budget budget) {
        this.name = name;
        this.styles = styles;
        this.texts = texts;
        this.from1904 = from1904;
        this.budget = budget;
    }

    RawSheet sheet() {
        return new RawSheet(name, rows, merged);
    }

    /** What may still be read of the whole workbook. */
    static final class Budget {
        private final Limits limits;
        private int cells;

        Budget(Limits limits) {
            this.limits = limits;
        }

        private void take(String sheet) {
            if (++cells > limits.cells()) {
                throw UnreadableException.tooLarge("单元格太多", "there are too many cells", limits.ofCells(), sheet);
            }
        }

        private void row(String sheet, int rows) {
            if (rows > limits.rows()) {
                throw UnreadableException.tooLarge("行太多", "there are too many rows", limits.ofRows(), sheet);
            }
        }
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = 0;
                cells = new ArrayList<>();
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : column(reference);
                type = attributes.getValue("t");
                String index = attributes.getValue("s");
                style = index == null ? -1 : Integer.parseInt(index);
                formula = false;
                content.setLength(0);
            }
            case "mergeCell" -> merged(attributes.getValue("ref"));
            case "f" -> formula = true;
            case "rPh" -> phonetic = true;
            case "v", "t" -> collecting = !phonetic;
            default -> collecting = false;
        }
    }

    private void merged(String range) {
        String[] ends = range.split(":", 2);
        if (ends.length == 2) {
            budget.take(name);
            merged.add(new Region(row(ends[0]), column(ends[0]), row(ends[1]), column(ends[1])));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting) {
            content.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "v", "t" -> collecting = false;
            case "rPh" -> phonetic = false;
            case "c" -> {
                RawCell cell = cell(content.toString());
                if (cell != null) {
                    budget.take(name);
                    cells.add(cell);
                }
            }
            case "row" -> {
                if (!cells.isEmpty()) {
                    rows.add(new RawSheet.RawRow(row, cells));
                    budget.row(name, rows.size());
                }
            }
            default -> {
                // of no interest
            }
        }
    }

    private static int row(String reference) {
        return Integer.parseInt(reference.replaceFirst("[A-Z]+", ""));
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * LETTERS + reference.charAt(i) - 'A' + 1;
        }
        return column;
    }

    /** Null for one that holds nothing. */
    private RawCell cell(String text) {
        if (formula) {
            return new RawCell(column, RawCell.Type.FORMULA, "");
        }
        if (text.isEmpty()) {
            return null;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> text(texts.apply(Integer.parseInt(text.strip())));
            case "str", "inlineStr" -> text(CellText.decoded(text));
            case "b" -> new RawCell(column, RawCell.Type.TRUTH, text.strip().equals("1") ? "true" : "false");
            case "e" -> new RawCell(column, RawCell.Type.ERROR, text);
            case "d" ->
                new RawCell(column, RawCell.Type.DATE, text.endsWith("T00:00:00") ? text.substring(0, 10) : text);
            default -> number(text.strip());
        };
    }

    private RawCell text(String text) {
        return text.isBlank() ? null : new RawCell(column, RawCell.Type.TEXT, text);
    }

    private RawCell number(String text) {
        RawCell.Type shown = typesByStyle.computeIfAbsent(style, this::typeOf);
        if (shown != RawCell.Type.DATE) {
            return new RawCell(column, shown, text);
        }
        LocalDateTime time = DateUtil.getLocalDateTime(Double.parseDouble(text), from1904);
        if (time == null) {
            return new RawCell(column, RawCell.Type.FORMATTED, text);
        }
        boolean day = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new RawCell(column, RawCell.Type.DATE, day ? time.toLocalDate().toString() : time.toString());
    }

    /** Formats that a Chinese program knows by number alone, such as 31, 2023年12月31日. */
    private static boolean isDateInChinese(int number) {
        return number >= 27 && number <= 36 || number >= 50 && number <= 58;
    }

    private RawCell.Type typeOf(int index) {
        XSSFCellStyle format = index < 0 || index >= styles.getNumCellStyles() ? null : styles.getStyleAt(index);
        if (format != null && isDateInChinese(format.getDataFormat())) {
            return RawCell.Type.DATE;
        }
        String shown = format == null ? null : format.getDataFormatString();
        if (shown == null || AS_IT_IS.contains(shown)) {
            return RawCell.Type.NUMBER;
        } else if (shown.contains("%")) {
            return RawCell.Type.PERCENT;
        }
        return DateUtil.isADateFormat(format.getDataFormat(), shown) ? RawCell.Type.DATE : RawCell.Type.FORMATTED;
    }
}
