package org.penggai.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.ComplianceChecker;
import org.penggai.harness.CaseFiles;
import org.penggai.harness.CaseRecorder;
import org.penggai.harness.CaseResult;
import org.penggai.harness.CaseRun;
import org.penggai.harness.CaseSuite;
import org.penggai.harness.ConditionCoverage;
import org.penggai.harness.Expectation;
import org.penggai.harness.Mismatch;
import org.penggai.harness.TestReport;
import org.penggai.harness.TextTestWriter;
import org.penggai.write.TextReportWriter;

/** Cases that a person writes into the template, and what they are told of. */
class CasesTest {
    private static final ComplianceChecker CHECKER = ComplianceChecker.load();
    private static final String RULE = "debt/no-default";

    @TempDir
    private Path folder;

    private Filled filled;

    @BeforeEach
    void fill() throws IOException {
        filled = Filled.cases(CHECKER.rules())
                .row("基础台账", "名称", "小台账", "截至日期", LocalDate.of(2023, 12, 31), "行政区·行政区划代码", "611026", "行政区·名称", "柞水县")
                .row("贷款与债券", "案例", "小台账", "编号", "l", "类别", "银行贷款")
                .row(
                        "还本付息",
                        "案例",
                        "小台账",
                        "编号",
                        "i",
                        "贷款",
                        "l",
                        "应还日期",
                        LocalDate.of(2023, 6, 30),
                        "本金",
                        100,
                        "利息",
                        5.5,
                        "合同宽限日",
                        0,
                        "展期",
                        "无",
                        "还款",
                        "有")
                .row("还本付息·还款", "还本付息编号", "i", "案例", "小台账", "日期", "2023-06-30", "金额", 105.5);
    }

    private CaseRun run() throws IOException {
        Path file = folder.resolve("cases.xlsx");
        filled.save(file);
        return new CaseSuite(CHECKER).run(List.of(file)).runs().get(0);
    }

    private List<String> problems() throws IOException {
        return run().problems().stream()
                .map(problem -> problem.place().sheet() + "!" + problem.place().cell() + " "
                        + problem.text().zh())
                .toList();
    }

    @Test
    void casesPass() throws IOException {
        filled.row("案例", "案例", "到期次日仍未还：违反", "规则", RULE, "基础台账", "小台账", "核查日期", LocalDate.of(2023, 7, 1))
                .row("还本付息", "案例", "到期次日仍未还：违反", "编号", "i", "还款", "无")
                .row(
                        "期望",
                        "案例",
                        "到期次日仍未还：违反",
                        "对象编号",
                        "i",
                        "结果",
                        "违反",
                        "金额",
                        105.5,
                        "期限",
                        "2023-06-30",
                        "说明文字",
                        "105.50元\n仍欠")
                .row("案例", "案例", "还款不详：无法判定", "基础台账", "小台账")
                .row("还本付息", "案例", "还款不详：无法判定", "编号", "i", "还款", "不详")
                .row(
                        "期望",
                        "案例",
                        "还款不详：无法判定",
                        "规则",
                        rule(),
                        "对象编号",
                        "i",
                        "结果",
                        "无法判定",
                        "缺少的事实",
                        "/instalments/0/payments")
                .row("案例", "案例", "按期还清：符合", "规则", RULE, "基础台账", "小台账")
                .row("期望", "案例", "按期还清：符合", "对象类型", "还本付息", "对象编号", "i", "结果", "符合")
                .row(
                        "案例",
                        "案例",
                        "没有还本付息：县级不适用",
                        "规则",
                        RULE,
                        "台账截至日期",
                        "2023-12-31",
                        "行政区·行政区划代码",
                        "611026",
                        "行政区·名称",
                        "柞水县")
                .row("列全情况", "案例", "没有还本付息：县级不适用", "情况种类", "还本付息", "状态", "不详")
                .row("期望", "案例", "没有还本付息：县级不适用", "对象类型", "县", "对象编号", "611026", "结果", "无法判定");
        CaseRun run = run();
        assertThat(run.problems()).isEmpty();
        assertThat(run.results()).hasSize(4).allSatisfy(result -> assertThat(result.mismatches())
                .as(result.tested().name())
                .isEmpty());
    }

    private static String rule() {
        return RULE + " " + CHECKER.rules().rule(RULE).metadata().title().zh();
    }

