package org.penggai.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.Bilingual;
import org.penggai.ComplianceChecker;

class SurvivorsTest {
    private static final String RULE = "debt/no-default";
    private static final String WEAK = "Deadline: due < $today → due <= $today";

    @TempDir
    private Path folder;

    private List<CaseRun> runs;
    private Path list;

    @BeforeEach
    void run() throws IOException {
        Path file = Files.writeString(
                folder.resolve("cases.json"),
                """
                {"rule": "debt/no-default", "base": {"schemaVersion": "1.0", "asOf": "2023-12-31",
                  "jurisdiction": {"code": "611026", "name": "柞水县"}, "loans": [{"id": "l", "kind": "bankLoan"}],
                  "instalments": [{"id": "i", "loanId": "l", "dueOn": "2024-06-30"}]},
                 "cases": [{"name": "a", "expect": {"instalment/i": "satisfied"}}]}""");
        runs = new CaseSuite(ComplianceChecker.load()).run(List.of(file)).runs();
        assertThat(runs.get(0).problems()).isEmpty();
        list = folder.resolve("cases.json.survivors");
    }

    private static MutationReport report(Map<String, String> digests, Mutant... mutants) {
        return new MutationReport(List.of(new RuleMutation(RULE, List.of(mutants), 0, List.of(), digests)));
    }

    private static Mutant mutant(String change, Mutant.Status status) {
        Bilingual missing = status == Mutant.Status.SURVIVED ? new Bilingual("缺", "missing") : null;
        return new Mutant(RULE, "broken", 1, Mutant.Kind.COMPARISON, change, status, null, missing, null, null);
    }

    private SurvivorCheck check(MutationReport report) throws IOException {
        return Survivors.check(runs, report, rule -> true).get(0);
    }

    @Test
    void whatIsRecordedHoldsUntilItChanges() throws IOException {
        MutationReport before = report(Map.of("broken", "1"), mutant(WEAK, Mutant.Status.SURVIVED));
        assertThat(Survivors.check(runs, before, rule -> true)).isEmpty();
        assertThat(Survivors.record(runs, before)).isEqualTo(1);
        assertThat(list).content().contains("rule " + RULE, "block 1 broken", "survivor broken | " + WEAK);
        assertThat(check(before).holds()).isTrue();
        assertThat(new CaseFiles(ComplianceChecker.load().rules()).find(folder)).hasSize(1);
    }

    @Test
    void anOperatorFlippedIsSeen() throws IOException {
        Survivors.record(runs, report(Map.of("broken", "1"), mutant(WEAK, Mutant.Status.SURVIVED)));
        String flipped = "Deadline: due <= $today → due < $today";
        SurvivorCheck check = check(report(Map.of("broken", "2"), mutant(flipped, Mutant.Status.SURVIVED)));
        assertThat(check.holds()).isFalse();
        assertThat(check.changedBlocks()).containsExactly("broken");
        assertThat(check.added()).containsExactly("broken | " + flipped);
        assertThat(check.gone()).containsExactly("broken | " + WEAK);
    }

    @Test
    void alsoWhereAllChangesOfThePlaceAreNoticed() throws IOException {
        Survivors.record(runs, report(Map.of("broken", "1"), mutant(WEAK, Mutant.Status.NOTICED)));
        assertThat(check(report(Map.of("broken", "2"), mutant(WEAK, Mutant.Status.NOTICED)))
                        .holds())
                .isFalse();
        assertThat(check(report(Map.of(), mutant(WEAK, Mutant.Status.NOTICED))).changedBlocks())
                .containsExactly("broken");
    }

    @Test
    void oneMoreOfThoseNamedAlikeIsSeen() throws IOException {
        Mutant survivor = mutant(WEAK, Mutant.Status.SURVIVED);
        Survivors.record(runs, report(Map.of(), survivor, mutant(WEAK, Mutant.Status.NOTICED)));
        assertThat(check(report(Map.of(), survivor, mutant(WEAK, Mutant.Status.NOTICED)))
                        .holds())
                .isTrue();
        assertThat(check(report(Map.of(), survivor, survivor)).added()).containsExactly("broken | " + WEAK);
        assertThat(check(report(Map.of())).gone()).containsExactly("broken | " + WEAK);
    }

    @Test
    void whatIsNoticedByNowIsNoFault() throws IOException {
        Survivors.record(runs, report(Map.of(), mutant(WEAK, Mutant.Status.SURVIVED)));
        SurvivorCheck check = check(report(Map.of(), mutant(WEAK, Mutant.Status.NOTICED)));
        assertThat(check.holds()).isTrue();
        assertThat(check.noticedNow()).isEqualTo(1);
    }

    @Test
    void aRuleThatLostItsCasesIsSeenUnlessItIsLeftOut() throws IOException {
        Survivors.record(runs, report(Map.of("broken", "1"), mutant(WEAK, Mutant.Status.SURVIVED)));
        MutationReport nothing = new MutationReport(List.of());
        assertThat(check(nothing).holds()).isFalse();
        assertThat(Survivors.check(runs, nothing, rule -> false)).isEmpty();
        assertThat(nothing.score()).isNaN();
    }

    @Test
    void whatIsRecordedOfOtherRulesStays() throws IOException {
        Files.writeString(list, "# x\n\nrule funds/not-idle\nblock 9 applies\nsurvivor applies | x\n");
        Survivors.record(runs, report(Map.of("broken", "1")));
        try (Stream<String> lines = Files.lines(list)) {
            assertThat(lines.filter(line -> !line.startsWith("#") && !line.isEmpty()))
                    .containsExactly(
                            "rule " + RULE,
                            "block 1 broken",
                            "rule funds/not-idle",
                            "block 9 applies",
                            "survivor applies | x");
        }
    }

    @Test
    void whatIsNoListIsAProblem() throws IOException {
        for (String text : List.of("<<<<<<< ours\n", "survivor x\n", "rule a/b\nrule a/b\n", "rule a/b\nblock 1\n")) {
            Files.writeString(list, text);
            assertThatThrownBy(() -> check(report(Map.of())))
                    .isInstanceOf(CaseFormatException.class)
                    .extracting(e ->
                            ((CaseFormatException) e).problems().get(0).text().en())
                    .asString()
                    .contains("record it again");
        }
    }
}
