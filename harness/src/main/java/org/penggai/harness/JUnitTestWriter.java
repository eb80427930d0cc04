package org.penggai.harness;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

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
        XMLStreamWriter xml =
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("testsuites");
        for (CaseRun run : report.runs()) {
            write(run, xml);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static void write(CaseRun run, XMLStreamWriter xml) throws XMLStreamException {
        boolean broken = !run.problems().isEmpty();
        xml.writeStartElement("testsuite");
        attribute(xml, "name", run.file().toString());
        attribute(xml, "tests", Integer.toString(broken ? 1 : run.results().size()));
        attribute(xml, "failures", Long.toString(count(run, "failed")));
        attribute(xml, "errors", broken ? "1" : "0");
        attribute(xml, "skipped", Long.toString(count(run, "pending")));
        if (broken) {
            xml.writeStartElement("testcase");
            attribute(xml, "name", run.file().toString());
            attribute(xml, "classname", run.file().toString());
            xml.writeStartElement("error");
            attribute(xml, "message", run.problems().size() + " problems");
            text(
                    xml,
                    run.problems().stream()
                            .map(problem -> problem.message().zh() + "\n"
                                    + problem.message().en())
                            .collect(Collectors.joining("\n")));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        for (CaseResult result : run.results()) {
            write(result, xml);
        }
        xml.writeEndElement();
    }

    private static void write(CaseResult result, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute(xml, "name", result.tested().name());
        attribute(xml, "classname", String.join(",", result.tested().rules()).replace('/', '.'));
        if (result.tested().pending()) {
            xml.writeEmptyElement("skipped");
        }
        for (Mismatch mismatch : result.mismatches()) {
            xml.writeStartElement("failure");
            attribute(xml, "message", mismatch.message().en());
            attribute(xml, "type", mismatch.kind().name());
            text(
                    xml,
                    mismatch.place() + "\n" + mismatch.message().zh() + "\n"
                            + mismatch.message().en());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static long count(CaseRun run, String state) {
        return run.results().stream()
                .filter(result -> JsonTestWriter.state(result).equals(state))
                .count();
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    private static void text(XMLStreamWriter xml, String value) throws XMLStreamException {
        xml.writeCharacters(allowed(value));
    }

    /** XML has no way to write most control characters, nor half a surrogate pair. */
    private static String allowed(String value) {
        return value.codePoints()
                .map(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000
                                ? c
                                : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