    @Test
    void aFailedExpectationNamesItsCell() throws IOException {
        filled.row("案例", "案例", "甲", "规则", RULE, "基础台账", "小台账", "核查日期", LocalDate.of(2023, 7, 1))
                .row("还本付息", "案例", "甲", "编号", "i", "还款", "无")
                .row("期望", "案例", "甲", "对象编号", "i", "结果", "违反", "金额", 105.51, "期限", "2023-07-01")
                .row("案例", "案例", "乙", "规则", RULE, "基础台账", "小台账", "核查日期", LocalDate.of(2023, 7, 1))
                .row("期望", "案例", "乙", "对象编号", "i", "结果", "违反");
        CaseRun run = run();
        List<Mismatch> mismatches = run.results().stream()
                .flatMap(result -> result.mismatches().stream())
                .toList();
        assertThat(mismatches)
                .extracting(mismatch -> mismatch.kind() + " " + mismatch.place().sheet() + "!"
                        + mismatch.place().cell())
                .containsExactly("AMOUNT 期望!F2", "DUE 期望!G2", "OUTCOME 期望!E3");
        StringBuilder text = new StringBuilder();
        new TextTestWriter(TextReportWriter.Language.ZH).write(new TestReport(List.of(run)), text);
        assertThat(text)
                .contains("cases.xlsx“期望”表E3", "debt/no-default 还本付息 i 的结果：应为 违反，实为 符合")
                .doesNotContain("instalment/i");
    }

