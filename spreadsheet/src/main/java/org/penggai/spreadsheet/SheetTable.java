package org.penggai.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.Bilingual;
import org.penggai.read.NearestName;

/** A sheet whose first row names its columns, in whatever order they stand. */
final class SheetTable {
    private static final int LOWEST_HEADER = 10;

    private final RawSheet sheet;
    private final RawSheet.RawRow header;
    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** @param known the columns that it can have */
    SheetTable(RawSheet sheet, List<Column> known, SheetProblems problems) {
        this(sheet, known, Map.of(), problems);
    }

    /**
     * @param known the columns that it can have
     * @param formerly some of them by names that they had
     */
    SheetTable(RawSheet sheet, List<Column> known, Map<String, Column> formerly, SheetProblems problems) {
        this.sheet = sheet;
        Map<String, Column> byHeader = new LinkedHashMap<>();
        byHeader.putAll(formerly);
        known.forEach(column -> byHeader.put(column.header(), column));
        header = headerRow(byHeader.keySet());
        if (header != null) {
            if (header.number() != 1) {
                problems.add(
                        "no-header",
                        spot(1, 1),
                        new Bilingual(
                                "列名在第" + header.number() + "行", "the columns are named in row " + header.number()),
                        new Bilingual("列名要在第一行，其上没有别的行", "their names in the first row, with nothing above"));
            }
            for (RawCell cell : header.cells()) {
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

    /** The first row, be its names wrong; another where a title stands above the names; null where there is none. */
    private RawSheet.RawRow headerRow(Set<String> names) {
        RawSheet.RawRow first = null;
        for (RawSheet.RawRow row : sheet.rows()) {
            if (row.number() > LOWEST_HEADER) {
                break;
            }
            long named = row.cells().stream()
                    .filter(cell -> names.contains(header(cell.text())))
                    .count();
            if (row.number() == 1) {
                first = row;
            }
            if (named >= Math.min(names.size(), row.number() == 1 ? 1 : 2)) {
                return row;
            }
        }
        return first;
    }

    private boolean unnamed(int column) {
        return header.cell(column) == null;
    }

    private void header(RawCell cell, Map<String, Column> byHeader, SheetProblems problems) {
        String name = header(cell.text());
        Column column = cell.type() == RawCell.Type.TEXT ? byHeader.get(name) : null;
        Spot spot = spot(header.number(), cell.column());
        if (column == null) {
            String nearest = NearestName.of(name, byHeader.keySet());
            problems.add(
                    "unknown-column",
                    spot,
                    new Bilingual("没有列“" + shown(name) + "”", "there is no column " + shown(name)),
                    nearest == null
                            ? new Bilingual("“说明”表所列的列名", "a column that the sheet 说明 lists")
                            : new Bilingual("是否想写“" + nearest + "”？", "perhaps " + nearest));
        } else if (columns.containsValue(column)) {
            problems.add(
                    "duplicate-column",
                    spot,
                    new Bilingual("列“" + name + "”重复", "the column " + name + " stands twice"),
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

    /** The rows below the names of the columns. */
    List<RawSheet.RawRow> rows() {
        int last = header == null ? 0 : header.number();
        return sheet.rows().stream().filter(row -> row.number() > last).toList();
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
