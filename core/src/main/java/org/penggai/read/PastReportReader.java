package org.penggai.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;
import org.penggai.report.Finding;
import org.penggai.report.PastFinding;
import org.penggai.report.PastReport;
import org.penggai.report.Report;

/** Reads reports that were written as JSON, or as one document per line, as far as later ones are compared with them. */
public final class PastReportReader {
    private static final int LIMIT = 1 << 28;
    private static final List<String> REPORT = List.of(
            "reportVersion",
            "document",
            "rulePacks",
            "profile",
            "asOf",
            "jurisdiction",
            "input",
            "notices",
            "summary",
            "rules",
            "clauses",
            "findings",
            "baseline");
    private static final List<String> FINDING = List.of(
            "fingerprint",
            "rule",
            "title",
            "clauses",
            "locator",
            "bound",
            "modality",
            "severity",
            "outcome",
            "subject",
            "message",
            "due",
            "daysOverdue",
            "since",
            "curedOn",
            "amount",
            "evidence",
            "evidenceTotal",
            "derived",
            "parameters",
            "missing",
            "cure",
            "remedy",
            "waiver",
            "baseline");
    private static final List<String> COUNTS = Stream.concat(
                    Stream.of("rule", "title", "clauses"),
                    Arrays.stream(Outcome.values()).map(PastReportReader::countName))
            .toList();
    private static final Bilingual OUTCOME = new Bilingual("结果", "outcome");

    private PlacedJson json;

