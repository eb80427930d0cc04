package org.penggai.spreadsheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.pack.RuleBase;

/** Writes a workbook for policy cases. */
final class CaseWorkbook {
    private static final String ONLY_BASE = "基础";

    private final CaseColumns columns;

    CaseWorkbook(RuleBase rules) {
        columns = new CaseColumns(rules);
    }

    /** The sheets of a workbook. */
    private record Sheets(
            WorkbookSheet cases,
            WorkbookSheet expected,
            WorkbookSheet bases,
            WorkbookSheet states,
            WorkbookSheet marks,
            FactRows facts) {}

    /** @param filled a file of cases as JSON; null for none */
    void write(byte[] filled, OutputStream out) throws IOException {
        JsonNode file = NewWorkbook.tree(filled);
        try (NewWorkbook workbook = new NewWorkbook()) {
            guide(new GuideSheet(workbook));
            Sheets sheets = new Sheets(
                    workbook.sheet(Words.CASES, columns.cases()),
                    workbook.sheet(Words.EXPECTED, columns.expected()),
                    workbook.sheet(Words.BASES, columns.bases()),
                    workbook.sheet(Words.STATES, columns.states()),
                    workbook.sheet(Words.MARKS, columns.marks()),
                    workbook.facts(true));
            if (file != null) {
                fill(sheets, file);
            }
            workbook.workbook().setActiveSheet(1);
            workbook.workbook().setSelectedTab(1);
            workbook.write(out);
        }
    }

    private void guide(GuideSheet guide) {
        guide.begin(
                "政策案例：给定这些事实，到这一天，应当是这个结果",
                List.of(
                        "“案例”每行一个案例。写了基础台账的，只在各表写与它不同之处：编号相同的记录，所写各列替换原值，写“不详”的去掉原值，“删去”写“是”的去掉整条；没有写基础台账的，案例自己的各行就是完整台账。",
                        "“案例”表的“核查日期”是到哪一天判定，不写就是台账的截至日期；一般只写它。“台账截至日期”是台账记到哪一天：没有写基础台账的必填，写了的只在与基础台账不同时才写。",
                        "“基础台账”每行一个，给出截至日期和行政区，事实写在各表，“案例”列写它的名称；或者在“文件”列写台账文件名（JSON 或 xlsx，放在同一文件夹）。",
                        "“期望”每行一个：案例、规则、对象和应有的结果，其余各列可以不写；没有列出的对象必须是符合或不适用。每个案例至少一行。",
                        "“列全情况”：某个案例或基础台账里，一种情况一件也没有的写“无”，不详的写“不详”。没有写、也没有列出的，就是不详（有基础台账的，同基础台账）。",
                        "规则从下拉列表选，也可以只写编号，如 funds/not-withheld。对象类型不写的，就是规则所管的类型。",
                        "“缺少的事实”写报告中“缺少”所列的路径，“理由”写规则页所列的代码，都要写全，一个也没有的写“无”；“说明文字”每行一段，说明中须含有各段。",
                        "“标记”只在运行 test --coverage 或 --mutate 时用到：说明哪些改动没有案例能发现、哪些条件没有案例能达到，以及原因。没有就空着。"));
        guide.columns(Words.CASES, columns.cases());
        guide.columns(Words.EXPECTED, columns.expected());
        guide.columns(Words.BASES, columns.bases());
        guide.columns(Words.STATES, columns.states());
        guide.columns(Words.MARKS, columns.marks());
        guide.columns("各种情况", List.of(CaseColumns.OWNER, CaseColumns.REMOVE));
        WorkbookPlan.INSTANCE.sheets().forEach(sheet -> guide.columns(sheet.name(), sheet.columns()));
    }

