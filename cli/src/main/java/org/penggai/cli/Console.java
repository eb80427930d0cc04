package org.penggai.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.read.InputProblem;
import org.penggai.read.LedgerFormatException;
import org.penggai.write.PlainText;
import org.penggai.write.TextReportWriter;

/**
 * What a command reads from and prints to.
 *
 * @param in standard input
 * @param out findings
 * @param err everything else
 * @param terminal whether {@code out} is a terminal
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** Says why a command could not be carried out, and gives its exit code; never a stack trace. */
    int fail(Exception e) {
        if (e instanceof InputException) {
            err.println(PlainText.of("penggai: " + e.getMessage()));
            return ExitCode.BAD_INPUT;
        }
        err.println("penggai: 工具故障 / a fault of the tool: " + e);
        if (System.getenv("PENGGAI_DEBUG") != null) {
            e.printStackTrace(err);
        }
        return ExitCode.FAULT;
    }

    /** Says what is wrong with the command line, and where its usage is told. */
    void usage(Bilingual fault, String command) {
        err.println("penggai: " + fault.zh() + " / " + fault.en());
        err.println("用法 / usage: " + command + " --help");
    }

    /** Prints every problem of a file in both languages. */
    void problems(String name, LedgerFormatException e) {
        problems(name, e, null);
    }

    /** Prints every problem of a file that is not a ledger, in both languages where none was asked for. */
    void problems(String name, LedgerFormatException e, TextReportWriter.Language language) {
        Bilingual other = OtherKind.of(e.problems());
        if (other == null) {
            problems(name, e.problems(), e.total(), language);
            return;
        }
        err.println(PlainText.of(name + ": " + in(language, other)));
        List<InputProblem> first = e.problems().stream().limit(OtherKind.LISTED).toList();
        problems(name, first, e.total(), language);
    }

    /** Prints problems of a file, in both languages where none was asked for. */
    void problems(String name, List<InputProblem> problems, long total, TextReportWriter.Language language) {
        problems(name, problems, total, new Bilingual("未作任何检查", "nothing was checked"), language);
    }

    /** @param consequence what was not done for them */
    void problems(
            String name,
            List<InputProblem> problems,
            long total,
            Bilingual consequence,
            TextReportWriter.Language language) {
        for (InputProblem problem : problems) {
            err.println(PlainText.of(name + ": " + in(language, problem.message())));
        }
        err.println(PlainText.of(name) + ": "
                + in(
                        language,
                        new Bilingual(
                                "共" + total + "处问题，" + consequence.zh(),
                                total + (total == 1 ? " problem" : " problems") + ", " + consequence.en())));
    }

    /** A text in a language, in both where none was asked for. */
    static String in(TextReportWriter.Language language, Bilingual text) {
        return language == null ? text.zh() + " / " + text.en() : language.of(text);
    }
}
