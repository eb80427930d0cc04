package org.penggai.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.Bilingual;
import org.penggai.ComplianceChecker;
import org.penggai.judge.Outcome;
import org.penggai.ledger.Instalment;

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
                        "instalments": [{"id": "i", "$remove": true}, {"id": "j", "loanId": "l", "dueOn": "2023-06-30"}]},
                        "expect": {"instalment/j": "undetermined"}"""))
                .get(0);
        assertThat(read.given().ledger().instalments())
                .extracting(Instalment::id)
                .containsExactly("j");
        assertThat(read.given().ledger().loans().get(0).kind()).isNull();
    }

    @Test
    void everyTypoIsAProblemWithItsPlace() throws IOException {
        assertThat(problems(one("\"name\": \"a\", \"expected\": {}, \"expect\": {\"instalment/i\": \"violate\"}")))
                .containsExactly("2:25 there is no field expected; is it expect?");
        assertThat(problems(one("\"name\": \"a\", \"expect\": {\"instalment/i\": \"violate\"}")))
                .containsExactly("2:52 there is no outcome violate; is it violated?");
        assertThat(problems(one("\"name\": \"a\", \"expect\": {\"instalment/j\": \"violated\"}")))
                .containsExactly("2:36 the ledger has no instalment/j; there are: i");
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
    void aDayThatNoLedgerCanHoldIsAProblemOfTheFile() throws IOException {
        for (String day : List.of("3000-01-01", "1948-12-31", "+57289-10-09", "2023-02-30")) {
            assertThat(problems(one("\"name\": \"a\", \"asOf\": \"" + day
                            + "\", \"expect\": {\"instalment/i\": \"violated\"}")))
                    .containsExactly("2:33 expected a date, 1949 to 2999, such as 2023-12-31");
        }
        for (String field : List.of("due", "since")) {
            assertThat(problems(one("\"name\": \"a\", \"expect\": {\"instalment/i\": \"violated\"}, \"" + field
                            + "\": {\"instalment/i\": \"3023-01-01\"}")))
                    .singleElement()
                    .asString()
                    .endsWith("expected a date, 1949 to 2999, such as 2023-12-31");
        }
        assertThat(read(one("\"name\": \"a\", \"asOf\": \"2999-12-31\", \"expect\": {\"instalment/i\": \"violated\"}")))
                .singleElement()
                .satisfies(read ->
                        assertThat(new CaseRunner(CHECKER).run(read).report()).isNotNull());
    }

    @Test
    void whatIsNearIsAskedForAndFewChoicesAreListed() throws IOException {
        String expect = ", \"expect\": {\"instalment/i\": \"violated\"}";
        assertThat(problems(one("\"name\": \"a\", \"expect\": {\"instalment/i\": \"good\"}")))
                .containsExactly(
                        "2:52 there is no outcome good; there are: violated, advice, waived, undetermined, cured,"
                                + " due-soon, satisfied, not-applicable");
        assertThat(problems(one("\"name\": \"a\"" + expect + ", \"reason\": {\"instalment/i\": [\"overdue\"]}")))
                .singleElement()
                .asString()
                .contains("there is no reason overdue; there are: unpaid, ")
                .containsOnlyOnce(", pending");
        assertThat(problems(one("\"name\": \"a\", \"expect\": {\"不出现债务逾期违约\": {\"instalment/i\": \"violated\"}}")))
                .containsExactly("2:36 there is no rule 不出现债务逾期违约: that is the title of debt/no-default");
        assertThat(problems(one("\"name\": \"a\", \"expect\": {\"instalment/ｉ\": \"violated\"}")))
                .containsExactly("2:36 the ledger has no instalment/ｉ; full-width characters stand in it:"
                        + " type plain letters and digits; there are: i");
        assertThat(problems(one("\"name\": \"a\", \"asOf\": \"２０２３-07-01\"" + expect)))
                .containsExactly(
                        "2:33 expected a date, 1949 to 2999, such as 2023-12-31; full-width digits stand in it: type plain ones");
        assertThat(problems(one("\"name\": \"a\"" + expect + ", \"amount\": {\"instalment/i\": \"１００\"}")))
                .singleElement()
                .asString()
                .endsWith("at most two decimals; full-width digits stand in it: type plain ones");
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
                .containsExactly("2:67 two cases are named: a, the other in line 2");
        assertThat(problems(one(good))).containsExactly("2:11 the case has no name");
    }

    @Test
    void whatIsNotJsonIsAProblem() throws IOException {
        assertThat(problems("{\"cases\": [}")).singleElement().asString().contains("not valid JSON");
        assertThat(problems("")).containsExactly("1:1 the file is empty");
        assertThat(problems("[]")).containsExactly("1:1 expected an object");
        assertThat(problems("{\"rule\": \"debt/no-default\", \"rule\": \"x\", \"cases\": []}"))
                .singleElement()
                .asString()
                .contains("the field \"rule\" is given twice");
    }

    @Test
    void aNumberThatIsNoneIsToldInWordsOfOurOwn() throws IOException {
        assertThat(problems("{\"cases\": [NaN]}"))
                .containsExactly("1:12 NaN is no number; expected: a number of JSON, or the field left out");
        assertThat(problems("{\"cases\": [-Infinity]}").get(0)).startsWith("1:12 -Infinity is no number");
        assertThat(problems("{\"cases\": [007]}").get(0)).contains("a number without zeros before it");
    }

    @Test
    void aCaseCannotChangeTheUnitOfItsBase() throws IOException {
        assertThat(
                        problems(
                                one(
                                        """
                        "name": "x", "given": {"amountUnit": "万元"}, "expect": {"instalment/i": "violated"}""")))
                .singleElement()
                .asString()
                .contains("the case's unit of amounts 万元 is not that of its base, 元");
        assertThat(
                        read(
                                one(
                                        """
                        "name": "x", "given": {"amountUnit": "元"}, "expect": {"instalment/i": "violated"}""")))
                .hasSize(1);
    }

    @Test
    void aFileNamedTwiceIsRunOnce() throws IOException {
        Files.writeString(file, one("\"name\": \"x\", \"pending\": true"));
        Path again = folder.resolve("../" + folder.getFileName() + "/cases.json");
        assertThat(new CaseSuite(CHECKER).run(List.of(file, again, folder)).runs())
                .singleElement()
                .satisfies(run -> assertThat(run.file()).isEqualTo(file));
    }

    @Test
    void whatAnEditorOrAnInputMethodDoesIsToldInBothLanguages() throws IOException {
        assertThat(problems("{“rule”: \"debt/no-default\", \"cases\": []}"))
                .singleElement()
                .asString()
                .startsWith("1:2 ")
                .contains("not valid JSON ('“')", "half-width");
        assertThat(texts(one("").getBytes(Charset.forName("GBK"))))
                .singleElement()
                .satisfies(text -> {
                    assertThat(text.zh()).contains("文件编码不是 UTF-8（GBK?", "请另存为 UTF-8");
                    assertThat(text.en()).contains("the file is not in UTF-8 (GBK?", "save the file as UTF-8");
                });
        for (Charset wide : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(texts(one("").getBytes(wide))).singleElement().satisfies(text -> {
                assertThat(text.zh()).contains("文件编码不是 UTF-8（UTF-16）");
                assertThat(text.en()).contains("the file is not in UTF-8 (UTF-16)");
            });
        }
    }

    private List<Bilingual> texts(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return catchThrowableOfType(CaseFormatException.class, () -> new CaseFiles(CHECKER.rules()).read(file))
                .problems()
                .stream()
                .map(CaseProblem::text)
                .toList();
    }

    @Test
    void ofACountyThatStandsInNothingFoundIsNoExpectation() throws IOException {
        for (String quiet : List.of("not-applicable", "satisfied")) {
            assertThat(problems(one("\"name\": \"a\", \"expect\": {\"county/611026\": \"" + quiet + "\"}")))
                    .containsExactly("2:36 debt/no-default judges each instalment: " + quiet
                            + " of the county asserts nothing; say the outcome of a instalment");
        }
        assertThat(read(one("\"name\": \"a\", \"given\": {\"instalments\": null, \"loans\": null},"
                        + " \"expect\": {\"county/611026\": \"undetermined\"}")))
                .hasSize(1);
    }

    @Test
    void whatIsExpectedTwiceIsAProblemWithBothPlaces() throws IOException {
        for (String outcome : List.of("violated", "satisfied")) {
            assertThat(problems(one("\"name\": \"a\", \"expect\": {\"instalment/i\": \"violated\",\n"
                            + "\"debt/no-default\": {\"instalment/i\": \"" + outcome + "\"}}")))
                    .containsExactly("3:21 debt/no-default instalment/i stands at " + file
                            + ":2:36 already, and can be said once only");
        }
        assertThat(problems(one("\"name\": \"a\", \"expect\": {\"instalment/i\": \"violated\"},\n"
                        + "\"amount\": {\"debt/no-default\": {\"instalment/i\": 5}, \"instalment/i\": 6}")))
                .containsExactly("3:52 debt/no-default instalment/i stands at " + file
                        + ":3:32 already, and can be said once only");
    }

    @Test
    void anEmptyMessageIsAProblem() throws IOException {
        for (String parts : List.of("[]", "[\"\"]", "[\" \"]", "[\"100\", \"\\u3000\"]")) {
            assertThat(problems(one("\"name\": \"a\", \"expect\": {\"instalment/i\": \"violated\"},\n"
                            + "\"message\": {\"instalment/i\": " + parts + "}")))
                    .containsExactly("3:29 the message asserts nothing: each part needs a text, or leave it out");
        }
    }

    @Test
    void removalIsSaidOfNothingButAnIdAndEachIdOnce() throws IOException {
        String expect = ", \"expect\": {\"instalment/i\": \"violated\"}";
        assertThat(problems(
                        one("\"name\": \"a\", \"given\": {\"loans\": [{\"id\": \"l\", \"$remove\": false}]}" + expect)))
                .containsExactly("2:68 $remove can only be true; leave it out to keep the fact");
        assertThat(problems(one(
                        "\"name\": \"a\", \"given\": {\"loans\": [{\"id\": \"l\", \"$remove\": \"true\"}]}" + expect)))
                .containsExactly("2:68 $remove can only be true; leave it out to keep the fact");
        assertThat(problems(one(
                        "\"name\": \"a\", \"given\": {\"instalments\": [{\"id\": \"i\", \"$remove\": true, \"principal\": 5}]}"
                                + expect)))
                .contains("2:80 of what is removed only the id is said, and no principal");
        assertThat(problems(one(
                        "\"name\": \"a\", \"given\": {\"loans\": [{\"id\": \"l\"}, {\"id\": \"l\", \"kind\": null}]}"
                                + expect)))
                .containsExactly("2:58 l stands at " + file + ":2:45 already: say all of it in one place");
    }

    @Test
    void whatAPendingCaseSaysIsRead() throws IOException {
        String pending = "\"name\": \"a\", \"pending\": true, \"expect\": ";
        assertThat(problems(one(pending + "{\"instalment/j\": \"violated\"}")))
                .containsExactly("2:53 the ledger has no instalment/j; there are: i");
        assertThat(problems(one(pending + "{\"instalment/i\": \"violate\"}")))
                .containsExactly("2:69 there is no outcome violate; is it violated?");
        assertThat(read(one(pending + "{\"instalment/i\": \"violated\"}")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.pending()).isTrue();
                    assertThat(one.expectations()).isEmpty();
                });
        assertThat(read(one(pending + "{}"))).hasSize(1);
    }

    @Test
    void namesThatDifferInSpacesAreTheSame() throws IOException {
        String good = "\"expect\": {\"instalment/i\": \"violated\"}";
        for (String same : List.of("甲 乙 ", " 甲 乙", "甲\u3000乙", "甲  乙", "甲\u00A0乙\u3000")) {
            assertThat(problems(one("\"name\": \"甲 乙\", " + good + "}, {\"name\": \"" + same + "\", " + good)))
                    .singleElement()
                    .asString()
                    .contains("two cases are named: " + same);
        }
    }

    @Test
    void aFolderIsReadWithoutTheLedgersThatItsCasesName() throws IOException {
        Files.writeString(folder.resolve("ledger.json"), LEDGER);
        Files.writeString(folder.resolve("other.json"), LEDGER);
        Files.writeString(
                file,
                """
                {"bases": {"甲": "ledger.json"}, "cases": [
                  {"name": "一", "base": "甲", "expect": {"debt/no-default": {"instalment/i": "violated"}}}]}""");
        CaseFiles files = new CaseFiles(CHECKER.rules());
        assertThat(files.find(folder)).containsExactly(file, folder.resolve("other.json"));
        assertThat(texts("other.json"))
                .containsExactly("this is a ledger, and no file of cases; no file of cases names it as its base");
        assertThat(files.find(folder.resolve("ledger.json"))).hasSize(1);
        Files.writeString(folder.resolve("package.json"), "{\"version\": 1}");
        assertThat(texts("package.json")).containsExactly("this is no file of cases: it has no cases");
        assertThat(texts("ledger.json")).singleElement().asString().startsWith("this is a ledger");
        // A file of cases that is named as a base by mistake is still run.
        Files.writeString(folder.resolve("more.json"), "{\"base\": \"cases.json\", \"cases\": []}");
        assertThat(files.find(folder)).contains(file);
    }

    @Test
    void workbooksOfOtherFormatsAreNamed() throws IOException {
        Files.writeString(file, one("\"name\": \"a\", \"expect\": {\"instalment/i\": \"violated\"}"));
        for (String name : List.of("a.xls", "b.XLSM", "c.ods")) {
            Path other = Files.writeString(folder.resolve(name), "x");
            Files.writeString(folder.resolve("~$" + name), "x");
            assertThat(new CaseFiles(CHECKER.rules()).find(folder)).containsExactlyInAnyOrder(file, other);
            assertThat(texts(name)).containsExactly("workbooks of this format are not read: save it as .xlsx");
            Files.delete(other);
        }
    }

    private List<String> texts(String name) {
        return catchThrowableOfType(
                        CaseFormatException.class, () -> new CaseFiles(CHECKER.rules()).read(folder.resolve(name)))
                .problems()
                .stream()
                .map(problem -> problem.text().en())
                .toList();
    }

    @Test
    void aPendingCaseNeedsNoExpectation() throws IOException {
        PolicyCase read = read(one("\"name\": \"待写\", \"pending\": true")).get(0);
        CaseResult result = new CaseRunner(CHECKER).run(read);
        assertThat(result.passed()).isFalse();
        assertThat(result.mismatches()).isEmpty();
    }
}
