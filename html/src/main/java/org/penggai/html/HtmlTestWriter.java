package org.penggai.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.penggai.harness.TestReport;
import org.penggai.pack.RuleBase;
import org.penggai.write.TextReportWriter.Language;

/**
 * A test report as one page of HTML, which loads nothing and works without scripts. Both languages are in it, to switch between.
 * Thread-safe.
 */
public final class HtmlTestWriter {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlTestWriter.class.getClassLoader(), "org.penggai.html");

    /** What would move or reorder the text around it: all control characters but the ends of lines. */
    private static final Pattern CONTROL = Pattern.compile(
            "[\\x{0}-\\x{9}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{61c}\\x{200e}\\x{200f}\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}]");

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
        StringOutput text = new StringOutput(1 << 20);
        TEMPLATES.render("testReport.jte", TestPage.of(report, rules, first), text);
        out.write(CONTROL.matcher(text.toString()).replaceAll(" ").getBytes(StandardCharsets.UTF_8));
    }
}
