package org.penggai.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.ComplianceChecker;
import org.penggai.harness.CaseSuite;
import org.penggai.harness.Mutant;
import org.penggai.harness.MutationOptions;
import org.penggai.harness.MutationReport;
import org.penggai.harness.MutationTester;
import org.penggai.harness.RuleMutation;
import org.penggai.harness.SuggestedCase;
import org.penggai.harness.TestReport;
import org.penggai.pack.Rule;

class DrlMutationTesterTest {
    private static final ComplianceChecker CHECKER = ComplianceChecker.load();

    private static final String NAMED = "{\"name\": \"有责任人：符合 / named\", \"expect\": {\"project/p\": \"satisfied\"}}";
    private static final String NOBODY =
            """
            {"name": "没有责任人：违反 / nobody", "given": {"projects": [{"id": "p", "ownerNamed": false, "responsiblePerson": null}]},
             "expect": {"project/p": "violated"}}""";
    private static final String DONE =
            """
            {"name": "已建成：不适用 / completed", "given": {"projects": [{"id": "p", "status": "completed", "completedOn": "2022-01-01",
             "ownerNamed": false, "responsiblePerson": null}]}, "expect": {"project/p": "not-applicable"}}""";

    private static final Map<String, String> FLIPPED =
            Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">", "==", "!=", "!=", "==", "&&", "||", "||", "&&");

    @TempDir
    private Path folder;

    private Path file(String marks, String... cases) throws IOException {
        return Files.writeString(
                folder.resolve("cases.json"),
                """
                {"rule": "governance/owner-named", "base": {
                  "schemaVersion": "1.0", "asOf": "2023-12-31", "jurisdiction": {"code": "611026", "name": "柞水县"},
                  "projects": [{"id": "p", "name": "甲项目", "status": "implementation", "responsiblePerson": "张某",
                                "ownerNamed": true, "completedOn": "none"}],
                  "attestations": [{"id": "at", "about": "C08", "subjectId": "*", "attestedBy": "督查组",
                    "attestedOn": "2023-06-01", "validUntil": "2024-12-31", "verdict": "positive"}]},
                 "equivalents": ["""
                        + marks + "], \"cases\": [" + String.join(",", cases) + "]}");
    }

    private RuleMutation mutation(boolean suggest, Path file) throws IOException {
        TestReport report = new CaseSuite(CHECKER).run(List.of(file));
        assertThat(report.failed() + report.problems()).isZero();
        MutationTester tester =
                ServiceLoader.load(MutationTester.class).findFirst().orElseThrow();
        MutationReport done =
                tester.test(CHECKER, report.runs(), new MutationOptions(rule -> true, suggest, rule -> {}));
        assertThat(done.rules()).hasSize(1);
        return done.rules().get(0);
    }

    @Test
    void moreCasesNoticeMore() throws IOException {
        RuleMutation one = mutation(false, file("", NAMED));
        RuleMutation three = mutation(false, file("", NAMED, NOBODY, DONE));
        assertThat(one.notCompiled()).isZero();
        assertThat(one.mutants()).hasSameSizeAs(three.mutants());
        assertThat(three.score()).isGreaterThan(one.score() + 10);
    }

    @Test
    void ofADroppedBlockTheCaseThatNoticesIsNamed() throws IOException {
        assertThat(mutation(false, file("", NAMED, NOBODY)).mutants())
                .filteredOn(mutant ->
                        mutant.kind() == Mutant.Kind.BLOCK_DROPPED && "owner-named broken".equals(mutant.block()))
                .singleElement()
                .satisfies(mutant -> {
                    assertThat(mutant.status()).isEqualTo(Mutant.Status.NOTICED);
                    assertThat(mutant.noticedBy()).isEqualTo("没有责任人：违反 / nobody");
                });
    }

    @Test
    void ofASurvivorTheMissingCaseIsTold() throws IOException {
        assertThat(mutation(false, file("", NAMED)).mutants())
                .filteredOn(mutant -> mutant.status() == Mutant.Status.SURVIVED)
                .isNotEmpty()
                .allSatisfy(mutant -> {
                    assertThat(mutant.missing().zh()).contains("缺少一个案例");
                    assertThat(mutant.missing().en()).contains("a case is missing");
                });
    }

    @Test
    void aCaseThatIsSuggestedNoticesWhatNoneDid() throws IOException {
        RuleMutation before = mutation(true, file("", NAMED, NOBODY));
        List<String> suggested = before.mutants().stream()
                .map(Mutant::suggestion)
                .filter(Objects::nonNull)
                .map(SuggestedCase::json)
                .distinct()
                .toList();
        assertThat(suggested).isNotEmpty();
        assertThat(new ObjectMapper().readTree(suggested.get(0)).path("name").asText())
                .contains("，但");
        String[] cases = java.util.stream.Stream.concat(java.util.stream.Stream.of(NAMED, NOBODY), suggested.stream())
                .toArray(String[]::new);
        Path file = file("", cases);
        for (var run : new CaseSuite(CHECKER).run(List.of(file)).runs()) {
            org.penggai.harness.CaseRecorder.record(run);
        }
        assertThat(mutation(false, file).count(Mutant.Status.SURVIVED))
                .isLessThan(before.count(Mutant.Status.SURVIVED) - suggested.size() / 2);
    }

    @Test
    void aMarkCountsWhereNothingNoticesAndIsNotNeededElsewhere() throws IOException {
        String survivor = mutation(false, file("", NAMED)).mutants().stream()
                .filter(mutant -> mutant.status() == Mutant.Status.SURVIVED && mutant.block() != null)
                .map(mutant -> "{\"block\": " + quoted(mutant.block()) + ", \"change\": " + quoted(mutant.change())
                        + ", \"reason\": {\"zh\": \"试验\", \"en\": \"a trial\"}}")
                .findFirst()
                .orElseThrow();
        RuleMutation marked = mutation(false, file(survivor, NAMED));
        assertThat(marked.count(Mutant.Status.EQUIVALENT)).isEqualTo(1);
        assertThat(marked.unused()).isEmpty();
        String noticed =
                "{\"block\": \"owner-named broken\", \"change\": \"–\", \"reason\": {\"zh\": \"试验\", \"en\": \"a trial\"}}";
        RuleMutation needless = mutation(false, file(noticed, NAMED, NOBODY));
        assertThat(needless.count(Mutant.Status.EQUIVALENT)).isZero();
        assertThat(needless.unused()).hasSize(1);
    }

    /** So that a rule changed by hand is seen, whatever of it was changed, and by the mutation itself or not. */
    @Test
    void everyChangeChangesTheDigestOfItsBlockAndLayoutDoesNot() {
        for (Rule rule : CHECKER.rules().rules()) {
            String text = CHECKER.rules().drl(rule);
            DrlText drl = DrlText.of(text);
            Map<String, String> digests = new HashMap<>();
            drl.blocks().forEach(block -> digests.put(block.name(), block.digest()));
            DrlText.of(text.replace(",\n", ", // why\n   ")).blocks().forEach(block -> assertThat(block.digest())
                    .isEqualTo(digests.get(block.name())));
            int at = text.indexOf("\nrule");
            Matcher operator = Pattern.compile(" (<|<=|>|>=|==|!=|&&|\\|\\|) ").matcher(text);
            while (operator.find()) {
                if (operator.start() > at && !inComment(text, operator.start())) {
                    String flipped = text.substring(0, operator.start(1))
                            + FLIPPED.get(operator.group(1))
                            + text.substring(operator.end(1));
                    assertThat(DrlText.of(flipped).blocks().stream()
                                    .filter(block -> !block.digest().equals(digests.get(block.name()))))
                            .as(rule.id() + ": " + operator.group() + " at " + operator.start())
                            .hasSize(1);
                }
            }
        }
    }

    private static boolean inComment(String text, int at) {
        int line = text.lastIndexOf('\n', at) + 1;
        return text.substring(line, at).contains("//");
    }

    private static String quoted(String text) {
        return new com.fasterxml.jackson.databind.node.TextNode(text).toString();
    }
}
