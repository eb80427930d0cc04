package org.penggai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.penggai.Bilingual;
import org.penggai.harness.TestReport;

/** What was asked of a run of cases beside that they come out as expected. A least percentage is null where none was asked for. */
record TestGates(boolean refusePending, Double minCoverage, Double minMutation) {
    record Refusal(int exitCode, Bilingual text) {}

    /** Empty where nothing refuses the run; the first says how the command ends. */
    List<Refusal> refusals(TestReport report) {
        List<Refusal> refusals = new ArrayList<>();
        if (refusePending && report.pending() > 0) {
            refusals.add(new Refusal(
                    ExitCode.FINDINGS,
                    new Bilingual(
                            report.pending() + "个案例待写（--refuse-pending）",
                            report.pending() + " cases are still to be written (--refuse-pending)")));
        }
        // Before the marks: where a rule was changed, its marks fit no more, and that comes of the change.
        if (!report.survivorsHold()) {
            refusals.add(new Refusal(
                    ExitCode.GATE,
                    new Bilingual("有规则与记录的不同，没有案例发现", "rules differ from what is recorded, and no case notices")));
        }
        if (unusedMarks(report)) {
            refusals.add(new Refusal(ExitCode.BAD_INPUT, new Bilingual("有标记对不上任何地方", "marks fit no place")));
        }
        if (minCoverage != null && !(report.coverage().percent() >= minCoverage)) {
            refusals.add(below(report.coverage().percent(), minCoverage, "覆盖率", "coverage", "--min-coverage"));
        }
        if (minMutation != null && !(report.mutation().score() >= minMutation)) {
            refusals.add(below(report.mutation().score(), minMutation, "变异得分", "mutation score", "--min-mutation"));
        }
        return refusals;
    }

    private static Refusal below(double found, double least, String zh, String en, String option) {
        String reached = Double.isNaN(found) ? "–" : String.format(Locale.ROOT, "%.2f%%", found);
        String wanted = String.format(Locale.ROOT, "%.2f%%", least);
        return new Refusal(
                ExitCode.GATE,
                new Bilingual(
                        zh + reached + "，低于要求的" + wanted + "（" + option + "）",
                        en + " " + reached + ", below the " + wanted + " asked for (" + option + ")"));
    }

    private static boolean unusedMarks(TestReport report) {
        return report.coverage() != null && !report.coverage().unused().isEmpty()
                || report.mutation() != null
                        && report.mutation().rules().stream()
                                .anyMatch(rule -> !rule.unused().isEmpty());
    }
}
