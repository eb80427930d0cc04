package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private int run(String... arguments) {
        return terminal.run(arguments);
    }

    private String cases(String outcome, String more) throws IOException {
        Path file = Files.writeString(
                folder.resolve("cases.json"),
                """
                {"rule": "funds/no-new-debt", "base": {"schemaVersion": "1.0", "asOf": "2023-12-31",
                  "jurisdiction": {"code": "611026", "name": "柞水县"},
                  "debtPositions": [{"id": "a", "on": "2021-01-01", "governmentDebt": 5},
                                    {"id": "b", "on": "2022-01-01", "governmentDebt": 5}]},
                 "cases": [{"name": "债务没有增加", "expect": {"county/611026": "%s"}}%s]}"""
                        .formatted(outcome, more));
        return file.toString();
    }

    @Test
    void allPassed() throws IOException {
        assertThat(run("test", "--lang", "zh", cases("satisfied", ""))).isZero();
        assertThat(terminal.out()).contains("共1个案例：1个通过");
    }

    @Test
    void aFailedCaseIsOne() throws IOException {
        assertThat(run("test", "--lang", "en", cases("violated", ""))).isEqualTo(1);
        assertThat(terminal.out()).contains("cases.json:5:54", "expected violated, found satisfied", "1 failed");
    }

    @Test
    void aPendingCaseFailsOnlyWhereThatIsRefused() throws IOException {
        String file = cases("satisfied", ", {\"name\": \"待写\", \"pending\": true}");
        assertThat(run("test", file)).isZero();
        assertThat(run("test", "--refuse-pending", file)).isEqualTo(1);
    }

    @Test
    void whatCanNotBeRunIsBadInput() throws IOException {
        assertThat(run("test", "--lang", "en", cases("violatted", ""))).isEqualTo(2);
        assertThat(terminal.out()).contains("there is no outcome violatted; is it violated?");
        assertThat(run("test", folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(run("test", Files.createDirectory(folder.resolve("empty")).toString()))
                .isEqualTo(2);
    }

    @Test
    void writesAFileWholeInAnyFormat() throws IOException {
        Path xml = folder.resolve("out.xml");
        assertThat(run("test", "--format", "junit", "-o", xml.toString(), cases("satisfied", "")))
                .isZero();
        assertThat(Files.readString(xml)).contains("<testsuite ").contains("债务没有增加");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void writesAPage() throws IOException {
        assertThat(run("test", "--format", "html", "--lang", "zh", cases("violated", "")))
                .isEqualTo(1);
        assertThat(terminal.out())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"zh-CN\">", "债务没有增加", "cases.json:5:54")
                .endsWith("</html>\n");
    }

    @Test
    void neverWritesOverTheCases() throws IOException {
        String file = cases("satisfied", "");
        String before = Files.readString(Path.of(file));
        assertThat(run("test", "-o", file, file)).isEqualTo(2);
        assertThat(run("test", "-o", file, folder.toString())).isEqualTo(2);
        assertThat(Files.readString(Path.of(file))).isEqualTo(before);
    }

    @Test
    void gatesOfCoverageAndMutationAreThree() throws IOException {
        String file = cases("satisfied", "");
        assertThat(run("test", "--lang", "en", "--coverage", file)).isZero();
        assertThat(terminal.out()).contains("coverage ", "clauses 1 of ");
        assertThat(run("test", "--min-coverage", "99", file)).isEqualTo(3);
        assertThat(run("test", "--lang", "zh", "--mutate", file))
                .as(() -> terminal.err())
                .isZero();
        assertThat(terminal.out()).contains("变异得分", "缺少一个案例");
        assertThat(run("test", "--min-mutation", "99", file)).isEqualTo(3);
        assertThat(run("test", "--min-mutation", "99", cases("violated", ""))).isEqualTo(1);
    }

    @Test
    void suggestionsCanBeRunAsTheyAre() throws IOException {
        String file = cases("satisfied", "");
        for (String name : List.of("suggested.json", "suggested.xlsx")) {
            Path suggested = folder.resolve(name);
            assertThat(run("test", "--mutate", "--suggestions", suggested.toString(), file))
                    .as(() -> terminal.err())
                    .isZero();
            assertThat(run("test", "--lang", "en", suggested.toString()))
                    .as(() -> terminal.out() + terminal.err())
                    .isZero();
            assertThat(terminal.out()).containsPattern("[1-9][0-9]* cases: [1-9][0-9]* passed, 0 failed");
            assertThat(run("test", "--mutate", "--suggestions", suggested.toString(), file))
                    .isEqualTo(2);
        }
        Path workbook = folder.resolve("mine.xlsx");
        assertThat(run("template", "--cases", "--from", file, workbook.toString()))
                .isZero();
        assertThat(run("test", "--mutate", "--suggest", workbook.toString()))
                .as(() -> terminal.err())
                .isZero();
        assertThat(terminal.out()).contains("\"ledger\":");
    }

    @Test
    void aMarkThatNamesNothingIsBadInput() throws IOException {
        String file = cases(
                "satisfied",
                "], \"equivalents\": [{\"block\": \"no-new-debt applies\", \"change\": \"nothing\","
                        + " \"reason\": {\"zh\": \"试验\", \"en\": \"a trial\"}}");
        assertThat(run("test", file)).isZero();
        assertThat(run("test", "--mutate", file)).isEqualTo(2);
    }

    @Test
    void recordsWhatExpectationsLeaveOpen() throws IOException {
        Path file = Path.of(cases("undetermined", ""));
        Files.writeString(
                file, Files.readString(file).replaceFirst("(?s)\"debtPositions\": \\[.*?\\]", "\"debtPositions\": []"));
        assertThat(run("test", "--record", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("\"missing\": {\"county/611026\": [");
    }
}
