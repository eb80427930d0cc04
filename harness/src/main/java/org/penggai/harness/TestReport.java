package org.penggai.harness;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of all files of cases.
 *
 * @param runs the files, in the order in which they were given
 */
public record TestReport(List<CaseRun> runs) {
    public TestReport {
        runs = List.copyOf(runs);
    }

    /** All results. */
    public Stream<CaseResult> results() {
        return runs.stream().flatMap(run -> run.results().stream());
    }

    /** How many cases there are. */
    public long cases() {
        return results().count();
    }

    /** How many passed. */
    public long passed() {
        return results().filter(CaseResult::passed).count();
    }

    /** How many came out otherwise than expected. */
    public long failed() {
        return results().filter(result -> !result.mismatches().isEmpty()).count();
    }

    /** How many are still to be written. */
    public long pending() {
        return results().filter(result -> result.tested().pending()).count();
    }

    /** How many problems there are in files that hold no cases that can be run. */
    public long problems() {
        return runs.stream().mapToLong(run -> run.problems().size()).sum();
    }
}
