package org.penggai.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.penggai.judge.Outcome;
import org.penggai.report.Counts;
import org.penggai.report.Finding;
import org.penggai.report.Report;

/**
 * Writes reports as workflow commands of GitHub Actions, which show as annotations: what is violated as errors, what is not decided
 * or due soon as warnings, what else was found as notices. Texts are in both languages.
 */
public final class GitHubReportWriter implements ReportWriter {
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            if (finding.outcome() != Outcome.SATISFIED && finding.outcome() != Outcome.NOT_APPLICABLE) {
                annotation(report, finding, text);
            }
        }
        Counts counts = report.summary();
        text.append("::notice title=penggai::")
                .append(message(report.jurisdiction().name() + " " + report.asOf() + ": " + counts.violated()
                        + " 违反 / violated, " + counts.undetermined() + " 无法判定 / undetermined, " + counts.dueSoon()
                        + " 即将到期 / due soon"))
                .append('\n');
        out.write(text.toString().getBytes(UTF_8));
    }

    private static void annotation(Report report, Finding finding, StringBuilder text) {
        String level =
                switch (finding.outcome()) {
                    case VIOLATED -> "error";
                    case UNDETERMINED, DUE_SOON -> "warning";
                    default -> "notice";
                };
        text.append("::").append(level).append(' ');
        Finding.Location place = FindingPlace.of(finding);
        String file = FindingPlace.file(report, place);
        if (file != null) {
            text.append("file=").append(property(file)).append(',');
            if (place != null && place.sheet() == null) {
                text.append("line=")
                        .append(place.line())
                        .append(",col=")
                        .append(place.column())
                        .append(',');
            }
        }
        text.append("title=")
                .append(property(finding.title().zh() + " / " + finding.title().en() + " (" + finding.rule() + ")"))
                .append("::")
                .append(message(BothLanguages.text(finding)))
                .append('\n');
    }

    private static String message(String text) {
        return PlainText.lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
