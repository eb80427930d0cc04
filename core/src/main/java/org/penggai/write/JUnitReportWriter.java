package org.penggai.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.penggai.judge.Outcome;
import org.penggai.report.Finding;
import org.penggai.report.Report;

/**
 * Writes reports as JUnit XML, for what shows the results of tests: a suite for each rule, a case for each subject. A case fails
 * where the check does; it is skipped where nothing is decided, or an exception was approved. Texts are in both languages.
 */
public final class JUnitReportWriter implements ReportWriter {
    private final Predicate<Finding> fails;
    private boolean begun;

    /** @param fails whether a finding is at or above the fail level */
    public JUnitReportWriter(Predicate<Finding> fails) {
        this.fails = fails;
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        try {
            XmlText xml = new XmlText(out);
            if (!begun) {
                out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"penggai\">".getBytes(UTF_8));
                begun = true;
            }
            Map<String, List<Finding>> byRule = new LinkedHashMap<>();
            report.rules().forEach(rule -> byRule.put(rule.rule(), new ArrayList<>()));
            report.findings().stream()
                    .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                    .forEach(finding -> byRule.get(finding.rule()).add(finding));
            for (Report.RuleCounts rule : report.rules()) {
                suite(report, rule, byRule.get(rule.rule()), xml);
            }
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void end(OutputStream out) throws IOException {
        if (begun) {
            out.write("</testsuites>\n".getBytes(UTF_8));
        }
    }

    private void suite(Report report, Report.RuleCounts rule, List<Finding> findings, XmlText xml)
            throws XMLStreamException {
        xml.text("\n");
        xml.begin("testsuite");
        xml.attribute("name", rule.rule());
        xml.attribute("tests", Integer.toString(findings.size()));
        xml.attribute("failures", Long.toString(findings.stream().filter(fails).count()));
        xml.attribute("errors", "0");
        xml.attribute(
                "skipped",
                Long.toString(findings.stream().filter(this::isSkipped).count()));
        xml.attribute("time", "0");
        xml.begin("properties");
        property(xml, "title", rule.title().zh() + " / " + rule.title().en());
        property(xml, "clauses", String.join(" ", rule.clauses()));
        property(xml, "asOf", report.asOf().toString());
        if (report.input() != null) {
            property(xml, "ledger", report.input().name());
        }
        xml.end();
        for (Finding finding : findings) {
            write(finding, xml);
        }
        xml.end();
    }

    private static void property(XmlText xml, String name, String value) throws XMLStreamException {
        xml.empty("property");
        xml.attribute("name", name);
        xml.attribute("value", value);
    }

    private void write(Finding finding, XmlText xml) throws XMLStreamException {
        Finding.SubjectReference subject = finding.subject();
        xml.begin("testcase");
        xml.attribute(
                "name", subject.type() + "/" + subject.id() + (subject.name() == null ? "" : " " + subject.name()));
        xml.attribute("classname", finding.rule().replace('/', '.'));
        xml.attribute("time", "0");
        if (fails.test(finding)) {
            xml.begin("failure");
            xml.attribute("message", finding.message().zh());
            xml.attribute("type", finding.outcome().code());
            xml.text(BothLanguages.text(finding));
            xml.end();
        } else if (isSkipped(finding)) {
            xml.empty("skipped");
            xml.attribute(
                    "message",
                    finding.outcome().code() + ": " + finding.message().zh());
        } else if (finding.outcome() != Outcome.SATISFIED) {
            xml.begin("system-out");
            xml.text(BothLanguages.text(finding));
            xml.end();
        }
        xml.end();
    }

    private boolean isSkipped(Finding finding) {
        return !fails.test(finding)
                && (finding.outcome() == Outcome.UNDETERMINED || finding.outcome() == Outcome.WAIVED);
    }
}
