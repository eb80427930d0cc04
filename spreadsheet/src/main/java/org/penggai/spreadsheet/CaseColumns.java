package org.penggai.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.penggai.harness.ConditionCoverage;
import org.penggai.judge.Outcome;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.pack.RuleBase;

/** The columns of cases that are no fields of the ledger's records. Where they say what a file of cases does, the name is its. */
final class CaseColumns {
    static final Column OWNER = Column.of(Words.OWNER, Words.OWNER_FIELD, ColumnKind.TEXT, true);
    static final Column REMOVE = Column.of(Words.REMOVE, Words.REMOVE_FIELD, ColumnKind.TRUTH, false);

    static final Column NAME = Column.of("案例", "$name", ColumnKind.TEXT, true);
    static final Column BASE = Column.of("基础台账", "$base", ColumnKind.TEXT, false);
    static final Column AS_OF = Column.of("核查日期", "$asOf", ColumnKind.DATE, false);
    static final Column BOUNDARY = Column.of("是否临界", "$boundary", ColumnKind.TRUTH, false);
    static final Column PENDING = Column.of("是否待写", "$pending", ColumnKind.TRUTH, false);

    static final Column BASE_NAME = Column.of("名称", "$name", ColumnKind.TEXT, true);
    static final Column FILE = Column.of("文件", "$file", ColumnKind.TEXT, false);

    static final Column ID = Column.of("对象编号", "$id", ColumnKind.TEXT, true);
    static final Column OUTCOME = Column.ofCodes("结果", "expect", outcomes(), true);
    static final Column AMOUNT = Column.of("金额", "amount", ColumnKind.AMOUNT, false);
    static final Column DUE = Column.of("期限", "due", ColumnKind.DATE, false);
    static final Column SINCE = Column.of("起始日期", "since", ColumnKind.DATE, false);
    static final Column REASON = Column.of("理由", "reason", ColumnKind.TEXTS, false);
    static final Column MISSING = Column.of("缺少的事实", "missing", ColumnKind.TEXTS, false);
    static final Column MESSAGE = Column.of("说明文字", "message", ColumnKind.LINES, false);

    static final Column TYPE = Column.ofCodes("对象类型", "$type", types(), false);
    static final Column KIND =
            Column.ofCodes(Words.KIND, "$kind", new CodeList("Arrays", WorkbookPlan.INSTANCE.arraysByLabel()), true);
    static final Column STATE = Column.of(Words.STATE, "$state", ColumnKind.DETAILS, true);

    private static final String LEDGER = "台账";
    private static final String LEDGER_AS_OF = LEDGER + "截至日期";

    static final String UNREACHABLE = "unreachable";
    static final Column MARK = Column.ofCodes("标记种类", "$mark", marks("案例都发现不了的改动", "案例都达不到的条件"), true);
    static final Column BLOCK = Column.of("规则块", "block", ColumnKind.TEXT, false);
    static final Column MARKED = Column.of("改动或条件", "$marked", ColumnKind.TEXT, true);
    static final Column SIDE = Column.ofCodes("哪一侧", "side", sides(), false);
    static final Column REASON_ZH = Column.of("原因", "zh", ColumnKind.TEXT, true);
    static final Column REASON_EN = Column.of("原因（英文）", "en", ColumnKind.TEXT, true);

    /** What an expectation says beside the outcome. */
    static final List<Column> DETAILS = List.of(AMOUNT, DUE, SINCE, REASON, MISSING, MESSAGE);

    private final Column rule;

    CaseColumns(RuleBase rules) {
        Map<String, String> ids = new LinkedHashMap<>();
        rules.rules()
                .forEach(one -> ids.put(one.id() + " " + one.metadata().title().zh(), one.id()));
        rule = Column.ofCodes("规则", "$rule", new CodeList("Rules", ids), false);
    }

    /** The rule: chosen by id and title; the id alone will do. */
    Column rule() {
        return rule;
    }

    List<Column> cases() {
        List<Column> columns = new ArrayList<>(List.of(NAME, rule, BASE, AS_OF, BOUNDARY, PENDING));
        columns.addAll(caseHead());
        return columns;
    }

    List<Column> bases() {
        List<Column> columns = new ArrayList<>(List.of(BASE_NAME, FILE));
        columns.addAll(head());
        return columns;
    }

    List<Column> expected() {
        List<Column> columns = new ArrayList<>(List.of(OWNER, rule, TYPE, ID, OUTCOME));
        columns.addAll(DETAILS);
        return columns;
    }

    List<Column> states() {
        return List.of(OWNER, KIND, STATE);
    }

    List<Column> marks() {
        return List.of(MARK, rule, BLOCK, MARKED, SIDE, REASON_ZH, REASON_EN);
    }

    /** What belongs to a ledger as a whole; its version is the workbook's. None of it must be given where a base has it. */
    static List<Column> head() {
        return WorkbookPlan.INSTANCE.head().stream()
                .filter(column -> !column.pointer().equals("schemaVersion"))
                .map(column -> new Column(
                        column.header(),
                        column.path(),
                        column.kind(),
                        column.codes(),
                        column.codeList(),
                        column.target(),
                        false))
                .toList();
    }

    /** The same beside the day to check for, from which the day of the ledger is told apart. */
    static List<Column> caseHead() {
        return head().stream()
                .map(column -> column.pointer().equals("asOf") ? renamed(column, LEDGER_AS_OF) : column)
                .toList();
    }

    /** Columns of cases by names that they had in earlier workbooks. */
    static Map<String, Column> formerly() {
        return caseHead().stream()
                .filter(column -> column.header().equals(LEDGER_AS_OF))
                .collect(Collectors.toMap(column -> LEDGER_AS_OF.substring(LEDGER.length()), column -> column));
    }

    private static Column renamed(Column column, String header) {
        return new Column(
                header,
                column.path(),
                column.kind(),
                column.codes(),
                column.codeList(),
                column.target(),
                column.required());
    }

    private static CodeList outcomes() {
        Map<String, String> codes = new LinkedHashMap<>();
        Arrays.stream(Outcome.values()).forEach(outcome -> codes.put(outcome.zh(), outcome.code()));
        return new CodeList("Outcomes", codes);
    }

    private static CodeList marks(String equivalents, String unreachable) {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put(equivalents, "equivalents");
        marks.put(unreachable, UNREACHABLE);
        return new CodeList("Marks", marks);
    }

    private static CodeList sides() {
        Map<String, String> sides = new LinkedHashMap<>();
        ConditionCoverage.Side.marked().forEach(side -> sides.put(side.label().zh(), side.code()));
        return new CodeList("Sides", sides);
    }

    private static CodeList types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("县", Facts.typeName(Jurisdiction.class));
        Facts.kinds()
                .forEach((array, kind) ->
                        types.put(Facts.description(Ledger.class, array).zh(), Facts.typeName(kind)));
        return new CodeList("Subjects", types);
    }
}
