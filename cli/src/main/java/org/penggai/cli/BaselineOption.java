package org.penggai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.penggai.ledger.PersonalData;
import org.penggai.read.PastReportReader;
import org.penggai.read.ReportFormatException;
import org.penggai.report.PastReport;
import org.penggai.report.Report;
import org.penggai.write.TextReportWriter;
import picocli.CommandLine;

/** An earlier report that findings are marked against. */
final class BaselineOption {
    @CommandLine.Option(
            names = "--baseline",
            paramLabel = "REPORT",
            description = {
                "An earlier JSON report: findings are marked new, unchanged or updated, and those gone are listed.",
                "以前的 JSON 报告：标明哪些是新增、未变、有变化，并列出已消失的。"
            })
    private Path file;

    @CommandLine.Option(
            names = "--new-only",
            description = {
                "With --baseline: what was at the fail level then does not fail again.",
                "与 --baseline 并用：当时已达到失败级别的，不再算失败。"
            })
    private boolean newOnly;

    private List<PastReport> reports = List.of();

    /** The file; null for none. */
    Path file() {
        return file;
    }

    boolean isNewOnly() {
        return newOnly;
    }

    /** @param language the language asked for; null for none */
    void read(Console console, TextReportWriter.Language language) throws IOException {
        if (file == null) {
            if (newOnly) {
                throw new InputException("--new-only 须与 --baseline 并用", "--new-only needs --baseline");
            }
            return;
        }
        try (InputStream in = Inputs.open(file)) {
            reports = new PastReportReader().read(in);
        } catch (ReportFormatException e) {
            console.problems(file.toString(), e.problems(), e.total(), language);
            throw new InputException("不是可以对照的报告：" + file, "it is no report to compare with: " + file);
        }
    }

    /**
     * The report marked against the earlier one on the same ledger; as it is where no baseline is asked for.
     *
     * @param personal what is masked of what is told of the earlier one
     */
    Report mark(Report report, PersonalData personal) {
        if (file == null) {
            return report;
        }
        String county = report.jurisdiction().code();
        List<PastReport> ofCounty = reports.stream()
                .filter(past -> county.equals(past.jurisdiction()))
                .toList();
        List<PastReport> ofName = ofCounty.stream()
                .filter(past -> report.input() != null && report.input().name().equals(past.input()))
                .toList();
        List<PastReport> fitting = ofName.isEmpty() ? ofCounty : ofName;
        if (fitting.size() != 1) {
            String name = report.input() == null ? county : report.input().name();
            throw fitting.isEmpty()
                    ? new InputException(
                            file + " 中没有" + report.jurisdiction().name() + "（" + county + "）的报告，无从对照 " + name,
                            file + " holds no report on " + county + " to compare " + name + " with")
                    : new InputException(
                            file + " 中有" + fitting.size() + "份报告可与 " + name + " 对照，无从确定是哪一份",
                            file + " holds " + fitting.size() + " reports that " + name + " may be compared with");
        }
        return fitting.get(0).masked(personal).mark(report);
    }
}
