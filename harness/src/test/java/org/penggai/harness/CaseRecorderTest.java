package org.penggai.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.ComplianceChecker;

class CaseRecorderTest {
    private static final ComplianceChecker CHECKER = ComplianceChecker.load();
    private static final String HEAD =
            """
            {"rule": "debt/no-default", "base": {
              "schemaVersion": "1.0", "asOf": "2023-12-31", "jurisdiction": {"code": "611026", "name": "柞水县"},
              "projects": [{"id": "p", "name": "甲项目"}], "loans": [{"id": "l", "projectId": "p", "kind": "bankLoan"}],
              "instalments": [
                {"id": "i", "loanId": "l", "dueOn": "2023-06-30", "principal": 100, "interest": 0,
                 "graceDays": 0, "extensionAgreements": [], "payments": []}]},
             "cases": [
            """;

    @TempDir
    private Path folder;

    private String recorded(String cases) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.json"), HEAD + cases + "]}");
        TestReport before = new CaseSuite(CHECKER).run(List.of(file));
        CaseRecorder.record(before.runs().get(0));
        TestReport after = new CaseSuite(CHECKER).run(List.of(file));
        assertThat(after.problems()).isZero();
        assertThat(after.failed()).isEqualTo(before.failed());
        assertThat(CaseRecorder.record(after.runs().get(0))).isZero();
        return Files.readString(file).substring(HEAD.length());
    }

    @Test
    void fillsInOnOneLine() throws IOException {
        assertThat(recorded("{\"name\": \"a\", \"expect\": {\"instalment/i\": \"violated\"}}"))
                .isEqualTo("{\"name\": \"a\", \"expect\": {\"instalment/i\": \"violated\"}, "
                        + "\"reason\": {\"instalment/i\": [\"unpaid\"]}, \"due\": {\"instalment/i\": \"2023-06-30\"}, "
                        + "\"amount\": {\"instalment/i\": 100}}]}");
    }

    @Test
    void fillsInOnLinesOfTheirOwn() throws IOException {
        assertThat(
                        recorded(
                                """
                            {
                              "name": "a",
                              "given": {"instalments": [{"id": "i", "principal": null}]},
                              "expect": {
                                "instalment/i": "undetermined"
                              }
                            }"""))
                .isEqualTo(
                        """
                            {
                              "name": "a",
                              "given": {"instalments": [{"id": "i", "principal": null}]},
                              "expect": {
                                "instalment/i": "undetermined"
                              },
                              "missing": {
                                "instalment/i": ["/instalments/0/principal"]
                              }
                            }]}""");
    }

    @Test
    void aByteOrderMarkStays() throws IOException {
        String cases = "{\"name\": \"a\", \"expect\": {\"instalment/i\": \"violated\"}}";
        String without = recorded(cases);
        Path file = Files.writeString(folder.resolve("marked.json"), "\uFEFF" + HEAD + cases + "]}");
        CaseRecorder.record(new CaseSuite(CHECKER).run(List.of(file)).runs().get(0));
        assertThat(Files.readString(file)).isEqualTo("\uFEFF" + HEAD + without);
    }

    @Test
    void whatIsSaidStaysAndFailingCasesAreLeftAlone() throws IOException {
        String said =
                "{\"name\": \"a\", \"expect\": {\"instalment/i\": \"violated\"}, \"due\": {\"instalment/i\": \"2023-06-30\"},"
                        + " \"reason\": {\"instalment/i\": [\"unpaid\"]}, \"amount\": {\"instalment/i\": \"100.00\"}}";
        assertThat(recorded(said)).isEqualTo(said + "]}");
        String wrong = "{\"name\": \"a\", \"expect\": {\"instalment/i\": \"satisfied\"}}";
        assertThat(recorded(wrong)).isEqualTo(wrong + "]}");
    }
}
