package org.penggai.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Ledger;
import org.penggai.read.LedgerFormatException;
import org.penggai.read.LedgerReader;

/** What a person writes into the template of a ledger, and what they are told of. */
class ReadingTest {
    @TempDir
    private Path folder;

    private Path file;
    private Filled filled;

    @BeforeEach
    void fill() throws IOException {
        file = folder.resolve("ledger.xlsx");
        filled = Filled.ledger();
    }

    private Ledger read() throws IOException {
        return filled.read(file).ledger();
    }

    private List<String> problems() throws IOException {
        return filled.problems(file);
    }

    @Test
    void anEmptyCellIsUnknownAndNoneIsSaid() throws IOException {
        filled.row("项目", "编号", "p1", "名称", "东关片区", "状态", "实施", "竣工日期", "未发生")
                .row("项目", "编号", "p2", "名称", "西关片区", "状态", "前期", "竣工日期", "不详")
                .row("专项资金", "编号", "f1", "名称", "补助", "性质", "中央补助资金", "依法收回", "无", "批准使用项目", "p1、p2")
                .row("专项资金", "编号", "f2", "名称", "补助二", "性质", "中央补助资金", "批准使用项目", "无")
                .row("专项资金·依法收回", "专项资金编号", "f2", "日期", LocalDate.of(2023, 5, 6), "金额", 12.5)
                .summary("排名", "无");
        Ledger ledger = read();
        assertThat(ledger.projects().get(0).completedOn()).isEqualTo(EventDate.NONE);
        assertThat(ledger.projects().get(1).completedOn()).isEqualTo(EventDate.UNKNOWN);
        assertThat(ledger.funds().get(0).recoveries()).isEmpty();
        assertThat(ledger.funds().get(0).dispatches()).isNull();
        assertThat(ledger.funds().get(0).scopeProjectIds()).containsExactly("p1", "p2");
        assertThat(ledger.funds().get(1).scopeProjectIds()).isEmpty();
        assertThat(ledger.funds().get(1).recoveries()).singleElement().satisfies(recovery -> {
            assertThat(recovery.on()).isEqualTo(LocalDate.of(2023, 5, 6));
            assertThat(recovery.amount()).isEqualByComparingTo("12.5");
        });
        assertThat(ledger.rankings()).isEmpty();
        assertThat(ledger.tasks()).isNull();
    }

    @Test
    void codesAreReadByLabelAndByCode() throws IOException {
        filled.row("专项资金", "编号", "a", "名称", "甲", "性质", "棚改贷款").row("专项资金", "编号", "b", "名称", "乙", "性质", "loan");
        assertThat(read().funds()).extracting(fund -> fund.kind()).containsOnly(FundKind.LOAN);
    }

    @Test
    void valuesStandInAnyFormThatSaysThem() throws IOException {
        filled.row("项目", "编号", 101, "名称", "甲", "是否续建", true, "计划套数", "1,200", "计划开工日期", "2021-09-01")
                .row("项目管理处", "编号", "o", "名称", "处", "债务余额", 0.1 + 0.2, "预期土地收入", "1,234,567.89");
        Ledger ledger = read();
        assertThat(ledger.projects().get(0).id()).isEqualTo("101");
        assertThat(ledger.projects().get(0).continuing()).isTrue();
        assertThat(ledger.projects().get(0).plannedUnits()).isEqualTo(1200);
        assertThat(ledger.projects().get(0).plannedStartOn()).isEqualTo(LocalDate.of(2021, 9, 1));
        assertThat(ledger.offices().get(0).outstandingDebt()).isEqualByComparingTo("0.30");
        assertThat(ledger.offices().get(0).expectedLandIncome()).isEqualByComparingTo("1234567.89");
    }

    @Test
    void daysTypedAsTextAreReadWhereTheYearComesFirst() throws IOException {
        for (String day : List.of("2022/3/4", "2022.03.4", "2022-3-04", "2022年3月4日", " 2022/03/04 ")) {
            filled.cell("总表", "内容", 3).setCellValue(day);
            assertThat(read().asOf()).as(day).isEqualTo(LocalDate.of(2022, 3, 4));
        }
        for (String day : List.of("3/4/2022", "2022/3", "2022/3-4", "2022年3/4", "2022/2/30", "22/3/4", "2022/3/4日")) {
            filled.cell("总表", "内容", 3).setCellValue(day);
            assertThat(problems()).as(day).singleElement().asString().contains("总表!B3 bad-date");
        }
    }

    @Test
    void mergedCellsAreErrorsWhereTheyHideWhatIsRead() throws IOException {
        filled.row("项目", "编号", "p1", "名称", "东关片区").row("项目", "编号", "p2", "名称", "西关片区");
        filled.workbook().createSheet("备注").addMergedRegion(CellRangeAddress.valueOf("A1:B9"));
        filled.sheet("总表").addMergedRegion(CellRangeAddress.valueOf("C2:C5"));
        filled.sheet("项目").addMergedRegion(CellRangeAddress.valueOf("A9:C12"));
        assertThat(problems()).isEmpty();
        filled.sheet("项目").addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
        filled.sheet("总表").addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
        assertThat(problems()).contains("项目!B2 merged-cells", "总表!B3 merged-cells");
    }

