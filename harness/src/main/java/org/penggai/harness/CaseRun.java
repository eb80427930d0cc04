package org.penggai.harness;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of one file of cases.
 *
 * @param file the file
 * @param results how its cases came out, in its order; empty where it has a problem
 * @param marks what the file says of changes that no case can notice
 * @param unreachable what it says of conditions that no case can reach
 * @param problems what is wrong with it; empty where its cases were run
 */
public record CaseRun(
        Path file,
        List<CaseResult> results,
        List<EquivalentMark> marks,
        List<UnreachableMark> unreachable,
        List<CaseProblem> problems) {
    public CaseRun {
        results = List.copyOf(results);
        marks = List.copyOf(marks);
        unreachable = List.copyOf(unreachable);
        problems = List.copyOf(problems);
    }
}
