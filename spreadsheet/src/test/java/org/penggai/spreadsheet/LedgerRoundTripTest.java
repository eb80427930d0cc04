package org.penggai.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.ledger.Ledger;
import org.penggai.read.LedgerDocument;
import org.penggai.read.LedgerReader;
import org.penggai.report.Finding;
import org.penggai.report.Report;
import org.penggai.write.LedgerJsonWriter;
import org.penggai.write.TextReportWriter;

/** Every ledger that is here says the same in a workbook. */
class LedgerRoundTripTest {
    static final Path LEDGERS = Path.of("../fixtures/ledgers");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final ComplianceChecker CHECKER = ComplianceChecker.load();

    @TempDir
    private Path folder;

    static Stream<Path> ledgers() throws IOException {
        try (Stream<Path> files = Files.walk(LEDGERS)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThan(20);
            return found.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void saysTheSame(Path file) throws IOException {
        Path workbook = folder.resolve("ledger.xlsx");
        write(Files.readAllBytes(file), workbook);
        LedgerDocument given = new LedgerReader().read(file);
        LedgerDocument read = new LedgerReader().read(new XlsxWorkbooks().ledger(workbook));
        assertThat(tree(read.ledger()).equals(NUMBERS, tree(given.ledger())))
                .as("the workbook of " + file)
                .isTrue();
        Report expected = CHECKER.check(given, CheckOptions.defaults());
        Report found = CHECKER.check(read, CheckOptions.defaults());
        assertThat(text(found)).isEqualTo(text(expected));
    }

    @Test
    void findingsNameSheetAndCell() throws IOException {
        Path workbook = folder.resolve("ledger.xlsx");
        write(Files.readAllBytes(LEDGERS.resolve("zhashui-2023.json")), workbook);
        Report report =
                CHECKER.check(new LedgerReader().read(new XlsxWorkbooks().ledger(workbook)), CheckOptions.defaults());
        List<Finding.EvidenceItem> items = report.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .filter(item -> item.location() != null)
                .toList();
        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item.location().sheet()).isNotBlank();
            assertThat(item.location().ofRecord()).isFalse();
        });
        assertThat(items.stream().filter(item -> item.pointer().equals("/transfers/4")))
                .isNotEmpty()
                .allSatisfy(item -> {
                    assertThat(item.location().sheet()).isEqualTo("资金流水");
                    assertThat(item.location().cell()).isEqualTo("A6");
                });
        StringBuilder text = new StringBuilder();
        new TextReportWriter(TextReportWriter.Language.ZH, false).write(report, text);
        assertThat(text).contains("/transfers/4（“资金流水”表A6）");
    }

    @Test
    void evidenceOfTheCountyNamesItsCell() throws IOException {
        Path workbook = folder.resolve("ledger.xlsx");
        write(
                """
                {"schemaVersion": "1.0", "asOf": "2023-12-31", "jurisdiction": {"code": "611026", "name": "柞水县"},
                 "staffSecondments": []}"""
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                workbook);
        Report report = CHECKER.check(
                new LedgerReader().read(new XlsxWorkbooks().ledger(workbook)),
                CheckOptions.defaults().withRules(List.of("construction/expropriation-team")));
        Finding.Location place = report.findings().get(0).evidence().get(0).location();
        assertThat(place.sheet()).isEqualTo("总表");
        assertThat(place.cell()).isEqualTo("B5");
    }

    @Test
    void amountsAreExact() throws IOException {
        String ledger =
                """
                {"schemaVersion": "1.0", "asOf": "2023-12-31", "amountUnit": "亿元",
                 "jurisdiction": {"code": "611026", "name": "柞水县"},
                 "offices": [
                   {"id": "a", "name": "甲", "outstandingDebt": 0.0000000001, "expectedLandIncome": 9999.9999999999},
                   {"id": "b", "name": "乙", "outstandingDebt": 1234.5678901234, "expectedLandIncome": 0.3}]}""";
        Path workbook = folder.resolve("ledger.xlsx");
        write(ledger.getBytes(java.nio.charset.StandardCharsets.UTF_8), workbook);
        Ledger read =
                new LedgerReader().read(new XlsxWorkbooks().ledger(workbook)).ledger();
        assertThat(read.offices().get(0).outstandingDebt()).isEqualByComparingTo("0.01");
        assertThat(read.offices().get(0).expectedLandIncome()).isEqualByComparingTo("999999999999.99");
        assertThat(read.offices().get(1).outstandingDebt()).isEqualByComparingTo("123456789012.34");
        assertThat(read.offices().get(1).expectedLandIncome()).isEqualByComparingTo("30000000");
    }

    static final Comparator<JsonNode> NUMBERS = (one, other) -> one.isNumber() && other.isNumber()
            ? new BigDecimal(one.asText()).compareTo(new BigDecimal(other.asText()))
            : one.equals(other) ? 0 : 1;

    static void write(byte[] json, Path workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XlsxWorkbooks().writeLedger(json, bytes);
        Files.write(workbook, bytes.toByteArray());
    }

    static JsonNode tree(Ledger ledger) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new LedgerJsonWriter().write(ledger, bytes);
        return JSON.readTree(bytes.toByteArray());
    }

    /** The report but for what names the file and places in it. */
    static String text(Report report) {
        StringBuilder text = new StringBuilder();
        report.findings().forEach(finding -> text.append(finding.rule())
                .append(' ')
                .append(finding.subject())
                .append(' ')
                .append(finding.outcome())
                .append(' ')
                .append(finding.message())
                .append(finding.missing())
                .append(finding.evidence().stream()
                        .map(item -> item.pointer() + "=" + item.value())
                        .toList())
                .append('\n'));
        return text.toString();
    }
}