    @Test
    void spacesAroundIdsAreNoPartOfThemUnlessSaid() throws IOException {
        filled.row("项目", "编号", " p1\u00A0", "名称", " 东关 ").row("楼栋（分期）", "编号", "\\ b ", "项目", "\u3000p1");
        Ledger ledger = read();
        assertThat(ledger.projects().get(0).id()).isEqualTo("p1");
        assertThat(ledger.projects().get(0).name()).isEqualTo(" 东关 ");
        assertThat(ledger.buildings().get(0).id()).isEqualTo(" b ");
        assertThat(ledger.buildings().get(0).projectId()).isEqualTo("p1");
    }

    @Test
    void aLedgerWithoutItsSummaryIsToldOfTheSheetsThereAre() throws IOException {
        filled.workbook().setSheetName(filled.workbook().getSheetIndex("总表"), "总表1");
        filled.save(file);
        assertThat(new XlsxWorkbooks().ledger(file).problems())
                .anyMatch(problem -> problem.message().zh().contains("没有“总表”；应为：由 template 生成的工作簿（现有：总表1）"));
    }

    @Test
    void daysFrom1904AreRead() throws IOException {
        filled.workbook().getCTWorkbook().getWorkbookPr().setDate1904(true);
        filled.summary("截至日期", 0.0);
        filled.cell("总表", "内容", 3).setCellValue(LocalDate.of(2022, 3, 4));
        CellStyle day = filled.workbook().createCellStyle();
        day.setDataFormat(filled.workbook().createDataFormat().getFormat("yyyy/m/d"));
        filled.cell("总表", "内容", 3).setCellStyle(day);
        assertThat(read().asOf()).isEqualTo(LocalDate.of(2022, 3, 4));
    }

    @Test
    void daysInTheFormatsOfChineseProgramsAreRead() throws IOException {
        for (int number : new int[] {31, 57}) {
            filled.cell("总表", "内容", 3).setCellValue(LocalDate.of(2022, 3, 4));
            var style = filled.workbook().createCellStyle();
            style.getCoreXf().setNumFmtId(number);
            style.getCoreXf().setApplyNumberFormat(true);
            filled.cell("总表", "内容", 3).setCellStyle(style);
            assertThat(read().asOf()).isEqualTo(LocalDate.of(2022, 3, 4));
        }
    }

    @Test
    void whatWasWrittenAsAStreamIsRead() throws IOException {
        filled.row("任务", "编号", "t", "名称", "甲");
        try (SXSSFWorkbook stream = new SXSSFWorkbook(filled.workbook());
                OutputStream out = Files.newOutputStream(file)) {
            stream.write(out);
        }
        assertThat(new LedgerReader()
                        .read(new XlsxWorkbooks().ledger(file))
                        .ledger()
                        .tasks())
                .hasSize(1);
    }

    @Test
    void columnsStandInAnyOrderAndMayBeLeftOut() throws IOException {
        var sheet = filled.sheet("矛盾纠纷");
        sheet.removeRow(sheet.getRow(0));
        var header = sheet.createRow(0);
        header.createCell(3).setCellValue("编号 *");
        header.createCell(1).setCellValue(" 发生日期 ");
        var row = sheet.createRow(4);
        row.createCell(3).setCellValue("d1");
        row.createCell(1).setCellValue("2023-01-02");
        assertThat(read().disputes()).singleElement().satisfies(dispute -> assertThat(dispute.openedOn())
                .isEqualTo(LocalDate.of(2023, 1, 2)));
    }

    @Test
    void whatTheReaderFindsNamesTheCell() throws IOException {
        filled.row("项目", "编号", "p1", "名称", "甲", "计划开工日期", "2021-13-01", "状态", "没有的状态")
                .row("项目", "编号", "p1", "名称", "乙", "计划套数", "若干")
                .row("项目", "名称", "丙")
                .row("楼栋（分期）", "编号", "b", "项目", "p9")
                .row("项目管理处", "编号", "o", "名称", "处", "债务余额", 1.005, "预期土地收入", -1)
                .row("专项资金", "编号", "f", "名称", "补助", "性质", "中央补助资金")
                .row("专项资金·分解下达", "专项资金编号", "f", "日期", "2023-02-30");
        assertThat(problems())
                .contains(
                        cell("项目", "计划开工日期", 2) + " bad-date",
                        cell("项目", "状态", 2) + " unknown-code",
                        cell("项目", "编号", 3) + " duplicate-id",
                        cell("项目", "计划套数", 3) + " wrong-type",
                        cell("项目", "编号", 4) + " missing-field",
                        cell("项目管理处", "债务余额", 2) + " beyond-fen",
                        cell("项目管理处", "预期土地收入", 2) + " negative",
                        cell("专项资金·分解下达", "日期", 2) + " bad-date");
    }

    private String cell(String sheet, String header, int row) {
        return sheet + "!" + filled.cell(sheet, header, row).getAddress();
    }

