package org.penggai.harness;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.penggai.Bilingual;
import org.penggai.write.XmlText;

/** A test report as JUnit XML: a suite for each file of cases. */
public final class JUnitTestWriter {
    /**
     * Writes a report, and leaves {@code out} open.
     *
     * @throws IOException when {@code out} throws it
     */
    public void write(TestReport report, OutputStream out) throws IOException {
        try {
            xml(report, out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void xml(TestReport report, OutputStream out) throws XMLStreamException {
        XmlText xml = new XmlText(out);
        xml.declaration();
        xml.begin("testsuites");
        for (CaseRun run : report.runs()) {
            write(run, xml);
        }
        if (!report.refusals().isEmpty()) {
            refused(report.refusals(), xml);
        }
        xml.end();
        xml.flush();
    }

    /** Gates that are not met, one test each. */
    private static void refused(List<Bilingual> refusals, XmlText xml) throws XMLStreamException {
        String count = Integer.toString(refusals.size());
        xml.begin("testsuite");
        xml.attribute("name", "gates");
        xml.attribute("tests", count);
        xml.attribute("failures", count);
        xml.attribute("errors", "0");
        xml.attribute("skipped", "0");
        for (Bilingual refusal : refusals) {
            xml.begin("testcase");
            xml.attribute("name", refusal.en());
            xml.attribute("classname", "gates");
            xml.attribute("time", "0");
            xml.begin("failure");
            xml.attribute("message", refusal.en());
            xml.attribute("type", "GATE");
            xml.text(refusal.zh() + "\n" + refusal.en());
            xml.end();
            xml.end();
        }
        xml.end();
    }

    private static void write(CaseRun run, XmlText xml) throws XMLStreamException {
        boolean broken = !run.problems().isEmpty();
        xml.begin("testsuite");
        xml.attribute("name", run.file().toString());
        xml.attribute("tests", Integer.toString(broken ? 1 : run.results().size()));
        xml.attribute("failures", Long.toString(count(run, "failed")));
        xml.attribute("errors", broken ? "1" : "0");
        xml.attribute("skipped", Long.toString(count(run, "pending")));
        if (broken) {
            xml.begin("testcase");
            xml.attribute("name", run.file().toString());
            xml.attribute("classname", run.file().toString());
            xml.attribute("time", "0");
            xml.begin("error");
            xml.attribute("message", run.problems().size() + " problems");
            xml.attribute("type", "problem");
            xml.text(run.problems().stream()
                    .map(problem ->
                            problem.message().zh() + "\n" + problem.message().en())
                    .collect(Collectors.joining("\n")));
            xml.end();
            xml.end();
        }
        for (CaseResult result : run.results()) {
            write(result, xml);
        }
        xml.end();
    }

    private static void write(CaseResult result, XmlText xml) throws XMLStreamException {
        xml.begin("testcase");
        xml.attribute("name", result.tested().name());
        xml.attribute("classname", String.join(",", result.tested().rules()).replace('/', '.'));
        xml.attribute("time", "0");
        if (result.tested().pending()) {
            xml.empty("skipped");
        }
        for (Mismatch mismatch : result.mismatches()) {
            xml.begin("failure");
            xml.attribute("message", mismatch.message().en());
            xml.attribute("type", mismatch.kind().name());
            xml.text(mismatch.place() + "\n" + mismatch.message().zh() + "\n"
                    + mismatch.message().en());
            xml.end();
        }
        xml.end();
    }

    private static long count(CaseRun run, String state) {
        return run.results().stream()
                .filter(result -> JsonTestWriter.state(result).equals(state))
                .count();
    }
}
