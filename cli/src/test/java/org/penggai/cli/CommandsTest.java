package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.write.TextReportWriter;

class CommandsTest {
    private static final String HEAD =
            "\"schemaVersion\":\"1.0\",\"asOf\":\"2023-12-31\",\"jurisdiction\":{\"code\":\"611026\",\"name\":\"柞水县\"}";
    private static final String CLEAN = "{" + HEAD
            + ",\"debtPositions\":[{\"id\":\"a\",\"on\":\"2021-01-01\",\"governmentDebt\":5},{\"id\":\"b\",\"on\":\"2022-01-01\",\"governmentDebt\":5}]}";
    private static final String BROKEN_RULE = "{" + HEAD
            + ",\"loans\":[{\"id\":\"l\"}],\"instalments\":[{\"id\":\"i\",\"loanId\":\"l\",\"dueOn\":\"2023-06-30\",\"principal\":5,\"interest\":0,\"graceDays\":0,\"extensionAgreements\":[],\"payments\":[]}]}";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private int run(String input, String... arguments) {
        return terminal.given(input, arguments);
    }

    private String out() {
        return terminal.out();
    }

    private String err() {
        return terminal.err();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void cleanIsZeroAndSaysHowManyRulesDecided() {
        assertThat(run(CLEAN, "check", "--lang", "zh", "-")).isZero();
        assertThat(out()).contains("条规则，其中1条至少对一个对象作出了判定", "\n  C05：");
    }

    @Test
    void aFindingIsOneUnlessTheLevelIsNever() {
        assertThat(run(BROKEN_RULE, "check", "-")).isEqualTo(1);
        assertThat(run(BROKEN_RULE, "check", "--fail-on", "never", "-")).isZero();
    }

    @Test
    void requireMakesUndeterminedFail() {
        assertThat(run(CLEAN, "check", "--require", "funds/not-idle", "-")).isEqualTo(1);
        assertThat(run(CLEAN, "check", "--fail-on", "undetermined", "-")).isEqualTo(1);
    }

    @Test
    void badInputIsTwoAndStandardOutputStaysEmpty() {
        assertThat(run("{\"schemaVersion\":\"1.0\",}", "check", "-")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("line 1").doesNotContain("\tat ");
    }

    @Test
    void usageIsTwo() {
        assertThat(run("", "check")).isEqualTo(2);
        assertThat(run("", "check", "--format", "yaml", "-")).isEqualTo(2);
        assertThat(run(CLEAN, "check", "--rule", "nothing/*", "-")).isEqualTo(2);
        assertThat(run("", "check", folder.resolve("absent.json").toString())).isEqualTo(2);
    }

    @Test
    void aFolderGivesALineForEachLedgerAndTheWorstCode() throws IOException {
        file("a.json", CLEAN);
        file("b.json", "{");
        file("c.json", BROKEN_RULE);
        assertThat(run("", "check", "--format", "json", folder.toString())).isEqualTo(2);
        String[] lines = out().split("\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[1]).contains("\"input\"").contains("\"problems\"");
    }

    @Test
    void aFileThatCannotBeReadHasItsLineToo() throws IOException {
        Path good = file("good.json", CLEAN);
        Path none = folder.resolve("none.json");
        assertThat(run("", "check", "--format", "json", none.toString(), good.toString()))
                .isEqualTo(2);
        String[] lines = out().split("\n");
        assertThat(lines).hasSize(2);
        JsonNode unreadable = new JsonMapper().readTree(lines[0]);
        assertThat(unreadable.path("input").textValue()).isEqualTo(none.toString());
        assertThat(unreadable.at("/problems/0/message/en").textValue()).contains("none.json");
    }

    @Test
    void controlCharactersOfALedgerReachNoTerminal() {
        String name = "县\\u001b[31m\\u009b2J\\u007f\\u202e\\u2066\\n总计";
        String ledger = BROKEN_RULE.replace("柞水县", name);
        for (boolean isTerminal : new boolean[] {false, true}) {
            terminal.clear();
            terminal.given(ledger, isTerminal, "check", "-");
            assertThat(out().replaceAll("\u001b\\[(0|1|3[1236])m", ""))
                    .contains("县 [31m 2J    总计")
                    .doesNotContainPattern(
                            "[\\x{0}-\\x{9}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]");
            assertThat(out().contains("\u001b[31m")).isEqualTo(isTerminal);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anOutputFileHasTheUsualMode() throws IOException {
        Path usual = file("usual.json", "");
        Path report = folder.resolve("report.json");
        assertThat(run(CLEAN, "check", "--format", "json", "-o", report.toString(), "-"))
                .isZero();
        assertThat(Files.getPosixFilePermissions(report)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void outputIsWrittenWholeOrTheFileStaysAsItIs() throws IOException {
        Path report = file("report.json", "before");
        String output = report.toString();
        assertThat(run("{", "check", "--format", "json", "-o", output, "-")).isEqualTo(2);
        assertThat(run(
                        "",
                        "check",
                        "-o",
                        output,
                        folder.resolve("mistyped.json").toString()))
                .isEqualTo(2);
        assertThat(run(CLEAN, "check", "-o", output, "--bogus", "-")).isEqualTo(2);
        assertThat(run(CLEAN, "check", "-o", output, "--rule", "no/such", "-")).isEqualTo(2);
        String broken = file("broken.json", "{").toString();
        String other = file("other.json", "[").toString();
        assertThat(run("", "check", "-o", output, broken, other)).isEqualTo(2);
        assertThat(run("", "check", "-o", output, "--merge", broken, other)).isEqualTo(2);
        assertThat(run("", "test", "-o", output, folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(report).hasContent("before");
        assertThat(run(CLEAN, "check", "--format", "json", "-o", output, "-")).isZero();
        assertThat(Files.readString(report)).startsWith("{\n  \"reportVersion\"");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void outputThroughALinkIsWrittenToItsTarget() throws IOException {
        Path target = file("target.json", "before");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("target.json"));
        assertThat(run("{", "check", "-o", link.toString(), "-")).isEqualTo(2);
        assertThat(target).hasContent("before");
        assertThat(run(CLEAN, "check", "--format", "json", "-o", link.toString(), "-"))
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(target)).startsWith("{\n  \"reportVersion\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-r-----");
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.json"), Path.of("new.json"));
        assertThat(run(CLEAN, "check", "-o", dangling.toString(), "-")).isZero();
        assertThat(dangling).isSymbolicLink();
        assertThat(folder.resolve("new.json")).isNotEmptyFile();
        Path loop = Files.createSymbolicLink(folder.resolve("loop.json"), Path.of("loop.json"));
        assertThat(run(CLEAN, "check", "-o", loop.toString(), "-")).isEqualTo(2);
        assertThat(loop).isSymbolicLink();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeIsWrittenToAndStays() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> contentOf(pipe));
        assertThat(run(CLEAN, "check", "--format", "json", "-o", pipe.toString(), "-"))
                .isZero();
        assertThat(read.get(30, TimeUnit.SECONDS)).startsWith("{\n  \"reportVersion\"");
        read = CompletableFuture.supplyAsync(() -> contentOf(pipe));
        assertThat(run("{", "check", "--format", "json", "-o", pipe.toString(), "-"))
                .isEqualTo(2);
        assertThat(read.get(30, TimeUnit.SECONDS)).isEmpty();
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void standardOutputByItsNameIsStandardOutput() {
        assertThat(run(CLEAN, "check", "--format", "json", "-o", "/dev/stdout", "-"))
                .isZero();
        assertThat(out()).startsWith("{\n  \"reportVersion\"");
    }

    @Test
    void outputNeverReplacesAnInputOrAFolder() throws IOException {
        Path ledger = file("ledger.json", CLEAN);
        assertThat(run("", "check", "-o", ledger.toString(), ledger.toString())).isEqualTo(2);
        assertThat(ledger).hasContent(CLEAN);
        assertThat(run("", "check", "-o", folder.toString(), ledger.toString())).isEqualTo(2);
        assertThat(err()).contains("is an input and is not overwritten").contains("is a folder");
    }

    @Test
    void standardInputIsReadOnceAndNamesAreNeverEmpty() {
        assertThat(run(CLEAN, "check", "-", "-")).isEqualTo(2);
        assertThat(run(CLEAN, "check", "")).isEqualTo(2);
        assertThat(err()).contains("can be read once only").contains("a file name is empty");
        assertThat(out()).isEmpty();
    }

    @Test
    void optionsOfAWrongValueSayWhatWasExpected() {
        assertThat(run(CLEAN, "check", "--as-of", "2023-13-01", "-")).isEqualTo(2);
        assertThat(run(CLEAN, "check", "--fail-on", "sometimes", "-")).isEqualTo(2);
        assertThat(err())
                .contains("must be a date such as 2023-12-31")
                .contains("violated, undetermined, due-soon, never")
                .doesNotContain("java.");
    }

    @Test
    void waiversAndAttestationsThatSpeakToNothingAreNamed() throws IOException {
        String ledger = CLEAN.replace(
                ",\"debtPositions\"",
                ",\"waivers\":[{\"id\":\"w\",\"ruleId\":\"no/such\",\"subjectId\":\"x\"},"
                        + "{\"id\":\"v\",\"ruleId\":\"funds/no-new-debt\",\"subjectId\":\"*\"}],"
                        + "\"attestations\":[{\"id\":\"a\",\"about\":\"C24\",\"subjectId\":\"*\",\"attestedBy\":\"某\","
                        + "\"attestedOn\":\"2023-01-01\",\"validUntil\":\"2024-01-01\",\"verdict\":\"positive\"},"
                        + "{\"id\":\"b\",\"about\":\"C38\",\"subjectId\":\"*\",\"attestedBy\":\"某\","
                        + "\"attestedOn\":\"2022-01-01\",\"validUntil\":\"2023-01-01\",\"verdict\":\"positive\"}],\"debtPositions\"");
        run(ledger, "check", "--lang", "en", "-");
        assertThat(out())
                .contains("waiver w is not heard: there is no rule no/such")
                .contains("waiver v is not heard: an exception names one subject")
                .contains("attestation a is not heard: C24 is not decided by attestation")
                .contains("attestation b is not heard: it expired on 2023-01-01");
    }

    @Test
    void nothingIsJudgedBeforeThePlanAndALaterDaySaysHowFarTheLedgerKnows() throws IOException {
        assertThat(run(BROKEN_RULE, "check", "--format", "json", "--as-of", "2021-08-11", "-"))
                .isZero();
        JsonNode report = JsonMapper.builder().build().readTree(out());
        assertThat(report.at("/notices/0/code").textValue()).isEqualTo("before-plan");
        assertThat(report.at("/profile").isNull()).isTrue();
        assertThat(report.at("/findings").size()).isZero();
        terminal.clear();
        run(BROKEN_RULE, "check", "--lang", "en", "--as-of", "2024-06-01", "-");
        assertThat(out()).contains("the ledger knows up to 2023-12-31");
    }

    @Test
    void aProfileOfWrongUnitsDoubleValuesOrForeignHolidaysIsRefused() throws IOException {
        Path profile = file(
                "profile.json",
                "{\"id\":\"x\",\"parameters\":["
                        + "{\"id\":\"dispute-days\",\"value\":5,\"unit\":\"month\",\"source\":{\"zh\":\"某\",\"en\":\"s\"}},"
                        + "{\"id\":\"dispute-days\",\"value\":6,\"source\":{\"zh\":\"某\",\"en\":\"s\"},"
                        + "\"effectiveFrom\":\"2023-02-01\",\"effectiveTo\":\"2023-01-01\"}],"
                        + "\"holidayYears\":[{\"year\":2030,\"daysOff\":[\"2029-05-01\"],\"makeUpWorkingDays\":[]}]}");
        assertThat(run(CLEAN, "check", "--profile", profile.toString(), "-")).isEqualTo(2);
        assertThat(err())
                .contains("/parameters/0/unit: \"month\" is not that parameter's unit; expected: \"day\"")
                .contains("/parameters/1/effectiveTo: \"2023-01-01\" is before the start; expected: no day before")
                .contains("/holidayYears/0: 2029-05-01 does not belong to the holidays of 2030");
        Path wrong = file("wrong.json", "{\"id\":\"x\",\"holidays\":1}");
        assertThat(run(CLEAN, "check", "--profile", wrong.toString(), "-")).isEqualTo(2);
        Path type = file("type.json", "{\"id\":\"x\",\"holidayYears\":7}");
        assertThat(run(CLEAN, "check", "--profile", type.toString(), "-")).isEqualTo(2);
        assertThat(run(CLEAN, "check", "--profile", file("null.json", "null").toString(), "-"))
                .isEqualTo(2);
        assertThat(err())
                .contains("there is no field \"holidays\"")
                .contains("/holidayYears")
                .doesNotContain("org.penggai");
    }

    @Test
    void everyProblemOfAProfileIsToldWithFilePlaceAndWhatWasExpected() throws IOException {
        Path profile = file(
                "profile.json",
                "{\"id\":\"x\",\n\"parameters\":[\n{\"id\":\"dispute-day\",\"value\":1,\"source\":{\"zh\":\"某\",\"en\":\"s\"}},\n"
                        + "{\"id\":\"dispute-days\",\"value\":" + "9".repeat(400)
                        + ",\"source\":{\"zh\":\"某\",\"en\":\"s\"}},\n"
                        + "{\"id\":\"due-soon-days\",\"value\":\"soon\",\"sorce\":1}],\n\"holidayYears\":{}}");
        assertThat(run(CLEAN, "check", "--lang", "zh", "--profile", profile.toString(), "-"))
                .isEqualTo(2);
        String file = profile + ": 第";
        assertThat(err().lines().limit(6))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(file + "3行第7列 /parameters/0/id：没有参数 \"dispute-day\"")
                                .contains("是否想写 \"dispute-days\"？"),
                        line -> assertThat(line)
                                .startsWith(file + "4行第30列 /parameters/1/value：“值”999")
                                .contains("位数过多；应为：不超过30位的数字")
                                .hasSizeLessThan(file.length() + 150),
                        line -> assertThat(line).startsWith(file + "5行第1列 /parameters/2/source：缺少“出处”；应为："),
                        line -> assertThat(line)
                                .startsWith(file + "5行第31列 /parameters/2/value：\"soon\" 不是该参数的值；应为：0 至"),
                        line -> assertThat(line)
                                .startsWith(file + "5行第46列 /parameters/2/sorce：没有字段 \"sorce\"")
                                .contains("是否想写 \"source\"？"),
                        line -> assertThat(line).startsWith(file + "6行第16列 /holidayYears：“各年放假安排”为 {…}，类型不对"));
        assertThat(err()).contains("共6处问题").doesNotContain("expected:");
    }

    @Test
    void aProfileThatIsNoJsonIsToldAsALedgerIs() throws IOException {
        Path profile = file("profile.json", "");
        assertThat(run(CLEAN, "check", "--lang", "en", "--profile", profile.toString(), "-"))
                .isEqualTo(2);
        Files.writeString(profile, "{");
        assertThat(run(CLEAN, "check", "--lang", "en", "--profile", profile.toString(), "-"))
                .isEqualTo(2);
        Files.write(profile, "{\"id\":\"某县\"}".getBytes(Charset.forName("GBK")));
        assertThat(run(CLEAN, "check", "--lang", "en", "--profile", profile.toString(), "-"))
                .isEqualTo(2);
        Files.writeString(profile, "{\"id\":\"x\"}\n{}");
        assertThat(run(CLEAN, "explain", "-", "--profile", profile.toString(), "--rule", "x", "--subject", "x"))
                .isEqualTo(2);
        assertThat(err())
                .contains(
                        "line 1, column 1 root: the file is empty; expected: an object {…}",
                        "the file breaks off here; expected: the closing brackets or quotes",
                        "the file is not in UTF-8 (GBK?, 0xCF); expected: UTF-8 (save the file as UTF-8)",
                        "line 2, column 1 root: {…} follows the end of the content")
                .doesNotContain("Source", "column 0");
    }

    @Test
    void explainShowsTheConditionsAndWhatWouldTurnTheVerdict() throws IOException {
        Path ledger = file("broken.json", BROKEN_RULE);
        assertThat(run("", "explain", "--lang", "en", ledger.toString(), "--rule", "debt/no-default", "--subject", "i"))
                .isZero();
        assertThat(out())
                .contains("Outcome: violated")
                .contains("[✓] Broken (1)")
                .contains("What would turn it: ");
        terminal.clear();
        assertThat(run(
                        "",
                        "explain",
                        "--format",
                        "json",
                        ledger.toString(),
                        "--rule",
                        "debt/no-default",
                        "--subject",
                        "i"))
                .isZero();
        JsonNode json = JsonMapper.builder().build().readTree(out());
        assertThat(json.at("/outcome").textValue()).isEqualTo("violated");
        assertThat(json.at("/change/outcome").textValue()).isIn("cured", "satisfied");
        assertThat(run("", "explain", ledger.toString(), "--rule", "no/such", "--subject", "i"))
                .isEqualTo(2);
        assertThat(run("", "explain", ledger.toString(), "--rule", "debt/no-default", "--subject", "x"))
                .isEqualTo(2);
        assertThat(err()).contains("there is no rule no/such").contains("the ledger holds no instalment x");
    }

    @Test
    void validateListsEveryProblem() {
        String five = "{" + HEAD
                + ",\"projects\":[{\"id\":\"p\",\"nam\":\"x\"},{\"id\":\"p\",\"name\":\"y\",\"plannedUnits\":-1}],\"buildings\":[{\"id\":\"b\",\"projectId\":\"q\",\"startedOn\":\"2023-02-30\"}]}";
        assertThat(run(five, "validate", "--format", "json", "-")).isEqualTo(2);
        assertThat(out()).contains("\"errors\":6");
        assertThat(run(CLEAN, "validate", "-")).isZero();
    }

    @Test
    void aProfileOverridesAParameterAndAnUnknownOneIsRefused() throws IOException {
        Path profile = file(
                "p.json",
                "{\"id\":\"x\",\"parameters\":[{\"id\":\"due-soon-days\",\"value\":60,\"source\":{\"zh\":\"县\",\"en\":\"county\"}}]}");
        assertThat(run(CLEAN, "check", "--format", "json", "--profile", profile.toString(), "-"))
                .isZero();
        assertThat(out()).contains("\"profile\"");
        Path wrong = file("w.json", "{\"id\":\"x\",\"parameters\":[{\"id\":\"nope\",\"value\":1}]}");
        assertThat(run(CLEAN, "check", "--profile", wrong.toString(), "-")).isEqualTo(2);
        assertThat(err()).contains("/parameters/0/id");
    }

    @Test
    void brokenWaiversAreRefused() throws IOException {
        Path waivers = file("w.json", "{\"waivers\":[{\"id\":\"w\"}]}");
        assertThat(run(CLEAN, "check", "--waivers", waivers.toString(), "-")).isEqualTo(2);
        assertThat(err()).contains("ruleId");
    }

    @Test
    void clausesListsAllSeventyThree() throws IOException {
        assertThat(run("", "clauses", "--format", "json")).isZero();
        JsonNode clauses = new JsonMapper().readTree(out());
        assertThat(clauses).hasSize(73);
        for (JsonNode clause : clauses) {
            assertThat(clause.get("notYetEncoded")).isEmpty();
            assertThat(clause.get("rules").size() > 0 || clause.has("reason"))
                    .as("rules of %s, or why there are none", clause.get("clause"))
                    .isTrue();
        }
        assertThat(clauses.get(69).get("rules").get(0).textValue()).isEqualTo("supervision/daily-arrangement");
    }

    @Test
    void schemasArePrinted() {
        for (String name : new String[] {"ledger", "report", "profile", "explanation", "cases", "problems"}) {
            assertThat(run("", "schema", name)).isZero();
        }
        assertThat(out())
                .contains(
                        "https://penggai.org/schema/report",
                        "https://penggai.org/schema/explanation",
                        "https://penggai.org/schema/cases");
    }

    @Test
    void mergeReadsSeveralFilesAsOneLedger() throws IOException {
        Path loans = file("loans.json", "{" + HEAD + ",\"loans\":[{\"id\":\"l\"}]}");
        Path paid = file(
                "instalments.json",
                "{" + HEAD
                        + ",\n\"instalments\":[{\"id\":\"i\",\"loanId\":\"l\",\"dueOn\":\"2023-06-30\",\"principal\":5,\"interest\":0,\"graceDays\":0,\"extensionAgreements\":[],\"payments\":[]}]}");
        assertThat(run("", "check", "--merge", "--format", "json", loans.toString(), paid.toString()))
                .isEqualTo(1);
        JsonNode report = new JsonMapper().readTree(out());
        assertThat(report.at("/input/counts/loans").asInt()).isEqualTo(1);
        String digest = report.at("/input/digest").asText();
        terminal.clear();
        Files.writeString(paid, Files.readString(paid) + "\n");
        run("", "check", "--merge", "--format", "json", loans.toString(), paid.toString());
        assertThat(new JsonMapper().readTree(out()).at("/input/digest").asText())
                .isNotEqualTo(digest);
        JsonNode broken = null;
        for (JsonNode finding : report.get("findings")) {
            if (finding.get("rule").asText().equals("debt/no-default")) {
                broken = finding;
            }
        }
        assertThat(broken.get("outcome").asText()).isEqualTo("violated");
        assertThat(broken.at("/evidence/0/location/file").asText()).isEqualTo(paid.toString());
        assertThat(broken.at("/evidence/0/location/line").asInt()).isEqualTo(2);
    }

    @Test
    void mergeRefusesFilesThatDisagreeAndNamesThem() throws IOException {
        Path one = file("one.json", "{" + HEAD + ",\"loans\":[{\"id\":\"l\"}]}");
        Path two = file(
                "two.json",
                "{" + HEAD.replace("2023-12-31", "2023-12-30")
                        + ",\"loans\":[{\"id\":\"l\"}],\"instalments\":[{\"id\":\"i\",\"loanId\":\"m\"}]}");
        assertThat(run("", "check", "--merge", "--format", "json", one.toString(), two.toString()))
                .isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err())
                .contains(two + ": ")
                .contains("/asOf")
                .contains("/loans/0/id")
                .contains(one + " /loans/0/id")
                .contains("/instalments/0/loanId");
        assertThat(err().lines()).noneMatch(line -> line.startsWith(one + ": "));
    }

    @Test
    void anAsOfDateBeyondTheLedgersYearsIsUsage() {
        assertThat(run(CLEAN, "check", "--as-of", "1948-12-31", "-")).isEqualTo(2);
        assertThat(run(CLEAN, "check", "--as-of", "+3000-01-01", "-")).isEqualTo(2);
        assertThat(run(CLEAN, "check", "--fail-on", "never", "--as-of", "2999-12-31", "-"))
                .isZero();
    }

    @Test
    void countiesThatDifferAreNamedInWords() throws IOException {
        String one = file("one.json", CLEAN).toString();
        String two = file("two.json", CLEAN.replace("611026", "611025").replace("柞水县", "镇安县"))
                .toString();
        assertThat(run("", "check", "--lang", "zh", "--merge", one, two)).isEqualTo(2);
        assertThat(err())
                .contains("/jurisdiction：文件之间不一致：镇安县 611025；应为：与 " + one + " 相同：柞水县 611026")
                .doesNotContain("Jurisdiction[");
    }

    @Test
    void anIdThatCannotBeLookedUpIsWarnedOfOnceForEachArray() {
        String ledger = "{" + HEAD + ",\"projects\":[{\"id\":\"p\",\"name\":\"甲\",\"officeId\":\"nope\"},"
                + "{\"id\":\"q\",\"name\":\"乙\",\"officeId\":\"none\"}]}";
        assertThat(run(ledger, "validate", "--lang", "zh", "-")).isZero();
        assertThat(out())
                .containsOnlyOnce("无从核对")
                .contains("/projects/0/officeId：", "\"nope\" 无从核对；应为：给出 /offices", "没有错误");
    }

    @Test
    void slipsInTheSyntaxAreNamedWithTheirPlace() {
        assertThat(run("{\"asOf\":\"2023\t\"}", "validate", "--lang", "zh", "-"))
                .isEqualTo(2);
        assertThat(run("{\"asOf\":\"2023\u0001\"}", "validate", "--lang", "en", "-"))
                .isEqualTo(2);
        assertThat(run("{" + HEAD + ",\"projects\":[]]}", "validate", "--lang", "zh", "-"))
                .isEqualTo(2);
        assertThat(run("[]", "validate", "--lang", "zh", "-")).isEqualTo(2);
        assertThat(out())
                .contains(
                        "不是合法的 JSON（U+0009）；应为：引号内的控制字符写作 \\t",
                        "not valid JSON (U+0001); expected: \\u0001 for this control character",
                        "不是合法的 JSON（']'）",
                        "第1行第1列 根：“文件内容”为 […]，类型不对")
                .doesNotContain("CTRL-CHAR");
    }

    @Test
    void aWaiverIsToldWholeAndHowATermRunsAlsoWhereItIsPutRight() throws IOException {
        String waivers = file(
                        "waivers.json",
                        "{\"waivers\":[{\"id\":\"w\",\"ruleId\":\"resettlement/within-three-months\",\"subjectId\":\"beiguan-1\","
                                + "\"approver\":\"县政府\",\"documentNumber\":\"柞政〔2023〕8号\",\"reason\":\"市政管网未通\","
                                + "\"approvedOn\":\"2023-10-01\",\"expiresOn\":\"2024-03-31\"}]}")
                .toString();
        run("", "check", "--lang", "zh", "--waivers", waivers, SAMPLE);
        assertThat(out()).contains("例外批准：柞政〔2023〕8号；批准人：县政府；批准日期2023-10-01；理由：市政管网未通；有效期至2024-03-31\n");
        assertThat(List.of(out().split("\n\n")))
                .anyMatch(finding -> finding.contains("[已纠正] 不出现债务逾期违约") && finding.contains("期限怎样算出：以2022-12-20当日为限"));
        terminal.clear();
        run("", "check", "--lang", "en", "--waivers", waivers, SAMPLE);
        assertThat(out())
                .contains("Waiver: 柞政〔2023〕8号; approved by 县政府; approved on 2023-10-01; reason: 市政管网未通;"
                        + " valid until 2024-03-31\n");
    }

    @Test
    void locatorsOfJsonAreChinese() throws IOException {
        run("", "check", "--format", "json", SAMPLE);
        for (JsonNode finding : new JsonMapper().readTree(out()).get("findings")) {
            assertThat(finding.get("locator").textValue()).doesNotContain(" ", "S");
        }
        terminal.clear();
        run("", "clauses", "--format", "json");
        for (JsonNode clause : new JsonMapper().readTree(out())) {
            assertThat(clause.get("locator").textValue()).doesNotContain(" ", "S");
            assertThat(clause.at("/duty/zh").textValue()).doesNotContain(":", "(");
        }
    }

    @Test
    void theSameFileTwiceIsNotMerged() throws IOException {
        String file = file("one.json", CLEAN).toString();
        assertThat(run("", "check", "--merge", file, file)).isEqualTo(2);
        assertThat(err()).contains(file);
    }

    @Test
    void theEnvironmentsLanguageCountsEvenWhereTheSystemLacksTheLocale() {
        assertThat(LanguageOption.of(Map.of("LANG", "zh_CN.UTF-8"), Locale.ENGLISH))
                .isEqualTo(TextReportWriter.Language.ZH);
        assertThat(LanguageOption.of(Map.of("PENGGAI_LANG", "zh_CN.UTF-8", "LC_ALL", "C.UTF-8"), Locale.ENGLISH))
                .isEqualTo(TextReportWriter.Language.ZH);
        assertThat(LanguageOption.of(Map.of("LANG", "zh_CN.UTF-8", "LC_MESSAGES", "en_GB.UTF-8"), Locale.CHINA))
                .isEqualTo(TextReportWriter.Language.EN);
        assertThat(LanguageOption.of(
                        Map.of("LC_ALL", "zh_CN", "LC_MESSAGES", "en_GB.UTF-8", "LANG", "en_GB"), Locale.ENGLISH))
                .isEqualTo(TextReportWriter.Language.ZH);
        assertThat(LanguageOption.of(Map.of("LC_ALL", "", "LANG", "C.UTF-8"), Locale.CHINA))
                .isEqualTo(TextReportWriter.Language.EN);
        assertThat(LanguageOption.of(Map.of(), Locale.CHINA)).isEqualTo(TextReportWriter.Language.ZH);
        assertThat(LanguageOption.of(Map.of(), Locale.FRANCE)).isEqualTo(TextReportWriter.Language.EN);
    }

    @Test
    void usageErrorsSpeakBothLanguagesAndNameTheUnknownOptionFirst() {
        assertThat(run("", "check", "--bogus")).isEqualTo(2);
        assertThat(run("", "check")).isEqualTo(2);
        assertThat(run("", "check", "--format", "yaml", "-")).isEqualTo(2);
        assertThat(run("", "check", "--fail-on", "x", "-")).isEqualTo(2);
        assertThat(run("", "explain", "x.json")).isEqualTo(2);
        assertThat(run("", "check", "--as-of", "soon", "-")).isEqualTo(2);
        assertThat(run("", "chekc", "-")).isEqualTo(2);
        assertThat(run("")).isEqualTo(2);
        assertThat(err().lines().filter(line -> line.startsWith("penggai: ")))
                .containsExactly(
                        "penggai: 没有选项 --bogus / there is no option --bogus",
                        "penggai: 缺少 FILE / FILE is missing",
                        "penggai: --format 应为 text、json、sarif、junit、html、markdown、github 之一，不是 yaml"
                                + " / --format must be one of text, json, sarif, junit, html, markdown, github, not yaml",
                        "penggai: --fail-on 应为 violated、undetermined、due-soon、never 之一，不是 x"
                                + " / --fail-on must be one of violated, undetermined, due-soon, never, not x",
                        "penggai: 缺少 --rule, --subject / --rule, --subject is missing",
                        "penggai: --as-of 应为日期，如 2023-12-31，不是 soon"
                                + " / --as-of must be a date such as 2023-12-31, not soon",
                        "penggai: 没有命令 chekc / there is no command chekc",
                        "penggai: 缺少命令 / a command is missing");
    }

    @Test
    void helpSpeaksBothLanguages() {
        for (String command :
                new String[] {"check", "validate", "test", "explain", "clauses", "schema", "import", "new-rule"}) {
            assertThat(run("", command, "--help")).isZero();
        }
        assertThat(out()).contains("检查台账。", "--format=text|json", "in JSON one document per line", "显示本帮助。");
        assertThat(out().replaceAll("\\s+", " ")).contains("by default violated", "see --require", "A pipe or device");
        terminal.clear();
        assertThat(run("", "--help")).isZero();
        assertThat(out())
                .containsPattern("\n  check +Checks ledgers\\.\n +检查台账。\n")
                .contains("打印 JSON Schema。");
    }

    @Test
    void evidenceStandsWhereItsFieldDoes() throws IOException {
        String text =
                "\ufeff{" + HEAD + ",\r\n\"loans\":[{\"id\":\"l\"}],\r\n\"instalments\":[\r\n  {\"id\":\"𠮷\",\r\n"
                        + "   \"loanId\":\"l\",\r\n   \"dueOn\":\"2023-06-30\",\"principal\":5,\"interest\":0,\r\n"
                        + "\"graceDays\":0,\"extensionAgreements\":[],\"payments\":[]}]}";
        Path ledger = file("lines.json", text);
        assertThat(run("", "check", "--format", "json", ledger.toString())).isEqualTo(1);
        JsonNode evidence = broken().get("evidence");
        assertThat(evidence).isNotEmpty();
        for (JsonNode item : evidence) {
            String field = item.get("pointer").asText().replaceAll(".*/", "");
            if (!text.contains("\"" + field + "\":")) {
                continue; // what is not recorded stands nowhere
            }
            JsonNode location = item.get("location");
            String line = text.substring(1).split("\r\n")[location.get("line").asInt() - 1];
            assertThat(line.substring(0, location.get("column").asInt() - 1)).endsWith("\"" + field + "\":");
        }
        terminal.clear();
        assertThat(run(text, "check", "--lang", "zh", "-")).isEqualTo(1);
        assertThat(out()).contains("（所在记录第4行）");
        terminal.clear();
        Path head = file("head.json", "{" + HEAD + ",\n\"instalments\":[]}");
        assertThat(run("", "check", "--merge", "--format", "json", head.toString(), ledger.toString()))
                .isEqualTo(1);
        assertThat(broken().get("evidence")).isEqualTo(placedIn(evidence, ledger));
    }

    @Test
    void anExplanationIsOfTheSubjectAskedForAndATimelineSaysWhatItLacks() throws IOException {
        Path ledger = file(
                "small.json",
                "{" + HEAD + ",\"projects\":[{\"id\":\"dg\",\"name\":\"东关片区\",\"status\":\"implementation\"}]}");
        assertThat(run(
                        "",
                        "explain",
                        "--lang",
                        "zh",
                        ledger.toString(),
                        "--rule",
                        "targets/all-resettled",
                        "--subject",
                        "dg"))
                .isZero();
        assertThat(out()).contains("对象：项目 东关片区（dg）").doesNotContain("柞水县（dg）");
        terminal.clear();
        assertThat(run("", "timeline", "--lang", "en", ledger.toString())).isZero();
        assertThat(out()).containsPattern("Notice: \\d+ rules that hold to days lack facts");
        terminal.clear();
        assertThat(run("", "timeline", "--format", "json", ledger.toString())).isZero();
        assertThat(out()).contains("obligations-undetermined");
    }

    @Test
    void evidenceOfTheCountyStandsWhereTheCountyDoes() throws IOException {
        String county = "{\"schemaVersion\":\"1.0\",\"asOf\":\"2023-12-31\",\"jurisdiction\":{\"code\":\"611026\",\n"
                + "  \"name\": \"柞水县\"}";
        Path ledger = file("county.json", county + ",\"staffSecondments\":[]}");
        String[] rule = {"check", "--format", "json", "--rule", "construction/expropriation-team"};
        assertThat(run(
                        "",
                        Stream.concat(Stream.of(rule), Stream.of(ledger.toString()))
                                .toArray(String[]::new)))
                .isEqualTo(1);
        JsonNode evidence = broken("construction/expropriation-team").get("evidence");
        assertThat(evidence.at("/0/pointer").asText()).isEqualTo("/jurisdiction/name");
        assertThat(evidence.at("/0/location/line").asInt()).isEqualTo(2);
        assertThat(evidence.at("/0/location/column").asInt()).isEqualTo(11);
        terminal.clear();
        Path before = file("before.json", "{" + HEAD + "}");
        run(
                "",
                Stream.concat(Stream.of(rule), Stream.of("--merge", ledger.toString(), before.toString()))
                        .toArray(String[]::new));
        assertThat(broken("construction/expropriation-team").get("evidence")).isEqualTo(placedIn(evidence, ledger));
    }

    private JsonNode broken() throws IOException {
        return broken("debt/no-default");
    }

    private JsonNode broken(String rule) throws IOException {
        for (JsonNode finding : new JsonMapper().readTree(out()).get("findings")) {
            if (finding.get("rule").asText().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError("no finding of " + rule);
    }

    private static JsonNode placedIn(JsonNode evidence, Path file) {
        JsonNode placed = evidence.deepCopy();
        for (JsonNode item : placed) {
            ObjectNode location = (ObjectNode) item.get("location");
            ObjectNode inFile = location.objectNode().put("file", file.toString());
            inFile.setAll(location.deepCopy());
            ((ObjectNode) item).set("location", inFile);
        }
        return placed;
    }

    @Test
    void explainPutsWhyAndWhatToDoFirstAndTheRuleInWords() throws IOException {
        Path ledger = file("broken.json", BROKEN_RULE);
        String[] command = {"explain", "--lang", "zh", ledger.toString(), "--rule", "debt/no-default", "--subject", "i"
        };
        assertThat(run("", command)).isZero();
        String[] lines = out().split("\n");
        assertThat(lines[2]).isEqualTo("结论：违反");
        assertThat(lines[3]).startsWith("理由：");
        assertThat(lines[4]).startsWith("怎样会改变结论：在2023-12-31");
        assertThat(out()).contains("[✓] 违反（第").doesNotContain("$", "==", "broken", "no-default broken");
        String[] verbose = Arrays.copyOf(command, command.length + 1);
        verbose[command.length] = "--verbose";
        assertThat(run("", verbose)).isZero();
        assertThat(out()).contains("DRL: ", "no-default broken");
        assertThat(run("", "explain", ledger.toString(), "--rule", "debt/no-default", "--subject", "l"))
                .isEqualTo(2);
        assertThat(err()).contains("台账中没有 l 这个对象；规则 debt/no-default 的对象是“").contains("（instalment）");
    }

    private static final String SAMPLE = "../fixtures/ledgers/zhashui-2023.json";

    @Test
    void aSubjectIsFoundByItsNameAndTheOthersAreListedNearestFirst() {
        String rule = "resettlement/within-three-months";
        assertThat(run("", "explain", "--lang", "zh", SAMPLE, "--rule", rule, "--subject", "北关1号楼"))
                .isZero();
        assertThat(out()).contains("北关1号楼（beiguan-1）");
        assertThat(run("", "explain", "--lang", "zh", SAMPLE, "--rule", rule, "--subject", "beiguan-11"))
                .isEqualTo(2);
        assertThat(err()).contains("可以写：\n  beiguan-1  北关1号楼\n").doesNotContain("the ledger holds");
        assertThat(run("", "explain", SAMPLE, "--rule", "within-three-month", "--subject", "x"))
                .isEqualTo(2);
        assertThat(err()).contains("是否想写 resettlement/within-three-months？");
    }

    @Test
    void aNameThatSeveralHaveAsksForAnId() {
        String two = "{" + HEAD + ",\"projects\":[{\"id\":\"a\",\"name\":\"甲\"},{\"id\":\"b\",\"name\":\"甲\"}]}";
        assertThat(run(two, "explain", "--lang", "en", "-", "--rule", "governance/owner-named", "--subject", "甲"))
                .isEqualTo(2);
        assertThat(err()).contains("2 subjects are called 甲", "\n  a  甲\n  b  甲\n");
    }

    @Test
    void problemsAreToldInTheLanguageAskedFor() {
        assertThat(run("{}", "check", "--lang", "zh", "-")).isEqualTo(2);
        assertThat(err()).contains("未作任何检查").doesNotContain("nothing was checked");
        terminal.clear();
        assertThat(run("{}", "check", "-")).isEqualTo(2);
        assertThat(err()).contains("未作任何检查 / ");
    }

    @Test
    void fullWidthPunctuationIsTold() {
        assertThat(run("{“asOf”: 1}", "validate", "--lang", "zh", "-")).isEqualTo(2);
        assertThat(out()).contains("请用半角标点");
    }

    @Test
    void codesAreListedWithTheirLabels() {
        assertThat(run("{" + HEAD + ",\"accounts\":[{\"id\":\"a\",\"kind\":\"专户\"}]}", "validate", "--lang", "zh", "-"))
                .isEqualTo(2);
        assertThat(out()).contains("special（专户）");
    }

    @Test
    void validateTellsWhereALedgerContradictsItself() {
        String overdrawn =
                "{" + HEAD + ",\"accounts\":[{\"id\":\"x\",\"kind\":\"external\"},{\"id\":\"s\",\"kind\":\"special\","
                        + "\"periodFrom\":\"2023-01-01\",\"periodTo\":\"2023-12-31\",\"statementsComplete\":true,\"openingBalance\":1}],"
                        + "\"transfers\":[{\"id\":\"t\",\"date\":\"2023-05-01\",\"amount\":2,\"fromAccountId\":\"s\",\"toAccountId\":\"x\"}]}";
        assertThat(run(overdrawn, "validate", "--lang", "zh", "-")).isZero();
        assertThat(out()).contains("提示：").contains("没有错误");
        terminal.clear();
        assertThat(run(overdrawn, "validate", "--format", "json", "-")).isZero();
        assertThat(out()).contains("\"valid\":true", "account-overdrawn");
    }

    @Test
    void anotherCountysLedgerIsNoticedUnlessAProfileIsForIt() throws IOException {
        String other = CLEAN.replace("611026", "510822").replace("柞水县", "青川县");
        assertThat(run(other, "check", "--lang", "zh", "-")).isZero();
        assertThat(out()).contains("规则依据的文件适用于柞水县 611026，台账属于青川县 510822");
        terminal.clear();
        Path profile = file("qingchuan.json", "{\"id\":\"qingchuan\",\"jurisdiction\":\"510822\"}");
        assertThat(run(other, "check", "--lang", "zh", "--profile", profile.toString(), "-"))
                .isZero();
        assertThat(out()).doesNotContain("规则依据的文件适用于");
    }

    @Test
    void underOneRuleOnlyItsClausesAreCounted() {
        assertThat(run(CLEAN, "check", "--lang", "zh", "--rule", "funds/no-new-debt", "-"))
                .isZero();
        assertThat(out()).contains("涉及1项条款。").doesNotContain("C05");
    }

    @Test
    void theFolderOfAuditLedgersHoldsNothingButLedgers() {
        assertThat(run("", "validate", "../fixtures/ledgers/audits")).isZero();
    }

    @Test
    void readingProblemsSpeakTheReadersLanguage() throws IOException {
        Path cut = folder.resolve("cut.json");
        byte[] whole = "{\"jurisdiction\":{\"name\":\"柞".getBytes(StandardCharsets.UTF_8);
        Files.write(cut, Arrays.copyOf(whole, whole.length - 1));
        assertThat(run("", "validate", "--lang", "zh", cut.toString())).isEqualTo(2);
        assertThat(out()).contains("文件在此中断").doesNotContain("GBK");
        terminal.clear();
        assertThat(run("{\"asOf\": yes}", "validate", "--lang", "zh", "-")).isEqualTo(2);
        assertThat(out()).contains("不是合法的 JSON（yes）");
        terminal.clear();
        assertThat(run("{}", "validate", "--lang", "zh", "-")).isEqualTo(2);
        assertThat(out()).contains("\"1.0\"");
    }
}