    /**
     * The reports of a file; a line of a ledger that could not be read holds none.
     *
     * @throws ReportFormatException with every problem of the first document that is no report
     */
    public List<PastReport> read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        List<PastReport> reports = new ArrayList<>();
        if (!oneByLine(bytes)) {
            reports.add(one(new ByteArrayInputStream(bytes)));
            return reports;
        }
        int number = 0;
        for (int begin = 0; begin < bytes.length; number++) {
            int end = lineEnd(bytes, begin);
            if (!startsWith(bytes, begin, "{\"input\":") && end > begin) {
                // Behind as many line feeds as there are before it, so that its problems are told at their lines.
                byte[] before = "\n".repeat(number).getBytes(StandardCharsets.UTF_8);
                reports.add(one(new SequenceInputStream(
                        new ByteArrayInputStream(before), new ByteArrayInputStream(bytes, begin, end - begin))));
            }
            begin = end + 1;
        }
        return reports;
    }

    private static boolean oneByLine(byte[] bytes) {
        int end = lineEnd(bytes, 0);
        return end < bytes.length - 1 && startsWith(bytes, 0, "{\"") && bytes[end - 1] == '}';
    }

    private static int lineEnd(byte[] bytes, int begin) {
        int end = begin;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean startsWith(byte[] bytes, int begin, String text) {
        byte[] start = text.getBytes(StandardCharsets.UTF_8);
        return begin + start.length <= bytes.length
                && Arrays.equals(bytes, begin, begin + start.length, start, 0, start.length);
    }

    private PastReport one(InputStream in) throws IOException {
        json = PlacedJson.read(in, LIMIT);
        PlacedFields fields = json.fields(REPORT);
        PastReport report = fields == null ? null : report(fields);
        if (json.total() > 0) {
            throw new ReportFormatException(json.problems(), json.total());
        }
        return report;
    }

    private PastReport report(PlacedFields fields) {
        String version = fields.text("reportVersion", new Bilingual("报告版本", "version of the report"), true);
        if (version != null && !version.equals(Report.VERSION)) {
            json.report(
                    fields.get("reportVersion"),
                    "unknown-version",
                    new Bilingual("报告版本为 " + version, "the report has version " + version),
                    new Bilingual(Report.VERSION, Report.VERSION));
        }
        LocalDate asOf = day(fields, "asOf", "截至日期", "as-of date", true);
        PlacedFields county =
                fields.object("jurisdiction", new Bilingual("行政区", "county"), List.of("code", "name"), true);
        PlacedFields input =
                fields.object("input", new Bilingual("台账", "ledger"), List.of("name", "digest", "counts"), false);
        Set<String> rules = new LinkedHashSet<>();
        for (PlacedValue value : array(fields, "rules", new Bilingual("各规则合计", "counts by rule"))) {
            PlacedFields rule = PlacedFields.of(json, value, new Bilingual("规则", "rule"), COUNTS);
            if (rule != null) {
                rules.add(rule.text("rule", new Bilingual("规则", "rule"), true));
            }
        }
        List<PastFinding> findings = new ArrayList<>();
        for (PlacedValue value : array(fields, "findings", new Bilingual("结论", "findings"))) {
            PlacedFields finding = PlacedFields.of(json, value, new Bilingual("结论", "finding"), FINDING);
            if (finding != null) {
                findings.add(finding(finding));
            }
        }
        String code = county == null ? null : county.text("code", new Bilingual("行政区划代码", "division code"), true);
        String name = input == null ? null : input.text("name", new Bilingual("台账名称", "name of the ledger"), true);
        return json.total() > 0 ? null : new PastReport(json.digest(), asOf, code, name, rules, findings);
    }

    private PastFinding finding(PlacedFields fields) {
        String fingerprint = fields.text("fingerprint", new Bilingual("指纹", "fingerprint"), true);
        String rule = fields.text("rule", new Bilingual("规则", "rule"), true);
        List<String> clauses = new ArrayList<>();
        for (PlacedValue clause : array(fields, "clauses", new Bilingual("条款", "clauses"))) {
            clauses.add(String.valueOf(clause.content()));
        }
        String code = fields.text("outcome", OUTCOME, true);
        Outcome outcome = Arrays.stream(Outcome.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
        if (code != null && outcome == null) {
            json.report(
                    fields.get("outcome"),
                    "unknown-code",
                    new Bilingual("没有结果 " + code, "there is no outcome " + code),
                    new Bilingual("报告格式所列的结果", "an outcome that the schema of reports lists"));
        }
        PlacedFields subject = fields.object(
                "subject", new Bilingual("对象", "subject"), List.of("type", "id", "name", "project"), true);
        Finding.SubjectReference reference = subject == null
                ? null
                : new Finding.SubjectReference(
                        subject.text("type", new Bilingual("对象类型", "kind of subject"), true),
                        subject.text("id", new Bilingual("对象编号", "id of the subject"), true),
                        subject.text("name", new Bilingual("对象名称", "name of the subject"), false),
                        subject.text("project", new Bilingual("项目", "project"), false),
                        null);
        Bilingual title = bilingual(fields, "title", "名称", "title");
        Bilingual message = bilingual(fields, "message", "说明", "message");
        LocalDate due = day(fields, "due", "期限", "due date", false);
        LocalDate since = day(fields, "since", "起始日期", "first day broken", false);
        LocalDate cured = day(fields, "curedOn", "纠正日期", "day put right", false);
        return json.total() > 0
                ? null
                : new PastFinding(
                        fingerprint,
                        rule,
                        title,
                        clauses,
                        outcome,
                        reference,
                        message,
                        due,
                        since,
                        cured,
                        amount(fields));
    }

    private BigDecimal amount(PlacedFields fields) {
        Bilingual number = new Bilingual("数字", "a number");
        PlacedValue value = fields.optional("amount", new Bilingual("金额", "amount"), number);
        if (value != null && !(value.content() instanceof BigDecimal)) {
            json.report(value, "wrong-type", new Bilingual("金额不是数字", "the amount is no number"), number);
            return null;
        }
        return value == null ? null : (BigDecimal) value.content();
    }

    private Bilingual bilingual(PlacedFields fields, String name, String zh, String en) {
        PlacedFields both = fields.object(name, new Bilingual(zh, en), List.of("zh", "en"), true);
        String chinese = both == null ? null : both.text("zh", new Bilingual("中文", "Chinese"), true);
        String english = both == null ? null : both.text("en", new Bilingual("英文", "English"), true);
        return chinese == null || english == null ? null : new Bilingual(chinese, english);
    }

    private static LocalDate day(PlacedFields fields, String name, String zh, String en, boolean required) {
        Bilingual label = new Bilingual(zh, en);
        if (required) {
            fields.required(name, label, new Bilingual("日期", "a day"));
        }
        return fields.date(name, label);
    }

    private static List<PlacedValue> array(PlacedFields fields, String name, Bilingual label) {
        List<PlacedValue> values = fields.array(name, label, true);
        return values == null ? List.of() : values;
    }

    private static String countName(Outcome outcome) {
        return switch (outcome) {
            case DUE_SOON -> "dueSoon";
            case NOT_APPLICABLE -> "notApplicable";
            default -> outcome.code();
        };
    }
}
