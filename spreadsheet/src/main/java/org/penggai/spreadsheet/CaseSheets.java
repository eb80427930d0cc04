package org.penggai.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.Bilingual;
import org.penggai.ledger.Ledger;
import org.penggai.pack.RuleBase;

/** Reads a workbook of cases as the file of cases that says the same. */
final class CaseSheets {
    private static final String EXPECT = "expect";

    private final RuleBase rules;
    private final CaseColumns columns;
    private final SheetProblems problems;
    private final CellReader cells;
    private final States states;
    private final Map<String, Placed.Obj> cases = new LinkedHashMap<>();
    private final Map<String, Spot> names = new HashMap<>();
    private final Map<String, Spot> doubled = new LinkedHashMap<>();

    CaseSheets(RuleBase rules, SheetProblems problems) {
        this.rules = rules;
        this.columns = new CaseColumns(rules);
        this.problems = problems;
        this.cells = new CellReader(problems);
        this.states = new States(problems);
    }

    /** A case or base ledger, before its facts are put in. */
    private record Given(String owner, Placed.Obj holder, String field, Placed.Obj ledger) {}

    Placed.Obj read(Map<String, RawSheet> sheets) {
        Placed.Obj root = new Placed.Obj(new Spot(Words.CASES, 1, 1));
        Set<String> wholes = new HashSet<>();
        Map<String, String> changes = new LinkedHashMap<>();
        List<Given> given = new ArrayList<>();
        bases(sheets.get(Words.BASES), root, wholes, given);
        List<Placed> listed = cases(sheets.get(Words.CASES), wholes, changes, given);
        Owners owners = new Owners(wholes, changes);
        states(sheets.get(Words.STATES), owners);
        FactTables facts = new FactTables(owners, states, problems);
        facts.read(sheets);
        for (Given one : given) {
            facts.put(one.owner(), one.ledger());
            if (owners.isWhole(one.owner()) || !one.ledger().fields().isEmpty()) {
                one.holder().with(one.field(), one.ledger());
            }
        }
        expectations(sheets.get(Words.EXPECTED));
        marks(sheets.get(Words.MARKS), root);
        if (!problems.list().isEmpty()) {
            tellDoubled();
        }
        return root.with("cases", new Placed.Arr(root.spot(), listed));
    }

    /** The reader of cases tells of them; it does not come to that where something else is wrong with the sheets. */
    private void tellDoubled() {
        doubled.forEach((name, spot) -> {
            int first = names.get(CellText.named(name)).row();
            problems.add(
                    "case-name",
                    spot,
                    new Bilingual(
                            "案例重名：" + SheetTable.shown(name) + "，另一个在第" + first + "行",
                            "two cases are named: " + SheetTable.shown(name) + ", the other in row " + first),
                    new Bilingual("不重复的名称", "a name of its own"));
        });
    }

    private void bases(RawSheet raw, Placed.Obj root, Set<String> wholes, List<Given> given) {
        if (raw == null) {
            return;
        }
        SheetTable table = new SheetTable(raw, columns.bases(), problems);
        Placed.Obj bases = root.object("bases", table.spot(1, 1));
        for (RawSheet.RawRow row : table.rows()) {
            String name = text(table, row, CaseColumns.BASE_NAME);
            Placed.Obj ledger = table.object(row, CaseColumns.BASE_NAME.pointer());
            String file = text(table, row, CaseColumns.FILE);
            if (name == null || bases.get(name) != null || wholes.contains(name)) {
                problems.add(
                        "base-name",
                        ledger.spot(),
                        name == null
                                ? new Bilingual("基础台账没有名称", "the base ledger has no name")
                                : new Bilingual("名称重复", "the name stands twice"),
                        new Bilingual("不重复的名称", "a name of its own"));
            } else if (file != null) {
                bases.with(name, new Placed.Text(table.spot(row, CaseColumns.FILE.pointer()), file));
            } else {
                wholes.add(name);
                head(table, row, ledger, true);
                given.add(new Given(name, bases, name, ledger));
            }
        }
    }

