package org.penggai.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.ComplianceChecker;
import org.penggai.harness.CaseResult;
import org.penggai.harness.CaseRun;
import org.penggai.harness.CaseSuite;
import org.penggai.harness.PolicyCase;
import org.penggai.harness.TestReport;
import org.penggai.read.LedgerDocument;
import org.penggai.report.FactLocator;
import org.penggai.report.Finding;
import org.penggai.write.TextReportWriter.Language;

/** The page of cases whose facts stand in a workbook. */
class WorkbookPageTest {
    private static final ComplianceChecker CHECKER = ComplianceChecker.load();
    private static final String CASES =
            """
            {"rule": "debt/no-default", "base": {"schemaVersion": "1.0", "asOf": "2023-12-31",
             "jurisdiction": {"code": "611026", "name": "柞水县"}, "projects": [{"id": "p", "name": "甲项目"}],
             "loans": [{"id": "l", "projectId": "p", "kind": "bankLoan"}],
             "instalments": [{"id": "i", "loanId": "l", "dueOn": "2023-06-30", "principal": 100, "interest": 0,
               "graceDays": 0, "extensionAgreements": [], "payments": []}]},
             "cases": [{"name": "未还", "expect": {"instalment/i": "satisfied"}}]}""";

    @TempDir
    private Path folder;

    @Test
    void whatWouldTurnTheOutcomeNamesTheSheetAndNoPointer() throws IOException {
        CaseRun run = new CaseSuite(CHECKER)
                .run(List.of(Files.writeString(folder.resolve("cases.json"), CASES)))
                .runs()
                .get(0);
        assertThat(page(run)).contains("/instalments/0/payments/-");
        List<CaseResult> placed = run.results().stream()
                .map(result -> new CaseResult(inWorkbook(result.tested()), result.mismatches(), result.report()))
                .toList();
        assertThat(page(new CaseRun(run.file(), placed, List.of(), List.of(), List.of())))
                .contains("“还本付息·还款”表", "sheet 还本付息·还款")
                .doesNotContain("/instalments/0/payments/-");
    }

    private static String page(CaseRun run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlTestWriter(CHECKER.rules(), Language.ZH).write(new TestReport(List.of(run)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PolicyCase inWorkbook(PolicyCase one) {
        LedgerDocument given = one.given();
        return new PolicyCase(
                one.name(),
                one.place(),
                one.asOf(),
                one.boundary(),
                one.pending(),
                new LedgerDocument(given.ledger(), given.name(), given.digest(), given.warnings(), new Cells()),
                one.ledgerJson(),
                one.rules(),
                one.expectations());
    }

    /** All facts in one cell. */
    private static final class Cells implements FactLocator {
        @Override
        public Finding.Location locate(String array, int index) {
            return Finding.Location.cell("甲", 2, 1);
        }

        @Override
        public Map<String, Finding.Location> fields(Collection<String> pointers) {
            return pointers.stream().collect(Collectors.toMap(pointer -> pointer, pointer -> locate(pointer, 0)));
        }
    }
}
