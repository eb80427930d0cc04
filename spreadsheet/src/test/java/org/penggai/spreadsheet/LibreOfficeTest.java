package org.penggai.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.harness.CaseFiles;
import org.penggai.harness.CaseSuite;
import org.penggai.harness.TestReport;
import org.penggai.read.LedgerDocument;
import org.penggai.read.LedgerFormatException;
import org.penggai.read.LedgerReader;

/** LibreOffice opens what is written and saves it; what it saved says the same. */
class LibreOfficeTest {
    private static final ComplianceChecker CHECKER = ComplianceChecker.load();

    @TempDir
    private Path folder;

    private Path office;

    @BeforeEach
    void find() {
        office = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(path -> Path.of(path, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(
                office != null,
                "LibreOffice is not installed: apt-get install -y --no-install-recommends libreoffice-calc");
    }

    private Path written(byte[] bytes, String name) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** The files as LibreOffice saves them. */
    private List<Path> saved(Path... files) throws IOException, InterruptedException {
        Path out = folder.resolve("saved");
        List<String> command = new ArrayList<>(List.of(
                office.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "xlsx",
                "--outdir",
                out.toString()));
        Arrays.stream(files).map(Path::toString).forEach(command::add);
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(180, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("LibreOffice ended: " + Files.readString(log)).isTrue();
        List<Path> saved = Arrays.stream(files)
                .map(file -> out.resolve(file.getFileName()))
                .toList();
        assertThat(saved)
                .allSatisfy(file -> assertThat(file).as(Files.readString(log)).exists());
        return saved;
    }

    @Test
    void aTemplateSurvives() throws IOException, InterruptedException {
        ByteArrayOutputStream ledger = new ByteArrayOutputStream();
        new XlsxWorkbooks().writeLedger(null, ledger);
        ByteArrayOutputStream cases = new ByteArrayOutputStream();
        new XlsxWorkbooks().writeCases(CHECKER.rules(), null, cases);
        Path ledgerFile = written(ledger.toByteArray(), "ledger.xlsx");
        Path casesFile = written(cases.toByteArray(), "cases.xlsx");
        List<Path> saved = saved(ledgerFile, casesFile);
        for (int i = 0; i < 2; i++) {
            try (XSSFWorkbook before = new XSSFWorkbook(Files.newInputStream(i == 0 ? ledgerFile : casesFile));
                    XSSFWorkbook after = new XSSFWorkbook(Files.newInputStream(saved.get(i)))) {
                assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets());
                for (int sheet = 0; sheet < before.getNumberOfSheets(); sheet++) {
                    assertThat(after.getSheetName(sheet)).isEqualTo(before.getSheetName(sheet));
                    assertThat(dropDowns(after.getSheetAt(sheet)))
                            .as(before.getSheetName(sheet))
                            .containsExactlyInAnyOrderElementsOf(dropDowns(before.getSheetAt(sheet)));
                }
            }
        }
        assertThat(missing(saved.get(0))).isEqualTo(missing(ledgerFile)).hasSize(2);
        assertThat(new CaseSuite(CHECKER)
                        .run(List.of(saved.get(1)))
                        .runs()
                        .get(0)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text().zh()).contains("没有案例"));
    }

    private static List<String> missing(Path file) throws IOException {
        try {
            new LedgerReader().read(new XlsxWorkbooks().ledger(file));
            return List.of();
        } catch (LedgerFormatException e) {
            return e.problems().stream().map(problem -> problem.message().zh()).toList();
        }
    }

    /** For each column with a list to choose from, the list; for others that they are checked. */
    private static List<String> dropDowns(XSSFSheet sheet) {
        List<String> found = new ArrayList<>();
        for (DataValidation validation : sheet.getDataValidations()) {
            String constraint = validation.getValidationConstraint().getFormula1();
            for (var range : validation.getRegions().getCellRangeAddresses()) {
                boolean list = constraint.startsWith("List_") || constraint.startsWith("\"");
                for (int column = range.getFirstColumn(); column <= range.getLastColumn(); column++) {
                    found.add(column
                            + (range.getFirstRow() == range.getLastRow() ? "/" + range.getFirstRow() : "")
                            + (list ? " " + constraint : ""));
                }
            }
        }
        return found;
    }

    @Test
    void aFilledLedgerSaysTheSame() throws IOException, InterruptedException {
        Path json = LedgerRoundTripTest.LEDGERS.resolve("zhashui-2023.json");
        Path file = folder.resolve("zhashui.xlsx");
        LedgerRoundTripTest.write(Files.readAllBytes(json), file);
        Path saved = saved(file).get(0);
        LedgerDocument given = new LedgerReader().read(new XlsxWorkbooks().ledger(file));
        LedgerDocument read = new LedgerReader().read(new XlsxWorkbooks().ledger(saved));
        assertThat(read.digest()).isNotEqualTo(given.digest());
        assertThat(LedgerRoundTripTest.tree(read.ledger())).isEqualTo(LedgerRoundTripTest.tree(given.ledger()));
        assertThat(CHECKER.check(read, CheckOptions.defaults()).findings())
                .isEqualTo(CHECKER.check(given, CheckOptions.defaults()).findings());
    }

    @Test
    void everyFactAndAwkwardTextSurvives() throws IOException, InterruptedException {
        Path file = folder.resolve("all.xlsx");
        // of the two characters that end a line it keeps one
        String json = new String(new EveryFactTest().ledger(), StandardCharsets.UTF_8).replace("\\r\\n", "\\n");
        LedgerRoundTripTest.write(json.getBytes(StandardCharsets.UTF_8), file);
        Path saved = saved(file).get(0);
        LedgerDocument given = new LedgerReader().read(new XlsxWorkbooks().ledger(file));
        LedgerDocument read = new LedgerReader().read(new XlsxWorkbooks().ledger(saved));
        assertThat(read.ledger().organisations()).isEqualTo(given.ledger().organisations());
        assertThat(LedgerRoundTripTest.tree(read.ledger())).isEqualTo(LedgerRoundTripTest.tree(given.ledger()));
    }

    @Test
    void filledCasesComeOutTheSame() throws IOException, InterruptedException {
        Path json = Path.of("../fixtures/cases/funds/not-withheld.json");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XlsxWorkbooks().writeCases(CHECKER.rules(), Files.readAllBytes(json), bytes);
        Path saved = saved(written(bytes.toByteArray(), "cases.xlsx")).get(0);
        int cases = new CaseFiles(CHECKER.rules()).read(json).size();
        TestReport report = new CaseSuite(CHECKER).run(List.of(saved));
        assertThat(report.problems()).isZero();
        assertThat(report.passed()).isEqualTo(cases);
    }
}
