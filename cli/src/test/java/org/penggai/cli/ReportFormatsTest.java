package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What {@code check} writes for other tools says what its JSON does. */
class ReportFormatsTest {
    private static final String LEDGER = "../fixtures/ledgers/zhashui-2023.json";
    private static final JsonMapper JSON = new JsonMapper();

    /** Names that would be mark-up, commands or links if they were passed on as they are. */
    private static final String HOSTILE =
            "\\u001b[31m|<img src=x onerror=alert(1)>](https://evil.example) @all `x`\\n::error::y\\r%0A";

    private static final String HOSTILE_LEDGER =
            "{\"schemaVersion\":\"1.0\",\"asOf\":\"2023-12-31\",\"jurisdiction\":{\"code\":\"611026\",\"name\":\"柞水县\"},"
                    + "\"projects\":[{\"id\":\"p\",\"name\":\"" + HOSTILE
                    + "\",\"status\":\"implementation\",\"completedOn\":\"none\",\"ownerNamed\":false}]}";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private String checked(String format, String... more) {
        terminal.clear();
        List<String> arguments = Stream.concat(Stream.of("check", "--format", format), Stream.of(more))
                .toList();
        assertThat(terminal.run(arguments.toArray(String[]::new)))
                .as(terminal.err())
                .isEqualTo(1);
        return terminal.out();
    }

    private JsonNode json(String... more) throws IOException {
        return JSON.readTree(checked("json", more));
    }

    private static Map<String, Integer> counted(Iterable<JsonNode> nodes, String pointer) {
        Map<String, Integer> counted = new TreeMap<>();
        nodes.forEach(node -> counted.merge(node.at(pointer).asText(), 1, Integer::sum));
        return counted;
    }

    @Test
    void sarifHasAResultForEachFinding() throws IOException {
        JsonNode report = json(LEDGER);
        JsonNode run = JSON.readTree(checked("sarif", LEDGER)).at("/runs/0");
        JsonNode results = run.get("results");
        assertThat(results).hasSameSizeAs(report.get("findings"));
        for (int i = 0; i < results.size(); i++) {
            JsonNode result = results.get(i);
            JsonNode finding = report.get("findings").get(i);
            assertThat(result.get("ruleId")).isEqualTo(finding.get("rule"));
            assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex") + "/id"))
                    .isEqualTo(finding.get("rule"));
            assertThat(result.at("/fingerprints/penggaiSubject~1v1")).isEqualTo(finding.get("fingerprint"));
            assertThat(result.at("/properties/outcome")).isEqualTo(finding.get("outcome"));
            boolean fails = List.of("violated", "waived")
                    .contains(finding.get("outcome").asText());
            assertThat(result.get("kind").asText().equals("fail")).isEqualTo(fails);
            assertThat(result.get("level").asText().equals("none")).isEqualTo(!fails);
            assertThat(result.at("/message/text").asText())
                    .contains(finding.at("/message/zh").asText())
                    .contains(finding.at("/message/en").asText());
            if (finding.at("/evidence/0/location").isObject()) {
                assertThat(result.at("/locations/0/physicalLocation/region/startLine"))
                        .isEqualTo(finding.at("/evidence/0/location/line"));
            }
        }
        assertThat(run.at("/tool/driver/rules")).hasSameSizeAs(report.get("rules"));
        assertThat(run.at("/artifacts/0/location/uri").asText()).isEqualTo(LEDGER);
        assertThat(run.at("/artifacts/0/hashes/sha-256")).isEqualTo(report.at("/input/digest"));
    }

    @Test
    void sarifHasARunForEachLedger() throws IOException {
        JsonNode log = JSON.readTree(checked("sarif", LEDGER, "../fixtures/ledgers/zhashui-2022.json"));
        assertThat(log.get("runs")).hasSize(2);
        assertThat(log.at("/runs/1/automationDetails/id").asText()).contains("2022-06-30");
    }

    @Test
    void sarifMarksWhatIsWaived() throws IOException {
        Path waivers = Files.writeString(
                folder.resolve("waivers.json"),
                "{\"waivers\":[{\"id\":\"w\",\"ruleId\":\"resettlement/within-three-months\",\"subjectId\":\"beiguan-1\","
                        + "\"approver\":\"县政府\",\"documentNumber\":\"柞政办〔2023〕1号\",\"reason\":\"示例\","
                        + "\"approvedOn\":\"2021-09-01\",\"expiresOn\":\"2024-12-31\"}]}");
        JsonNode results = JSON.readTree(
                        checked("sarif", LEDGER, "--waivers", waivers.toString(), "--rule", "resettlement/*"))
                .at("/runs/0/results");
        assertThat(results)
                .filteredOn(result -> result.at("/properties/outcome").asText().equals("waived"))
                .isNotEmpty()
                .allSatisfy(result -> {
                    assertThat(result.at("/suppressions/0/status").asText()).isEqualTo("accepted");
                    assertThat(result.at("/suppressions/0/justification").asText())
                            .isEqualTo("柞政办〔2023〕1号: 示例");
                });
    }