    @Test
    void whatIsExpectedIsSaidInTheWordsOfTheSheet() throws IOException {
        filled.row("项目", "编号", "p1", "名称", "甲", "是否续建", "对").row("楼栋（分期）", "编号", "b", "项目", "p9");
        filled.save(file);
        try {
            new LedgerReader().read(new XlsxWorkbooks().ledger(file));
        } catch (LedgerFormatException e) {
            assertThat(e.problems())
                    .extracting(problem -> problem.message().zh())
                    .containsExactly(
                            "“项目”表" + filled.cell("项目", "是否续建", 2).getAddress()
                                    + " /projects/0/continuing：“是否续建”为 \"对\"，类型不对；应为：是、否",
                            "“楼栋（分期）”表B2 /buildings/0/projectId：“项目”\"p9\" 在台账中不存在；应为：“项目”表中已有的编号");
            return;
        }
        throw new AssertionError("nothing was found");
    }

    @Test
    void formulasAndErrorsAreRefusedWithTheirCell() throws IOException {
        filled.row("项目管理处", "编号", "o", "名称", "处");
        filled.cell("项目管理处", "债务余额", 2).setCellFormula("1+1");
        filled.cell("项目管理处", "预期土地收入", 2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
        filled.row("项目", "编号", "p", "名称", "甲");
        filled.cell("项目", "名称", 2).setCellFormula("\"甲\"");
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        cell("项目管理处", "债务余额", 2) + " formula",
                        cell("项目管理处", "预期土地收入", 2) + " error-value",
                        cell("项目", "名称", 2) + " formula");
    }

    @Test
    void numbersThatAWorkbookChangesAreRefused() throws IOException {
        filled.row("账户", "编号", "a", "类别", "专户", "账号", 6_222_021_234_567_890.0)
                .row("账户", "编号", LocalDate.of(2023, 1, 1), "类别", "专户", "期初余额", 1e15)
                .row("账户", "编号", "c", "类别", "专户", "期初余额", "1234567890123456789");
        filled.row("贷款与债券", "编号", "l", "年利率", 0.049);
        CellStyle percent = filled.workbook().createCellStyle();
        percent.setDataFormat(filled.workbook().createDataFormat().getFormat("0.0%"));
        filled.cell("贷款与债券", "年利率", 2).setCellStyle(percent);
        assertThat(problems())
                .contains(
                        cell("账户", "账号", 2) + " not-a-text",
                        cell("账户", "编号", 3) + " not-a-text",
                        cell("账户", "期初余额", 3) + " too-many-digits",
                        cell("账户", "期初余额", 4) + " out-of-range",
                        cell("贷款与债券", "年利率", 2) + " percent");
    }

    @Test
    void sheetsColumnsAndItemsThatAreNotKnownAreToldOf() throws IOException {
        filled.workbook().createSheet("专项资今").createRow(0).createCell(0).setCellValue("x");
        filled.workbook().createSheet("备注").createRow(0).createCell(0).setCellValue("x");
        filled.workbook().createSheet("空表");
        filled.sheet("项目").getRow(0).createCell(60).setCellValue("状況");
        filled.sheet("任务").getRow(0).createCell(40).setCellValue("编号");
        filled.sheet("任务").createRow(1).createCell(50).setCellValue("x");
        filled.sheet("总表").createRow(80).createCell(0).setCellValue("任務");
        filled.row("专项资金·分解下达", "专项资金编号", "f9").row("专项资金·分解下达", "金额", 5);
        assertThat(problems())
                .contains(
                        "专项资今!A1 unknown-sheet",
                        "项目!BI1 unknown-column",
                        "任务!AO1 duplicate-column",
                        "任务!AY2 no-header",
                        "总表!A81 unknown-item",
                        "专项资金·分解下达!A2 unknown-parent",
                        "专项资金·分解下达!A3 unknown-parent")
                .noneMatch(problem -> problem.startsWith("备注") || problem.startsWith("空表"));
    }

    @Test
    void whatContradictsItselfIsToldOf() throws IOException {
        filled.row("项目", "编号", "p", "名称", "甲")
                .summary("项目", "无")
                .summary("任务", "有")
                .summary("排名", "大概")
                .row("专项资金", "编号", "f", "名称", "补", "性质", "其他专项资金", "分解下达", "无", "依法收回", "有")
                .row("专项资金·分解下达", "专项资金编号", "f", "日期", "2023-01-02", "金额", 1);
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("总表!B") && problem.endsWith(" unknown-state"))
                .contains(cell("专项资金", "分解下达", 2) + " contradiction", cell("专项资金", "依法收回", 2) + " contradiction")
                .filteredOn(problem -> problem.endsWith(" contradiction"))
                .hasSize(4);
    }

    @Test
    void anEmptyTemplateSaysWhatItLacks() throws IOException {
        filled.summary("截至日期", "").summary("行政区·行政区划代码", "").summary("行政区·名称", "");
        assertThat(problems()).containsExactly("总表!B3 missing-field", "总表!B4 missing-field");
    }
}
