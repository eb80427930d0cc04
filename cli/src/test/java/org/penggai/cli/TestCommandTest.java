package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    void whatAWeakenedRuleChangesInTheRecordIsThree() throws IOException {
        String file = cases("satisfied", "");
        Path list = Path.of(file + ".survivors");
        assertThat(run("test", "--record-survivors", file))
                .as(() -> terminal.err())
                .isZero();
        String recorded = Files.readString(list);
        assertThat(recorded).contains("rule funds/no-new-debt\nblock ", "\nsurvivor no-new-debt ");
        assertThat(run("test", "--mutate", file)).isZero();
        assertThat(run("test", "--mutate", folder.toString())).isZero();
        String survivor = recorded.lines()
                .filter(line -> line.startsWith("survivor ") && line.contains(" > "))
                .findFirst()
                .orElseThrow();
        // As if the rule had been recorded before somebody flipped the operator.
        Files.writeString(list, recorded.replace(survivor, survivor.replaceFirst(" > ", " >= ")));
        terminal.clear();
        assertThat(run("test", "--mutate", "--lang", "en", file)).isEqualTo(3);
        assertThat(terminal.out())
                .contains(
                        "funds/no-new-debt differs from what " + list + " records",
                        "new change that no case notices: ",
                        "recorded change that there is no more: ",
                        "--record-survivors --rule funds/no-new-debt");
        Files.writeString(list, recorded.replaceFirst("block [0-9a-f]", "block x"));
        terminal.clear();
        assertThat(run("test", "--mutate", "--lang", "zh", file)).isEqualTo(3);
        assertThat(terminal.out()).contains("改过的规则块：no-new-debt applies", "重新记录");
        terminal.clear();
        assertThat(run("test", "--mutate", "--format", "html", "--lang", "zh", file))
                .isEqualTo(3);
        assertThat(terminal.out()).contains("不予通过：有规则与记录的不同，没有案例发现。", "规则块改过");
        Files.writeString(list, "<<<<<<<\n" + recorded);
        assertThat(run("test", "--mutate", file)).isEqualTo(2);
        assertThat(terminal.err()).contains("cases.json.survivors:1:1");
        Files.delete(list);
        Files.createDirectory(list);
        terminal.clear();
        assertThat(run("test", "--mutate", file)).isEqualTo(2);
        assertThat(terminal.err()).contains("cases.json.survivors:1:1", "无法读取这份记录");
        Files.delete(list);
        assertThat(run("test", "--record-survivors", file)).isZero();
        assertThat(list).content().isEqualTo(recorded);
        assertThat(run("test", "--record-survivors", cases("violated", ""))).isEqualTo(1);
        assertThat(list).content().isEqualTo(recorded);
    }

    @Test
    void namesOfNoRuleAreBadInput() throws IOException {
        String file = cases("satisfied", "");
        assertThat(run("test", "--rule", "funds/*", file)).isEqualTo(2);
        assertThat(run("test", "--mutate", "--rule", "fund/*", file)).isEqualTo(2);
        assertThat(run("test", "--mutate", "--rule", "funds/*", "--rule", "debt/*", file))
                .isEqualTo(2);
        assertThat(terminal.err())
                .contains(
                        "--rule 须与 --mutate 并用 / --rule needs --mutate",
                        "--rule fund/*：这些案例没有检验这样的规则 / --rule fund/*: these cases test no such rule",
                        "--rule debt/*: ");
        assertThat(run("test", "--mutate", "--rule", "funds/*", file)).isZero();
    }

    @Test
    void whatMeasuresNothingMeetsNoGate() throws IOException {
        Path file = Path.of(cases("satisfied", ""));
        Files.writeString(
                file, Files.readString(file).replace("{\"name\": \"债务", "{\"pending\": true, \"name\": \"债务"));
        assertThat(run("test", "--lang", "en", "--coverage", "--mutate", file.toString()))
                .isZero();
        assertThat(terminal.out())
                .contains("coverage –;", "mutation score –: 0 changes")
                .doesNotContain("%");
        assertThat(run("test", "--min-coverage", "1", file.toString())).isEqualTo(3);
        assertThat(run("test", "--min-mutation", "1", file.toString())).isEqualTo(3);
        terminal.clear();
        assertThat(run("test", "--coverage", "--mutate", "--format", "json", file.toString()))
                .isZero();
        assertThat(terminal.out()).contains("\"percent\" : null", "\"score\" : null");
        assertThat(run("test", "--coverage", "--mutate", "--format", "html", file.toString()))
                .isZero();
        assertThat(terminal.out()).doesNotContain("NaN");
    }

    @Test
    void whatRefusesARunIsToldInEveryFormat() throws IOException {
        String file = cases("satisfied", "");
        for (String format : List.of("text", "json", "junit", "html")) {
            terminal.clear();
            assertThat(run("test", "--min-coverage", "99", "--format", format, "--lang", "en", file))
                    .isEqualTo(3);
            assertThat(terminal.out())
                    .as(format)
                    .containsPattern("coverage \\d+\\.\\d\\d%, below the 99\\.00% asked for");
        }
        assertThat(terminal.out()).contains("verdict bad");
    }

    @Test
    void aGateIsAPercentage() throws IOException {
        String file = cases("satisfied", "");
        for (String gate : List.of("NaN", "101", "-1", "100.5", "Infinity", "1e1", "x", "")) {
            for (String option : List.of("--min-coverage", "--min-mutation")) {
                terminal.clear();
                assertThat(run("test", option + "=" + gate, file)).as(gate).isEqualTo(2);
                assertThat(terminal.err()).contains(option, "0");
            }
        }
        assertThat(terminal.err()).contains("应为 0 至 100 的数", "must be a number from 0 to 100");
        assertThat(run("test", "--min-coverage", "0", file)).isZero();
        assertThat(run("test", "--min-coverage", "12.5", file)).isZero();
    }

    @Test
    void aMarkForManyIsBadInput() throws IOException {
        for (String mark : List.of(
                "\"block\": \"*\", \"change\": \"*\"",
                "\"block\": \"no-new-debt applies\", \"change\": \"*\"",
                "\"block\": \"no-new-debt *\", \"change\": \"–\"",
                "\"change\": \"no-new-debt-base-day: *\"")) {
            terminal.clear();
            assertThat(run(
                            "test",
                            "--lang",
                            "zh",
                            cases(
                                    "satisfied",
                                    "], \"equivalents\": [{" + mark
                                            + ", \"reason\": {\"zh\": \"试验\", \"en\": \"a trial\"}}")))
                    .isEqualTo(2);
            assertThat(terminal.out()).contains("标记只能写明一处，不能用 *");
        }
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
    void recordsOfWhatIsNotUtf8IsBadInput() throws IOException {
        Path file = Path.of(cases("satisfied", ""));
        Files.write(file, Files.readString(file).getBytes(StandardCharsets.UTF_16LE));
        assertThat(run("test", "--record", "--lang", "zh", file.toString())).isEqualTo(2);
        assertThat(terminal.out()).contains("文件编码不是 UTF-8（UTF-16）");
    }

    @Test
    void aFolderIsRunWithoutItsBasesAndNamesWhatItCanNotRead() throws IOException {
        String text = Files.readString(Path.of(cases("satisfied", "")));
        int from = text.indexOf("{\"schemaVersion");
        int to = text.indexOf("},\n \"cases\"") + 1;
        Files.writeString(folder.resolve("ledger.json"), text.substring(from, to));
        Files.writeString(
                folder.resolve("cases.json"), text.substring(0, from) + "\"ledger.json\"" + text.substring(to));
        assertThat(run("test", folder.toString())).as(() -> terminal.out()).isZero();
        Files.writeString(folder.resolve("old.xls"), "x");
        assertThat(run("test", "--lang", "zh", folder.toString())).isEqualTo(2);
        assertThat(terminal.out()).contains("old.xls:1:1：不能读取这种格式的电子表格，请另存为 .xlsx");
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
