package org.penggai.harness;

import java.util.List;
import java.util.stream.Stream;
import org.penggai.Bilingual;

/**
 * What became of all files of cases.
 *
 * @param runs the files, in the order in which they were given
 * @param coverage how much of the rules the cases reach; null where it was not measured
 * @param mutation what changes of the rules they notice; null where it was not measured
 * @param survivors how what they don't notice compares with what is recorded; empty where nothing is
 * @param refusals why the run is refused although its cases came out as expected: gates that were asked for and are not met;
 *     empty where none is
 */
public record TestReport(
        List<CaseRun> runs,
        CoverageReport coverage,
        MutationReport mutation,
        List<SurvivorCheck> survivors,
        List<Bilingual> refusals) {
    public TestReport {
        runs = List.copyOf(runs);
        survivors = List.copyOf(survivors);
        refusals = List.copyOf(refusals);
    }

    /** Of cases alone. */
    public TestReport(List<CaseRun> runs) {
        this(runs, null, null, List.of(), List.of());
    }

    /** The same with what was measured. */
    public TestReport with(CoverageReport measured, MutationReport changed) {
        return new TestReport(runs, measured, changed, survivors, refusals);
    }

    /** The same with how it compares with what is recorded. */
    public TestReport with(List<SurvivorCheck> checked) {
        return new TestReport(runs, coverage, mutation, checked, refusals);
    }

    /** The same, refused for what is told. */
    public TestReport refused(List<Bilingual> why) {
        return new TestReport(runs, coverage, mutation, survivors, why);
    }

    /** Whether no more goes unnoticed than is recorded, and the rules say what they said then. */
    public boolean survivorsHold() {
        return survivors.stream().allMatch(SurvivorCheck::holds);
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
