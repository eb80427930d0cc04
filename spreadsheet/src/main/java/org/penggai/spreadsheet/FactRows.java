package org.penggai.spreadsheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes facts into their sheets. */
final class FactRows {
    private final WorkbookPlan plan = WorkbookPlan.INSTANCE;
    private final boolean owned;
    private final Map<SheetPlan, WorkbookSheet> sheets = new HashMap<>();

    /** @param owned whether each row says to which case it belongs */
    FactRows(XSSFWorkbook workbook, Styles styles, DropDowns dropDowns, boolean owned) {
        this.owned = owned;
        for (SheetPlan sheet : plan.sheets()) {
            List<Column> columns = new ArrayList<>(sheet.columns());
            if (owned) {
                columns.add(0, CaseColumns.OWNER);
                if (sheet.list() == null) {
                    columns.add(CaseColumns.REMOVE);
                }
            }
            sheets.put(sheet, new WorkbookSheet(workbook.createSheet(sheet.name()), columns, styles, dropDowns));
            if (sheet.list() == null) {
                dropDowns.nameIds(sheet.array(), sheet.name(), owned ? 1 : 0);
            }
        }
    }

    /** Takes what is said of an array as a whole. */
    interface OfArrays {
        /** The array is not known, in a change; or there is none; or there are some. */
        void say(SheetPlan sheet, String word);
    }

    /**
     * Writes the facts of a ledger, or of a change.
     *
     * @param owner to whom they belong; null in a workbook that is one ledger
     */
    void write(String owner, JsonNode ledger, OfArrays said) {
        for (SheetPlan sheet : plan.sheets()) {
            JsonNode facts = sheet.list() == null ? ledger.get(sheet.array()) : null;
            if (facts == null) {
                continue;
            }
            said.say(sheet, facts.isNull() ? Words.UNKNOWN : facts.isEmpty() ? Words.NONE : Words.SOME);
            facts.forEach(fact -> fact(sheet, owner, fact));
        }
    }

    private void fact(SheetPlan sheet, String owner, JsonNode fact) {
        WorkbookSheet rows = sheets.get(sheet);
        rows.row();
        if (owned) {
            rows.text(CaseColumns.OWNER, owner);
            rows.put(CaseColumns.REMOVE, fact.get(Words.REMOVE_FIELD));
        }
        record(rows, sheet.columns(), fact, owned);
        for (Column column : sheet.columns()) {
            JsonNode details = fact.get(column.pointer());
            if (column.kind() == ColumnKind.DETAILS && details != null) {
                SheetPlan inner = plan.details(sheet.array(), column.pointer());
                details.forEach(detail -> detail(inner, owner, fact, detail));
            }
        }
    }

    private void detail(SheetPlan sheet, String owner, JsonNode fact, JsonNode detail) {
        WorkbookSheet rows = sheets.get(sheet);
        rows.row();
        if (owned) {
            rows.text(CaseColumns.OWNER, owner);
        }
        rows.put(sheet.id(), fact.get(plan.kind(sheet.array()).id().pointer()));
        record(rows, sheet.fields(), detail, false);
    }

    private static void record(WorkbookSheet rows, List<Column> columns, JsonNode record, boolean removable) {
        Set<String> known = columns.stream().map(column -> column.path().get(0)).collect(Collectors.toSet());
        for (Map.Entry<String, JsonNode> field : record.properties()) {
            boolean within = columns.stream()
                    .anyMatch(column ->
                            column.path().size() > 1 && column.path().get(0).equals(field.getKey()));
            if (!known.contains(field.getKey()) && !(removable && field.getKey().equals(Words.REMOVE_FIELD))
                    || within && !field.getValue().isObject()) {
                throw new IllegalArgumentException("no column for " + field.getKey() + ": " + field.getValue());
            }
        }
        columns.forEach(column -> rows.put(column, at(record, column)));
    }

    static JsonNode at(JsonNode record, Column column) {
        return record.at("/" + column.pointer());
    }
}
