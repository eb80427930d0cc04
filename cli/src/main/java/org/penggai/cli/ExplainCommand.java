package org.penggai.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.explain.Explanation;
import org.penggai.explain.UnknownSubjectException;
import org.penggai.read.LedgerDocument;
import org.penggai.read.LedgerFormatException;
import org.penggai.report.SheetPlaces;
import org.penggai.write.ExplanationWriter;
import org.penggai.write.PlainText;
import picocli.CommandLine;

/** Explains why a rule came to its verdict on a subject, or why it says nothing of it. */
@CommandLine.Command(
        name = "explain",
        description = {
            "Why, or why not: each condition, the values, and what would change the verdict.",
            "为什么是这个结论：逐项条件、看到的数值、怎样会改变结论。"
        },
        version = Main.VERSION)
final class ExplainCommand implements Command, Callable<Integer> {
    private final Console console;

    @CommandLine.Parameters(
            paramLabel = "FILE",
            description = {"A ledger, or - for standard input.", "台账文件，或 - 表示标准输入。"})
    private String name;

    @CommandLine.Option(
            names = "--rule",
            required = true,
            paramLabel = "RULE",
            description = {"Id of the rule.", "规则编号。"})
    private String rule;

    @CommandLine.Option(
            names = "--subject",
            required = true,
            paramLabel = "ID",
            description = {"Id or name of the subject; for the county its code.", "对象的编号或名称；对象为全县时用行政区划代码。"})
    private String subject;

    @CommandLine.Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = {"The day to explain for; by default the ledger's own.", "截至哪一天；默认为台账的截至日期。"})
    private LocalDate asOf;

    @CommandLine.Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = {"text or json.", "输出格式。"})
    private TextOrJson format;

    @CommandLine.Option(
            names = "--verbose",
            description = {"Show each condition as the rule states it, too.", "同时显示规则原文。"})
    private boolean verbose;

    @CommandLine.Mixin
    private ProfileAndWaivers judgedBy;

    @CommandLine.Mixin
    private PersonalOption personal;

    @CommandLine.Mixin
    private HelpOptions help;

    @CommandLine.Mixin
    private LanguageOption language;

    ExplainCommand(Console console) {
        this.console = console;
    }

    private void unknown(UnknownSubjectException e) {
        console.err().println(PlainText.of("penggai: " + Console.in(language.asked(), e.text())));
        if (!e.candidates().isEmpty()) {
            console.err().println(language.of("可以写：", "There are:"));
        }
        for (UnknownSubjectException.Candidate candidate : e.candidates()) {
            console.err()
                    .println(PlainText.of(
                            "  " + candidate.id() + (candidate.name() == null ? "" : "  " + candidate.name())));
        }
        if (e.more() > 0) {
            console.err().println(language.of("  另有" + e.more() + "个", "  and " + e.more() + " more"));
        }
    }

    @Override
    public Integer call() throws IOException {
        LedgerDocument document;
        try {
            document = new Inputs(console).read(Inputs.expand(List.of(name)).get(0));
        } catch (LedgerFormatException e) {
            console.problems(name, e, language.asked());
            return ExitCode.BAD_INPUT;
        }
        ComplianceChecker checker = ComplianceChecker.load(ComplianceChecker.class.getClassLoader());
        CheckOptions options = judgedBy.in(
                personal.in(CheckOptions.defaults().withAsOf(asOf)), () -> checker, console, language.asked());
        if (checker.rules().rule(rule) == null) {
            throw NearestRule.unknown(rule, checker.rules());
        }
        Explanation explanation;
        try {
            explanation = checker.explain(document.ledger(), options, rule, subject);
        } catch (UnknownSubjectException e) {
            unknown(e);
            return ExitCode.BAD_INPUT;
        }
        if (format == TextOrJson.JSON) {
            ExplanationWriter.json(explanation, console.out());
        } else {
            StringBuilder text = new StringBuilder();
            new ExplanationWriter(language.get(), verbose).write(explanation, text);
            SheetPlaces places = new SheetPlaces(document.locations());
            console.out().print(language.of(places.zh(text.toString()), places.en(text.toString())));
        }
        return ExitCode.CLEAN;
    }
}