    private void fill(Sheets sheets, JsonNode file) {
        if (file.has("base")) {
            base(sheets, ONLY_BASE, file.get("base"));
        }
        for (Map.Entry<String, JsonNode> base : file.path("bases").properties()) {
            base(sheets, base.getKey(), base.getValue());
        }
        for (JsonNode policyCase : file.path("cases")) {
            String name = policyCase.path("name").asText();
            String rule = policyCase.path("rule").asText(file.path("rule").asText(null));
            boolean whole = policyCase.has("ledger");
            JsonNode facts = policyCase.path(whole ? "ledger" : "given");
            sheets.cases().row();
            for (Column column :
                    List.of(CaseColumns.NAME, CaseColumns.AS_OF, CaseColumns.BOUNDARY, CaseColumns.PENDING)) {
                sheets.cases().put(column, policyCase.get(column.pointer().substring(1)));
            }
            sheets.cases().put(columns.rule(), rule == null ? null : TextNode.valueOf(rule));
            sheets.cases()
                    .text(
                            CaseColumns.BASE,
                            whole ? null : policyCase.path("base").asText(ONLY_BASE));
            CaseColumns.caseHead().forEach(column -> sheets.cases().put(column, FactRows.at(facts, column)));
            facts(sheets, name, facts);
            expectations(sheets, name, rule, policyCase);
        }
        for (String kind : CaseColumns.MARK.codes().values()) {
            file.path(kind).forEach(mark -> mark(sheets.marks(), kind, file, mark));
        }
    }

    private void mark(WorkbookSheet marks, String kind, JsonNode file, JsonNode mark) {
        marks.row();
        marks.put(CaseColumns.MARK, TextNode.valueOf(kind));
        marks.put(columns.rule(), mark.has("rule") ? mark.get("rule") : file.get("rule"));
        marks.put(CaseColumns.BLOCK, mark.get(CaseColumns.BLOCK.pointer()));
        marks.put(CaseColumns.MARKED, mark.get(kind.equals(CaseColumns.UNREACHABLE) ? "condition" : "change"));
        marks.put(CaseColumns.SIDE, mark.get(CaseColumns.SIDE.pointer()));
        for (Column language : List.of(CaseColumns.REASON_ZH, CaseColumns.REASON_EN)) {
            marks.put(language, mark.path("reason").get(language.pointer()));
        }
    }

    private void base(Sheets sheets, String name, JsonNode ledger) {
        sheets.bases().row();
        sheets.bases().text(CaseColumns.BASE_NAME, name);
        if (ledger.isTextual()) {
            sheets.bases().text(CaseColumns.FILE, ledger.asText());
        } else {
            CaseColumns.head().forEach(column -> sheets.bases().put(column, FactRows.at(ledger, column)));
            facts(sheets, name, ledger);
        }
    }

    private static void facts(Sheets sheets, String owner, JsonNode facts) {
        sheets.facts().write(owner, facts, (sheet, word) -> {
            if (!word.equals(Words.SOME)) {
                sheets.states().row();
                sheets.states().text(CaseColumns.OWNER, owner);
                sheets.states().text(CaseColumns.KIND, sheet.name());
                sheets.states().text(CaseColumns.STATE, word);
            }
        });
    }

    private record Key(String rule, String subject) {}

    private void expectations(Sheets sheets, String name, String rule, JsonNode policyCase) {
        Map<Key, Map<Column, JsonNode>> expected = new LinkedHashMap<>();
        List<Column> all = new ArrayList<>(List.of(CaseColumns.OUTCOME));
        all.addAll(CaseColumns.DETAILS);
        for (Column column : all) {
            for (Map.Entry<String, JsonNode> entry :
                    policyCase.path(column.pointer()).properties()) {
                if (entry.getValue().isObject()) {
                    for (Map.Entry<String, JsonNode> inner : entry.getValue().properties()) {
                        put(expected, new Key(entry.getKey(), inner.getKey()), column, inner.getValue());
                    }
                } else {
                    put(expected, new Key(rule, entry.getKey()), column, entry.getValue());
                }
            }
        }
        expected.forEach((key, values) -> {
            WorkbookSheet rows = sheets.expected();
            int slash = key.subject().indexOf('/');
            rows.row();
            rows.text(CaseColumns.OWNER, name);
            rows.put(columns.rule(), TextNode.valueOf(key.rule()));
            rows.put(CaseColumns.TYPE, TextNode.valueOf(key.subject().substring(0, slash)));
            rows.put(CaseColumns.ID, TextNode.valueOf(key.subject().substring(slash + 1)));
            values.forEach(rows::put);
        });
    }

    private static void put(Map<Key, Map<Column, JsonNode>> expected, Key key, Column column, JsonNode value) {
        expected.computeIfAbsent(key, one -> new LinkedHashMap<>()).put(column, value);
    }
}
