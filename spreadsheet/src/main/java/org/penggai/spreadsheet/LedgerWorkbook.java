package org.penggai.spreadsheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.penggai.ledger.Ledger;

/** Writes a workbook for a ledger. */
final class LedgerWorkbook {
    private static final int[] WIDTHS = {28, 24, 60};
    private static final int CHARACTER = 256;
    private static final Column STATE = Column.of(Words.CONTENT, Words.STATE, ColumnKind.DETAILS, false);

    private final WorkbookPlan plan = WorkbookPlan.INSTANCE;

    /** @param filled the ledger as JSON; null for none */
    void write(byte[] filled, OutputStream out) throws IOException {
        JsonNode ledger = NewWorkbook.tree(filled);
        try (NewWorkbook workbook = new NewWorkbook()) {
            guide(new GuideSheet(workbook));
            XSSFSheet summary = workbook.workbook().createSheet(Words.SUMMARY);
            FactRows facts = workbook.facts(false);
            Map<String, String> said = new HashMap<>();
            if (ledger != null) {
                facts.write(null, ledger, (sheet, word) -> said.put(sheet.array(), word));
            }
            summary(workbook, summary, ledger, said);
            workbook.workbook().setActiveSheet(1);
            workbook.workbook().setSelectedTab(1);
            workbook.write(out);
        }
    }

    private void guide(GuideSheet guide) {
        guide.begin("棚改台账", List.of("“总表”先写截至日期和行政区；再逐种写明：这种情况一件也没有的写“无”，有的写“有”（或留空）并在该表逐条列出，不知道的留空。列出的就是全部。"));
        plan.head().forEach(column -> guide.columns(Words.SUMMARY, List.of(column)));
        plan.sheets().forEach(sheet -> guide.columns(sheet.name(), sheet.columns()));
    }

    private void summary(NewWorkbook workbook, XSSFSheet sheet, JsonNode ledger, Map<String, String> said) {
        CellWriter cells = new CellWriter(workbook.styles());
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
        String[] headers = {Words.ITEM, Words.CONTENT, Words.GUIDE};
        Row header = sheet.createRow(0);
        for (int i = 0; i < headers.length; i++) {
            header.createCell(i).setCellValue(headers[i]);
            header.getCell(i).setCellStyle(workbook.styles().header(false));
        }
        sheet.createFreezePane(0, 1);
        int next = 1;
        for (Column column : plan.head()) {
            Row row = row(
                    workbook, sheet, next, column.header(), CellWords.of(column).zh(), column.required());
            JsonNode value = ledger == null ? template(column) : FactRows.at(ledger, column);
            row.createCell(1).setCellStyle(workbook.styles().of(column.kind()));
            if (!value.isMissingNode()) {
                cells.write(row.getCell(1), column, value);
            }
            workbook.dropDowns().addCell(sheet, next++, 1, column);
        }
        for (Map.Entry<String, String> kind : plan.arraysByLabel().entrySet()) {
            Row row = row(workbook, sheet, next, kind.getKey(), "", false);
            String word = said.get(kind.getValue());
            if (word != null) {
                cells.text(row.createCell(1), word);
            }
            workbook.dropDowns().addCell(sheet, next++, 1, STATE);
        }
    }

    private static JsonNode template(Column column) {
        return column.pointer().equals("schemaVersion")
                ? TextNode.valueOf(Ledger.SCHEMA_VERSION)
                : com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    private static Row row(
            NewWorkbook workbook, XSSFSheet sheet, int number, String label, String explained, boolean required) {
        Row row = sheet.createRow(number);
        row.createCell(0).setCellValue(label);
        row.getCell(0).setCellStyle(workbook.styles().header(required));
        row.createCell(2).setCellValue(explained);
        return row;
    }
}
