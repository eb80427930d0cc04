package org.penggai.spreadsheet;

import java.util.List;

/** The words that a workbook says of itself. What the records say of theirs stands with them. */
final class Words {
    static final String SUMMARY = "总表";
    static final String GUIDE = "说明";
    static final String CODES = "代码";
    static final String CASES = "案例";
    static final String BASES = "基础台账";
    static final String EXPECTED = "期望";
    static final String STATES = "列全情况";
    static final String MARKS = "标记";
    /** Sheets whose names begin so are the user's own, and are not read. */
    static final String NOTES = "备注";

    static final String UNKNOWN = "不详";
    static final String NONE = "无";
    static final String SOME = "有";
    static final String NOT_HAPPENED = "未发生";
    static final String YES = "是";
    static final String NO = "否";

    static final String ITEM = "事项";
    static final String CONTENT = "内容";
    static final String KIND = "情况种类";
    static final String STATE = "状态";
    static final String REMOVE = "删去";
    static final String OWNER = "案例";

    /** Columns that are no fields of a record: of which case, of which fact, and whether it is taken away. */
    static final String OWNER_FIELD = "$case";

    static final String PARENT_FIELD = "$of";
    static final String REMOVE_FIELD = "$remove";

    /** Sheets that hold no facts. */
    static final List<String> NOT_READ = List.of(GUIDE, CODES);

    private Words() {}
}
