package org.penggai.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.read.NearestName;

/** A sheet whose first row names its columns, in whatever order they stand. */
final class SheetTable {
    private final RawSheet sheet;
    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** @param known the columns that it can have */
    SheetTable(RawSheet sheet, List<Column> known, SheetProblems problems) {
        this.sheet = sheet;
        Map<String, Column> byHeader = new LinkedHashMap<>();
        known.forEach(column -> byHeader.put(column.header(), column));
        if (!sheet.rows().isEmpty() && sheet.rows().get(0).number() == 1) {
            for (RawCell cell : sheet.rows().get(0).cells()) {
                header(cell, byHeader, problems);
            }
        } else if (!sheet.rows().isEmpty()) {
            problems.add(
                    "no-header",
                    spot(1, 1),
                    new Bilingual("第一行没有列名", "the first row names no columns"),
                    new Bilingual("第一行是列名", "the names of the columns in the first row"));
        }
        for (RawSheet.RawRow row : rows()) {
            for (RawCell cell : row.cells()) {
                if (!columns.containsKey(cell.column()) && !columns.isEmpty() && unnamed(cell.column())) {
                    problems.add(
                            "no-header",
                            spot(row.number(), cell.column()),
                            new Bilingual("这一列没有列名", "the column has no name"),
                            new Bilingual("列名（第一行），或留空", "a name in the first row, or nothing"));
                }
            }
        }
    }

    private boolean unnamed(int column) {
        return sheet.rows().get(0).cell(column) == null;
    }

    private void header(RawCell cell, Map<String, Column> byHeader, SheetProblems problems) {
        String header = header(cell.text());
        Column column = cell.type() == RawCell.Type.TEXT ? byHeader.get(header) : null;
        Spot spot = spot(1, cell.column());
        if (column == null) {
            String nearest = NearestName.of(header, byHeader.keySet());
            problems.add(
                    "unknown-column",
                    spot,
                    new Bilingual("没有列“" + shown(header) + "”", "there is no column " + shown(header)),
                    nearest == null
                            ? new Bilingual("“说明”表所列的列名", "a column that the sheet 说明 lists")
                            : new Bilingual("是否想写“" + nearest + "”？", "perhaps " + nearest));
        } else if (columns.containsValue(column)) {
            problems.add(
                    "duplicate-column",
                    spot,
                    new Bilingual("列“" + header + "”重复", "the column " + header + " stands twice"),
                    new Bilingual("每列只有一次", "each column once"));
        } else {
            columns.put(cell.column(), column);
            numbers.put(column.pointer(), cell.column());
        }
    }

    /** The name of a column, which may be followed by a star. */
    static String header(String text) {
        return text.strip().replaceAll("\\s*\\*$", "");
    }

    /** Text of the file as it is shown: short. */
    static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    String name() {
        return sheet.name();
    }

    /** The rows below the first. */
    List<RawSheet.RawRow> rows() {
        List<RawSheet.RawRow> rows = new ArrayList<>(sheet.rows());
        if (!rows.isEmpty() && rows.get(0).number() == 1) {
            rows.remove(0);
        }
        return rows;
    }

    /** The columns by their numbers. */
    Map<Integer, Column> columns() {
        return columns;
    }

    /** The number of the column of a field; null where the sheet does not have it. */
    Integer columnOf(String pointer) {
        return numbers.get(pointer);
    }

    /** The cell of a field in a row; null where there is nothing. */
    RawCell cell(RawSheet.RawRow row, String pointer) {
        Integer column = columnOf(pointer);
        return column == null ? null : row.cell(column);
    }

    Spot spot(int row, int column) {
        return new Spot(sheet.name(), row, column);
    }

    /** An object for a row, at the cell of a field. */
    Placed.Obj object(RawSheet.RawRow row, String pointer) {
        return new Placed.Obj(spot(row, pointer), path -> {
            Integer column = firstOf(numbers, path);
            return column == null ? null : spot(row.number(), column);
        });
    }

    /** What belongs to a path, or to the first field within it; null where there is none. */
    static <T> T firstOf(Map<String, T> paths, String path) {
        T own = paths.get(path);
        if (own != null) {
            return own;
        }
        for (Map.Entry<String, T> entry : paths.entrySet()) {
            if (entry.getKey().startsWith(path + "/")) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** The cell of a field in a row, be it empty; the row's first where the sheet does not have the column. */
    Spot spot(RawSheet.RawRow row, String pointer) {
        Integer column = columnOf(pointer);
        return spot(row.number(), column == null ? 1 : column);
    }
}
