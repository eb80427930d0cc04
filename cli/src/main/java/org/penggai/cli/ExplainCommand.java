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
import org.penggai.write.ExplanationWriter;
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
            description = {"Id of the subject; for the county its code.", "对象编号；对象为全县时用行政区划代码。"})
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
    private HelpOptions help;

    @CommandLine.Mixin
    private LanguageOption language;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LedgerDocument document;
        try {
            document = new Inputs(console).read(Inputs.expand(List.of(name)).get(0));
        } catch (LedgerFormatException e) {
            console.problems(name, e);
            return ExitCode.BAD_INPUT;
        }
        ComplianceChecker checker = ComplianceChecker.load(ComplianceChecker.class.getClassLoader());
        CheckOptions options = judgedBy.in(CheckOptions.defaults().withAsOf(asOf), () -> checker, console);
        if (checker.rules().rule(rule) == null) {
            throw new InputException("没有规则 " + rule, "there is no rule " + rule);
        }
        Explanation explanation;
        try {
            explanation = checker.explain(document.ledger(), options, rule, subject);
        } catch (UnknownSubjectException e) {
            throw new InputException(e.text());
        }
        if (format == TextOrJson.JSON) {
            ExplanationWriter.json(explanation, console.out());
        } else {
            StringBuilder text = new StringBuilder();
            new ExplanationWriter(language.get(), verbose).write(explanation, text);
            console.out().print(text);
        }
        return ExitCode.CLEAN;
    }
}
