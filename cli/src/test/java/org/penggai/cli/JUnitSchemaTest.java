package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What is written as JUnit XML is what Jenkins takes, and each suite what Maven Surefire writes. */
class JUnitSchemaTest {
    private static final String LEDGER = "../fixtures/ledgers/zhashui-2023.json";

    private static Schema jenkins;
    private static Schema surefire;

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeAll
    static void read() throws SAXException {
        jenkins = schema("jenkins-junit.xsd");
        surefire = schema("surefire-report.xsd");
    }

    private static Schema schema(String name) throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitSchemaTest.class.getResource(name));
    }

    private String written(int code, String... arguments) {
        terminal.clear();
        assertThat(terminal.run(arguments)).as(terminal.err()).isEqualTo(code);
        return terminal.out();
    }

    private static void validate(Schema schema, Source source) throws SAXException, IOException {
        schema.newValidator().validate(source);
    }

    private static void validate(String xml) throws Exception {
        validate(jenkins, new StreamSource(new StringReader(xml)));
        NodeList suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isPositive();
        for (int i = 0; i < suites.getLength(); i++) {
            validate(surefire, new DOMSource((Element) suites.item(i)));
        }
    }

    @Test
    void aCheckIsValid() throws Exception {
        validate(written(1, "check", "--format", "junit", LEDGER));
        validate(written(1, "check", "--format", "junit", "--fail-on", "undetermined", LEDGER));
        validate(written(1, "check", "--format", "junit", LEDGER, "../fixtures/ledgers/zhashui-2022.json"));
    }

    @Test
    void aRunOfCasesIsValid() throws Exception {
        validate(written(0, "test", "--format", "junit", "../fixtures/cases/debt"));
        String failing = Files.readString(Path.of("../fixtures/cases/debt/no-default.json"))
                .replace("\"violated\"", "\"cured\"");
        Files.writeString(folder.resolve("no-default.json"), failing);
        validate(written(1, "test", "--format", "junit", folder.toString()));
        Files.writeString(folder.resolve("wrong.json"), "{\"cases\": [{\"nam\": \"x\"}]}");
        validate(written(2, "test", "--format", "junit", folder.toString()));
    }

    @Test
    void theSchemasRefuseWhatIsWrong() {
        String noName = "<testsuites><testsuite tests=\"0\" failures=\"0\" errors=\"0\"/></testsuites>";
        assertThatThrownBy(() -> validate(jenkins, new StreamSource(new StringReader(noName))))
                .isInstanceOf(SAXException.class);
        String noTime = "<testsuite name=\"a\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">"
                + "<testcase name=\"b\"/></testsuite>";
        assertThatThrownBy(() -> validate(surefire, new StreamSource(new StringReader(noTime))))
                .isInstanceOf(SAXException.class);
    }
}
