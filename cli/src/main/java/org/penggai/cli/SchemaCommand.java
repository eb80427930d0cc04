package org.penggai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.penggai.ComplianceChecker;
import picocli.CommandLine;

/** Prints a JSON Schema. */
@CommandLine.Command(
        name = "schema",
        description = {"Prints a JSON Schema.", "打印 JSON Schema。"},
        version = Main.VERSION)
final class SchemaCommand implements Command, Callable<Integer> {
    enum Name {
        LEDGER,
        REPORT,
        PROFILE,
        EXPLANATION,
        CASES,
        PROBLEMS,
        TIMELINE,
        DIFF,
        IMPORT,
        TEST,
        CLAUSES
    }

    private final Console console;

    @CommandLine.Parameters(
            paramLabel = "NAME",
            description = {
                "ledger, report, profile, explanation, cases, problems (of files, by check and validate), timeline, diff, import"
                        + " (what was not carried), test or clauses.",
                "台账、报告、配置、结论说明、案例、文件错误（check 和 validate 输出）、到期事项、对照、导入时未带入的内容、案例测试结果或条款目录。"
            })
    private Name name;

    @CommandLine.Mixin
    private HelpOptions help;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String resource = "schema/" + name.name().toLowerCase(java.util.Locale.ROOT) + ".schema.json";
        try (InputStream in = ComplianceChecker.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks " + resource);
            }
            in.transferTo(console.out());
        }
        return ExitCode.CLEAN;
    }
}