    private List<Placed> cases(RawSheet raw, Set<String> wholes, Map<String, String> changes, List<Given> given) {
        SheetTable table = new SheetTable(raw, columns.cases(), CaseColumns.formerly(), problems);
        List<Placed> listed = new ArrayList<>();
        for (RawSheet.RawRow row : table.rows()) {
            Placed.Obj policyCase = table.object(row, CaseColumns.NAME.pointer());
            listed.add(policyCase);
            String name = text(table, row, CaseColumns.NAME);
            for (Column column : List.of(
                    CaseColumns.NAME, CaseColumns.BASE, CaseColumns.AS_OF, CaseColumns.BOUNDARY, CaseColumns.PENDING)) {
                put(policyCase, column.pointer().substring(1), table, row, column);
            }
            String rule = rule(table.cell(row, columns.rule().pointer()));
            if (!rule.isEmpty()) {
                policyCase.with(
                        "rule", new Placed.Text(table.spot(row, columns.rule().pointer()), rule));
            }
            if (name == null) {
                continue;
            }
            boolean whole = policyCase.get("base") == null;
            if (wholes.contains(name) && !cases.containsKey(name)) {
                problems.add(
                        "case-name",
                        policyCase.spot(),
                        new Bilingual("案例与基础台账重名", "a base ledger has this name"),
                        new Bilingual("不重复的名称", "a name of its own"));
            }
            if (names.putIfAbsent(CellText.named(name), policyCase.spot()) != null) {
                doubled.put(name, policyCase.spot());
            }
            if (whole) {
                wholes.add(name);
            } else {
                changes.put(name, policyCase.get("base") instanceof Placed.Text base ? base.text() : "");
            }
            Placed.Obj ledger = table.object(row, CaseColumns.NAME.pointer());
            head(table, row, ledger, whole);
            if (cases.putIfAbsent(name, policyCase) == null) {
                given.add(new Given(name, policyCase, whole ? "ledger" : "given", ledger));
            }
        }
        return listed;
    }

    /** What belongs to the ledger as a whole. */
    private void head(SheetTable table, RawSheet.RawRow row, Placed.Obj ledger, boolean whole) {
        if (whole) {
            ledger.with("schemaVersion", new Placed.Text(ledger.spot(), Ledger.SCHEMA_VERSION));
        }
        for (Column column : CaseColumns.head()) {
            RawCell cell = table.cell(row, column.pointer());
            Spot spot = table.spot(row, column.pointer());
            if (cell == null) {
                continue;
            } else if (!cell.is(Words.UNKNOWN)) {
                FactTables.put(ledger, column, spot, cells.read(column, cell, spot));
            } else if (!whole) {
                FactTables.put(ledger, column, spot, new Placed.Raw(spot, Placed.Raw.NULL));
            }
        }
    }

    private void states(RawSheet raw, Owners owners) {
        if (raw == null) {
            return;
        }
        SheetTable table = new SheetTable(raw, columns.states(), problems);
        for (RawSheet.RawRow row : table.rows()) {
            String owner = text(table, row, CaseColumns.OWNER);
            String array = CellReader.code(CaseColumns.KIND.codes(), table.cell(row, CaseColumns.KIND.pointer()));
            if (owner == null || !owners.has(owner)) {
                unknownCase(table, row, owner, owners.names());
            } else if (!CaseColumns.KIND.codes().containsValue(array)) {
                problems.add(
                        "unknown-kind",
                        table.spot(row, CaseColumns.KIND.pointer()),
                        new Bilingual("没有这种情况", "there is no such kind"),
                        new Bilingual("下拉列表之一", "one of the list"));
            } else {
                states.take(
                        owner,
                        array,
                        table.cell(row, CaseColumns.STATE.pointer()),
                        table.spot(row, CaseColumns.STATE.pointer()));
            }
        }
    }

    private void unknownCase(SheetTable table, RawSheet.RawRow row, String name, Set<String> known) {
        problems.add(
                "unknown-case",
                table.spot(row, CaseColumns.OWNER.pointer()),
                name == null
                        ? new Bilingual("没有写明案例", "no case is named")
                        : new Bilingual(
                                "没有案例“" + SheetTable.shown(name) + "”", "there is no case " + SheetTable.shown(name)),
                CellWords.choices("“案例”表中的名称", "a name of the sheet 案例", name == null ? "" : name, known));
    }

    private void expectations(RawSheet raw) {
        SheetTable table = new SheetTable(raw, columns.expected(), problems);
        for (RawSheet.RawRow row : table.rows()) {
            String name = text(table, row, CaseColumns.OWNER);
            Placed.Obj policyCase = cases.get(name);
            if (policyCase == null) {
                unknownCase(table, row, name, cases.keySet());
            } else {
                expectation(table, row, policyCase);
            }
        }
    }

