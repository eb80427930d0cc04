package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands that the documentation shows do what it shows: each is run, and what it prints holds what stands there. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    /** Where the workbooks stand that the commands write and read. */
    @TempDir
    private static Path workbooks;

    private static final String COMMAND = "./penggai ";
    private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

    /** A line that stands for any number of lines. */
    private static final String ELIDED = "…";

    /**
     * A command as it is shown.
     *
     * @param expected the lines shown below it; empty for none
     */
    record Shown(String file, String command, List<String> expected) {
        @Override
        public String toString() {
            return file + ": " + command;
        }
    }

    static Stream<Shown> shown() throws IOException {
        List<Shown> shown = new ArrayList<>();
        for (String file : List.of("README.md", "docs/guide.zh.md", "docs/integrate.md")) {
            Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve(file)));
            while (block.find()) {
                shown(file, block.group(1).lines().toList(), shown);
            }
        }
        return shown.stream();
    }

    private static void shown(String file, List<String> lines, List<Shown> shown) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).startsWith("$ ") ? lines.get(i).substring(2) : lines.get(i);
            if (line.startsWith(COMMAND)) {
                int end = i + 1;
                while (lines.get(i).startsWith("$ ")
                        && end < lines.size()
                        && !lines.get(end).startsWith("$ ")) {
                    end++;
                }
                String command = line.substring(COMMAND.length()).replaceAll("\\s+#.*", "");
                shown.add(new Shown(file, command, lines.subList(i + 1, end)));
            }
        }
    }

    @Test
    void theReadmeShowsCommandsAndOutput() throws IOException {
        assertThat(shown()).hasSizeGreaterThan(4);
        assertThat(shown().filter(one -> !one.expected().isEmpty())).isNotEmpty();
    }

    @Test
    void theLedgerToStartWithIsOne(@TempDir Path folder) throws IOException {
        Matcher block = Pattern.compile("```json\\n(.*?\"schemaVersion\".*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("docs/guide.zh.md")));
        assertThat(block.find()).isTrue();
        Path ledger = Files.writeString(folder.resolve("ledger.json"), block.group(1));
        Terminal terminal = new Terminal();
        assertThat(terminal.run("validate", ledger.toString())).isZero();
        assertThat(terminal.run("check", ledger.toString())).isBetween(0, 1);
    }

    @ParameterizedTest
    @MethodSource("shown")
    void printsWhatIsShown(Shown shown) {
        String[] arguments = Arrays.stream(shown.command().split(" +"))
                .map(argument -> Files.exists(ROOT.resolve(argument)) ? ROOT + "/" + argument : argument)
                .map(argument ->
                        argument.endsWith(".xlsx") ? workbooks.resolve(argument).toString() : argument)
                .toArray(String[]::new);
        Terminal terminal = new Terminal();
        int code = terminal.run(arguments);
        // A file that the reader is to put there himself is all that may be wrong.
        boolean madeUp = Arrays.stream(arguments)
                .anyMatch(argument -> argument.endsWith(".json") && !Files.exists(Path.of(argument)));
        assertThat(terminal.err()).doesNotContain("用法 / usage");
        boolean toFill = !arguments[0].equals("template")
                && Arrays.stream(arguments).anyMatch(argument -> argument.endsWith(".xlsx"));
        if (toFill) {
            assertThat(terminal.out() + terminal.err()).containsAnyOf("缺少“截至日期”", "没有案例");
        } else if (madeUp) {
            assertThat(terminal.err()).contains("无法读取文件");
        } else {
            assertThat(code).as(terminal.err()).isBetween(0, 1);
            holds(terminal.out().replace(ROOT + "/", "").lines().toList(), shown.expected());
        }
    }

    /** Lines shown one below the other stand so in what was printed, and in that order, from the first line on. */
    private static void holds(List<String> printed, List<String> expected) {
        int at = 0;
        boolean elided = false;
        List<String> run = new ArrayList<>();
        for (int i = 0; i <= expected.size() && !expected.isEmpty(); i++) {
            if (i < expected.size() && !expected.get(i).equals(ELIDED)) {
                run.add(expected.get(i));
                continue;
            }
            int from = at;
            while (elided && from < printed.size() && !starts(printed, from, run)) {
                from++;
            }
            assertThat(printed.subList(Math.min(from, printed.size()), Math.min(printed.size(), from + run.size())))
                    .as("after line " + at)
                    .isEqualTo(run);
            at = from + run.size();
            elided = i < expected.size();
            run.clear();
        }
    }

    private static boolean starts(List<String> printed, int from, List<String> run) {
        return from + run.size() <= printed.size()
                && printed.subList(from, from + run.size()).equals(run);
    }
}
