package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff} on the command line. */
class DiffCommandTest {
    private static final String LEDGERS = "../fixtures/ledgers/zhashui-2023.json";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private String run(int code, String... arguments) {
        terminal.clear();
        assertThat(terminal.run(arguments)).as(terminal.err() + terminal.out()).isEqualTo(code);
        return code == 2 ? terminal.err() : terminal.out();
    }

    private String report(String name, String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(
                new String[] {
                    "check", "--format", "json", "-o", folder.resolve(name).toString()
                },
                0,
                arguments,
                0,
                5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        run(1, arguments);
        return folder.resolve(name).toString();
    }

    private String profile() throws IOException {
        return Files.writeString(
                        folder.resolve("profile.json"),
                        "{\"id\": \"later\", \"parameters\": [{\"id\": \"work-resumed-days\", \"value\": 1200,"
                                + " \"source\": {\"zh\": \"某文件\", \"en\": \"a document\"}}]}")
                .toString();
    }

    @Test
    void aProfileIsComparedOverLedgers() throws IOException {
        String text = run(1, "diff", "--lang", "zh", "default", profile(), "--ledgers", LEDGERS);
        assertThat(text).contains("■ C45：消失1", "[消失] 停工项目尽快复工：老街片区（虚构）", "原：违反。", "对照1个台账");
        assertThat(run(1, "diff", "--lang", "en", profile(), "default", "--ledgers", LEDGERS))
                .contains("■ C45: 1 appears", "[appears] Work resumed as soon as possible: 老街片区（虚构）", "now: violated.");
        assertThat(run(0, "diff", "--lang", "en", profile(), profile(), "--ledgers", "../fixtures/ledgers"))
                .contains("none differs.");
    }

    @Test
    void reportsAreCompared() throws IOException {
        String before = report("before.json", "--as-of", "2023-06-30", LEDGERS);
        String after = report("after.json", LEDGERS);
        JsonNode diff = JSON.readTree(run(1, "diff", "--format", "json", before, after));
        for (String kind : new String[] {"appears", "changes"}) {
            assertThat(diff.at("/summary/" + kind).asInt()).as(kind).isPositive();
        }
        assertThat(diff.get("changes")).anySatisfy(change -> {
            assertThat(change.get("rule").asText()).isEqualTo("debt/no-default");
            assertThat(change.at("/after/outcome").asText()).isEqualTo("violated");
        });
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(run(0, "schema", "diff"))
                        .validate(
                                diff.toString(),
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
        assertThat(run(0, "diff", "--lang", "en", after, after)).contains("1 ledger compared", "none differs.");
        assertThat(JSON.readTree(run(1, "diff", "--format", "json", after, before))
                        .at("/summary/vanishes"))
                .isEqualTo(diff.at("/summary/appears"));
    }

    @Test
    void reportsOnSeveralLedgersAreComparedEachWithItsOwn() throws IOException {
        String two = report("two.json", LEDGERS, "../fixtures/ledgers/zhashui-2022.json");
        assertThat(run(0, "diff", "--lang", "zh", two, two)).contains("对照2个台账");
        String one = report("one.json", LEDGERS);
        assertThat(run(2, "diff", two, one)).contains("没有可与", "holds no report to compare");
    }

    @Test
    void aReportIsComparedWithWhatIsCheckedNow() {
        String before = report("before.json", LEDGERS);
        assertThat(run(0, "diff", "--lang", "en", before, "default", "--ledgers", LEDGERS))
                .contains("none differs.");
    }

    @Test
    void aRulePackIsLoadedApartFromOurs() {
        String pack = Path.of("../rules/target/classes").toString();
        assertThat(run(0, "diff", "--lang", "en", "default", pack, "--ledgers", LEDGERS))
                .contains("none differs.");
        assertThat(run(2, "diff", "default", folder.toString(), "--ledgers", LEDGERS))
                .contains("不是可用的规则包", "no rule pack");
    }

    @Test
    void whatCantBeComparedIsRefused() throws IOException {
        String report = report("report.json", LEDGERS);
        assertThat(run(2, "diff", "default", profile())).contains("须用 --ledgers", "--ledgers is needed");
        assertThat(run(2, "diff", report, report, "--ledgers", LEDGERS)).contains("两份都是报告", "both are reports");
        assertThat(run(2, "diff", report)).contains("缺少 NEW", "NEW is missing");
        assertThat(run(2, "diff", folder.resolve("none.json").toString(), report))
                .contains("无法读取", "can't read");
        String broken =
                Files.writeString(folder.resolve("broken.json"), "{\"x\":1}").toString();
        assertThat(run(2, "diff", report, broken, "--ledgers", LEDGERS)).contains("neither a report nor a rule pack");
        assertThat(run(2, "diff", report, "default", "--ledgers", broken)).contains("broken.json");
        assertThat(run(2, "diff", report, report, "-o", report)).contains("不能覆盖");
    }
}