    @Test
    void whatIsMissingIsToldWithItsCell() throws IOException {
        one();
        filled.cell("还本付息", "本金", 2).setBlank();
        assertThat(run().results()).singleElement().satisfies(result -> assertThat(result.mismatches())
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.found().zh())
                        .contains("还本付息·本金（“还本付息”表"
                                + filled.cell("还本付息", "本金", 2).getAddress() + "，/instalments/0/principal）")));
    }

    @Test
    void whatRefersToAnotherFactNamesItsCell() throws IOException {
        one();
        filled.row("还本付息", "案例", "小台账", "编号", "i");
        assertThat(problems()).anyMatch(problem -> problem.startsWith("还本付息!B3 “编号”\"i\" 重复；应为：与 “还本付息”表B2 不同的编号"));
    }

    @Test
    void theDayToCheckForIsToldApartFromThatOfTheLedger() throws IOException {
        one();
        filled.cell("案例", "核查日期", 2).setCellValue("2023-07-01");
        filled.cell("案例", "台账截至日期", 2).setCellValue("2023-11-30");
        assertThat(run().results().get(0).tested()).satisfies(tested -> {
            assertThat(tested.asOf()).isEqualTo(LocalDate.of(2023, 7, 1));
            assertThat(tested.given().ledger().asOf()).isEqualTo(LocalDate.of(2023, 11, 30));
        });
        filled.cell("案例", "台账截至日期", 1).setCellValue("截至日期");
        assertThat(run().results().get(0).tested().given().ledger().asOf())
                .as("a workbook of before the column had its name")
                .isEqualTo(LocalDate.of(2023, 11, 30));
    }

    @Test
    void aCaseThatAssertsNothingIsAnError() throws IOException {
        filled.row("案例", "案例", "甲", "规则", RULE, "基础台账", "小台账");
        assertThat(problems()).containsExactly("案例!A2 案例没有断言任何结果：“期望”表中没有它的行");
    }

    @Test
    void slipsAreErrorsWithTheirCell() throws IOException {
        filled.row("案例", "案例", "甲", "规则", "debt/no-defualt", "基础台账", "小台帐")
                .row("案例", "案例", "乙", "规则", RULE, "基础台账", "小台账")
                .row("案例", "案例", "乙", "规则", RULE, "基础台账", "小台账")
                .row("期望", "案例", "乙", "对象编号", "k", "结果", "违返")
                .row("期望", "案例", "乙", "对象编号", "i")
                .row("期望", "案例", "丙", "对象编号", "i", "结果", "违反")
                .row("期望", "案例", "乙", "结果", "违反")
                .row("任务", "案例", "丁", "编号", "t")
                .row("列全情况", "案例", "乙", "情况种类", "任務", "状态", "无");
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("期望!E3 没有写明结果"))
                .anyMatch(problem -> problem.startsWith("期望!A4 没有案例“丙”；应为：“案例”表中的名称；可以写：甲、乙"))
                .anyMatch(problem -> problem.startsWith("期望!D5 没有写明对象编号"))
                .anyMatch(problem -> problem.startsWith("任务!A2 没有案例或基础台账“丁”；应为：“案例”或“基础台账”表中的名称；可以写：小台账、甲、乙"))
                .anyMatch(problem -> problem.startsWith("列全情况!B2 没有这种情况"))
                .contains("案例!A4 案例重名：乙，另一个在第3行；应为：不重复的名称");
        filled.close();
        fill();
        filled.row("案例", "案例", "甲", "规则", "debt/no-defualt", "基础台账", "小台帐")
                .row("案例", "案例", "乙", "规则", RULE, "基础台账", "小台账", "核查日期", "2023-13-01")
                .row("案例", "案例", "丙", "规则", RULE, "基础台账", "小台账")
                .row("案例", "案例", "丙", "规则", RULE, "基础台账", "小台账")
                .row("还本付息", "案例", "丙", "编号", "i", "应还日期", "2023-02-30")
                .row("期望", "案例", "丙", "对象编号", "i", "结果", "违返");
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("案例!B2 没有规则“debt/no-defualt”，是否为“debt/no-default”？"))
                .anyMatch(problem -> problem.startsWith("案例!C2 没有基础台账“小台帐”，是否为“小台账”？"))
                .anyMatch(problem -> problem.startsWith("案例!D3 应为日期"))
                .anyMatch(problem -> problem.equals("案例!A5 案例重名：丙，另一个在第4行"))
                .anyMatch(problem ->
                        problem.startsWith("还本付息!D3 “应还日期”\"2023-02-30\" 不是有效日期；应为：日期，1949 至 2999 年，如 2023-12-31"));
    }

    @Test
    void aNumberInACellOfADateIsNoDayThatLedgersHold() throws IOException {
        filled.row("案例", "案例", "甲", "规则", RULE, "基础台账", "小台账", "核查日期", 20230701)
                .row("期望", "案例", "甲", "对象编号", "i", "结果", "违反");
        assertThat(problems()).containsExactly("案例!D2 应为日期，1949 至 2999 年，如 2023-12-31");
    }

    @Test
    void mergedCellsAmongTheFactsAreErrorsWithTheirSheetAndRange() throws IOException {
        filled.row("项目", "案例", "小台账", "编号", "p", "名称", "甲", "责任人", "刘某")
                .row("项目", "案例", "小台账", "编号", "q", "名称", "乙")
                .row("案例", "案例", "甲", "规则", RULE, "基础台账", "小台账")
                .row("期望", "案例", "甲", "对象编号", "i", "结果", "符合");
        int column = filled.cell("项目", "责任人", 2).getColumnIndex();
        filled.sheet("项目").addMergedRegion(new CellRangeAddress(1, 2, column, column));
        String range = new CellRangeAddress(1, 2, column, column).formatAsString();
        assertThat(problems())
                .containsExactly("项目!" + filled.cell("项目", "责任人", 2).getAddress() + " 合并的单元格（" + range
                        + "）只有左上一格有值；应为：取消合并后逐格填写");
    }

    private void one() {
        filled.row("案例", "案例", "次日未还", "规则", RULE, "基础台账", "小台账").row("期望", "案例", "次日未还", "对象编号", "i", "结果", "符合");
    }

    @Test
    void aDetailOfNoFactSaysSo() throws IOException {
        one();
        filled.row("还本付息·还款", "还本付息编号", "july", "案例", "次日未还", "日期", "2023-06-30", "金额", 1)
                .row("还本付息·还款", "还本付息编号", "j", "案例", "小台账", "日期", "2023-06-30", "金额", 1);
        assertThat(problems())
                .containsExactly(
                        "还本付息·还款!B3 没有编号为“july”的还本付息；应为：“还本付息”表中的编号；可以写：i",
                        "还本付息·还款!B4 没有编号为“j”的还本付息；应为：“还本付息”表中的编号；可以写：i");
    }

    @Test
    void detailsOfAFactOfTheBaseNeedNoRowOfTheirFact() throws IOException {
        one();
        filled.row("还本付息·还款", "还本付息编号", "i", "案例", "次日未还", "日期", "2023-06-30", "金额", 105.5);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aFactWithoutAnIdSaysSo() throws IOException {
        one();
        filled.row("贷款与债券", "案例", "次日未还", "类别", "银行贷款");
        assertThat(problems()).containsExactly("贷款与债券!B3 没有写编号；应为：编号，在本表中不重复");
    }

    @Test
    void whatIsMissingOfAnObjectIsToldAtItsOwnCell() throws IOException {
        one();
        filled.cell("基础台账", "行政区·行政区划代码", 2).setBlank();
        assertThat(problems())
                .containsExactly("基础台账!" + filled.cell("基础台账", "行政区·行政区划代码", 2).getAddress() + " 缺少“行政区划代码”；应为：文字");
    }

    @Test
    void aRuleThatIsNoneIsToldAtItsCellOnce() throws IOException {
        one();
        filled.row("期望", "案例", "次日未还", "规则", "不出现债务逾期违约", "对象编号", "i", "结果", "符合", "金额", 5);
        assertThat(problems()).containsExactly("期望!B3 没有规则“不出现债务逾期违约”，这是规则的名称，编号为“debt/no-default”");
    }

    @Test
    void spacesAroundIdsAreNoPartOfThem() throws IOException {
        one();
        filled.cell("还本付息", "编号", 2).setCellValue("\u00A0i \u3000");
        filled.cell("期望", "对象编号", 2).setCellValue("i\u00A0");
        filled.cell("还本付息·还款", "还本付息编号", 2).setCellValue(" i");
        filled.cell("贷款与债券", "案例", 2).setCellValue("小台账\u00A0");
        assertThat(problems()).isEmpty();
    }

    @Test
    void charactersOfAnotherWidthAreNamed() throws IOException {
        one();
        filled.cell("还本付息", "贷款", 2).setCellValue("ｌ");
        filled.cell("还本付息", "本金", 2).setCellValue("１００");
        filled.cell("还本付息", "应还日期", 2).setCellValue("２０２３-06-30");
        filled.cell("还本付息", "合同宽限日", 2).setCellValue(1.5);
        filled.cell("案例", "核查日期", 2).setCellValue("２０２３-07-01");
        filled.cell("案例", "是否临界", 2).setCellValue("√");
        assertThat(problems())
                .containsExactly("案例!E2 应为 是 或 否，不是“√”", "案例!D2 应为日期，1949 至 2999 年，如 2023-12-31，这里有全角数字，请用半角数字");
        filled.cell("案例", "核查日期", 2).setBlank();
        filled.cell("案例", "是否临界", 2).setBlank();
        assertThat(problems())
                .anyMatch(problem -> problem.contains("\"２０２３-06-30\" 不是有效日期，其中有全角数字，请用半角数字；应为：日期"))
                .anyMatch(problem -> problem.contains("“本金”为 \"１００\"，类型不对，其中有全角数字，请用半角数字；应为：金额"))
                .anyMatch(problem -> problem.contains("“合同宽限日”为 1.5，类型不对；应为：整数"))
                .anyMatch(problem -> problem.contains("\"ｌ\" 在台账中不存在，其中有全角字符，请用半角字母和数字；应为："));
    }

    @Test
    void whatIsNoneIsQuotedWithWhatItMayBe() throws IOException {
        one();
        filled.row("还本付息", "案例", "次日未还", "编号", "june", "贷款", "l", "应还日期", "2024-06-30")
                .row("期望", "案例", "次日未还", "对象编号", "junes", "结果", "违反");
        filled.cell("期望", "结果", 2).setCellValue("违犯");
        filled.cell("期望", "理由", 2).setCellValue("逾期");
        assertThat(problems()).contains("期望!E2 没有结果“违犯”，是否为“违反”？", "期望!D3 台账中没有还本付息“junes”，是否为“june”？");
        filled.cell("期望", "结果", 2).setCellValue("好");
        assertThat(problems()).anyMatch(problem -> problem.equals("期望!E2 没有结果“好”；可以写：违反、建议、例外、无法判定、已纠正、即将到期、符合、不适用"));
        filled.cell("期望", "结果", 2).setCellValue("符合");
        assertThat(problems()).anyMatch(problem -> problem.startsWith("期望!I2 没有理由“逾期”；可以写：unpaid、"));
        filled.cell("期望", "案例", 2).setCellValue("次日末还");
        assertThat(problems()).contains("期望!A2 没有案例“次日末还”；应为：“案例”表中的名称，是否为“次日未还”？");
    }

    @Test
    void aSheetThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
        one();
        filled.workbook().setSheetName(filled.workbook().getSheetIndex("案例"), "案例1");
        assertThat(problems()).singleElement().asString().contains("没有“案例”表；", "（现有：案例1、期望、基础台账、");
        assertThat(run().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("cases.xlsx：没有“案例”表"));
        filled.workbook().setSheetName(filled.workbook().getSheetIndex("案例1"), "案例");
        filled.workbook().removeSheetAt(filled.workbook().getSheetIndex("期望"));
        assertThat(problems()).singleElement().asString().contains("没有“期望”表；", "（现有：案例、基础台账、");
    }

    @Test
    void aTitleAboveTheNamesOfColumnsIsTheOneThingToldOf() throws IOException {
        one();
        for (String sheet : List.of("案例", "还本付息")) {
            filled.sheet(sheet).shiftRows(0, filled.sheet(sheet).getLastRowNum(), 1);
            filled.sheet(sheet).createRow(0).createCell(0).setCellValue("登记表");
        }
        filled.sheet("还本付息").addMergedRegion(CellRangeAddress.valueOf("A1:F1"));
        assertThat(problems()).containsExactly("案例!A1 列名在第2行；应为：列名要在第一行，其上没有别的行", "还本付息!A1 列名在第2行；应为：列名要在第一行，其上没有别的行");
    }

    @Test
    void aWrongSubjectIsAnErrorWithItsCell() throws IOException {
        filled.row("案例", "案例", "甲", "规则", RULE, "基础台账", "小台账")
                .row("期望", "案例", "甲", "对象编号", "k", "结果", "违反")
                .row("期望", "案例", "甲", "对象类型", "贷款与债券", "对象编号", "l", "结果", "违反")
                .row("期望", "案例", "甲", "对象类型", "县", "对象编号", "611026", "结果", "不适用");
        assertThat(problems())
                .containsExactly(
                        "期望!D2 台账中没有还本付息“k”；可以写：i",
                        "期望!C3 debt/no-default 的对象类型是 还本付息，不是 贷款与债券",
                        "期望!D4 debt/no-default 判定的是 还本付息，对县级写 不适用 没有断言任何结果；请写 还本付息 的结果");
    }

    @Test
    void whatIsExpectedTwiceIsAnErrorWithBothRows() throws IOException {
        filled.row("案例", "案例", "甲", "规则", RULE, "基础台账", "小台账")
                .row("期望", "案例", "甲", "对象编号", "i", "结果", "违反")
                .row("期望", "案例", "甲", "规则", rule(), "对象类型", "还本付息", "对象编号", "i", "结果", "符合");
        assertThat(problems()).singleElement().asString().startsWith("期望!E3 同一案例、规则和对象写了两次，另一次在第2行");
    }

    @Test
    void aSheetWithoutCasesSaysWhereTheyGo() throws IOException {
        assertThat(problems()).containsExactly("案例!A1 没有案例：从第二行起，一行写一个");
    }

    @Test
    void marksAreRead() throws IOException {
        filled.row("案例", "案例", "甲", "规则", RULE, "基础台账", "小台账")
                .row("期望", "案例", "甲", "对象编号", "i", "结果", "符合")
                .row(
                        "标记",
                        "标记种类",
                        "案例都发现不了的改动",
                        "规则",
                        rule(),
                        "规则块",
                        "no-default broken",
                        "改动或条件",
                        "Deadline: due < $today → –",
                        "原因",
                        "另有规则块作出同样结论",
                        "原因（英文）",
                        "another block says the same")
                .row(
                        "标记",
                        "标记种类",
                        "案例都达不到的条件",
                        "规则",
                        RULE,
                        "规则块",
                        "no-default broken",
                        "改动或条件",
                        "due < $today",
                        "哪一侧",
                        "界限两侧",
                        "原因",
                        "期限不会落在该日",
                        "原因（英文）",
                        "no term ends that day");
        CaseRun run = run();
        assertThat(run.problems()).isEmpty();
        assertThat(run.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.rule()).isEqualTo(RULE);
            assertThat(mark.names("no-default broken", "Deadline: due < $today → –"))
                    .isTrue();
            assertThat(mark.reason().en()).isEqualTo("another block says the same");
            assertThat(mark.place().sheet() + "!" + mark.place().cell()).isEqualTo("标记!A2");
        });
        assertThat(run.unreachable()).singleElement().satisfies(mark -> {
            assertThat(mark.condition()).isEqualTo("due < $today");
            assertThat(mark.side()).isEqualTo(ConditionCoverage.Side.BOUNDARY);
        });
    }

    @Test
    void slipsInMarksAreErrorsWithTheirCell() throws IOException {
        filled.row("案例", "案例", "甲", "规则", RULE, "基础台账", "小台账")
                .row("期望", "案例", "甲", "对象编号", "i", "结果", "符合")
                .row("标记", "标记种类", "其他", "规则", RULE)
                .row("标记", "标记种类", "案例都达不到的条件", "规则", "debt/no-defualt", "改动或条件", "x", "哪一侧", "左侧");
        assertThat(problems()).singleElement().asString().startsWith("标记!A2 没有这种标记");
        filled.sheet("标记").removeRow(filled.sheet("标记").getRow(1));
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("标记!B3 没有规则“debt/no-defualt”"))
                .anyMatch(problem -> problem.equals("标记!E3 没有一侧“左侧”；可以写：成立、不成立、界限两侧"))
                .anyMatch(problem -> problem.endsWith("缺少 block"))
                .anyMatch(problem -> problem.contains("缺少理由"));
    }

    @Test
    void whatExpectationsLeaveOpenIsRecordedAndAllElseStays() throws IOException {
        filled.row("案例", "案例", "甲", "规则", RULE, "基础台账", "小台账", "核查日期", LocalDate.of(2023, 7, 1))
                .row("还本付息", "案例", "甲", "编号", "i", "还款", "无")
                .row("期望", "案例", "甲", "对象编号", "i", "结果", "违反", "期限", "2023-06-30")
                .row("案例", "案例", "乙", "规则", RULE, "基础台账", "小台账")
                .row("还本付息", "案例", "乙", "编号", "i", "还款", "不详")
                .row("期望", "案例", "乙", "对象编号", "i", "结果", "无法判定");
        CellStyle own = filled.workbook().createCellStyle();
        own.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        own.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        filled.cell("期望", "结果", 2).setCellStyle(own);
        filled.workbook().createSheet("备注一").createRow(0).createCell(0).setCellValue("自用");
        // One who does not use a column may have taken it away.
        filled.sheet("期望").getRow(0).removeCell(filled.cell("期望", "缺少的事实", 1));
        CaseRun before = run();
        assertThat(before.problems()).isEmpty();
        assertThat(CaseRecorder.record(before)).isEqualTo(3);
        CaseRun after =
                new CaseSuite(CHECKER).run(List.of(before.file())).runs().get(0);
        assertThat(after.problems()).isEmpty();
        assertThat(after.results()).allMatch(CaseResult::passed);
        Expectation broken = after.results().get(0).tested().expectations().get(0);
        assertThat(broken.amount()).isEqualByComparingTo("105.5");
        assertThat(broken.due()).isEqualTo(LocalDate.of(2023, 6, 30));
        assertThat(broken.reasons()).isNotEmpty();
        assertThat(after.results().get(1).tested().expectations().get(0).missing())
                .containsExactly("/instalments/0/payments");
        assertThat(CaseRecorder.record(after)).isZero();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(before.file()))) {
            assertThat(workbook.getSheet("备注一").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("自用");
            assertThat(workbook.getSheet("期望")
                            .getRow(1)
                            .getCell(4)
                            .getCellStyle()
                            .getFillForegroundColor())
                    .isEqualTo(IndexedColors.ROSE.getIndex());
            assertThat(workbook.getSheet("期望").getDataValidations()).isNotEmpty();
        }
    }

    @Test
    void aBaseLedgerStandsInAFileOfItsOwn() throws IOException {
        Filled.ledger()
                .row("贷款与债券", "编号", "l", "类别", "银行贷款")
                .row(
                        "还本付息",
                        "编号",
                        "i",
                        "贷款",
                        "l",
                        "应还日期",
                        LocalDate.of(2023, 6, 30),
                        "本金",
                        100,
                        "利息",
                        0,
                        "合同宽限日",
                        0,
                        "展期",
                        "无",
                        "还款",
                        "无")
                .save(folder.resolve("base.xlsx"));
        filled.row("基础台账", "名称", "另一文件", "文件", "base.xlsx")
                .row("案例", "案例", "甲", "规则", RULE, "基础台账", "另一文件")
                .row("期望", "案例", "甲", "对象编号", "i", "结果", "违反");
        CaseRun run = run();
        assertThat(run.problems()).isEmpty();
        assertThat(run.results()).singleElement().satisfies(result -> assertThat(result.passed())
                .isTrue());
        assertThat(new CaseFiles(CHECKER.rules()).find(folder)).containsExactly(folder.resolve("cases.xlsx"));
        Files.delete(folder.resolve("base.xlsx"));
        assertThat(problems()).singleElement().asString().startsWith("基础台账!B3 没有文件 ");
    }
}
