package org.penggai.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.read.InputProblem;

/** What a file that is no ledger looks to be, by a field of its own: then few of its problems are worth a line. */
final class OtherKind {
    /** How many problems of such a file are listed. */
    static final int LISTED = 3;

    private static final Map<String, Bilingual> BY_FIELD = byField();

    private OtherKind() {}

    /** What the file is instead; null where it may well be a ledger. */
    static Bilingual of(List<InputProblem> problems) {
        return problems.stream()
                .filter(one -> one.code().equals("unknown-field"))
                .map(one -> BY_FIELD.get(one.pointer()))
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Bilingual> byField() {
        Map<String, Bilingual> kinds = new LinkedHashMap<>();
        add(kinds, "/reportVersion", "检查报告（check 的结果）", "a report of check", "diff");
        add(kinds, "/timelineVersion", "到期事项（timeline 的结果）", "a timeline", null);
        add(kinds, "/diffVersion", "对照结果（diff 的结果）", "a result of diff", null);
        add(kinds, "/testReportVersion", "案例运行结果（test 的结果）", "a result of test", null);
        add(kinds, "/importVersion", "导入时未带入的内容", "a list of what an import did not carry", null);
        add(kinds, "/publishedDate", "OC4IDS 数据包", "a package of OC4IDS", "import oc4ids");
        add(kinds, "/cases", "政策案例", "a file of policy cases", "test");
        add(kinds, "/parameters", "配置文件", "a profile", "check --profile");
        add(kinds, "/$schema", "JSON Schema", "a JSON Schema", null);
        return kinds;
    }

    private static void add(Map<String, Bilingual> kinds, String pointer, String zh, String en, String command) {
        kinds.put(
                pointer,
                new Bilingual(
                        "看起来是" + zh + "，不是台账" + (command == null ? "" : "；" + command + " 读取它"),
                        "this looks to be " + en + ", not a ledger"
                                + (command == null ? "" : "; " + command + " reads it")));
    }
}
