package org.penggai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.penggai.read.LedgerDocument;
import org.penggai.read.LedgerFormatException;
import org.penggai.report.PastReport;
import org.penggai.report.VerdictDiff;
import org.penggai.write.DiffJsonWriter;
import org.penggai.write.DiffTextWriter;
import picocli.CommandLine;

/** Tells which verdicts a change of rules, of a profile or of ledgers makes appear, vanish or change. */
@CommandLine.Command(
        name = "diff",
        description = {"Tells which verdicts appear, vanish or change.", "对照两次结论：哪些出现、消失、改变。"},
        footer = {
            "",
            "OLD and NEW are each a JSON report, a profile, a rule pack (a jar or a folder of classes),",
            "or the word default for the rules as they are. What is no report needs --ledgers.",
            "OLD、NEW 各为 JSON 报告、配置文件、规则包（jar 或类文件夹），",
            "或写 default 表示现有规则；不是报告的，须用 --ledgers 给出台账。",
            "",
            "Exit codes: 0 no verdict differs, 1 some do, 2 bad input or usage,",
            "70 a fault of the tool or output not written whole.",
            "退出码：0 没有不同，1 有不同，2 输入或用法有误，70 工具故障或输出未能写完。"
        },
        version = Main.VERSION)
final class DiffCommand implements Command, Callable<Integer> {
    private final Console console;

    @CommandLine.Parameters(
            index = "0",
            paramLabel = "OLD",
            description = {"What to compare with.", "对照的一方（旧）。"})
    private String old;

    @CommandLine.Parameters(
            index = "1",
            paramLabel = "NEW",
            description = {"What is compared.", "对照的另一方（新）。"})
    private String now;

    @CommandLine.Option(
            names = "--ledgers",
            paramLabel = "PATH",
            description = {"Ledgers, or folders of them, to check with each.", "分别检查的台账，或台账所在文件夹。"})
    private List<String> ledgers = new ArrayList<>();

    @CommandLine.Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = {"text or json.", "输出格式。"})
    private TextOrJson format;

    @CommandLine.Mixin
    private ReportOutput output;

    @CommandLine.Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = {"The day to check for; by default each ledger's own.", "截至哪一天检查；默认为各台账的截至日期。"})
    private LocalDate asOf;

    @CommandLine.Mixin
    private PersonalOption personal;

    @CommandLine.Mixin
    private HelpOptions help;

    @CommandLine.Mixin
    private LanguageOption language;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        DiffSide before = DiffSide.of(old, console, language.asked());
        DiffSide after = DiffSide.of(now, console, language.asked());
        boolean written = before.isWritten() && after.isWritten();
        if (written != ledgers.isEmpty()) {
            throw written
                    ? new InputException("两份都是报告，不用 --ledgers", "both are reports: --ledgers is not for them")
                    : new InputException("须用 --ledgers 给出台账", "--ledgers is needed: what to check with each");
        }
        List<String> files = ledgers.isEmpty() ? List.of() : Inputs.expand(ledgers);
        List<Path> read = new ArrayList<>(files.stream()
                .filter(file -> !file.equals(Inputs.STANDARD_INPUT))
                .map(Path::of)
                .toList());
        read.add(Path.of(old));
        read.add(Path.of(now));
        output.refuseToOverwrite(read);
        List<LedgerDocument> documents = new ArrayList<>();
        for (String file : files) {
            try {
                documents.add(new Inputs(console).read(file));
            } catch (LedgerFormatException e) {
                console.problems(file, e, language.asked());
                return ExitCode.BAD_INPUT;
            }
        }
        VerdictDiff diff = VerdictDiff.of(
                pairs(before.reports(documents, asOf, personal), after.reports(documents, asOf, personal)));
        return output.write(console, out -> write(diff, out), code -> true);
    }

    /** Each two on one county and ledger. */
    private List<VerdictDiff.Pair> pairs(List<PastReport> before, List<PastReport> after) {
        List<PastReport> left = new ArrayList<>(before);
        List<VerdictDiff.Pair> pairs = new ArrayList<>();
        for (PastReport report : after) {
            List<PastReport> ofCounty = left.stream()
                    .filter(past -> Objects.equals(past.jurisdiction(), report.jurisdiction()))
                    .toList();
            List<PastReport> ofName = ofCounty.stream()
                    .filter(past -> Objects.equals(past.input(), report.input()))
                    .toList();
            List<PastReport> fitting = ofName.isEmpty() ? ofCounty : ofName;
            if (fitting.size() != 1) {
                throw unpaired(old, report, fitting.size());
            }
            left.remove(fitting.get(0));
            pairs.add(new VerdictDiff.Pair(fitting.get(0), report));
        }
        if (!left.isEmpty()) {
            throw unpaired(now, left.get(0), 0);
        }
        return pairs;
    }

    private static InputException unpaired(String file, PastReport report, int fitting) {
        String about = report.input() == null ? report.jurisdiction() : report.input();
        return fitting == 0
                ? new InputException(
                        file + " 中没有可与 " + about + " 对照的报告", file + " holds no report to compare with that on " + about)
                : new InputException(
                        file + " 中有" + fitting + "份报告可与 " + about + " 对照",
                        file + " holds " + fitting + " reports that " + about + " may be compared with");
    }

    private int write(VerdictDiff diff, PrintStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (format == TextOrJson.JSON) {
            new DiffJsonWriter().write(diff, bytes);
        } else {
            StringBuilder text = new StringBuilder();
            new DiffTextWriter(language.get()).write(diff, text);
            bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeTo(out);
        return diff.changes().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
