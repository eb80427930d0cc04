package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code timeline} on the command line. */
class TimelineCommandTest {
    private static final String LEDGER = "../fixtures/ledgers/zhashui-2023.json";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private String listed(String... arguments) {
        terminal.clear();
        assertThat(terminal.run(arguments)).as(terminal.err()).isZero();
        return terminal.out();
    }

    private String refused(String... arguments) {
        terminal.clear();
        assertThat(terminal.run(arguments)).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        return terminal.err();
    }

    @Test
    void listsWhatIsDueInEitherLanguage() {
        assertThat(listed("timeline", "--lang", "zh", LEDGER))
                .startsWith("柞水县棚户区改造到期事项，截至2023-12-31\n")
                .contains("■ 逾期（", "2022-02-28  [逾期671天] 停工项目尽快复工：老街片区（虚构）", "责任主体：政府；条款：C45", "期限怎样算出：自2021-09-01起算")
                .contains("下一个到期日：2023-12-31。");
        assertThat(listed("timeline", "--lang", "en", LEDGER))
                .contains(
                        "■ Overdue (",
                        "[671 days overdue] Work resumed as soon as possible: 老街片区",
                        "Next due day: 2023-12-31.");
    }

    @Test
    void jsonSaysTheSameWhateverTheLanguage() throws IOException {
        String zh = listed("timeline", "--format", "json", "--lang", "zh", LEDGER);
        assertThat(listed("timeline", "--format", "json", "--lang", "en", LEDGER))
                .isEqualTo(zh);
        JsonNode timeline = new JsonMapper().readTree(zh);
        assertThat(timeline.at("/summary/overdue").asInt()).isPositive();
        assertThat(timeline.get("obligations")).allMatch(one -> one.has("due") && one.has("state") && one.has("bound"));
        assertThat(listed("schema", "timeline")).contains("https://penggai.org/schema/timeline");
    }

    @Test
    void icsIsACalendar() throws IOException {
        Path file = folder.resolve("due.ics");
        assertThat(listed("timeline", "--format", "ics", "--lang", "zh", "-o", file.toString(), LEDGER))
                .isEmpty();
        assertThat(Files.readString(file))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20220228\r\n", "DTSTAMP:20231231T000000Z\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void anotherDayAndOneRule() {
        assertThat(listed("timeline", "--as-of", "2022-06-30", "--rule", "debt/no-default", "--lang", "zh", LEDGER))
                .contains("截至2022-06-30", "2022-12-20  [未到期，还有173天] 不出现债务逾期违约")
                .doesNotContain("停工项目尽快复工");
    }

    @Test
    void readsStandardInput() throws IOException {
        terminal.clear();
        assertThat(terminal.given(Files.readString(Path.of(LEDGER)), "timeline", "--lang", "en", "-"))
                .isZero();
        assertThat(terminal.out()).contains("Ledger: standard input\n");
    }

    @Test
    void whatCantBeReadIsRefused() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"x\":1}");
        Path out = Files.writeString(folder.resolve("out.ics"), "before");
        assertThat(refused("timeline", "-o", out.toString(), bad.toString())).contains("bad.json", "x");
        assertThat(Files.readString(out)).isEqualTo("before");
        assertThat(refused("timeline", folder.resolve("none.json").toString()))
                .contains("无法读取文件", "can't read the file");
        assertThat(refused("timeline", "--rule", "debt/no-defalt", LEDGER))
                .contains("是否想写 debt/no-default", "perhaps debt/no-default");
        assertThat(refused("timeline", "--format", "xml", LEDGER)).contains("text、json、ics", "text, json, ics");
        assertThat(refused("timeline")).contains("缺少 FILE", "FILE is missing");
        assertThat(refused("timeline", "-o", bad.toString(), bad.toString())).contains("不能覆盖", "not overwritten");
    }
}
