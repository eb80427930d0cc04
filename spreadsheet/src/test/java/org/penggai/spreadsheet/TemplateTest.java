package org.penggai.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.penggai.ComplianceChecker;
import org.penggai.judge.Outcome;
import org.penggai.ledger.Facts;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Ledger;
import org.penggai.pack.RuleBase;

/** What stands in a template: sheets, headers, lists to choose from, formats, explanations. */
class TemplateTest {
    private static final RuleBase RULES = ComplianceChecker.load().rules();

    private static byte[] ledger() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XlsxWorkbooks().writeLedger(null, bytes);
        return bytes.toByteArray();
    }

    private static byte[] cases() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XlsxWorkbooks().writeCases(RULES, null, bytes);
        return bytes.toByteArray();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void theSameTemplateHasTheSameBytes() throws IOException, InterruptedException {
        byte[] ledger = ledger();
        byte[] cases = cases();
        Thread.sleep(2_100);
        assertThat(ledger()).isEqualTo(ledger).hasSizeLessThan(300_000);
        assertThat(cases()).isEqualTo(cases).hasSizeLessThan(300_000);
    }

    @Test
    void eachKindOfFactHasItsSheetAndEachColumnAnExplanation() throws IOException {
        for (byte[] template : List.of(ledger(), cases())) {
            try (XSSFWorkbook workbook = open(template)) {
                // what is typed goes into every sheet that is selected
                for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                    assertThat(workbook.getSheetAt(i).isSelected()).isEqualTo(i == workbook.getActiveSheetIndex());
                }
                Set<String> explained = new HashSet<>();
                for (Row row : workbook.getSheet("说明")) {
                    if (row.getLastCellNum() > 2) {
                        explained.add(row.getCell(0).getStringCellValue() + " "
                                + row.getCell(1).getStringCellValue());
                        assertThat(row.getCell(2).getStringCellValue()).isNotBlank();
                    }
                }
                for (String array : Facts.kinds().keySet()) {
                    XSSFSheet sheet = workbook.getSheet(
                            Facts.description(Ledger.class, array).zh());
                    assertThat(sheet).as(array).isNotNull();
                }
                for (var sheet : workbook) {
                    if (List.of("说明", "代码", "总表").contains(sheet.getSheetName())) {
                        continue;
                    }
                    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                    Set<String> headers = new HashSet<>();
                    for (Cell cell : sheet.getRow(0)) {
                        String header = cell.getStringCellValue();
                        assertThat(header).matches(".*\\p{IsHan}.*");
                        assertThat(headers.add(header)).as(header + " once").isTrue();
                        boolean ofAll = header.equals("案例") || header.equals("删去");
                        assertThat(explained)
                                .contains((ofAll && !explained.contains(sheet.getSheetName() + " " + header)
                                                ? "各种情况"
                                                : sheet.getSheetName())
                                        + " " + header);
                    }
                }
            }
        }
    }

    @Test
    void eachCodeIsInItsList() throws IOException {
        try (XSSFWorkbook workbook = open(ledger())) {
            assertThat(choices(workbook, "专项资金", "性质"))
                    .containsExactlyElementsOf(withUnknown(java.util.Arrays.stream(FundKind.values())
                            .map(FundKind::zh)
                            .toList()));
            assertThat(choices(workbook, "项目", "是否续建")).containsExactly("是", "否", "不详");
            for (SheetPlan sheet : WorkbookPlan.INSTANCE.sheets()) {
                for (Column column : sheet.columns()) {
                    if (!column.codes().isEmpty()) {
                        assertThat(choices(workbook, sheet.name(), column.header()))
                                .as(sheet.name() + " " + column.header())
                                .containsExactlyElementsOf(withUnknown(
                                        new ArrayList<>(column.codes().keySet())));
                    }
                }
            }
        }
        try (XSSFWorkbook workbook = open(cases())) {
            assertThat(choices(workbook, "期望", "结果"))
                    .containsExactlyElementsOf(withUnknown(java.util.Arrays.stream(Outcome.values())
                            .map(Outcome::zh)
                            .toList()));
            assertThat(choices(workbook, "期望", "规则"))
                    .hasSize(RULES.rules().size() + 1)
                    .allMatch(rule -> rule.equals("不详") || RULES.rule(rule.split(" ")[0]) != null);
        }
    }

    private static List<String> withUnknown(List<String> labels) {
        List<String> all = new ArrayList<>(labels);
        all.add("不详");
        return all;
    }

    @Test
    void datesAmountsAndTextsHaveTheirFormats() throws IOException {
        try (XSSFWorkbook workbook = open(ledger())) {
            Map<ColumnKind, Set<String>> formats = new LinkedHashMap<>();
            for (SheetPlan sheet : WorkbookPlan.INSTANCE.sheets()) {
                for (int i = 0; i < sheet.columns().size(); i++) {
                    formats.computeIfAbsent(sheet.columns().get(i).kind(), kind -> new TreeSet<>())
                            .add(workbook.getSheet(sheet.name())
                                    .getColumnStyle(i)
                                    .getDataFormatString());
                }
            }
            assertThat(formats.get(ColumnKind.DATE)).containsExactly("yyyy-mm-dd");
            assertThat(formats.get(ColumnKind.EVENT_DATE)).containsExactly("yyyy-mm-dd");
            assertThat(formats.get(ColumnKind.AMOUNT)).containsExactly("#,##0.00####");
            assertThat(formats.get(ColumnKind.ID)).containsExactly("@");
            assertThat(formats.get(ColumnKind.TEXT)).containsExactly("@");
        }
    }

    private static List<String> choices(XSSFWorkbook workbook, String name, String header) {
        XSSFSheet sheet = workbook.getSheet(name);
        int column = -1;
        for (Cell cell : sheet.getRow(0)) {
            column = cell.getStringCellValue().equals(header) ? cell.getColumnIndex() : column;
        }
        for (DataValidation validation : sheet.getDataValidations()) {
            var range = validation.getRegions().getCellRangeAddress(0);
            if (range.getFirstColumn() <= column && column <= range.getLastColumn()) {
                assertThat(range.getFirstRow()).isEqualTo(1);
                assertThat(range.getLastRow()).isGreaterThan(1_000);
                String list = validation.getValidationConstraint().getFormula1();
                return list.startsWith("\"") ? List.of(list.replace("\"", "").split(",")) : named(workbook, list);
            }
        }
        throw new AssertionError(name + " " + header + " has no list");
    }

    private static List<String> named(XSSFWorkbook workbook, String list) {
        AreaReference area =
                new AreaReference(workbook.getName(list).getRefersToFormula(), workbook.getSpreadsheetVersion());
        List<String> labels = new ArrayList<>();
        for (CellReference cell : area.getAllReferencedCells()) {
            labels.add(workbook.getSheet(cell.getSheetName())
                    .getRow(cell.getRow())
                    .getCell(cell.getCol())
                    .getStringCellValue());
        }
        return labels;
    }
}
