package org.penggai.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.ComplianceChecker;
import org.penggai.judge.Outcome;

class JsonCasesTest {
    private static final ComplianceChecker CHECKER = ComplianceChecker.load();
    private static final String LEDGER =
            """
            {"schemaVersion": "1.0", "asOf": "2023-12-31", "jurisdiction": {"code": "611026", "name": "柞水县"},
             "projects": [{"id": "p", "name": "甲项目"}], "loans": [{"id": "l", "projectId": "p", "kind": "bankLoan"}],
             "instalments": [{"id": "i", "loanId": "l", "dueOn": "2023-06-30", "principal": 100, "interest": 0,
               "graceDays": 0, "extensionAgreements": [], "payments": []}]}""";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("cases.json");
    }

    private List<PolicyCase> read(String json) throws IOException {
        Files.writeString(file, json);
        return new CaseFiles(CHECKER.rules()).read(file);
    }

    private List<String> problems(String json) throws IOException {
        Files.writeString(file, json);
        CaseFormatException e =
                catchThrowableOfType(CaseFormatException.class, () -> new CaseFiles(CHECKER.rules()).read(file));
        assertThat(e).as("the file is taken though it is wrong: %s", json).isNotNull();
        return e.problems().stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " "
                        + problem.text().en())
                .toList();
    }

    private static String one(String fields) {
        return "{\"rule\": \"debt/no-default\", \"base\": " + LEDGER.replace("\n", "") + ",\n\"cases\": [{" + fields
                + "}]}";
    }

    @Test
    void readsACaseOnAnInlineBase() throws IOException {
        PolicyCase read = read(one(
                        """
                        "name": "未还", "asOf": "2023-07-01", "boundary": true,
                        "given": {"instalments": [{"id": "i", "principal": 50}]},
                        "expect": {"instalment/i": "violated"}, "amount": {"instalment/i": 50},
                        "due": {"instalment/i": "2023-06-30"}, "message": {"instalment/i": ["50"]}"""))
                .get(0);
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2023, 7, 1));
        assertThat(read.boundary()).isTrue();
        assertThat(read.given().ledger().instalments().get(0).principal()).isEqualByComparingTo("50");
        assertThat(read.expectations()).singleElement().satisfies(expected -> {
            assertThat(expected.outcome()).isEqualTo(Outcome.VIOLATED);
            assertThat(expected.amount()).isEqualByComparingTo("50");
            assertThat(expected.due()).isEqualTo(LocalDate.of(2023, 6, 30));
        });
    }

    @Test
    void readsBasesByNameAndFromFiles() throws IOException {
        Files.writeString(folder.resolve("ledger.json"), LEDGER);
        List<PolicyCase> cases = read(
                """
                {"bases": {"甲": "ledger.json"}, "cases": [
                  {"name": "一", "base": "甲", "expect": {"debt/no-default": {"instalment/i": "violated"}}},
                  {"name": "二", "ledger": "ledger.json", "rule": "debt/no-default", "expect": {"instalment/i": "violated"}}]}""");
        assertThat(cases)
                .extracting(one -> new CaseRunner(CHECKER).run(one).passed())
                .containsExactly(true, true);
    }

    @Test
    void removesFieldsAndFacts() throws IOException {
        PolicyCase read = read(one(
                        """
                        "name": "删去", "given": {"loans": [{"id": "l", "kind": null}],
                        "instalments": [{"id": "i", "$remove": true}]}, "expect": {"county/611026": "not-applicable"}"""))
                .get(0);
        assertThat(read.given().ledger().instalments()).isEmpty();
        assertThat(read.given().ledger().loans().get(0).kind()).isNull();
    }

    @Test
    void everyTypoIsAProblemWithItsPlace() throws IOException {
        assertThat(problems(one("\"name\": \"a\", \"expected\": {}, \"expect\": {\"instalment/i\": \"violate\"}")))
                .containsExactly("2:25 there is no field expected; is it expect?");
        assertThat(problems(one("\"name\": \"a\", \"expect\": {\"instalment/i\": \"violate\"}")))
                .containsExactly("2:52 there is no outcome violate; is it violated?");
        assertThat(problems(one("\"name\": \"a\", \"expect\": {\"instalment/j\": \"violated\"}")))
                .containsExactly("2:36 the ledger has no instalment/j");
        assertThat(problems(one("\"name\": \"a\", \"expect\": {\"loan/l\": \"violated\"}")))
                .containsExactly("2:36 debt/no-default is about instalment, not loan");
        assertThat(
                        problems(
                                one(
                                        "\"name\": \"a\", \"rule\": \"debt/no-defualt\", \"expect\": {\"instalment/i\": \"violated\"}")))
                .containsExactly("2:33 there is no rule debt/no-defualt; is it debt/no-default?");
        assertThat(problems(
                        one("\"name\": \"a\", \"expect\": {\"debt/no-defualt\": {\"instalment/i\": \"violated\"}}")))
                .contains("2:36 there is no rule debt/no-defualt; is it debt/no-default?");
    }

    @Test
    void whatAssertsNothingIsAProblem() throws IOException {
        assertThat(problems(one("\"name\": \"a\", \"expect\": {}")))
                .containsExactly("2:25 the case asserts nothing: expect is empty");
        assertThat(problems(one("\"name\": \"a\""))).containsExactly("2:11 the case asserts nothing: expect is empty");
        assertThat(
                        problems(
                                one(
                                        "\"name\": \"a\", \"expect\": {\"instalment/i\": \"violated\"}, \"amount\": {\"county/611026\": 5}")))
                .containsExactly("2:76 expect does not name debt/no-default county/611026: say its outcome first");
        assertThat(problems(one(
                        "\"name\": \"a\", \"expect\": {\"instalment/i\": \"undetermined\"}, \"missing\": [\"/x\"]")))
                .containsExactly("2:80 expected an object");
        assertThat(problems("{\"cases\": []}")).containsExactly("1:1 cases holds no case");
    }

    @Test
    void aFaultOfTheLedgerIsToldWhereItStandsInTheCase() throws IOException {
        assertThat(
                        problems(
                                one(
                                        "\"name\": \"a\",\n\"given\": {\"instalments\": [{\"id\": \"i\", \"principle\": 5}]},\n\"expect\": {\"instalment/i\": \"violated\"}")))
                .singleElement()
                .asString()
                .startsWith("3:39 /instalments/0/principle: ");
        assertThat(
                        problems(
                                one(
                                        "\"name\": \"a\", \"given\": {\"loans\": [{\"id\": \"l\", \"$remove\": true}]}, \"expect\": {\"instalment/i\": \"violated\"}")))
                .singleElement()
                .asString()
                .contains("/instalments/0/loanId");
    }

    @Test
    void namesAreUniqueAndGiven() throws IOException {
        String good = "\"expect\": {\"instalment/i\": \"violated\"}";
        assertThat(problems(one("\"name\": \"a\", " + good + "}, {\"name\": \"a\", " + good)))
                .containsExactly("2:67 two cases are named: a");
        assertThat(problems(one(good))).containsExactly("2:11 the case has no name");
    }

    @Test
    void whatIsNotJsonIsAProblem() throws IOException {
        assertThat(problems("{\"cases\": [}")).singleElement().asString().contains("not JSON");
        assertThat(problems("")).containsExactly("1:1 the file is empty");
        assertThat(problems("[]")).containsExactly("1:1 expected an object");
        assertThat(problems("{\"rule\": \"debt/no-default\", \"rule\": \"x\", \"cases\": []}"))
                .singleElement()
                .asString()
                .contains("Duplicate");
    }

    @Test
    void aPendingCaseNeedsNoExpectation() throws IOException {
        PolicyCase read = read(one("\"name\": \"待写\", \"pending\": true")).get(0);
        CaseResult result = new CaseRunner(CHECKER).run(read);
        assertThat(result.passed()).isFalse();
        assertThat(result.mismatches()).isEmpty();
    }
}
