package org.penggai.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.Bilingual;

/** Reads the sheets of facts, by whom they belong to. */
final class FactTables {
    private final WorkbookPlan plan = WorkbookPlan.INSTANCE;
    private final Owners owners;
    private final SheetProblems problems;
    private final CellReader cells;
    private final States states;
    private final Map<String, Facts> byOwner = new HashMap<>();
    private final List<Runnable> settled = new ArrayList<>();

    /** The facts of an owner by array, and each by its id. */
    private static final class Facts {
        private final Map<String, List<Placed.Obj>> arrays = new HashMap<>();
        private final Map<String, Map<String, Placed.Obj>> byId = new HashMap<>();

        void add(String array, String id, Placed.Obj fact) {
            arrays.computeIfAbsent(array, key -> new ArrayList<>()).add(fact);
            if (id != null) {
                byId.computeIfAbsent(array, key -> new LinkedHashMap<>()).putIfAbsent(id, fact);
            }
        }

        Placed.Obj find(String array, String id) {
            return byId.getOrDefault(array, Map.of()).get(id);
        }
    }

    FactTables(Owners owners, States states, SheetProblems problems) {
        this.owners = owners;
        this.states = states;
        this.problems = problems;
        this.cells = new CellReader(problems);
    }

    /** Takes all sheets of facts that a workbook has. */
    void read(Map<String, RawSheet> sheets) {
        for (SheetPlan sheet : plan.sheets()) {
            RawSheet raw = sheets.get(sheet.name());
            if (raw != null) {
                SheetTable table = new SheetTable(raw, columns(sheet), problems);
                table.rows().forEach(row -> take(sheet, table, row));
            }
        }
        settled.forEach(Runnable::run);
    }

    private List<Column> columns(SheetPlan sheet) {
        List<Column> columns = new ArrayList<>(sheet.columns());
        if (owners.hasColumn()) {
            columns.add(0, CaseColumns.OWNER);
            if (sheet.list() == null) {
                columns.add(CaseColumns.REMOVE);
            }
        }
        return columns;
    }

    /** The facts of an owner put into its ledger. */
    void put(String owner, Placed.Obj ledger) {
        Facts facts = byOwner.getOrDefault(owner, new Facts());
        for (SheetPlan sheet : plan.sheets()) {
            if (sheet.list() == null) {
                states.put(
                        ledger,
                        owner,
                        owners.isWhole(owner),
                        sheet,
                        facts.arrays.getOrDefault(sheet.array(), List.of()));
            }
        }
    }

    private void take(SheetPlan sheet, SheetTable table, RawSheet.RawRow row) {
        String owner = owner(table, row);
        if (owner == null) {
            return;
        }
        Placed.Obj record = table.object(row, sheet.id().pointer());
        if (sheet.list() == null) {
            remove(table, row, record);
            fill(sheet, table, row, owner, record);
            requireId(sheet, table, row);
            String id = record.get(sheet.id().pointer()) instanceof Placed.Text text ? text.text() : null;
            byOwner.computeIfAbsent(owner, key -> new Facts()).add(sheet.array(), id, record);
        } else {
            fill(sheet, table, row, owner, record);
            Placed.Obj parent = parent(sheet, table, row, owner);
            if (parent != null) {
                parent.array(sheet.list(), record.spot()).items().add(record);
            }
        }
    }

    /** Among cases a fact without an id would be taken for one that its base does not have; of a ledger the reader tells. */
    private void requireId(SheetPlan sheet, SheetTable table, RawSheet.RawRow row) {
        if (owners.hasColumn() && table.cell(row, sheet.id().pointer()) == null) {
            problems.add(
                    "no-id",
                    table.spot(row, sheet.id().pointer()),
                    new Bilingual("没有写编号", "no id is given"),
                    CellWords.of(sheet.id()));
        }
    }

    /** Null where the row belongs to nobody, which is told. */
    private String owner(SheetTable table, RawSheet.RawRow row) {
        if (!owners.hasColumn()) {
            return Owners.LEDGER;
        }
        RawCell cell = table.cell(row, Words.OWNER_FIELD);
        String owner = cell == null ? "" : CellText.trimmed(cell.text());
        if (!owners.has(owner)) {
            problems.add(
                    "unknown-case",
                    table.spot(row, Words.OWNER_FIELD),
                    cell == null
                            ? new Bilingual("没有写明属于哪个案例", "it is not said of which case")
                            : new Bilingual(
                                    "没有案例或基础台账“" + SheetTable.shown(owner) + "”",
                                    "there is no case or base ledger " + SheetTable.shown(owner)),
                    CellWords.choices("“案例”或“基础台账”表中的名称", "a name of the sheet 案例 or 基础台账", owner, owners.names()));
            return null;
        }
        return owner;
    }

