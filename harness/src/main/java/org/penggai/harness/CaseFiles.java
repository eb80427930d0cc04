package org.penggai.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.penggai.pack.RuleBase;

/** Finds and reads files of cases. Thread-safe. */
public final class CaseFiles {
    private static final List<String> OTHER_WORKBOOKS = List.of(".xls", ".xlsm", ".xlsb", ".ods", ".et");

    private final RuleBase rules;

    /** Cases of the rules of {@code rules}. */
    public CaseFiles(RuleBase rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /**
     * The files of cases in a folder and its folders, in the order of their names; of a file, itself. A ledger that cases of the
     * folder name as their base is none. Workbooks of formats that can't be read are among them, so that they are told of.
     *
     * @throws IOException when it can't be read
     */
    public List<Path> find(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> found;
        try (Stream<Path> files = Files.walk(path)) {
            found = files.filter(Files::isRegularFile)
                    .filter(file -> isNamed(file, ".json")
                            || Workbooks.isWorkbookOfFolder(file)
                            || isOtherWorkbook(file) && !Workbooks.isLock(file))
                    .sorted()
                    .toList();
        }
        Set<Path> bases = new HashSet<>();
        for (Path file : found) {
            bases.addAll(BaseFiles.of(file, rules));
        }
        List<Path> cases = new ArrayList<>();
        for (Path file : found) {
            if (!bases.contains(BaseFiles.key(file)) || BaseFiles.holdsCases(file, rules)) {
                cases.add(file);
            }
        }
        return cases;
    }

    /** Whether a file is a workbook of a format that can't be read, by its name. */
    static boolean isOtherWorkbook(Path file) {
        return OTHER_WORKBOOKS.stream().anyMatch(ending -> isNamed(file, ending));
    }

    private static boolean isNamed(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
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