    /** The validator of SARIF's makers, with its own rules and GitHub's. */
    @Test
    void sarifIsCleanForItsValidator() throws IOException, InterruptedException {
        Path tool = Path.of("../.ci/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool")
                .toAbsolutePath();
        Assumptions.assumeTrue(
                Files.isExecutable(tool),
                "the validator of SARIF is not installed: npm install --prefix .ci @microsoft/sarif-multitool-linux@5.7.0"
                        + " && chmod +x .ci/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");
        Path old = Files.writeString(folder.resolve("old.json"), checked("json", LEDGER, "--as-of", "2023-06-30"));
        Path log = folder.resolve("log.sarif");
        Files.writeString(log, checked("sarif", LEDGER, "--baseline", old.toString(), "--include", "satisfied"));
        Path validated = folder.resolve("validated.sarif");
        Process process = new ProcessBuilder(
                        tool.toString(),
                        "validate",
                        log.toString(),
                        "--rule-kind",
                        "Sarif;Gh;Ghas",
                        "--level",
                        "Error;Warning;Note",
                        "--output",
                        validated.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        JsonNode run = JSON.readTree(validated.toFile()).at("/runs/0");
        assertThat(run.at("/tool/driver/rules").size())
                .as("rules of the validator that spoke")
                .isPositive();
        assertThat(run.get("results"))
                .filteredOn(result -> !result.path("level").asText("warning").equals("note"))
                .isEmpty();
    }

    @Test
    void junitHasASuiteForEachRuleAndACaseForEachSubject() throws Exception {
        JsonNode report = json(LEDGER, "--include", "satisfied");
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(checked("junit", LEDGER).getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        NodeList suites = root.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(report.get("rules").size());
        int failures = 0;
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            JsonNode rule = report.get("rules").get(i);
            assertThat(suite.getAttribute("name")).isEqualTo(rule.get("rule").asText());
            assertThat(suite.getAttribute("failures"))
                    .isEqualTo(rule.get("violated").asText());
            assertThat(suite.getElementsByTagName("testcase").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("tests")));
            assertThat(suite.getElementsByTagName("skipped").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("skipped")));
            failures += suite.getElementsByTagName("failure").getLength();
        }
        assertThat(failures).isEqualTo(report.at("/summary/violated").asInt()).isPositive();
    }

    @Test
    void junitFailsWhereTheCheckDoes() {
        assertThat(checked("junit", LEDGER, "--fail-on", "undetermined")).contains("type=\"undetermined\"");
        assertThat(checked("junit", LEDGER))
                .doesNotContain("type=\"undetermined\"")
                .contains("<skipped message=\"undetermined");
    }

    @Test
    void githubHasAnAnnotationForEachFinding() throws IOException {
        JsonNode report = json(LEDGER);
        List<String> lines = checked("github", LEDGER).lines().toList();
        assertThat(lines).hasSize(report.get("findings").size() + 1);
        assertThat(lines.stream().filter(line -> line.startsWith("::error file=" + LEDGER + ",line=")))
                .hasSize(report.at("/summary/violated").asInt());
        assertThat(lines).allMatch(line -> line.matches("::(error|warning|notice) .*::.*"));
    }

    @Test
    void markdownTellsWhatIsViolated() {
        String text = checked("markdown", LEDGER, "--lang", "zh");
        assertThat(text).startsWith("## 柞水县棚户区改造合规检查，截至2023-12-31\n").contains("### 违反 (5", "`funds/not-idle`");
        assertThat(checked("markdown", LEDGER, "--lang", "en")).contains("### Violated (5", "What clears it");
    }

    @Test
    void htmlIsOnePageThatHoldsEveryFinding() throws IOException {
        JsonNode report = json(LEDGER);
        String page = checked("html", LEDGER, "--lang", "zh");
        assertThat(page).startsWith("<!DOCTYPE html>").contains("<html lang=\"zh-CN\">", "发现52项违反");
        assertThat(page.split("<article class=\"finding "))
                .hasSize(report.get("findings").size() + 1);
        assertThat(checked("html", LEDGER, "--lang", "en")).contains("<html lang=\"en\">", "52 violations");
        String two = checked("html", LEDGER, "../fixtures/ledgers/zhashui-2022.json");
        assertThat(two.split("<!DOCTYPE html>")).hasSize(2);
        assertThat(two.split("<article class=\"county\"")).hasSize(3);
    }

    @Test
    void htmlIsWrittenToAFileWhole() throws IOException {
        Path file = folder.resolve("report.html");
        assertThat(checked("html", LEDGER, "-o", file.toString())).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "github", "json"})
    void theLanguageChangesNoByteOfWhatToolsRead(String format) {
        assertThat(checked(format, LEDGER, "--lang", "zh")).isEqualTo(checked(format, LEDGER, "--lang", "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "github", "markdown", "html"})
    void textOfALedgerStaysText(String format) throws IOException {
        Path file = Files.writeString(folder.resolve("hostile.json"), HOSTILE_LEDGER);
        String text = checked(format, file.toString());
        assertThat(text).contains("onerror").doesNotContain("\u001b", "\r");
        switch (format) {
            case "github" -> assertThat(text.lines()).noneMatch(line -> line.startsWith("::error::y"));
            case "markdown" ->
                assertThat(text)
                        .doesNotContain("<img", "@all", "https://evil")
                        .contains("\\|&lt;img", "\\](https&#58;", "&#64;all");
            case "junit", "html" -> assertThat(text).doesNotContain("<img");
            default -> assertThat(JSON.readTree(text).at("/runs/0/results")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "github", "markdown", "html"})
    void aBadLedgerLeavesStandardOutputEmpty(String format) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{");
        terminal.clear();
        assertThat(terminal.run("check", "--format", format, file.toString())).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("bad.json");
    }

    @Test
    void countsOfOutcomesAgree() throws IOException {
        JsonNode report = json(LEDGER);
        JsonNode results = JSON.readTree(checked("sarif", LEDGER)).at("/runs/0/results");
        assertThat(counted(results, "/properties/outcome")).isEqualTo(counted(report.get("findings"), "/outcome"));
    }
}
