package org.penggai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.harness.CaseCoverage;
import org.penggai.harness.CaseFiles;
import org.penggai.harness.CaseFormatException;
import org.penggai.harness.CaseRecorder;
import org.penggai.harness.CaseRun;
import org.penggai.harness.CaseSuite;
import org.penggai.harness.CoverageReport;
import org.penggai.harness.JUnitTestWriter;
import org.penggai.harness.JsonTestWriter;
import org.penggai.harness.Mutant;
import org.penggai.harness.MutationOptions;
import org.penggai.harness.MutationReport;
import org.penggai.harness.MutationTester;
import org.penggai.harness.RuleMutation;
import org.penggai.harness.SurvivorCheck;
import org.penggai.harness.Survivors;
import org.penggai.harness.TestReport;
import org.penggai.harness.TextTestWriter;
import org.penggai.harness.UnchangeableRuleException;
import org.penggai.harness.Workbooks;
import org.penggai.html.HtmlTestWriter;
import picocli.CommandLine;

/** Runs policy cases. */
@CommandLine.Command(
        name = "test",
        description = {"Runs policy cases.", "运行政策案例。"},
        footer = {
            "",
            "Exit codes: 0 all cases passed, 1 a case failed, or is pending where that is refused,",
            "2 a file holds no cases that can be run, or bad usage, 3 coverage or mutation score below",
            "the one asked for, or a rule differs from what is recorded beside its cases and none notices,",
            "70 a fault of the tool.",
            "退出码：0 案例全部通过，1 有案例不符，或不允许时有案例待写，",
            "2 案例文件或用法有误，3 未达到覆盖率或变异得分，或规则与案例旁的记录不同而没有案例发现，",
            "70 工具故障。"
        },
        version = Main.VERSION)
final class TestCommand implements Command, Callable<Integer> {
    enum Format {
        TEXT,
        JSON,
        JUNIT,
        HTML
    }

    private final Console console;

