package org.penggai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.penggai.ledger.PersonalData;
import org.penggai.read.InputProblem;
import org.penggai.read.LedgerDocument;
import org.penggai.read.LedgerFormatException;
import org.penggai.report.Contradictions;
import org.penggai.report.Notice;
import org.penggai.write.PlainText;
import picocli.CommandLine;

/** Reads ledgers only, and lists every problem. */
@CommandLine.Command(
        name = "validate",
        description = {"Lists every problem of ledgers without checking them.", "只列出台账本身的全部错误，不作检查。"},
        version = Main.VERSION)
final class ValidateCommand implements Command, Callable<Integer> {
    private final Console console;

    @CommandLine.Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {"Ledgers, folders of them, or - for standard input.", "台账文件、台账所在文件夹，或 - 表示标准输入。"})
    private List<String> names;

    @CommandLine.Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = {"text or json (one line a file).", "输出格式；JSON 每个文件一行。"})
    private TextOrJson format;

    @CommandLine.Mixin
    private HelpOptions help;

    @CommandLine.Mixin
    private LanguageOption language;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int code = ExitCode.CLEAN;
        for (String name : Inputs.expand(names)) {
            List<InputProblem> problems;
            List<Notice> notices = List.of();
            long total = 0;
            try {
                LedgerDocument document = new Inputs(console).read(name);
                problems = document.warnings();
                PersonalData personal = PersonalData.of(document.ledger());
                notices = Contradictions.of(document.ledger(), document.ledger().asOf()).stream()
                        .map(notice -> notice.masked(personal))
                        .toList();
            } catch (LedgerFormatException e) {
                problems = e.problems();
                total = e.total();
                code = ExitCode.BAD_INPUT;
            }
            if (format == TextOrJson.TEXT) {
                text(name, problems, notices, total);
            } else {
                json(name, problems, notices, total);
            }
        }
        return code;
    }

    private void text(String name, List<InputProblem> problems, List<Notice> notices, long total) {
        for (InputProblem problem : problems) {
            String kind = problem.warning() ? language.of("提示：", "warning: ") : "";
            console.out().println(name + ": " + kind + language.of(problem.message()));
        }
        for (Notice notice : notices) {
            console.out()
                    .println(PlainText.of(
                            name + ": " + language.of("提示：", "warning: ") + language.of(notice.message())));
        }
        console.out()
                .println(name + ": "
                        + (total == 0
                                ? language.of("没有错误", "no errors")
                                : language.of("共" + total + "处错误", total + (total == 1 ? " error" : " errors"))));
    }

    private void json(String name, List<InputProblem> problems, List<Notice> notices, long total) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(console.out())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("input", name);
            json.writeBooleanField("valid", total == 0);
            ProblemJson.write(json, problems, notices, total);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
