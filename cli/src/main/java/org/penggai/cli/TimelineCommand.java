package org.penggai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.read.LedgerDocument;
import org.penggai.read.LedgerFormatException;
import org.penggai.report.Timeline;
import org.penggai.write.PlainText;
import org.penggai.write.TimelineJsonWriter;
import org.penggai.write.TimelineTextWriter;
import picocli.CommandLine;

/** Lists what of a ledger is due when. */
@CommandLine.Command(
        name = "timeline",
        description = {"Lists every obligation of a ledger that has a day, and how it stands.", "列出台账中每项有期限的义务和办理情况。"},
        footer = {
            "",
            "States: overdue, due soon, not yet due, met, met late, waived, undetermined.",
            "情况：逾期、即将到期、未到期、已办、迟办、例外、无法判定。",
            "",
            "Exit codes: 0 listed, 2 bad input or usage, 70 a fault of the tool or output not written whole.",
            "退出码：0 已列出，2 输入或用法有误，70 工具故障或输出未能写完。"
        },
        version = Main.VERSION)
final class TimelineCommand implements Command, Callable<Integer> {
    enum Format {
        TEXT,
        JSON,
        ICS
    }

    private final Console console;

    @CommandLine.Parameters(
            paramLabel = "FILE",
            description = {"A ledger, or - for standard input.", "台账文件，或 - 表示标准输入。"})
    private String name;

    @CommandLine.Option(
            names = "--format",
            paramLabel = "text|json|ics",
            defaultValue = "text",
            description = {"text, json or ics (a calendar).", "输出格式；ics 为日历文件，可导入或订阅。"})
    private Format format;

    @CommandLine.Mixin
    private ReportOutput output;

    @CommandLine.Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = {"The day as of which it stands so; by default the ledger's own.", "截至哪一天；默认为台账的截至日期。"})
    private LocalDate asOf;

    @CommandLine.Option(
            names = "--rule",
            paramLabel = "GLOB",
            description = {"Only rules that match, such as debt/*.", "只列匹配的规则，如 debt/*。"})
    private List<String> rules = new ArrayList<>();

    @CommandLine.Mixin
    private ProfileAndWaivers judgedBy;

    @CommandLine.Mixin
    private PersonalOption personal;

    @CommandLine.Mixin
    private HelpOptions help;

    @CommandLine.Mixin
    private LanguageOption language;

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> read = new ArrayList<>(judgedBy.files());
        if (!name.equals(Inputs.STANDARD_INPUT)) {
            read.add(Path.of(name));
        }
        output.refuseToOverwrite(read);
        ComplianceChecker checker = ComplianceChecker.loadInBackground(ComplianceChecker.class.getClassLoader());
        NearestRule.requireMatch(rules, checker.rules());
        CheckOptions options = judgedBy.in(
                personal.in(CheckOptions.defaults().withAsOf(asOf).withRules(rules)),
                () -> checker,
                console,
                language.asked());
        return output.write(console, out -> write(checker, options, out), code -> code == ExitCode.CLEAN);
    }

    private int write(ComplianceChecker checker, CheckOptions options, PrintStream out) throws IOException {
        LedgerDocument document;
        try {
            document = new Inputs(console).read(name);
        } catch (LedgerFormatException e) {
            console.problems(name, e, language.asked());
            return ExitCode.BAD_INPUT;
        }
        document.warnings().forEach(warning -> console.err()
                .println(PlainText.of(
                        document.name() + ": " + language.of("提示：", "warning: ") + language.of(warning.message()))));
        Timeline timeline = checker.timeline(document, options);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (format) {
            case TEXT -> {
                StringBuilder text = new StringBuilder();
                new TimelineTextWriter(language.get()).write(timeline, text);
                bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
            }
            case JSON -> new TimelineJsonWriter().write(timeline, bytes);
            case ICS -> CalendarHome.open().write(timeline, language.get(), bytes);
        }
        bytes.writeTo(out);
        return ExitCode.CLEAN;
    }
}
