package org.penggai.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.ComplianceChecker;
import org.penggai.write.TextReportWriter.Language;
import org.w3c.dom.Document;

class CaseRunnerTest {
    private static final ComplianceChecker CHECKER = ComplianceChecker.load();

    @TempDir
    private Path folder;

    private TestReport run(String... cases) throws IOException {
        Path file = folder.resolve("cases.json");
        Files.writeString(
                file,
                """
                {"rule": "debt/no-default", "base": {
                  "schemaVersion": "1.0", "asOf": "2023-12-31", "jurisdiction": {"code": "611026", "name": "柞水县"},
                  "projects": [{"id": "p", "name": "甲项目"}], "loans": [{"id": "l", "projectId": "p", "kind": "bankLoan"}],
                  "instalments": [
                    {"id": "i", "loanId": "l", "dueOn": "2023-06-30", "principal": 100, "interest": 0,
                     "graceDays": 0, "extensionAgreements": [], "payments": []},
                    {"id": "j", "loanId": "l", "dueOn": "2023-06-30", "principal": 7, "interest": 0,
                     "graceDays": 0, "extensionAgreements": [], "payments": [{"on": "2023-06-30", "amount": 7}]}]},
                 "cases": ["""
                        + String.join(",", cases)
                        + "]}");
        return new CaseSuite(CHECKER).run(List.of(folder));
    }

    private List<String> mismatches(String policyCase) throws IOException {
        return run(policyCase)
                .results()
                .flatMap(result -> result.mismatches().stream())
                .map(mismatch -> mismatch.message().en())
                .toList();
    }

    @Test
    void passesWhereAllComesOutAsExpected() throws IOException {
        TestReport report = run(
                """
                {"name": "a", "expect": {"instalment/i": "violated", "instalment/j": "satisfied"},
                 "amount": {"instalment/i": "100.00"}, "due": {"instalment/i": "2023-06-30"}}""");
        assertThat(report.passed()).isEqualTo(1);
        assertThat(report.failed()).isZero();
    }

    @Test
    void saysWhatCameOutOtherwise() throws IOException {
        assertThat(mismatches("{\"name\": \"a\", \"expect\": {\"instalment/i\": \"satisfied\"}}"))
                .containsExactly("debt/no-default instalment/i, outcome: expected satisfied, found violated");
        assertThat(
                        mismatches(
                                """
                        {"name": "a", "expect": {"instalment/i": "violated"}, "amount": {"instalment/i": 99.99},
                         "due": {"instalment/i": "2023-07-01"}, "message": {"instalment/i": ["不会出现的话"]},
                         "missing": {"instalment/i": ["/x"]}}"""))
                .hasSize(4)
                .anySatisfy(text -> assertThat(text).contains("amount: expected 99.99 yuan, found 100"))
                .anySatisfy(text -> assertThat(text).contains("due date: expected 2023-07-01, found 2023-06-30"))
                .anySatisfy(text -> assertThat(text).contains("message: expected 不会出现的话, found"))
                .anySatisfy(text -> assertThat(text).contains("missing facts: expected /x, found nothing"));
    }

    @Test
    void whatIsNotExpectedMustNotBeFound() throws IOException {
        assertThat(mismatches("{\"name\": \"a\", \"expect\": {\"instalment/j\": \"satisfied\"}}"))
                .containsExactly(
                        "debt/no-default instalment/i, finding not expected: expected nothing, found violated");
    }

    @Test
    void aFileWithAProblemIsToldAndTheOthersAreRun() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"cases\": 1}");
        TestReport report = run("{\"name\": \"a\", \"expect\": {\"instalment/i\": \"violated\"}}");
        assertThat(report.passed()).isEqualTo(1);
        assertThat(report.problems()).isEqualTo(1);
    }

    @Test
    void theReportIsWrittenInEachFormat() throws Exception {
        TestReport report = run(
                "{\"name\": \"a <&> \\u0001\", \"expect\": {\"instalment/i\": \"satisfied\"}}",
                "{\"name\": \"b\", \"pending\": true}",
                "{\"name\": \"c\", \"expect\": {\"instalment/i\": \"violated\"}}");
        StringBuilder text = new StringBuilder();
        new TextTestWriter(Language.ZH).write(report, text);
        assertThat(text).contains("应为 符合，实为 违反", "共3个案例：1个通过，1个不符，1个待写").doesNotContain("\u0001");

        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonTestWriter().write(report, json);
        JsonNode tree = new ObjectMapper().readTree(json.toByteArray());
        assertThat(tree.at("/summary/failed").intValue()).isEqualTo(1);
        assertThat(tree.at("/files/0/cases/0/mismatches/0/place/line").intValue())
                .isPositive();

        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        new JUnitTestWriter().write(report, xml);
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.toByteArray()));
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(3);
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("skipped").getLength()).isEqualTo(1);
    }
}