    private void expectation(SheetTable table, RawSheet.RawRow row, Placed.Obj policyCase) {
        Spot spot = table.spot(row, CaseColumns.OUTCOME.pointer());
        String rule = rule(table.cell(row, columns.rule().pointer()));
        if (rule.isEmpty() && policyCase.get("rule") instanceof Placed.Text own) {
            rule = own.text();
        }
        String id = text(table, row, CaseColumns.ID);
        if (rule.isEmpty() || id == null) {
            problems.add(
                    "no-subject",
                    table.spot(row, (rule.isEmpty() ? columns.rule() : CaseColumns.ID).pointer()),
                    rule.isEmpty()
                            ? new Bilingual("没有写明规则", "no rule is named")
                            : new Bilingual("没有写明对象编号", "no subject is named"),
                    new Bilingual("规则和对象编号", "a rule and the id of a subject"));
            return;
        }
        String type = type(table.cell(row, CaseColumns.TYPE.pointer()), rule);
        String subject = type + "/" + id;
        Placed.Obj byRule = policyCase.object(EXPECT, spot);
        Placed.Obj outcomes = byRule.object(rule, spot);
        if (table.cell(row, columns.rule().pointer()) != null) {
            byRule.named(rule, table.spot(row, columns.rule().pointer()));
        }
        Placed first = outcomes.get(subject);
        if (first != null && doubled.containsKey(text(table, row, CaseColumns.OWNER))) {
            return;
        }
        if (first != null) {
            int firstRow = first.spot().row();
            problems.add(
                    "expected-twice",
                    spot,
                    new Bilingual(
                            "同一案例、规则和对象写了两次，另一次在第" + firstRow + "行",
                            "the same case, rule and subject stand twice, also in row " + firstRow),
                    new Bilingual("每个对象一行", "one row for each subject"));
            return;
        }
        if (table.cell(row, CaseColumns.OUTCOME.pointer()) == null) {
            problems.add(
                    "no-outcome",
                    spot,
                    new Bilingual("没有写明结果", "no outcome is named"),
                    CellWords.of(CaseColumns.OUTCOME));
            return;
        }
        put(outcomes, subject, table, row, CaseColumns.OUTCOME);
        boolean typed = rules.rule(rule) != null
                && !type.equals(rules.rule(rule).metadata().subject())
                && !type.equals("county");
        outcomes.named(subject, table.spot(row, (typed ? CaseColumns.TYPE : CaseColumns.ID).pointer()));
        for (Column detail : CaseColumns.DETAILS) {
            RawCell cell = table.cell(row, detail.pointer());
            if (cell != null) {
                Spot place = table.spot(row, detail.pointer());
                Placed.Obj details = policyCase.object(detail.pointer(), place);
                put(details.object(rule, place), subject, table, row, detail);
                details.named(rule, table.spot(row, columns.rule().pointer()));
            }
        }
    }

    private void marks(RawSheet raw, Placed.Obj root) {
        if (raw == null) {
            return;
        }
        SheetTable table = new SheetTable(raw, columns.marks(), problems);
        for (RawSheet.RawRow row : table.rows()) {
            Spot spot = table.spot(row, CaseColumns.MARK.pointer());
            String kind = CellReader.code(CaseColumns.MARK.codes(), table.cell(row, CaseColumns.MARK.pointer()));
            if (!CaseColumns.MARK.codes().containsValue(kind)) {
                problems.add(
                        "unknown-mark",
                        spot,
                        new Bilingual("没有这种标记", "there is no such mark"),
                        new Bilingual("下拉列表之一", "one of the list"));
                continue;
            }
            Placed.Obj mark = table.object(row, CaseColumns.MARK.pointer());
            root.array(kind, spot).items().add(mark);
            String rule = rule(table.cell(row, columns.rule().pointer()));
            if (!rule.isEmpty()) {
                mark.with("rule", new Placed.Text(table.spot(row, columns.rule().pointer()), rule));
            }
            put(mark, CaseColumns.BLOCK.pointer(), table, row, CaseColumns.BLOCK);
            put(mark, kind.equals(CaseColumns.UNREACHABLE) ? "condition" : "change", table, row, CaseColumns.MARKED);
            put(mark, CaseColumns.SIDE.pointer(), table, row, CaseColumns.SIDE);
            Placed.Obj reason = mark.object("reason", table.spot(row, CaseColumns.REASON_ZH.pointer()));
            for (Column language : List.of(CaseColumns.REASON_ZH, CaseColumns.REASON_EN)) {
                put(reason, language.pointer(), table, row, language);
            }
        }
    }

    private String type(RawCell cell, String rule) {
        if (cell != null) {
            return CellReader.code(CaseColumns.TYPE.codes(), cell);
        }
        return rules.rule(rule) == null ? "county" : rules.rule(rule).metadata().subject();
    }

    /** The id of the rule of a cell: what stands before the title. */
    private String rule(RawCell cell) {
        String text = cell == null ? "" : CellText.trimmed(cell.text());
        return columns.rule().codes().getOrDefault(text, text.split("\\s", 2)[0]);
    }

    private void put(Placed.Obj holder, String field, SheetTable table, RawSheet.RawRow row, Column column) {
        RawCell cell = table.cell(row, column.pointer());
        Spot spot = table.spot(row, column.pointer());
        Placed value = cell == null ? null : cells.read(column, cell, spot);
        if (value != null) {
            holder.with(
                    field,
                    value instanceof Placed.Text text ? new Placed.Text(spot, CellText.trimmed(text.text())) : value);
        }
    }

    /** The text of a cell; null where there is none. */
    private String text(SheetTable table, RawSheet.RawRow row, Column column) {
        RawCell cell = table.cell(row, column.pointer());
        return cell != null && cells.read(column, cell, table.spot(row, column.pointer())) instanceof Placed.Text text
                ? CellText.trimmed(text.text())
                : null;
    }
}
