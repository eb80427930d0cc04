package org.penggai.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.penggai.pack.RuleBase;

/** Finds and reads files of cases. Thread-safe. */
public final class CaseFiles {
    private final RuleBase rules;

    /** Cases of the rules of {@code rules}. */
    public CaseFiles(RuleBase rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /**
     * The files of cases in a folder and its folders, in the order of their names; of a file, itself.
     *
     * @throws IOException when it can't be read
     */
    public List<Path> find(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
                            || Workbooks.isWorkbookOfFolder(file))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The cases of a file, in its order.
     *
     * @throws CaseFormatException with every problem, when it holds no cases that can be run
     * @throws IOException when it can't be read
     */
    public List<PolicyCase> read(Path file) throws IOException {
        return content(file).cases();
    }

    CaseFile content(Path file) throws IOException {
        return JsonCases.read(file, rules);
    }
}
