package org.penggai.spreadsheet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.penggai.Bilingual;

/** Tells of merged cells among the data: what seems to be said of each of them is said of the first alone. */
final class MergedCells {
    private static final Set<Integer> COLUMNS_OF_SUMMARY = Set.of(1, 2);

    /** Beyond so many, all that cover data are told of, be they empty: to look into each would take too long. */
    private static final int LOOKED_INTO = 1_000;

    private MergedCells() {}

    static void tell(RawSheet sheet, SheetProblems problems) {
        Set<Integer> columns = columns(sheet);
        List<Region> merged = sheet.merged().stream()
                .filter(region -> region.bottom() > 1 && columns.stream().anyMatch(region::hasColumn))
                .toList();
        for (int i = 0; i < merged.size(); i++) {
            Region region = merged.get(i);
            if (i >= LOOKED_INTO || holdsSomething(sheet, region)) {
                problems.add(
                        "merged-cells",
                        new Spot(sheet.name(), region.top(), region.left()),
                        new Bilingual(
                                "合并的单元格（" + region + "）只有左上一格有值",
                                "of the merged cells " + region + " the first alone holds a value"),
                        new Bilingual("取消合并后逐格填写", "the cells unmerged, and each of them filled in"));
            }
        }
    }

    private static boolean holdsSomething(RawSheet sheet, Region region) {
        return sheet.rows().stream().filter(row -> region.hasRow(row.number())).anyMatch(row -> row.cells().stream()
                .anyMatch(cell -> region.hasColumn(cell.column())));
    }

    /** The columns that are read. */
    private static Set<Integer> columns(RawSheet sheet) {
        if (sheet.name().equals(Words.SUMMARY)) {
            return COLUMNS_OF_SUMMARY;
        }
        Set<Integer> columns = new TreeSet<>();
        if (!sheet.rows().isEmpty()) {
            sheet.rows().get(0).cells().forEach(cell -> columns.add(cell.column()));
        }
        return columns;
    }
}
