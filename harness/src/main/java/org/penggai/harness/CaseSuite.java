package org.penggai.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
     * Runs all cases of files and folders. A file that has a problem is told of, and the others are run.
     *
     * @throws IOException when one can't be read
     */
    public TestReport run(List<Path> paths) throws IOException {
        List<CaseRun> runs = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : files.find(path)) {
                runs.add(run(file));
            }
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
