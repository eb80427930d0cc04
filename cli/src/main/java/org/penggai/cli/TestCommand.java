package org.penggai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.penggai.ComplianceChecker;
import org.penggai.harness.CaseFiles;
import org.penggai.harness.CaseSuite;
import org.penggai.harness.JUnitTestWriter;
import org.penggai.harness.JsonTestWriter;
import org.penggai.harness.TestReport;
import org.penggai.harness.TextTestWriter;
import picocli.CommandLine;

/** Runs policy cases. */
@CommandLine.Command(
        name = "test",
        description = {"Runs policy cases.", "运行政策案例。"},
        footer = {
            "",
            "Exit codes: 0 all cases passed, 1 a case failed, or is pending where that is refused,",
            "2 a file holds no cases that can be run, or bad usage, 70 a fault of the tool.",
            "退出码：0 案例全部通过，1 有案例不符，或不允许时有案例待写，",
            "2 案例文件或用法有误，70 工具故障。"
        },
        version = Main.VERSION)
final class TestCommand implements Command, Callable<Integer> {
    enum Format {
        TEXT,
        JSON,
        JUNIT
    }

    private final Console console;

    @CommandLine.Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {"Files of cases, or folders of them.", "案例文件，或案例所在文件夹。"})
    private List<Path> paths;

    @CommandLine.Option(
            names = "--format",
            paramLabel = "text|json|junit",
            defaultValue = "text",
            description = {"text, json or junit (XML).", "输出格式；junit 为 XML。"})
    private Format format;

    @CommandLine.Mixin
    private ReportOutput output;

    @CommandLine.Option(
            names = "--refuse-pending",
            description = {"A case still to be written fails.", "有待写的案例也算失败。"})
    private boolean refusePending;

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
        ComplianceChecker checker = ComplianceChecker.load(ComplianceChecker.class.getClassLoader());
        CaseFiles found = new CaseFiles(checker.rules());
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(found.find(path));
        }
        if (files.isEmpty()) {
            throw new InputException("所给文件夹中没有案例（*.json）", "the folder given holds no cases (*.json)");
        }
        output.refuseToOverwrite(files);
        TestReport report = new CaseSuite(checker).run(files);
        return output.write(
                console,
                out -> {
                    write(report, out);
                    return code(report);
                },
                code -> true);
    }

    private int code(TestReport report) {
        if (report.problems() > 0) {
            return ExitCode.BAD_INPUT;
        }
        return report.failed() > 0 || refusePending && report.pending() > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** The whole report is made before a byte of it is written. */
    private void write(TestReport report, PrintStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (format) {
            case TEXT -> {
                StringBuilder text = new StringBuilder();
                new TextTestWriter(language.get()).write(report, text);
                bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
            }
            case JSON -> new JsonTestWriter().write(report, bytes);
            case JUNIT -> new JUnitTestWriter().write(report, bytes);
        }
        bytes.writeTo(out);
    }
}
