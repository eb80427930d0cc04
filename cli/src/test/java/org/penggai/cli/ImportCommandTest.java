package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code import oc4ids} on the command line.
 *
 * <p>{@code -Dpenggai.oc4ids=DIR} tries the packages of a folder besides, such as published examples.
 */
class ImportCommandTest {
    private static final Path PACKAGES = Path.of("../fixtures/oc4ids");
    private static final String PORTAL = PACKAGES.resolve("zhashui-portal.json").toString();

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private int run(String... arguments) {
        terminal.clear();
        return terminal.run(arguments);
    }

    private Schema schema(String name) {
        assertThat(run("schema", name)).isZero();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(terminal.out());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aLedgerIsWrittenThatValidateAcceptsAndWhatIsLeftIsTold() {
        assertThat(run("import", "oc4ids", PORTAL, "--lang", "zh", "-o", path("ledger.json")))
                .isZero();
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err().lines())
                .hasSize(14)
                .contains(PORTAL + ": 未带入：第57行第20列 /projects/0/transactions/1/value：币种为 \"USD\"，台账只记人民币（CNY）")
                .last()
                .isEqualTo("penggai: 台账：柞水县 611026（数据包未写明），截至2023-06-30：单位 3、项目 2、收支测算与决算 2、"
                        + "进度节点 4、账户 3、资金流水 2；未带入13处");
        assertThat(run("validate", "--lang", "en", path("ledger.json"))).isZero();
        assertThat(terminal.out()).endsWith("no errors\n").hasLineCount(1);
        assertThat(run("check", path("ledger.json"))).isZero();
    }

    @Test
    void allPackagesBecomeLedgersOfTheSchemaOrAreRefused() throws IOException {
        Schema ledgers = schema("ledger");
        Schema imports = schema("import");
        String more = System.getProperty("penggai.oc4ids");
        List<Path> packages = Stream.concat(list(PACKAGES), more == null ? Stream.empty() : list(Path.of(more)))
                .toList();
        assertThat(packages).hasSizeGreaterThan(1);
        for (Path one : packages) {
            int code = run("import", "oc4ids", one.toString(), "--not-carried", path("left.json"));
            assertThat(code).as(one + terminal.err()).isIn(more == null ? List.of(0) : List.of(0, 2));
            if (code == 0) {
                String ledger = terminal.out();
                assertThat(ledgers.validate(ledger, InputFormat.JSON))
                        .as(one.toString())
                        .isEmpty();
                assertThat(imports.validate(Files.readString(folder.resolve("left.json")), InputFormat.JSON))
                        .as(one.toString())
                        .isEmpty();
                assertThat(terminal.err().lines()).hasSize(1);
                Path file = Files.writeString(folder.resolve("ledger.json"), ledger);
                assertThat(run("validate", file.toString())).as(one.toString()).isZero();
                assertThat(run("check", file.toString())).as(one.toString()).isBetween(0, 1);
            } else {
                assertThat(terminal.out()).isEmpty();
            }
        }
    }

    private static Stream<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @Test
    void readsStandardInputAndWritesTheSameEachTime() throws IOException {
        terminal.clear();
        assertThat(terminal.given(Files.readString(Path.of(PORTAL)), "import", "oc4ids", "-"))
                .isZero();
        String first = terminal.out();
        assertThat(run("import", "oc4ids", PORTAL)).isZero();
        assertThat(terminal.out()).isEqualTo(first);
    }

    @Test
    void countyAndSectorAreTakenFromTheCommandLine() {
        assertThat(run("import", "oc4ids", PORTAL, "--county", "611023", "--county-name", "商南县"))
                .isZero();
        assertThat(terminal.out()).contains("\"code\" : \"611023\"", "\"name\" : \"商南县\"");
        assertThat(terminal.err()).doesNotContain("未写明", "does not say\n").contains("商南县 611023");
        assertThat(run("import", "oc4ids", PORTAL, "--sector", "socialHousing")).isZero();
        assertThat(terminal.out()).contains("oc4ids-zs0001-xihe");
        assertThat(run("import", "oc4ids", PORTAL, "--sector", "transport")).isZero();
        assertThat(terminal.out()).doesNotContain("\"projects\"");
    }

    @Test
    void whatIsNoLedgerIsCalledWhatItLooksToBe() throws IOException {
        assertThat(run("check", "--lang", "en", PORTAL)).isEqualTo(2);
        assertThat(terminal.err())
                .startsWith(PORTAL + ": this looks to be a package of OC4IDS, not a ledger; import oc4ids reads it\n")
                .hasLineCount(5)
                .endsWith("33 problems, nothing was checked\n");
        String ledger = "../fixtures/samples/host-service/ledgers/county.json";
        run("check", "--format", "json", "-o", path("report.json"), ledger);
        assertThat(run("check", "--lang", "zh", path("report.json"))).isEqualTo(2);
        assertThat(terminal.err()).contains("看起来是检查报告（check 的结果），不是台账；diff 读取它").hasLineCount(5);
        Files.writeString(
                folder.resolve("own.json"),
                Files.readString(Path.of(ledger)).replaceFirst("\\{", "{\"extensions\":{},"));
        assertThat(run("check", "--lang", "en", path("own.json"))).isEqualTo(2);
        assertThat(terminal.err())
                .contains("own data go into the extensions of a fact")
                .hasLineCount(2);
        terminal.clear();
        terminal.given(Files.readString(Path.of(ledger)), "check", "--lang", "zh", "-");
        assertThat(terminal.out()).contains("台账：标准输入\n");
        assertThat(terminal.given(Files.readString(Path.of(ledger)), "check", "--format", "json", "-"))
                .isEqualTo(1);
        assertThat(terminal.out()).contains("\"name\": \"-\"");
    }

    @Test
    void badInputIsRefusedWithExitCode2AndNothingIsWritten() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.json"), Files.readString(Path.of(PORTAL)).replace("\"CNY\"", "7"));
        Path ledger = Files.writeString(folder.resolve("ledger.json"), "before");
        assertThat(run("import", "oc4ids", broken.toString(), "-o", ledger.toString(), "--lang", "en"))
                .isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err())
                .contains("line 22, column 52 /projects/0/budget/amount/currency: currency: 7 is of the wrong type")
                .endsWith("4 problems, nothing was imported\n");
        assertThat(ledger).hasContent("before");
        assertThat(run("import", "oc4ids", path("absent.json"))).isEqualTo(2);
        assertThat(terminal.err()).contains("无法读取文件");
        assertThat(run("import", "ocds", PORTAL)).isEqualTo(2);
        assertThat(run("import", "oc4ids", PORTAL, "--county", "611023")).isEqualTo(2);
        assertThat(run("import", "oc4ids", PORTAL, "--county", "9", "--county-name", "x"))
                .isEqualTo(2);
        assertThat(run("import", "oc4ids", broken.toString(), "-o", broken.toString()))
                .isEqualTo(2);
        assertThat(run("import", "oc4ids", PORTAL, "-o", path("x"), "--not-carried", path("./x")))
                .isEqualTo(2);
        assertThat(run("import", "oc4ids", broken.toString(), "--not-carried", broken.toString()))
                .isEqualTo(2);
        assertThat(folder.resolve("x")).doesNotExist();
    }
}
