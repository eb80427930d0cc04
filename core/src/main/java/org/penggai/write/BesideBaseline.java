package org.penggai.write;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.penggai.report.BaselineMark;
import org.penggai.report.Report;
import org.penggai.write.TextReportWriter.Language;

/** How a report stands to an earlier one, in a sentence. */
final class BesideBaseline {
    private BesideBaseline() {}

    static String counts(Report report, Language language) {
        return language.of("与", "Against the report as of ")
                + report.baseline().asOf()
                + language.of("的报告相比：", ": ")
                + Arrays.stream(BaselineMark.State.values())
                        .map(state -> language.of(
                                state.label().zh() + report.count(state),
                                report.count(state) + " " + state.label().en()))
                        .collect(Collectors.joining(language.of("，", ", ")))
                + language.of("。", ".");
    }
}
