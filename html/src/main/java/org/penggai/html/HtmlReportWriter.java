package org.penggai.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.penggai.pack.RuleBase;
import org.penggai.report.Report;
import org.penggai.write.ReportWriter;
import org.penggai.write.TextReportWriter.Language;

/**
 * Reports as one page of HTML, to be read in a meeting or printed: what is wrong and what is due next at a glance, then by project
 * and by clause. It loads nothing and runs no script. Both languages are in it, to switch between. A report that lists what is
 * satisfied too shows how much that is, and what is due later than soon.
 */
public final class HtmlReportWriter implements ReportWriter {
    private final RuleBase rules;
    private final Language first;
    private final List<Report> reports = new ArrayList<>();

    /**
     * A writer of reports by some rules.
     *
     * @param first the language that the page opens in
     */
    public HtmlReportWriter(RuleBase rules, Language first) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.first = Objects.requireNonNull(first, "first");
    }

    /** Takes a report; the page is written by {@link #end}. */
    @Override
    public void write(Report report, OutputStream out) {
        reports.add(report);
    }

    @Override
    public void end(OutputStream out) throws IOException {
        if (!reports.isEmpty()) {
            Pages.write("checkReport.jte", CheckPage.of(reports, rules, first), out);
            reports.clear();
        }
    }
}
