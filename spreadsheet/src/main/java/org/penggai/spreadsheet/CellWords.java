package org.penggai.spreadsheet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.penggai.Bilingual;
import org.penggai.ledger.Ledger;
import org.penggai.read.Choices;

/** What may stand in a cell, in the words of a workbook. */
final class CellWords {
    /** Problems for which the reader of JSON says what may stand there in words for JSON. */
    private static final Set<String> OF_FORM =
            Set.of("wrong-type", "unknown-code", "bad-date", "missing-field", "null", "blank", "dangling-reference");

    private static final Bilingual YEARS = new Bilingual(
            Ledger.FIRST_YEAR + " 至 " + Ledger.LAST_YEAR + " 年", Ledger.FIRST_YEAR + " to " + Ledger.LAST_YEAR);

    private final WorkbookPlan plan = WorkbookPlan.INSTANCE;

    /** What may stand at a JSON Pointer of a ledger; null where the words for JSON will do. */
    Bilingual expected(String pointer, String code) {
        if (!OF_FORM.contains(code)) {
            return null;
        }
        Column column = column(pointer.split("/"));
        if (column == null) {
            return null;
        }
        if (code.equals("dangling-reference")) {
            String sheet = plan.kind(column.target()).name();
            return new Bilingual("“" + sheet + "”表中已有的编号", "an id that stands in the sheet " + sheet);
        }
        return of(column);
    }

    private Column column(String[] steps) {
        if (steps.length < 4 || !steps[2].matches("\\d+")) {
            return find(plan.head(), steps, 1);
        }
        if (steps.length > 5 && steps[4].matches("\\d+")) {
            return plan.sheets().stream()
                    .filter(sheet -> sheet.array().equals(steps[1]) && steps[3].equals(sheet.list()))
                    .findFirst()
                    .map(sheet -> find(sheet.fields(), steps, 5))
                    .orElse(null);
        }
        return find(plan.kind(steps[1]).fields(), steps, 3);
    }

    private static Column find(Iterable<Column> columns, String[] steps, int from) {
        StringBuilder path = new StringBuilder();
        for (int i = from; i < steps.length && !steps[i].matches("\\d+"); i++) {
            path.append(path.isEmpty() ? "" : "/").append(steps[i]);
        }
        for (Column column : columns) {
            if (column.pointer().contentEquals(path) || column.pointer().startsWith(path + "/")) {
                return column;
            }
        }
        return null;
    }

    static Bilingual of(Column column) {
        return switch (column.kind()) {
            case TEXT -> new Bilingual("文字", "a text");
            case ID -> new Bilingual("编号，在本表中不重复", "an id, once in the sheet");
            case REFERENCE -> new Bilingual("编号" + ofSheet(column), "an id of another fact");
            // One of what is expected stands beside the ledger, whose unit says nothing of it.
            case AMOUNT ->
                column == CaseColumns.AMOUNT
                        ? new Bilingual("金额，一律按元填写，不受“金额单位”影响", "an amount in yuan, whatever the unit of the ledger")
                        : new Bilingual("金额，折合为元后最多两位小数", "an amount with at most two decimals once in yuan");
            case NUMBER -> new Bilingual("数字", "a number");
            case WHOLE -> new Bilingual("整数", "a whole number");
            case TRUTH -> new Bilingual("是、否", "是 (yes) or 否 (no)");
            case CODE -> new Bilingual("下拉列表之一：" + labels(column), "one of the list: " + codes(column));
            case DATE -> new Bilingual("日期，" + YEARS.zh() + "，如 2023-12-31", "a day such as 2023-12-31, " + YEARS.en());
            case EVENT_DATE ->
                new Bilingual(
                        "日期，" + YEARS.zh() + "，如 2023-12-31；截至日尚未发生的写“未发生”",
                        "a day such as 2023-12-31, " + YEARS.en()
                                + ", or 未发生 for what has not happened by the as-of date");
            case TEXTS ->
                new Bilingual(
                        (column.target() == null ? "文字" : "编号" + ofSheet(column)) + "，多个用“、”隔开；没有的写“无”",
                        "texts or ids with 、 between them, or 无 for none");
            case CODES ->
                new Bilingual(
                        "下列各项，多个用“、”隔开；没有的写“无”：" + labels(column),
                        "any of these with 、 between them, or 无 for none: " + codes(column));
            case LINES -> new Bilingual("文字，每行一段", "texts, each on a line of its own");
            case DETAILS -> new Bilingual("有、无；各项写在单独的表里", "有 (some) or 无 (none); they stand in a sheet of their own");
            case TEXT_MAP -> new Bilingual("每行一个“名称=值”", "a line “name=value” for each name");
            case ANY_MAP -> new Bilingual("JSON 对象 {…}，本系统自用数据，不作判断", "a JSON object {…} of your own data");
        };
    }

    /** What may stand where a name of those there are is meant, with what could be meant. */
    static Bilingual choices(String zh, String en, String name, Collection<String> names) {
        Bilingual choices = Choices.of(name, names);
        return name.isEmpty() ? new Bilingual(zh, en) : new Bilingual(zh + choices.zh(), en + choices.en());
    }

    private static String ofSheet(Column column) {
        return column.target() == null
                ? ""
                : "（见“" + WorkbookPlan.INSTANCE.kind(column.target()).name() + "”表）";
    }

    private static String labels(Column column) {
        return String.join("、", column.codes().keySet());
    }

    private static String codes(Column column) {
        StringBuilder codes = new StringBuilder();
        for (Map.Entry<String, String> code : column.codes().entrySet()) {
            codes.append(codes.isEmpty() ? "" : ", ")
                    .append(code.getKey())
                    .append(" (")
                    .append(code.getValue())
                    .append(')');
        }
        return codes.toString();
    }
}
