package org.penggai.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import picocli.CommandLine;

/** Where a command writes its report: standard output, or a file that is written whole or stays as it is. */
final class ReportOutput {
    private static final List<String> STANDARD_OUTPUT = List.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

    @CommandLine.Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = {
                "Write to a file instead of standard output: whole, or it stays as it is. A pipe or device is written to.",
                "写入文件，不写标准输出；要么整份写入，要么原文件不动。管道和设备直接写入。"
            })
    private Path output;

    /** Writes a report, and gives the command's exit code. */
    interface Content {
        int write(PrintStream out) throws IOException;
    }

    boolean isFile() {
        return output != null && !STANDARD_OUTPUT.contains(output.toString());
    }

    /** An input is never written over. */
    void refuseToOverwrite(Collection<Path> inputs) throws IOException {
        if (!isFile() || !Files.exists(output)) {
            return;
        }
        for (Path input : inputs) {
            if (Files.exists(input) && Files.isSameFile(input, output)) {
                throw new InputException(output + " 是输入文件，不能覆盖", output + " is an input and is not overwritten");
            }
        }
    }

    /** Two outputs can't be one file. */
    void refuseToBe(Path other) {
        if (isFile()
                && other != null
                && output.toAbsolutePath()
                        .normalize()
                        .equals(other.toAbsolutePath().normalize())) {
            throw new InputException("两份输出不能是同一文件 " + output, "two outputs can't be the same file: " + output);
        }
    }

    /**
     * Writes.
     *
     * @param whole whether the file is written where the content ends with an exit code
     */
    int write(Console console, Content content, IntPredicate whole) throws IOException {
        if (!isFile()) {
            return content.write(console.out());
        }
        try (OutputFile file = OutputFile.open(output)) {
            PrintStream out = new PrintStream(file.stream(), false, StandardCharsets.UTF_8);
            int code = content.write(out);
            out.flush();
            if (out.checkError()) {
                throw new InputException("无法写完 " + output, "can't write " + output + " whole");
            }
            if (whole.test(code)) {
                file.commit();
            }
            return code;
        }
    }
}
