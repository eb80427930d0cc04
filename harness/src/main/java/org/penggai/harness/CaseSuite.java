package org.penggai.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.penggai.ComplianceChecker;

/** Runs files and folders of cases. Thread-safe. */
public final class CaseSuite {
    private final CaseFiles files;
    private final CaseRunner runner;

    /** A suite over the rules of {@code checker}. */
    public CaseSuite(ComplianceChecker checker) {
        Objects.requireNonNull(checker, "checker");
        files = new CaseFiles(checker.rules());
        runner = new CaseRunner(checker);
    }

    /**
     * Runs all cases of files and folders. A file that has a problem is told of, and the others are run; one that is named twice
     * is run once.
     *
     * @throws IOException when one can't be read
     */
    public TestReport run(List<Path> paths) throws IOException {
        Map<Path, Path> found = new LinkedHashMap<>();
        for (Path path : paths) {
            for (Path file : files.find(path)) {
                found.putIfAbsent(BaseFiles.key(file), file);
            }
        }
        List<CaseRun> runs = new ArrayList<>();
        for (Path file : found.values()) {
            runs.add(run(file));
        }
        return new TestReport(runs);
    }

    private CaseRun run(Path file) throws IOException {
        try {
            CaseFile content = files.content(file);
            return new CaseRun(
                    file,
                    content.cases().parallelStream().map(runner::run).toList(),
                    content.marks(),
                    content.unreachable(),
                    List.of());
        } catch (CaseFormatException e) {
            return new CaseRun(file, List.of(), List.of(), List.of(), e.problems());
        }
    }
}
