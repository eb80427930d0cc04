package org.penggai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.penggai.ComplianceChecker;
import org.penggai.harness.CaseFiles;
import org.penggai.harness.CaseFormatException;
import org.penggai.harness.Workbooks;
import org.penggai.pack.PackLoader;
import org.penggai.pack.RuleBase;
import org.penggai.read.LedgerFormatException;
import org.penggai.read.LedgerReader;
import picocli.CommandLine;

/** Writes a workbook to fill in. */
@CommandLine.Command(
        name = "template",
        description = {
            "Writes a workbook (xlsx) to fill in: for a ledger, or with --cases for policy cases.",
            "生成供填写的工作簿（xlsx）：台账，或加 --cases 为政策案例。"
        },
        version = Main.VERSION)
final class TemplateCommand implements Command, Callable<Integer> {
    private final Console console;

    @CommandLine.Parameters(
            paramLabel = "FILE.xlsx",
            description = {"The file to write.", "要生成的文件。"})
    private Path file;

    @CommandLine.Option(
            names = "--cases",
            description = {"For policy cases.", "用于政策案例。"})
    private boolean cases;

    @CommandLine.Option(
            names = "--from",
            paramLabel = "FILE.json",
            description = {"Filled with a ledger, or with cases, in JSON.", "填入一份 JSON 台账或案例。"})
    private Path from;

    @CommandLine.Option(
            names = "--force",
            description = {"Write over a file that exists.", "文件已存在时覆盖。"})
    private boolean force;

    @CommandLine.Mixin
    private HelpOptions help;

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Workbooks.isWorkbook(file)) {
            throw new InputException("文件名应以 .xlsx 结尾：" + file, "the name of the file must end in .xlsx: " + file);
        }
        if (Files.exists(file) && !force) {
            throw new InputException(
                    file + " 已存在，未覆盖（--force 覆盖）", file + " exists and is not written over (--force does)");
        }
        Workbooks workbooks = WorkbookHome.open();
        RuleBase rules = cases ? PackLoader.load(ComplianceChecker.class.getClassLoader()) : null;
        byte[] filled = from == null ? null : sound(rules);
        try (OutputFile output = OutputFile.open(file)) {
            if (cases) {
                workbooks.writeCases(rules, filled, output.stream());
            } else {
                workbooks.writeLedger(filled, output.stream());
            }
            output.commit();
        }
        console.err().println("penggai: 已生成 " + file + " / " + file + " is written");
        return ExitCode.CLEAN;
    }

    /** What to fill it with, once it is known to be sound. */
    private byte[] sound(RuleBase rules) throws IOException {
        try (InputStream in = Inputs.open(from)) {
            byte[] json = in.readAllBytes();
            if (cases) {
                new CaseFiles(rules).read(from);
            } else {
                new LedgerReader().read(from);
            }
            return json;
        } catch (LedgerFormatException e) {
            console.problems(from.toString(), e);
            throw new InputException("台账有误：" + from, "the ledger is broken: " + from);
        } catch (CaseFormatException e) {
            throw new InputException(
                    e.problems().get(0).message().zh(),
                    e.problems().get(0).message().en());
        }
    }
}
