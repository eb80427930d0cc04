package org.penggai.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.penggai.judge.Outcome;
import org.penggai.report.BaselineMark;
import org.penggai.report.Figures;
import org.penggai.report.Finding;
import org.penggai.report.Locators;
import org.penggai.report.Notice;
import org.penggai.report.Report;
import org.penggai.write.TextReportWriter.Language;

/** Writes reports as Markdown, as the summary of a job: figures first, then what is wrong by project, then what is not decided. */
public final class MarkdownReportWriter implements ReportWriter {
    private static final String SPECIAL = "\\`*_{}[]()<>#+-.!|~&@:";

    private final Language language;

    /** A writer in {@code language}. */
    public MarkdownReportWriter(Language language) {
        this.language = language;
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        head(report, text);
        part(report, text, List.of(Outcome.VIOLATED), "违反", "Violated", false);
        part(report, text, List.of(Outcome.DUE_SOON), "即将到期", "Due soon", false);
        part(report, text, List.of(Outcome.UNDETERMINED), "无法判定", "Undetermined", true);
        part(
                report,
                text,
                List.of(Outcome.ADVICE, Outcome.WAIVED, Outcome.CURED),
                "建议、例外、已纠正",
                "Advice, waived, cured",
                true);
        out.write(text.toString().getBytes(UTF_8));
    }

    private void head(Report report, StringBuilder text) {
        text.append("## ")
                .append(escaped(language.of(
                        report.jurisdiction().name() + "棚户区改造合规检查，截至" + report.asOf(),
                        report.jurisdiction().name() + ": redevelopment compliance as of " + report.asOf())))
                .append("\n\n");
        List<String> names = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            names.add(language.of(outcome.zh(), outcome.en()));
            figures.add(Integer.toString(report.summary().count(outcome)));
        }
        row(text, names);
        row(text, names.stream().map(name -> "--:").toList());
        row(text, figures);
        text.append('\n');
        if (report.baseline() != null) {
            text.append(BesideBaseline.counts(report, language)).append("\n\n");
        }
        for (Notice notice : report.notices()) {
            text.append("> ").append(escaped(language.of(notice.message()))).append("\n\n");
        }
    }

    private void part(Report report, StringBuilder text, List<Outcome> outcomes, String zh, String en, boolean folded) {
        List<ProjectGroup> groups = ProjectGroup.of(report, finding -> outcomes.contains(finding.outcome()));
        if (groups.isEmpty()) {
            return;
        }
        int count = groups.stream().mapToInt(group -> group.findings().size()).sum();
        String title = language.of(zh, en) + " (" + count + ")";
        text.append(folded ? "<details><summary>" + title + "</summary>\n\n" : "### " + title + "\n\n");
        for (ProjectGroup group : groups) {
            String name = group.project() == null
                    ? language.of("县级", "County")
                    : group.name() == null ? group.project() : group.name() + " (" + group.project() + ")";
            text.append("**").append(escaped(name)).append("**\n\n");
            row(text, List.of(language.of("条款", "Clause"), language.of("规则", "Rule"), language.of("结论", "Finding")));
            row(text, List.of("---", "---", "---"));
            group.findings().forEach(finding -> finding(finding, text));
            text.append('\n');
        }
        if (folded) {
            text.append("</details>\n\n");
        }
    }

    private void finding(Finding finding, StringBuilder text) {
        StringBuilder says = new StringBuilder(escaped(language.of(finding.message())));
        if (finding.amount() != null) {
            says.append("<br>")
                    .append(escaped(language.of(
                            "涉及金额" + Figures.grouped(finding.amount()) + "元",
                            Figures.grouped(finding.amount()) + " 元 at stake")));
        }
        if (finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.ADVICE) {
            says.append("<br>").append(escaped(language.of("如何纠正：", "What clears it: ") + language.of(finding.cure())));
        }
        String state = finding.baseline() == null || finding.baseline().state() == BaselineMark.State.UNCHANGED
                ? ""
                : " (" + language.of(finding.baseline().state().label()) + ")";
        row(
                text,
                List.of(
                        escaped(String.join(" ", finding.clauses()) + " "
                                + language.of(Locators.of(finding.locator()))),
                        escaped(language.of(finding.title())) + state + "<br>`" + finding.rule() + "`",
                        says.toString()));
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Text that is no mark-up, names nobody and is no link, on one line. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        PlainText.of(text).codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '@' -> escaped.append("&#64;");
                case '-', '.', '(', ')', '+', ':' -> escaped.appendCodePoint(c);
                default -> {
                    if (SPECIAL.indexOf(c) >= 0) {
                        escaped.append('\\');
                    }
                    escaped.appendCodePoint(c);
                }
            }
        });
        // What looks like an address would become a link by itself.
        return escaped.toString().replace("://", "&#58;//").replaceAll("(?i)(www)\\.", "$1&#46;");
    }
}
