package org.penggai.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.read.LedgerFormatException;
import org.penggai.read.LedgerReader;
import org.penggai.read.Translation;

/** Workbooks that are no workbooks, or would take all memory, or reach for other files; and texts that would be formulas. */
class UnsafeWorkbookTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("ledger.xlsx");
    }

    private String problem(byte[] bytes, Limits limits) throws IOException {
        Files.write(file(), bytes);
        Translation read = new XlsxWorkbooks(limits).ledger(file());
        assertThat(read.json()).isNull();
        return read.problems().get(0).code() + " "
                + read.problems().get(0).message().zh();
    }

    private static byte[] template() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XlsxWorkbooks().writeLedger(null, bytes);
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The template with another part in place of one of its own. */
    private static byte[] with(String name, String content) throws IOException {
        Map<String, byte[]> parts = parts(template());
        assertThat(parts.put(name, content.getBytes(StandardCharsets.UTF_8))).isNotNull();
        return zip(parts);
    }

    @Test
    void aZipBombIsRefusedAtOnce() {
        Assertions.assertThatNoException().isThrownBy(() -> {
            Map<String, byte[]> parts = parts(template());
            parts.put("xl/sharedStrings.xml", new byte[300 << 20]);
            byte[] bomb = zip(parts);
            assertThat(bomb).hasSizeLessThan(1 << 20);
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThat(problem(bomb, Limits.DEFAULT)).startsWith("too-large"));
        });
    }

    @Test
    void manyBytesManyPartsAndLargeFilesAreRefused() throws IOException {
        byte[] template = template();
        Limits all = Limits.DEFAULT;
        assertThat(problem(template, new Limits(10_000, all.unpackedBytes(), all.parts(), 99, 99, 99)))
                .startsWith("too-large");
        assertThat(problem(template, new Limits(all.fileBytes(), 10_000, all.parts(), 99, 99, 99)))
                .startsWith("too-large");
        assertThat(problem(template, new Limits(all.fileBytes(), all.unpackedBytes(), 10, 99, 99, 99)))
                .startsWith("too-large");
        assertThat(problem(template, new Limits(all.fileBytes(), all.unpackedBytes(), all.parts(), 10, 99, 99)))
                .startsWith("too-large");
    }

    @Test
    void hugeSheetsAreRefusedAndNamed() throws IOException {
        try (Filled filled = Filled.ledger()) {
            for (int i = 0; i < 200; i++) {
                filled.row("任务", "编号", "t" + i);
            }
            filled.save(file());
        }
        byte[] bytes = Files.readAllBytes(file());
        Limits all = Limits.DEFAULT;
        assertThat(problem(bytes, new Limits(all.fileBytes(), all.unpackedBytes(), all.parts(), 999, 150, 99_999)))
                .startsWith("too-large “任务”表A1：行太多");
        assertThat(problem(bytes, new Limits(all.fileBytes(), all.unpackedBytes(), all.parts(), 999, 999, 600)))
                .contains("单元格太多");
    }

    @Test
    void emptyRowsWithoutEndCostNothing() throws IOException {
        StringBuilder sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int i = 1; i <= 300_000; i++) {
            sheet.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"/></row>");
        }
        Files.write(
                file(),
                with(
                        "xl/worksheets/sheet5.xml",
                        sheet.append("</sheetData></worksheet>").toString()));
        Translation read = new XlsxWorkbooks().ledger(file());
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertThat(problem(new byte[0], Limits.DEFAULT)).startsWith("not-a-workbook");
        assertThat(problem("{}".getBytes(StandardCharsets.UTF_8), Limits.DEFAULT))
                .startsWith("not-a-workbook");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        assertThat(problem(old, Limits.DEFAULT)).contains("加密").contains(".xls");
        assertThat(problem(java.util.Arrays.copyOf(template(), 5_000), Limits.DEFAULT))
                .startsWith("not-a-workbook");
        assertThat(problem(zip(Map.of("a.txt", new byte[3])), Limits.DEFAULT)).startsWith("not-a-workbook");
        assertThat(problem(with("xl/workbook.xml", "<workbook"), Limits.DEFAULT))
                .startsWith("not-a-workbook");
        assertThat(problem(
                        with("xl/worksheets/sheet5.xml", "<worksheet><c r='A1' t='s'><v>9999999</v></c>"),
                        Limits.DEFAULT))
                .startsWith("not-a-workbook");
    }

    @Test
    void countsThatAreClaimedAreNotBelieved() throws IOException {
        String texts = new String(parts(template()).get("xl/sharedStrings.xml"), StandardCharsets.UTF_8)
                .replaceFirst(
                        "<sst[^>]*>",
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                                + " count=\"2147483647\" uniqueCount=\"2147483647\">");
        Files.write(file(), with("xl/sharedStrings.xml", texts));
        assertThat(new XlsxWorkbooks().ledger(file()).problems()).isEmpty();
    }

    @Test
    void entitiesAreNotResolved() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "SECRET");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri()
                + "\">]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        assertThat(problem(with("xl/worksheets/sheet5.xml", xml), Limits.DEFAULT))
                .startsWith("not-a-workbook")
                .doesNotContain("SECRET");
    }

    @Test
    void linksToOtherFilesAreNotFollowed() throws IOException {
        Files.writeString(folder.resolve("other.xlsx"), "no workbook at all");
        try (Filled filled = Filled.ledger()) {
            filled.row("排名", "编号", "t", "日期", "2023-01-02");
            filled.workbook().linkExternalWorkbook("other.xlsx", new XSSFWorkbook());
            assertThat(filled.problems(file())).isEmpty();
            filled.cell("排名", "通报日期", 2).setCellFormula("[other.xlsx]Sheet1!A1");
            assertThat(filled.problems(file()))
                    .containsExactly("排名!" + filled.cell("排名", "通报日期", 2).getAddress() + " formula");
        }
    }

    @Test
    void textsThatLookLikeFormulasStayTexts() throws IOException {
        String[] texts = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\")"};
        StringBuilder projects = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            projects.append(i == 0 ? "" : ",")
                    .append("{\"id\": \"p")
                    .append(i)
                    .append("\", \"name\": ")
                    .append(new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(texts[i]))
                    .append(", \"source\": {\"document\": \"=2\"}, \"extensions\": {\"=3\": \"=4\"}}");
        }
        String json = "{\"schemaVersion\": \"1.0\", \"asOf\": \"2023-12-31\", \"jurisdiction\":"
                + " {\"code\": \"611026\", \"name\": \"=5\"}, \"projects\": [" + projects + "]}";
        LedgerRoundTripTest.write(json.getBytes(StandardCharsets.UTF_8), file());
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file()))) {
            int risky = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().matches("(?s)[=+\\-@\\t].*")) {
                            assertThat(cell.getCellStyle().getQuotePrefixed())
                                    .as(sheet.getSheetName() + "!" + cell.getAddress())
                                    .isTrue();
                            risky++;
                        }
                    }
                }
            }
            assertThat(risky).isGreaterThanOrEqualTo(2 * texts.length + 1);
        }
        assertThat(new LedgerReader()
                        .read(new XlsxWorkbooks().ledger(file()))
                        .ledger()
                        .projects())
                .extracting(project -> project.name())
                .containsExactly(texts);
    }

    @Test
    void problemsOfAWorkbookThatIsNoneAreThoseOfTheReader() throws IOException {
        Files.writeString(file(), "no workbook");
        Translation read = new XlsxWorkbooks().ledger(file());
        Assertions.assertThatThrownBy(() -> new LedgerReader().read(read))
                .isInstanceOfSatisfying(
                        LedgerFormatException.class, e -> assertThat(e.total()).isEqualTo(1));
    }
}
