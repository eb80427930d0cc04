package org.penggai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.penggai.Bilingual;
import org.penggai.ComplianceChecker;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Jurisdiction;
import org.penggai.ledger.Ledger;
import org.penggai.oc4ids.ImportedPackage;
import org.penggai.oc4ids.NotCarried;
import org.penggai.oc4ids.Oc4idsFormatException;
import org.penggai.oc4ids.Oc4idsReader;
import org.penggai.pack.PackLoader;
import org.penggai.write.LedgerJsonWriter;
import org.penggai.write.PlainText;
import picocli.CommandLine;

/** Makes a ledger of a file of another format, as far as it goes. */
@CommandLine.Command(
        name = "import",
        description = {
            "Makes a ledger of a package of OC4IDS 0.9, as far as it goes, and lists what it could not carry.",
            "把 OC4IDS 0.9 数据包转成台账，并列出未能带入的内容。"
        },
        footer = {
            "",
            "Exit codes: 0 written, whatever was not carried, 2 bad input or usage, 70 a fault of the tool.",
            "退出码：0 已写出（有无未带入的内容均同），2 输入或用法有误，70 工具故障。"
        },
        version = Main.VERSION)
final class ImportCommand implements Command, Callable<Integer> {
    enum Format {
        OC4IDS
    }

    /** As many as problems of a file are told of. */
    private static final int LISTED = 1_000;

    private static final Pattern DIVISION = Pattern.compile("[1-9][0-9]{5}");

    private final Console console;

    @CommandLine.Parameters(
            index = "0",
            paramLabel = "FORMAT",
            description = {"oc4ids.", "格式，目前只有 oc4ids。"})
    private Format format;

    @CommandLine.Parameters(
            index = "1",
            paramLabel = "FILE",
            description = {"A project package, or - for standard input.", "数据包文件，或 - 表示标准输入。"})
    private String name;

    @CommandLine.Mixin
    private ReportOutput output;

    @CommandLine.Option(
            names = "--not-carried",
            paramLabel = "FILE",
            description = {
                "Write what was not carried to this file as JSON (schema import), not as lines to standard error.",
                "把未带入的内容写入此 JSON 文件（schema import），不在标准错误输出中逐行列出。"
            })
    private Path notCarried;

    @CommandLine.Option(
            names = "--county",
            paramLabel = "CODE",
            description = {
                "The county's division code, which no package says; by default the county that the rules bind.",
                "县的行政区划代码，数据包中没有；默认为规则所约束的县。"
            })
    private String county;

    @CommandLine.Option(
            names = "--county-name",
            paramLabel = "NAME",
            description = {"The county's name.", "县名。"})
    private String countyName;

    @CommandLine.Option(
            names = "--sector",
            paramLabel = "CODE",
            description = {"Carry only projects of this sector, such as socialHousing.", "只带入此行业的项目，如 socialHousing。"})
    private String sector;

    @CommandLine.Mixin
    private HelpOptions help;

    @CommandLine.Mixin
    private LanguageOption language;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> read = name.equals(Inputs.STANDARD_INPUT) ? List.of() : List.of(Path.of(name));
        output.refuseToOverwrite(read);
        output.refuseToBe(notCarried);
        if (notCarried != null && read.contains(notCarried)) {
            throw new InputException(notCarried + " 是输入文件，不能覆盖", notCarried + " is an input and is not overwritten");
        }
        Oc4idsReader reader = new Oc4idsReader(jurisdiction(), sector);
        ImportedPackage imported;
        try (InputStream in = read.isEmpty() ? null : Inputs.open(read.get(0))) {
            imported = reader.read(in == null ? console.in() : in);
        } catch (Oc4idsFormatException e) {
            Bilingual nothing = new Bilingual("未导入", "nothing was imported");
            console.problems(name, e.problems(), e.total(), nothing, language.asked());
            return ExitCode.BAD_INPUT;
        }
        int code = output.write(console, out -> ledger(imported.ledger(), out), written -> true);
        if (notCarried == null) {
            list(imported.notCarried());
        } else {
            try (OutputFile file = OutputFile.open(notCarried)) {
                ImportJson.write(name, imported, file.stream());
                file.commit();
            }
        }
        summary(imported);
        return code;
    }

    private Jurisdiction jurisdiction() {
        if ((county == null) != (countyName == null)) {
            throw new InputException("--county 和 --county-name 应同时给出", "--county and --county-name go together");
        }
        if (county != null) {
            if (!DIVISION.matcher(county).matches() || countyName.isBlank()) {
                throw new InputException(
                        "应为六位行政区划代码和县名：" + county + " " + countyName,
                        "a division code of six digits and a name are expected: " + county + " " + countyName);
            }
            return new Jurisdiction(county, countyName);
        }
        List<Jurisdiction> bound =
                PackLoader.load(ComplianceChecker.class.getClassLoader()).jurisdictions();
        if (bound.size() != 1) {
            throw new InputException(
                    "请用 --county 和 --county-name 指明县",
                    "which county it is must be given by --county and --county-name");
        }
        return bound.get(0);
    }

    private static int ledger(Ledger ledger, PrintStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new LedgerJsonWriter().write(ledger, bytes);
        bytes.writeTo(out);
        return ExitCode.CLEAN;
    }

    private void list(List<NotCarried> all) {
        all.stream().limit(LISTED).forEach(one -> console.err()
                .println(
                        PlainText.of(name + ": " + language.of("未带入：", "not carried: ") + language.of(one.message()))));
        if (all.size() > LISTED) {
            int more = all.size() - LISTED;
            console.err()
                    .println(language.of(
                            "另有" + more + "处，用 --not-carried 全部写出", more + " more; --not-carried writes all"));
        }
    }

    private void summary(ImportedPackage imported) {
        Ledger ledger = imported.ledger();
        Map<String, Integer> counts = ImportJson.counts(ledger);
        String said = counts.entrySet().stream()
                .map(array -> language.of(
                                Facts.description(Ledger.class, array.getKey()).zh(), array.getKey()) + " "
                        + array.getValue())
                .collect(Collectors.joining(language.of("、", ", ")));
        int left = imported.notCarried().size();
        String place =
                ledger.jurisdiction().name() + " " + ledger.jurisdiction().code();
        String taken = county == null ? language.of("（数据包未写明）", " (the package does not say)") : "";
        console.err()
                .println(PlainText.of("penggai: "
                        + language.of(
                                "台账：" + place + taken + "，截至" + ledger.asOf() + "：" + said + "；未带入" + left + "处",
                                "ledger: " + place + taken + ", as of " + ledger.asOf() + ": " + said + "; " + left
                                        + " not carried")));
    }
}
