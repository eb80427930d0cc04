package org.penggai.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.penggai.ComplianceChecker;
import org.penggai.harness.CaseFiles;
import org.penggai.harness.CaseRun;
import org.penggai.harness.CaseSuite;
import org.penggai.harness.EquivalentMark;
import org.penggai.harness.Expectation;
import org.penggai.harness.Place;
import org.penggai.harness.PolicyCase;
import org.penggai.harness.UnreachableMark;

/** All policy cases say the same in workbooks: the same ledgers and expectations, and they come out the same. */
class CaseRoundTripTest {
    private static final Path CASES = Path.of("../fixtures/cases");
    private static final ComplianceChecker CHECKER = ComplianceChecker.load();

    @TempDir
    private Path folder;

    static Stream<Path> files() throws IOException {
        List<Path> files = new CaseFiles(CHECKER.rules()).find(CASES);
        assertThat(files).hasSizeGreaterThan(60);
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysTheSame(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XlsxWorkbooks().writeCases(CHECKER.rules(), Files.readAllBytes(file), bytes);
        Path workbook = folder.resolve("cases.xlsx");
        Files.write(workbook, bytes.toByteArray());
        CaseFiles cases = new CaseFiles(CHECKER.rules());
        List<PolicyCase> given = cases.read(file);
        List<PolicyCase> read = cases.read(workbook);
        assertThat(read).hasSameSizeAs(given);
        for (int i = 0; i < given.size(); i++) {
            same(given.get(i), read.get(i));
        }
        CaseRun run = new CaseSuite(CHECKER).run(List.of(workbook)).runs().get(0);
        assertThat(run.problems()).isEmpty();
        CaseRun ofFile = new CaseSuite(CHECKER).run(List.of(file)).runs().get(0);
        assertThat(run.marks().stream().map(CaseRoundTripTest::plain))
                .containsExactlyElementsOf(
                        ofFile.marks().stream().map(CaseRoundTripTest::plain).toList());
        assertThat(run.unreachable().stream().map(CaseRoundTripTest::plain))
                .containsExactlyElementsOf(ofFile.unreachable().stream()
                        .map(CaseRoundTripTest::plain)
                        .toList());
        assertThat(run.results()).allSatisfy(result -> assertThat(result.mismatches())
                .as(result.tested().name())
                .isEmpty());
    }

    private static void same(PolicyCase given, PolicyCase read) throws IOException {
        assertThat(read.name()).isEqualTo(given.name());
        assertThat(read.asOf()).as(given.name()).isEqualTo(given.asOf());
        assertThat(read.boundary()).isEqualTo(given.boundary());
        assertThat(read.pending()).isEqualTo(given.pending());
        assertThat(read.rules()).isEqualTo(given.rules());
        assertThat(read.place().sheet()).isEqualTo("案例");
        assertThat(plain(read)).as(given.name()).isEqualTo(plain(given));
        assertThat(read.expectations())
                .allSatisfy(one -> assertThat(one.place().sheet()).isEqualTo("期望"));
        if (!given.pending()) {
            assertThat(LedgerRoundTripTest.tree(read.given().ledger())
                            .equals(
                                    LedgerRoundTripTest.NUMBERS,
                                    LedgerRoundTripTest.tree(given.given().ledger())))
                    .as(given.name())
                    .isTrue();
        }
    }

    private static String plain(EquivalentMark mark) {
        return String.join(
                "|",
                mark.rule(),
                mark.block(),
                mark.change(),
                mark.reason().zh(),
                mark.reason().en());
    }

    private static String plain(UnreachableMark mark) {
        return String.join(
                "|",
                mark.rule(),
                mark.block(),
                mark.condition(),
                mark.side().code(),
                mark.reason().zh(),
                mark.reason().en());
    }

    /** The expectations but for where they stand and how many zeroes end an amount. */
    private static List<String> plain(PolicyCase policyCase) {
        return policyCase.expectations().stream()
                .map(one -> new Expectation(
                                one.rule(),
                                one.subject(),
                                one.outcome(),
                                one.amount() == null ? null : one.amount().setScale(2),
                                one.due(),
                                one.since(),
                                one.reasons(),
                                one.message(),
                                one.missing(),
                                new Place("", "", 1, 1),
                                Map.of())
                        .toString())
                .sorted()
                .toList();
    }
}
