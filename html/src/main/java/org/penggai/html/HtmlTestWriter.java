package org.penggai.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.penggai.harness.TestReport;
import org.penggai.pack.RuleBase;
import org.penggai.write.TextReportWriter.Language;

/**
 * A test report as one page of HTML, which loads nothing and works without scripts. Both languages are in it, to switch between.
 * Thread-safe.
 */
public final class HtmlTestWriter {
    private final RuleBase rules;
    private final Language first;

    /**
     * A writer of reports on cases of some rules.
     *
     * @param first the language that the page opens in
     */
    public HtmlTestWriter(RuleBase rules, Language first) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.first = Objects.requireNonNull(first, "first");
    }

    /**
     * Writes a report in UTF-8, and leaves {@code out} open.
     *
     * @throws IOException when {@code out} throws it
     */
    public void write(TestReport report, OutputStream out) throws IOException {
        Pages.write("testReport.jte", TestPage.of(report, rules, first), out);
    }
}
