package org.penggai.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.penggai.Bilingual;
import org.penggai.ComplianceChecker;
import org.penggai.harness.CaseResult;
import org.penggai.harness.CaseRun;
import org.penggai.harness.CaseSuite;
import org.penggai.harness.Expectation;
import org.penggai.harness.Mismatch;
import org.penggai.harness.PolicyCase;
import org.penggai.harness.TestReport;
import org.penggai.write.TextReportWriter.Language;

/** The page of cases to which the rules could not be applied, so that there is no report of them. */
class FaultPageTest {
    private static final ComplianceChecker CHECKER = ComplianceChecker.load();

    @Test
    void aCaseThatCouldNotBeJudgedIsShownWithItsDayAndWhy() throws IOException {
        CaseRun run = new CaseSuite(CHECKER)
                .run(List.of(Path.of("../fixtures/cases/debt/no-default.json")))
                .runs()
                .get(0);
        List<CaseResult> results = run.results().stream()
                .map(CaseResult::tested)
                .map(tested -> new CaseResult(tested, List.of(fault(tested)), null))
                .toList();
        assertThat(results).extracting(result -> result.tested().asOf()).contains(null, LocalDate.of(2023, 7, 1));
        TestReport report = new TestReport(List.of(new CaseRun(run.file(), results, List.of(), List.of(), List.of())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlTestWriter(CHECKER.rules(), Language.ZH).write(report, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("规则无法执行：试", "2023-07-01", "2023-12-31");
    }

    private static Mismatch fault(PolicyCase tested) {
        Expectation first = tested.expectations().get(0);
        return new Mismatch(
                Mismatch.Kind.FAULT,
                first.rule(),
                first.subject(),
                first.place(),
                new Bilingual("符合", "satisfied"),
                new Bilingual("规则无法执行：试", "the rules can't be applied: a trial"),
                null,
                null);
    }
}
