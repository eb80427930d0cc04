package org.penggai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.penggai.CheckOptions;
import org.penggai.html.HtmlReportWriter;
import org.penggai.judge.Outcome;
import org.penggai.read.LedgerDocument;
import org.penggai.read.LedgerFormatException;
import org.penggai.read.MergeFormatException;
import org.penggai.report.BaselineMark;
import org.penggai.report.Finding;
import org.penggai.report.Report;
import org.penggai.write.GitHubReportWriter;
import org.penggai.write.JUnitReportWriter;
import org.penggai.write.JsonReportWriter;
import org.penggai.write.MarkdownReportWriter;
import org.penggai.write.PlainText;
import org.penggai.write.ReportWriter;
import org.penggai.write.SarifReportWriter;
import org.penggai.write.TextReportWriter;
import picocli.CommandLine;

/** Checks ledgers. */
@CommandLine.Command(
        name = "check",
        description = {"Checks ledgers.", "检查台账。"},
        footer = {
            "",
            "Of several files each gets a report of its own; in JSON one document per line.",
            "A bad one is told of on standard error, the others are reported, exit code 2.",
            "多个文件各有一份报告，JSON 每行一份。",
            "其中有坏文件时，错误写到标准错误，其余照常报告，退出码为 2。",
            "",
            "Exit codes: 0 nothing at or above the fail level, 1 findings,",
            "2 bad input or usage, 70 a fault of the tool or output not written whole.",
            "退出码：0 没有达到失败级别的问题，1 有问题，",
            "2 输入或用法有误，70 工具故障或输出未能写完。"
        },
        version = Main.VERSION)
final class CheckCommand implements Command, Callable<Integer> {
    enum FailLevel {
        VIOLATED(Outcome.VIOLATED),
        UNDETERMINED(Outcome.VIOLATED, Outcome.UNDETERMINED),
        DUE_SOON(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.DUE_SOON),
        NEVER();

        private final List<Outcome> outcomes;

        FailLevel(Outcome... outcomes) {
            this.outcomes = List.of(outcomes);
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private static final class FailLevelConverter implements CommandLine.ITypeConverter<FailLevel> {
        @Override
        public FailLevel convert(String text) {
            return Arrays.stream(FailLevel.values())
                    .filter(level -> level.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() -> {
                        String levels = Arrays.stream(FailLevel.values())
                                .map(FailLevel::toString)
                                .collect(Collectors.joining(", "));
                        return new UsageFault.WrongValueException(
                                "应为 " + levels.replace(", ", "、") + " 之一，不是 " + text,
                                "must be one of " + levels + ", not " + text);
                    });
        }
    }

    private final Console console;
    private final RulesAhead ahead;
    private CheckOptions options;
    private boolean reported;
    private ReportWriter writer;

    @CommandLine.Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {"Ledgers, folders of them, or - for standard input.", "台账文件、台账所在文件夹，或 - 表示标准输入。"})
    private List<String> names;

    @CommandLine.Option(
            names = "--format",
            paramLabel = "text|json|sarif|junit|html|markdown|github",
            defaultValue = "text",
            description = {
                "text, json (one document per line for several files), sarif, junit (XML), html (a page to read or print),"
                        + " markdown (a job's summary) or github (annotations).",
                "输出格式；多个文件时 JSON 每行一份；html 为可阅读、打印的网页，markdown 为任务摘要，github 为注释。"
            })
    private ReportFormat format;

    @CommandLine.Mixin
    private ReportOutput output;

    @CommandLine.Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = {"The day to check for; by default the ledger's own.", "截至哪一天检查；默认为台账的截至日期。"})
    private LocalDate asOf;

    @CommandLine.Option(
            names = "--rule",
            paramLabel = "GLOB",
            description = {"Only rules that match, such as funds/*.", "只查匹配的规则，如 funds/*。"})
    private List<String> rules = new ArrayList<>();

    @CommandLine.Option(
            names = "--require",
            paramLabel = "GLOB",
            description = {"Rules for which undetermined fails too, such as '*' for all.", "这些规则无法判定时也算失败，如 '*' 为全部规则。"
            })
    private List<String> required = new ArrayList<>();

    @CommandLine.Option(
            names = "--include",
            paramLabel = "satisfied",
            description = {"List satisfied and not applicable subjects too.", "也列出符合和不适用的对象。"})
    private Include include;