    @CommandLine.Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {"Files of cases, or folders of them.", "案例文件，或案例所在文件夹。"})
    private List<Path> paths;

    @CommandLine.Option(
            names = "--format",
            paramLabel = "text|json|junit|html",
            defaultValue = "text",
            description = {"text, json, junit (XML) or html (a page).", "输出格式；junit 为 XML，html 为网页。"})
    private Format format;

    @CommandLine.Mixin
    private ReportOutput output;

    @CommandLine.Option(
            names = "--refuse-pending",
            description = {"A case still to be written fails.", "有待写的案例也算失败。"})
    private boolean refusePending;

    @CommandLine.Option(
            names = "--coverage",
            description = {"How much of the rules the cases reach.", "统计案例触及规则的多少。"})
    private boolean coverage;

    @CommandLine.Option(
            names = "--min-coverage",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = {"Ends with 3 when less is reached; implies --coverage.", "覆盖率不足时以 3 结束；含 --coverage。"})
    private Double minCoverage;

    @CommandLine.Option(
            names = "--mutate",
            description = {
                "Changes the rules one place at a time and tells which change no case notices.",
                "逐处改动规则，列出没有案例发现的改动。"
            })
    private boolean mutate;

    @CommandLine.Option(
            names = "--min-mutation",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = {"Ends with 3 when fewer changes are noticed; implies --mutate.", "发现的改动不足时以 3 结束；含 --mutate。"
            })
    private Double minMutation;

    @CommandLine.Option(
            names = "--record-survivors",
            description = {
                "Records beside the cases which changes no case notices: from then on --mutate ends with 3 where a rule no"
                        + " longer agrees with that; implies --mutate.",
                "把没有案例发现的改动记在案例旁；此后规则与记录不同时，--mutate 以 3 结束；含 --mutate。"
            })
    private boolean recordSurvivors;

    @CommandLine.Option(
            names = "--suggest",
            description = {
                "With --mutate: looks for a ready-made case for each change that none notices; takes longer.",
                "与 --mutate 并用：为没有案例发现的改动寻找现成案例；较慢。"
            })
    private boolean suggest;

    @CommandLine.Option(
            names = "--suggestions",
            paramLabel = "FILE",
            description = {
                "With --mutate: writes the cases that --suggest finds into a new file of cases, or a workbook (xlsx) whose"
                        + " rows can be copied; implies --suggest.",
                "与 --mutate 并用：把 --suggest 找到的案例写入新的案例文件或工作簿（xlsx），各行可以直接复制；含 --suggest。"
            })
    private Path suggestions;

    @CommandLine.Option(
            names = "--rule",
            paramLabel = "GLOB",
            description = {"With --mutate: only rules of these names.", "与 --mutate 并用：只改动这些规则。"})
    private List<String> rules;

    @CommandLine.Option(
            names = "--record",
            description = {
                "Fills in what expectations leave open, from what is found; changes no outcome.",
                "按实际结果补全期望中未写明的内容，不改动结果。"
            })
    private boolean record;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Mixin
    private HelpOptions help;

    @CommandLine.Mixin
    private LanguageOption language;

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                throw new InputException("无法读取 " + path, "can't read " + path);
            }
        }
        boolean changed = mutate || minMutation != null || recordSurvivors;
        if (suggestions != null && !changed) {
            throw new InputException("--suggestions 须与 --mutate 并用", "--suggestions needs --mutate");
        }
        if (rules != null && !changed) {
            throw new InputException("--rule 须与 --mutate 并用", "--rule needs --mutate");
        }
        MutationTester tester = changed
                ? ServiceLoader.load(MutationTester.class, TestCommand.class.getClassLoader())
                        .findFirst()
                        .orElse(null)
                : null;
        if (changed && tester == null) {
            return MutationHome.run(
                    spec.commandLine().getParent().getParseResult().originalArgs());
        }
        ComplianceChecker checker = ComplianceChecker.load(ComplianceChecker.class.getClassLoader());
        CaseFiles found = new CaseFiles(checker.rules());
        List<Path> files = files(found);
        if (files.stream().anyMatch(Workbooks::isWorkbook)) {
            WorkbookHome.open();
            // A workbook may name the ledgers that its cases build on, which are no cases.
            files = files(found);
        }
        if (files.isEmpty()) {
            throw new InputException("所给文件夹中没有案例（*.json、*.xlsx）", "the folder given holds no cases (*.json, *.xlsx)");
        }
        output.refuseToOverwrite(files);
        if (suggestions != null && Files.exists(suggestions)) {
            throw new InputException(
                    suggestions + " 已存在，不覆盖", suggestions + " is there already, and is not overwritten");
        }
        TestReport cases = new CaseSuite(checker).run(files);
        if (record) {
            record(cases);
            cases = new CaseSuite(checker).run(files);
        }
        boolean sound = cases.problems() == 0 && cases.failed() == 0;
        if (sound) {
            requireRules(cases);
        }
        TestReport measured = sound ? measured(checker, cases, tester) : cases;
        List<TestGates.Refusal> refusals =
                sound ? new TestGates(refusePending, minCoverage, minMutation).refusals(measured) : List.of();
        TestReport report =
                measured.refused(refusals.stream().map(TestGates.Refusal::text).toList());
        if (suggestions != null && report.mutation() != null) {
            SuggestionFile.write(suggestions, report.mutation(), checker.rules());
        }
        return output.write(
                console,
                out -> {
                    write(checker, report, out);
                    return code(report, refusals);
                },
                code -> true);
    }

    private List<Path> files(CaseFiles found) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(found.find(path));
        }
        return files;
    }

    private void record(TestReport report) throws IOException {
        int filled = 0;
        for (CaseRun run : report.runs()) {
            filled += CaseRecorder.record(run);
        }
        console.err().println("penggai: 补记了" + filled + "项期望 / " + filled + " expectations filled in");
    }

    /** Cases that fail say nothing of how much of the rules they hold. */
    private TestReport measured(ComplianceChecker checker, TestReport report, MutationTester tester)
            throws IOException {
        CoverageReport reached = coverage || minCoverage != null ? new CaseCoverage(checker).of(report.runs()) : null;
        if (tester == null) {
            return report.with(reached, null);
        }
        try {
            MutationReport mutation = tester.test(
                    checker,
                    report.runs(),
                    new MutationOptions(this::selected, suggest || suggestions != null, this::progress));
            if (recordSurvivors) {
                int lists = Survivors.record(report.runs(), mutation);
                console.err().println("penggai: 写了" + lists + "份记录 / " + lists + " lists written");
            }
            List<SurvivorCheck> checks = Survivors.check(report.runs(), mutation, this::selected);
            tellUnrecorded(mutation, checks);
            return report.with(reached, mutation).with(checks);
        } catch (CaseFormatException e) {
            throw new InputException(e.problems().get(0).message());
        } catch (UnchangeableRuleException e) {
            throw new InputException(e.text());
        }
    }

    /** Where nothing is recorded nothing is compared. */
    private void tellUnrecorded(MutationReport mutation, List<SurvivorCheck> checks) {
        List<String> unrecorded = mutation.rules().stream()
                .map(RuleMutation::rule)
                .filter(rule -> checks.stream().noneMatch(check -> check.rule().equals(rule)))
                .toList();
        if (!unrecorded.isEmpty()) {
            String names = String.join("、", unrecorded);
            console.err()
                    .println("penggai: 没有记录可供对照（--record-survivors）：" + names + " / nothing recorded to compare with: "
                            + names.replace("、", ", "));
        }
    }

    /** A name that is none would measure nothing, and pass. */
    private void requireRules(TestReport cases) {
        if (rules == null) {
            return;
        }
        for (String glob : rules) {
            if (cases.results()
                    .filter(result -> !result.tested().pending())
                    .flatMap(result -> result.tested().rules().stream())
                    .noneMatch(rule -> CheckOptions.matches(glob, rule))) {
                throw new InputException(
                        "--rule " + glob + "：这些案例没有检验这样的规则", "--rule " + glob + ": these cases test no such rule");
            }
        }
    }

    private boolean selected(String id) {
        return rules == null || rules.stream().anyMatch(glob -> CheckOptions.matches(glob, id));
    }

    private void progress(RuleMutation done) {
        if (console.terminal()) {
            console.err()
                    .printf(
                            Locale.ROOT,
                            "penggai: %s %d/%d%n",
                            done.rule(),
                            done.count(Mutant.Status.NOTICED),
                            done.counted());
        }
    }

    private static int code(TestReport report, List<TestGates.Refusal> refusals) {
        if (report.problems() > 0) {
            return ExitCode.BAD_INPUT;
        }
        if (report.failed() > 0) {
            return ExitCode.FINDINGS;
        }
        return refusals.isEmpty() ? ExitCode.CLEAN : refusals.get(0).exitCode();
    }

    /** The whole report is made before a byte of it is written. */
    private void write(ComplianceChecker checker, TestReport report, PrintStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (format) {
            case TEXT -> {
                StringBuilder text = new StringBuilder();
                new TextTestWriter(language.get()).write(report, text);
                bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
            }
            case JSON -> new JsonTestWriter().write(report, bytes);
            case JUNIT -> new JUnitTestWriter().write(report, bytes);
            case HTML -> new HtmlTestWriter(checker.rules(), language.get()).write(report, bytes);
        }
        bytes.writeTo(out);
    }
}
