package org.penggai.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.ComplianceChecker;
import org.penggai.harness.ConditionCoverage.Side;

class CaseCoverageTest {
    private static final ComplianceChecker CHECKER = ComplianceChecker.load();

    @TempDir
    private Path folder;

    private CoverageReport coverage(String marks, String... cases) throws IOException {
        Files.writeString(
                folder.resolve("cases.json"),
                """
                {"rule": "supervision/tasks-done", "base": {
                  "schemaVersion": "1.0", "asOf": "2023-12-31", "jurisdiction": {"code": "611026", "name": "柞水县"},
                  "projects": [{"id": "p", "name": "甲项目"}],
                  "tasks": [{"id": "t", "projectId": "p", "name": "完成入户调查", "owner": "张某", "dueOn": "2023-06-30",
                             "doneOn": "none"}]},
                 "unreachable": ["""
                        + marks + "], \"cases\": [" + String.join(",", cases) + "]}");
        TestReport report = new CaseSuite(CHECKER).run(List.of(folder));
        assertThat(report.problems()).isZero();
        return new CaseCoverage(CHECKER).of(report.runs());
    }

    private static List<Boolean> limits(CoverageReport coverage, String block) {
        return coverage.rules().get(0).items().stream()
                .filter(item -> item.side() == Side.BOUNDARY
                        && block.equals(item.block())
                        && item.condition().equals("Deadline: due < $today"))
                .map(ConditionCoverage::reached)
                .toList();
    }

    private static final String DAY_AFTER =
            "{\"name\": \"a\", \"asOf\": \"2023-07-01\", \"expect\": {\"task/t\": \"violated\"}}";
    private static final String DUE_DAY =
            "{\"name\": \"b\", \"asOf\": \"2023-06-30\", \"expect\": {\"task/t\": \"due-soon\"}}";

    @Test
    void aLimitIsReachedOnBothSidesOneStepApart() throws IOException {
        assertThat(limits(coverage("", DAY_AFTER), "tasks-done broken")).containsExactly(false);
        assertThat(limits(coverage("", DAY_AFTER, DUE_DAY), "tasks-done broken"))
                .containsExactly(true);
    }

    @Test
    void outcomesThatNoCaseExpectsAreNotReached() throws IOException {
        String bystander =
                """
                {"name": "c", "asOf": "2023-07-01", "given": {"tasks": [{"id": "t2", "projectId": "p", "name": "x",
                 "owner": "张某", "dueOn": "2023-06-30", "doneOn": "2023-06-29"}]}, "expect": {"task/t": "violated"}}""";
        assertThat(coverage("", bystander).rules().get(0).items())
                .filteredOn(item -> item.side() == Side.OUTCOME && item.reached())
                .extracting(ConditionCoverage::condition)
                .containsExactly("violated");
    }

    @Test
    void outcomesAreThoseThatWereFound() throws IOException {
        assertThat(coverage("", DAY_AFTER, DUE_DAY).rules().get(0).items())
                .filteredOn(item -> item.side() == Side.OUTCOME && item.reached())
                .extracting(ConditionCoverage::condition)
                .containsExactlyInAnyOrder("violated", "due-soon");
    }

    @Test
    void whatCanNotBeReachedDoesNotCountAndAMarkOfWhatWasIsNotNeeded() throws IOException {
        CoverageReport without = coverage("", DAY_AFTER);
        String mark =
                """
                {"block": "tasks-done broken", "condition": "Deadline: due < $today", "side": "%s",
                 "reason": {"zh": "试验", "en": "a trial"}}""";
        CoverageReport with = coverage(mark.formatted("boundary"), DAY_AFTER);
        assertThat(with.unused()).isEmpty();
        assertThat(with.rules().get(0).counted())
                .isEqualTo(without.rules().get(0).counted() - 1);
        assertThat(with.percent()).isGreaterThan(without.percent());
        assertThat(coverage(mark.formatted("true"), DAY_AFTER).unused()).hasSize(1);
    }
}
