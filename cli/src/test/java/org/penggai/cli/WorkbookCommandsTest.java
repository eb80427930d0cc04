package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks on the command line. */
class WorkbookCommandsTest {
    private static final String LEDGER = "../fixtures/ledgers/zhashui-2023.json";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private int run(String... arguments) {
        terminal.clear();
        return terminal.run(arguments);
    }

    private String out() {
        return terminal.out();
    }

    private String err() {
        return terminal.err();
    }

    @Test
    void aTemplateIsWrittenOnceUnlessForced() throws IOException {
        Path file = folder.resolve("台账.xlsx");
        assertThat(run("template", file.toString())).isZero();
        byte[] written = Files.readAllBytes(file);
        assertThat(run("template", file.toString())).isEqualTo(2);
        assertThat(err()).contains("已存在，未覆盖");
        assertThat(Files.readAllBytes(file)).isEqualTo(written);
        assertThat(run("template", "--force", "--cases", file.toString())).isZero();
        assertThat(Files.readAllBytes(file)).isNotEqualTo(written);
        assertThat(run("template", folder.resolve("台账.xls").toString())).isEqualTo(2);
        assertThat(run("template", "--from", folder.resolve("none.json").toString(), folder + "/b.xlsx"))
                .isEqualTo(2);
        assertThat(folder.resolve("b.xlsx")).doesNotExist();
    }

    @Test
    void aWorkbookIsCheckedAsItsJsonIsAndNamesSheetAndCell() throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        assertThat(run("template", "--from", LEDGER, file.toString())).isZero();
        assertThat(run("validate", "--lang", "zh", file.toString())).isZero();
        assertThat(run("check", "--lang", "zh", LEDGER)).isEqualTo(1);
        String ofJson = out();
        assertThat(run("check", "--lang", "zh", file.toString())).isEqualTo(1);
        assertThat(out()).contains("/transfers/4（“资金流水”表A6）");
        assertThat(withoutPlaces(out())).isEqualTo(withoutPlaces(ofJson));
        assertThat(run("check", "--format", "json", folder.toString())).isEqualTo(1);
        JsonNode location = new JsonMapper()
                .readTree(out()).findValues("evidence").stream()
                        .flatMap(items -> items.findValues("location").stream())
                        .findFirst()
                        .orElseThrow();
        assertThat(location.path("sheet").asText()).isNotBlank();
        assertThat(location.path("cell").asText()).matches("[A-Z]+[0-9]+");
        assertThat(run(
                        "explain",
                        "--lang",
                        "zh",
                        file.toString(),
                        "--rule",
                        "resettlement/within-three-months",
                        "--subject",
                        "beiguan-1"))
                .isZero();
        assertThat(out())
                .contains("交房日期（“住户（批次）”表K4），现记为尚未发生", "所见：“楼栋（分期）”表A3")
                .doesNotContain("/householdBatches", "/buildings");
        assertThat(run("explain", "--lang", "en", file.toString(), "--rule", "debt/no-default", "--subject", "in-3"))
                .isZero();
        assertThat(out())
                .contains("(sheet 还本付息·还款): date 2023-12-31", "seen: sheet 还本付息, cell A4")
                .doesNotContain("/instalments", "/loans");
    }

    private static String withoutPlaces(String report) {
        return report.replaceAll("（(所在记录)?第\\d+行）|（“[^”]*”表[A-Z]+[0-9]+）|台账：.*", "");
    }

    @Test
    void aBrokenWorkbookIsBadInput() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.xlsx"), "{}");
        assertThat(run("check", file.toString())).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("文件不是工作簿", "the file is no workbook");
        assertThat(run("validate", "--format", "json", file.toString())).isEqualTo(2);
        assertThat(run("template", "--force", file.toString())).isZero();
        assertThat(run("validate", "--format", "json", file.toString())).isEqualTo(2);
        JsonNode problem = new JsonMapper().readTree(out()).path("problems").get(0);
        assertThat(problem.path("sheet").asText()).isEqualTo("总表");
        assertThat(problem.path("cell").asText()).isEqualTo("B3");
        assertThat(run("check", folder.resolve("absent.xlsx").toString())).isEqualTo(2);
    }

    @Test
    void aWorkbookIsMergedWithJson() throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        Path more = Files.writeString(
                folder.resolve("more.json"),
                "{\"schemaVersion\":\"1.0\",\"asOf\":\"2023-12-31\",\"jurisdiction\":{\"code\":\"611026\",\"name\":\"柞水县\"},"
                        + "\"projects\":[{\"id\":\"new\",\"name\":\"新\"}]}");
        assertThat(run("template", "--from", LEDGER, file.toString())).isZero();
        assertThat(run("check", "--lang", "zh", "--merge", more.toString(), file.toString()))
                .isEqualTo(1);
        assertThat(out()).contains("（" + file + "“资金流水”表A6）");
        Files.writeString(more, Files.readString(more).replace("2023-12-31", "2023-12-30"));
        assertThat(run("check", "--lang", "zh", "--merge", more.toString(), file.toString()))
                .isEqualTo(2);
        assertThat(err()).contains(file + ": “总表”表B3 /asOf：文件之间不一致");
    }

    @Test
    void casesOfAWorkbookAreRun() throws IOException {
        Path file = folder.resolve("cases.xlsx");
        String json = "../fixtures/cases/debt/no-default.json";
        assertThat(run("template", "--cases", "--from", json, file.toString())).isZero();
        assertThat(run("test", "--lang", "zh", json)).isZero();
        String ofJson = out();
        assertThat(run("test", "--lang", "zh", folder.toString())).isZero();
        assertThat(out()).isEqualTo(ofJson);
        assertThat(run("test", "--record", file.toString())).isZero();
        assertThat(err()).contains("补记了0项期望");
        assertThat(run("check", "--lang", "zh", file.toString())).isEqualTo(2);
        assertThat(err()).contains("这是案例，不是台账");
    }

    @Test
    void aCheckOfJsonLoadsNothingOfIt() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        LEDGER)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readString(log))
                .contains("org.penggai.cli.CheckCommand")
                .doesNotContain("org.apache.poi", "org.penggai.spreadsheet");
    }
}
