package org.penggai.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.IntPredicate;
import picocli.CommandLine;

/** Where a command writes its report: standard output, or a file that appears whole or not at all. */
final class ReportOutput {
    @CommandLine.Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = {"Write to a file instead of standard output.", "写入文件，不写标准输出。"})
    private Path output;

    /** Writes a report, and gives the command's exit code. */
    interface Content {
        int write(PrintStream out) throws IOException;
    }

    boolean isFile() {
        return output != null;
    }

    /** An input is never written over. */
    void refuseToOverwrite(Collection<Path> inputs) throws IOException {
        if (output == null || !Files.exists(output)) {
            return;
        }
        for (Path input : inputs) {
            if (Files.exists(input) && Files.isSameFile(input, output)) {
                throw new InputException(output + " 是输入文件，不能覆盖", output + " is an input and is not overwritten");
            }
        }
    }

    /**
     * Writes.
     *
     * @param kept whether the file is kept where the content ends with an exit code
     */
    int write(Console console, Content content, IntPredicate kept) throws IOException {
        if (output == null) {
            return content.write(console.out());
        }
        try (OutputFile file = OutputFile.open(output)) {
            PrintStream out = new PrintStream(file.stream(), false, StandardCharsets.UTF_8);
            int code = content.write(out);
            out.flush();
            if (out.checkError()) {
                throw new InputException("无法写完 " + output, "can't write " + output + " whole");
            }
            if (kept.test(code)) {
                file.commit();
            }
            return code;
        }
    }
}
