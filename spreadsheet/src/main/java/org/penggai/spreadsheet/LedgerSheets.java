package org.penggai.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.read.NearestName;

/** Reads a workbook that is one ledger. */
final class LedgerSheets {
    private static final int NAME = 1;
    private static final int CONTENT = 2;

    private final WorkbookPlan plan = WorkbookPlan.INSTANCE;
    private final SheetProblems problems;
    private final States states;
    private final Map<String, Spot> blanks = new LinkedHashMap<>();

    LedgerSheets(SheetProblems problems) {
        this.problems = problems;
        this.states = new States(problems);
    }

    Placed.Obj read(Map<String, RawSheet> sheets) {
        Placed.Obj ledger = new Placed.Obj(new Spot(Words.SUMMARY, 1, 1), path -> SheetTable.firstOf(blanks, path));
        RawSheet summary = sheets.get(Words.SUMMARY);
        if (summary == null) {
            problems.add(
                    "no-summary",
                    new Spot(Words.SUMMARY, 1, 1),
                    new Bilingual("没有“总表”", "there is no sheet 总表"),
                    new Bilingual(
                            "由 template 生成的工作簿（现有：" + XlsxWorkbooks.namesOf(sheets) + "）",
                            "a workbook that template wrote (there are: " + XlsxWorkbooks.namesOf(sheets) + ")"));
        } else {
            head(summary, ledger);
        }
        FactTables tables = new FactTables(Owners.ONE_LEDGER, states, problems);
        tables.read(sheets);
        tables.put(Owners.LEDGER, ledger);
        return ledger;
    }

    private void head(RawSheet summary, Placed.Obj ledger) {
        Map<String, Column> head = new HashMap<>();
        plan.head().forEach(column -> head.put(column.header(), column));
        CellReader cells = new CellReader(problems);
        for (RawSheet.RawRow row : summary.rows()) {
            RawCell label = row.cell(NAME);
            if (row.number() == 1 || label == null) {
                continue;
            }
            String name = label.text().strip();
            Spot spot = new Spot(Words.SUMMARY, row.number(), CONTENT);
            RawCell content = row.cell(CONTENT);
            Column column = head.get(name);
            if (column != null) {
                blanks.put(column.pointer(), spot);
                if (content != null && !content.is(Words.UNKNOWN)) {
                    FactTables.put(ledger, column, spot, cells.read(column, content, spot));
                }
            } else if (plan.arraysByLabel().containsKey(name)) {
                states.take(Owners.LEDGER, plan.arraysByLabel().get(name), content, spot);
            } else {
                unknown(name, row.number(), head);
            }
        }
    }

    private void unknown(String name, int row, Map<String, Column> head) {
        List<String> names = new ArrayList<>(head.keySet());
        names.addAll(plan.arraysByLabel().keySet());
        String nearest = NearestName.of(name, names);
        problems.add(
                "unknown-item",
                new Spot(Words.SUMMARY, row, NAME),
                new Bilingual("没有“" + SheetTable.shown(name) + "”这一项", "there is no item " + SheetTable.shown(name)),
                nearest == null
                        ? new Bilingual("模板“总表”中的一项", "an item of the template's sheet 总表")
                        : new Bilingual("是否想写“" + nearest + "”？", "perhaps " + nearest));
    }
}
