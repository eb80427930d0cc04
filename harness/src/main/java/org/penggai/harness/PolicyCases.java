package org.penggai.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.penggai.ComplianceChecker;

/**
 * Cases as JUnit 5 tests, each with its own name and place in its file:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> policyCases() {
 *     return PolicyCases.in(Path.of("src/test/cases"));
 * }
 * }</pre>
 *
 * <p>A file that has a problem is a test that fails; a pending case is one that is skipped. A folder without cases fails.
 */
public final class PolicyCases {
    private PolicyCases() {}

    /**
     * The cases of a file, or of a folder and its folders, with all rule packs on the class path.
     *
     * @throws UncheckedIOException when it can't be read
     */
    public static Stream<DynamicNode> in(Path path) {
        return in(path, ComplianceChecker.load());
    }

    /** The same with the rules of {@code checker}. */
    public static Stream<DynamicNode> in(Path path, ComplianceChecker checker) {
        CaseFiles files = new CaseFiles(checker.rules());
        CaseRunner runner = new CaseRunner(checker);
        try {
            var found = files.find(path);
            if (found.isEmpty()) {
                throw new IllegalArgumentException("no cases (*.json) in " + path);
            }
            return found.stream().map(file -> container(file, files, runner));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DynamicNode container(Path file, CaseFiles files, CaseRunner runner) {
        try {
            return DynamicContainer.dynamicContainer(
                    file.getFileName().toString(),
                    file.toUri(),
                    files.read(file).stream()
                            .map(one -> DynamicTest.dynamicTest(
                                    one.name(), source(file, one), () -> verify(runner.run(one)))));
        } catch (CaseFormatException e) {
            return DynamicTest.dynamicTest(file.getFileName().toString(), file.toUri(), () -> {
                throw new AssertionFailedError(e.problems().stream()
                        .map(problem -> problem.message().zh() + "\n"
                                + problem.message().en())
                        .collect(Collectors.joining("\n")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI source(Path file, PolicyCase one) {
        return URI.create(file.toUri() + "?line=" + one.place().line() + "&column="
                + one.place().column());
    }

    private static void verify(CaseResult result) {
        if (result.tested().pending()) {
            throw new TestAbortedException("pending: " + result.tested().place());
        }
        if (!result.passed()) {
            throw new AssertionFailedError(result.mismatches().stream()
                    .map(mismatch -> result.tested().name() + "\n"
                            + mismatch.place() + "\n" + mismatch.message().zh() + "\n"
                            + mismatch.message().en())
                    .collect(Collectors.joining("\n")));
        }
    }
}