    @CommandLine.Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "violated",
            converter = FailLevelConverter.class,
            description = {
                "violated, undetermined, due-soon or never; by default violated, so that a ledger of which nearly all"
                        + " is undetermined ends with 0 too: see --require.",
                "失败级别：违反、无法判定、即将到期或从不；默认为违反，因此几乎全部无法判定的台账也以 0 结束，见 --require。"
            })
    private FailLevel failOn;

    @CommandLine.Option(
            names = "--merge",
            description = {"Read the files as one ledger.", "把各文件合并为一个台账。"})
    private boolean merge;

    @CommandLine.Mixin
    private BaselineOption baseline;

    @CommandLine.Mixin
    private ProfileAndWaivers judgedBy;

    @CommandLine.Mixin
    private PersonalOption personal;

    @CommandLine.Mixin
    private HelpOptions help;

    @CommandLine.Mixin
    private LanguageOption language;

    enum Include {
        SATISFIED
    }

    CheckCommand(Console console, RulesAhead ahead) {
        this.console = console;
        this.ahead = ahead;
    }

    @Override
    public Integer call() throws IOException {
        List<String> files = Inputs.expand(names);
        refuseToOverwrite(files);
        options = options();
        baseline.read(console, language.asked());
        return output.write(console, out -> check(files, out), code -> reported || code != ExitCode.BAD_INPUT);
    }

    private void refuseToOverwrite(List<String> files) throws IOException {
        List<Path> read = new ArrayList<>();
        files.stream()
                .filter(name -> !name.equals(Inputs.STANDARD_INPUT))
                .map(Path::of)
                .forEach(read::add);
        read.addAll(judgedBy.files());
        if (baseline.file() != null) {
            read.add(baseline.file());
        }
        output.refuseToOverwrite(read);
    }

    private CheckOptions options() throws IOException {
        if (!rules.isEmpty() || !required.isEmpty()) {
            NearestRule.requireMatch(rules, ahead.checker().rules());
            NearestRule.requireMatch(required, ahead.checker().rules());
        }
        CheckOptions made =
                CheckOptions.defaults().withAsOf(asOf).withRules(rules).withSatisfied(listsSatisfied());
        return judgedBy.in(personal.in(made), ahead::checker, console, language.asked());
    }

    /** A test that passed is a test that others want to see; a page shows how much holds, and what is due later. */
    private boolean listsSatisfied() {
        return include != null || format == ReportFormat.JUNIT || format == ReportFormat.HTML;
    }

    private int check(List<String> files, PrintStream out) throws IOException {
        writer = writer(files.size() > 1 && !merge);
        int code = checkAll(files, out);
        writer.end(out);
        return code;
    }

    private int checkAll(List<String> files, PrintStream out) throws IOException {
        if (merge) {
            try {
                return check(new Inputs(console).readMerged(files), out);
            } catch (MergeFormatException e) {
                e.files().forEach((name, problems) -> console.problems(name, problems, language.asked()));
                return ExitCode.BAD_INPUT;
            }
        }
        boolean several = files.size() > 1;
        int code = ExitCode.CLEAN;
        for (String name : files) {
            try {
                code = ExitCode.worse(code, check(new Inputs(console).read(name), out));
            } catch (LedgerFormatException e) {
                console.problems(name, e, language.asked());
                code = ExitCode.worse(code, ExitCode.BAD_INPUT);
                if (several && format == ReportFormat.JSON) {
                    badInput(name, json -> ProblemJson.write(json, e.problems(), e.total()), out);
                }
            } catch (InputException e) {
                if (!several) {
                    throw e;
                }
                console.fail(e);
                code = ExitCode.worse(code, ExitCode.BAD_INPUT);
                if (format == ReportFormat.JSON) {
                    badInput(name, json -> ProblemJson.writeUnreadable(json, e.text()), out);
                }
            }
        }
        return code;
    }

    private int check(LedgerDocument document, PrintStream out) throws IOException {
        document.warnings().forEach(warning -> console.err()
                .println(PlainText.of(
                        document.name() + ": " + language.of("提示：", "warning: ") + language.of(warning.message()))));
        Report report = baseline.mark(ahead.checker().check(document, options), personal.of(document.ledger()));
        // The whole report is made before a byte of it is written: what is printed is never a part of one.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(report, bytes);
        bytes.writeTo(out);
        reported = true;
        return code(report);
    }

    private ReportWriter writer(boolean several) {
        return switch (format) {
            case TEXT ->
                (report, out) -> {
                    StringBuilder text = new StringBuilder();
                    new TextReportWriter(language.get(), console.terminal() && !output.isFile()).write(report, text);
                    out.write(text.append(several ? "\n" : "").toString().getBytes(StandardCharsets.UTF_8));
                };
            case JSON -> new JsonReportWriter(several);
            case SARIF -> new SarifReportWriter(ahead.checker().rules(), Main.NUMBER);
            case JUNIT -> new JUnitReportWriter(this::fails);
            case MARKDOWN -> new MarkdownReportWriter(language.get());
            case GITHUB -> new GitHubReportWriter();
            case HTML -> new HtmlReportWriter(ahead.checker().rules(), language.get());
        };
    }

    private interface Problems {
        void write(JsonGenerator json) throws IOException;
    }

    private static void badInput(String name, Problems problems, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("input", name);
            problems.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private int code(Report report) {
        return report.findings().stream().anyMatch(this::fails) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private boolean fails(Finding finding) {
        BaselineMark mark = finding.baseline();
        boolean known = baseline.isNewOnly() && mark != null && mark.before() != null;
        return fails(finding.outcome(), finding.rule()) && !(known && fails(mark.before(), finding.rule()));
    }

    private boolean fails(Outcome outcome, String rule) {
        return failOn.outcomes.contains(outcome)
                || outcome == Outcome.UNDETERMINED
                        && required.stream().anyMatch(glob -> CheckOptions.matches(glob, rule));
    }
}
