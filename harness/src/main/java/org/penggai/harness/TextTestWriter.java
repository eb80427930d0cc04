package org.penggai.harness;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.penggai.Bilingual;
import org.penggai.write.PlainText;
import org.penggai.write.TextReportWriter.Language;

/** A test report as text: what failed, with expected and actual, why, and the counts. */
public final class TextTestWriter {
    private final Language language;

    /** A writer in a language. */
    public TextTestWriter(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Writes a report.
     *
     * @throws IOException when {@code out} throws it
     */
    public void write(TestReport report, Appendable out) throws IOException {
        for (CaseRun run : report.runs()) {
            for (CaseProblem problem : run.problems()) {
                line(out, language.of(problem.message()));
            }
            for (CaseResult result : run.results()) {
                write(result, out);
            }
        }
        if (report.coverage() != null) {
            new MeasureText(language, out).write(report.coverage());
        }
        if (report.mutation() != null) {
            new MeasureText(language, out).write(report.mutation());
        }
        new MeasureText(language, out).write(report.survivors());
        for (Bilingual refusal : report.refusals()) {
            line(out, language.of("不予通过：", "refused: ") + language.of(refusal));
        }
        line(
                out,
                language.of(new Bilingual(
                        String.format(
                                Locale.ROOT,
                                "共%d个案例：%d个通过，%d个不符，%d个待写；%d处案例文件错误",
                                report.cases(),
                                report.passed(),
                                report.failed(),
                                report.pending(),
                                report.problems()),
                        String.format(
                                Locale.ROOT,
                                "%d cases: %d passed, %d failed, %d pending; %d problems in case files",
                                report.cases(),
                                report.passed(),
                                report.failed(),
                                report.pending(),
                                report.problems()))));
    }

    private void write(CaseResult result, Appendable out) throws IOException {
        if (result.tested().pending()) {
            line(
                    out,
                    language.of("待写：", "pending: ") + result.tested().name() + "  "
                            + language.of(result.tested().place().words()));
        }
        if (result.mismatches().isEmpty()) {
            return;
        }
        line(out, language.of("不符：", "failed: ") + result.tested().name());
        for (Mismatch mismatch : result.mismatches()) {
            line(out, "  " + language.of(mismatch.place().words()));
            line(out, "  " + language.of(mismatch.message()));
            if (mismatch.found() != null && mismatch.kind() != Mismatch.Kind.MESSAGE) {
                line(out, "    " + language.of(mismatch.found()));
            }
            for (Reason reason : mismatch.reasons()) {
                write(reason, out);
            }
        }
    }

    /** The block by what it says, and by its name for who writes rules. */
    private void write(Reason reason, Appendable out) throws IOException {
        String called = language.of(reason.label()) + language.of("（", " (") + reason.block() + language.of("）", ")");
        line(
                out,
                "    " + (reason.held() ? language.of("成立：", "held: ") : language.of("不成立：", "not held: ")) + called
                        + (reason.held() ? "" : language.of("：", ": ") + language.of(reason.condition())));
    }

    private void line(Appendable out, String text) throws IOException {
        out.append(PlainText.of(text)).append('\n');
    }
}