    private void remove(SheetTable table, RawSheet.RawRow row, Placed.Obj record) {
        RawCell cell = table.cell(row, Words.REMOVE_FIELD);
        if (cell != null && !cell.is(Words.NO)) {
            Spot spot = table.spot(row, Words.REMOVE_FIELD);
            if (cell.is(Words.YES)) {
                record.with(Words.REMOVE_FIELD, new Placed.Raw(spot, "true"));
            } else {
                problems.add(
                        "not-yes-or-no",
                        spot,
                        new Bilingual("不是“是”或“否”", "neither 是 nor 否"),
                        new Bilingual("是、否，或留空", "是 (yes), 否 (no), or nothing"));
            }
        }
    }

    private void fill(SheetPlan sheet, SheetTable table, RawSheet.RawRow row, String owner, Placed.Obj record) {
        for (RawCell cell : row.cells()) {
            Column column = table.columns().get(cell.column());
            if (column == null || column.path().get(0).startsWith("$")) {
                continue;
            }
            Spot spot = table.spot(row.number(), cell.column());
            boolean whole = owners.isWhole(owner);
            if (column.kind() == ColumnKind.DETAILS) {
                String list = column.pointer();
                String details = plan.details(sheet.array(), list).name();
                settled.add(() -> states.settle(record, list, cell, spot, whole, details));
            } else if (!cell.is(Words.UNKNOWN)) {
                put(record, column, spot, cells.read(column, cell, spot));
            } else if (!whole) {
                put(record, column, spot, new Placed.Raw(spot, Placed.Raw.NULL));
            }
        }
    }

    static void put(Placed.Obj record, Column column, Spot spot, Placed value) {
        if (value != null) {
            Placed.Obj holder = record;
            for (String step : column.path().subList(0, column.path().size() - 1)) {
                holder = holder.object(step, spot);
            }
            holder.with(column.path().get(column.path().size() - 1), value);
        }
    }

    /** The fact that a detail belongs to; null where there is none, which is told. */
    private Placed.Obj parent(SheetPlan sheet, SheetTable table, RawSheet.RawRow row, String owner) {
        RawCell cell = table.cell(row, Words.PARENT_FIELD);
        Spot spot = table.spot(row, Words.PARENT_FIELD);
        Placed id = cell == null ? null : cells.read(sheet.id(), cell, spot);
        SheetPlan kind = plan.kind(sheet.array());
        if (id instanceof Placed.Text text) {
            Facts facts = byOwner.computeIfAbsent(owner, key -> new Facts());
            Placed.Obj parent = facts.find(sheet.array(), text.text());
            if (parent == null && mayHave(owner, sheet.array(), text.text())) {
                parent = new Placed.Obj(spot).with(kind.id().pointer(), id);
                facts.add(sheet.array(), text.text(), parent);
            }
            if (parent != null) {
                return parent;
            }
        }
        if (cell == null || id instanceof Placed.Text) {
            String named = id instanceof Placed.Text text ? text.text() : "";
            problems.add(
                    "unknown-parent",
                    spot,
                    cell == null
                            ? new Bilingual("没有写明属于哪一条", "it is not said to which fact it belongs")
                            : new Bilingual(
                                    "没有编号为“" + SheetTable.shown(named) + "”的" + kind.name(),
                                    "the sheet " + kind.name() + " has no id " + SheetTable.shown(named)),
                    CellWords.choices(
                            "“" + kind.name() + "”表中的编号",
                            "an id of the sheet " + kind.name(),
                            named,
                            ids(owner, sheet.array())));
        }
        return null;
    }

    /** Whether the ledger that an owner's facts change may have the fact: one of another file is not looked into. */
    private boolean mayHave(String owner, String array, String id) {
        String base = owners.baseOf(owner);
        return !owners.isWhole(owner)
                && (base == null || byOwner.getOrDefault(base, new Facts()).find(array, id) != null);
    }

    private Set<String> ids(String owner, String array) {
        Set<String> ids = new LinkedHashSet<>();
        for (String one : Arrays.asList(owners.baseOf(owner), owner)) {
            ids.addAll(byOwner.getOrDefault(one, new Facts())
                    .byId
                    .getOrDefault(array, Map.of())
                    .keySet());
        }
        return ids;
    }
}
