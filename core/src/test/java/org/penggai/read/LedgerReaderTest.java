package org.penggai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Ledger;
import org.penggai.report.Finding;

class LedgerReaderTest {
    private static final String HEAD = "{\"schemaVersion\":\"1.0\",\"asOf\":\"2023-12-31\",\n"
            + "\"jurisdiction\":{\"code\":\"611026\",\"name\":\"柞水县\"}";

    private final LedgerReader reader = new LedgerReader();

    @Test
    void readsWhatIsKnownUnknownAndNone() throws IOException {
        Ledger ledger = ledger(",\n\"projects\":[{\"id\":\"P1\",\"name\":\"土产公司\",\"completedOn\":\"none\","
                + "\"siteWorkBeganOn\":\"2019-03-01\",\"plannedUnits\":172}],\"buildings\":[]}");

        assertThat(ledger.asOf()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(ledger.jurisdiction().name()).isEqualTo("柞水县");
        assertThat(ledger.buildings()).isEmpty();
        assertThat(ledger.accounts()).isNull();
        assertThat(ledger.projects().get(0).completedOn()).isSameAs(EventDate.NONE);
        assertThat(ledger.projects().get(0).constructionPermitOn()).isSameAs(EventDate.UNKNOWN);
        assertThat(ledger.projects().get(0).siteWorkBeganOn()).isEqualTo(EventDate.on(LocalDate.of(2019, 3, 1)));
        assertThat(ledger.projects().get(0).status()).isNull();
    }

    @Test
    void tellsNameDigestAndPlaces() throws IOException {
        LedgerDocument document = reader.read(
                new ByteArrayInputStream((HEAD + ",\n \"funds\":[],\"projects\":[{\"id\":\"棚\",\"name\":\"改\"},\n"
                                + "   {\"id\":\"P2\",\"name\":\"b\"}]}")
                        .getBytes(StandardCharsets.UTF_8)),
                "a.json");

        assertThat(document.name()).isEqualTo("a.json");
        assertThat(document.digest()).matches("[0-9a-f]{64}");
        assertThat(document.locations().locate("projects", 0)).isEqualTo(new Finding.Location(3, 25));
        assertThat(document.locations().locate("projects", 1)).isEqualTo(new Finding.Location(4, 4));
        assertThat(document.locations().locate("projects", 2)).isNull();
        assertThat(document.locations().locate("funds", 0)).isNull();
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void takesTheDigestOfTheBytesAsTheyStand() throws IOException {
        LedgerDocument document =
                reader.read(new ByteArrayInputStream((HEAD + "}  \n").getBytes(StandardCharsets.UTF_8)), "");
        String sum =
                java.util.HexFormat.of().formatHex(sha256().digest((HEAD + "}  \n").getBytes(StandardCharsets.UTF_8)));
        assertThat(document.digest()).isEqualTo(sum);
    }

    /** Each row: what stands in the third line, then code, pointer, line and column of the one problem. */
    @ParameterizedTest(name = "{1} {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"project\":[]}|unknown-field|/project|3|1",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"a/b~c\":1}]}|unknown-field|/projects/0/a~1b~0c|3|34",
                "\"projects\":[],\"projects\":[]}|duplicate-field|/projects|3|15",
                "\"projects\":[{\"id\":\"P\",\"id\":\"P\",\"name\":\"n\"}]}|duplicate-field|/projects/0/id|3|23",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"extensions\":{\"a\":1,\"a\":2}}]}|duplicate-field|/projects/0/extensions/a|3|54",
                "\"projects\":[{\"id\":\"P\"}]}|missing-field|/projects/0/name|3|13",
                "\"projects\":[{\"id\":\"P\",\"name\":null}]}|null|/projects/0/name|3|30",
                "\"projects\":null}|null|/projects|3|12",
                "\"projects\":[null]}|null|/projects/0|3|13",
                "\"projects\":{}}|wrong-type|/projects|3|12",
                "\"projects\":[7]}|wrong-type|/projects/0|3|13",
                "\"projects\":[{\"id\":7,\"name\":\"n\"}]}|wrong-type|/projects/0/id|3|19",
                "\"projects\":[{\"id\":\"P\",\"name\":[\"n\"]}]}|wrong-type|/projects/0/name|3|30",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"madeUp\":\"true\"}]}|wrong-type|/projects/0/madeUp|3|43",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"plannedUnits\":1.5}]}|wrong-type|/projects/0/plannedUnits|3|49",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"plannedUnits\":\"1\"}]}|wrong-type|/projects/0/plannedUnits|3|49",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"plannedUnits\":-1}]}|negative|/projects/0/plannedUnits|3|49",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"plannedUnits\":10000001}]}|out-of-range|/projects/0/plannedUnits|3|49",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"plannedUnits\":NaN}]}|not-a-number|/projects/0/plannedUnits|3|49",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"status\":\"Completed\"}]}|unknown-code|/projects/0/status|3|43",
                "\"projects\":[{\"id\":\"P\",\"name\":\"\"}]}|blank|/projects/0/name|3|30",
                "\"projects\":[{\"id\":\"P\",\"name\":\"\\ud800\"}]}|invalid-character|/projects/0/name|3|30",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"completedOn\":\"2023-02-29\"}]}|bad-date|/projects/0/completedOn|3|48",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"completedOn\":\"9999-99-99\"}]}|bad-date|/projects/0/completedOn|3|48",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"completedOn\":\"3000-01-01\"}]}|bad-date|/projects/0/completedOn|3|48",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"completedOn\":\"1948-12-31\"}]}|bad-date|/projects/0/completedOn|3|48",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"completedOn\":\"2023-1-01\"}]}|bad-date|/projects/0/completedOn|3|48",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"plannedStartOn\":\"none\"}]}|bad-date|/projects/0/plannedStartOn|3|51",
                "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"completedOn\":20230101}]}|wrong-type|/projects/0/completedOn|3|48",
                "\"offices\":[{\"id\":\"O\",\"name\":\"n\",\"outstandingDebt\":12.345}]}|beyond-fen|/offices/0/outstandingDebt|3|51",
                "\"offices\":[{\"id\":\"O\",\"name\":\"n\",\"outstandingDebt\":-0.01}]}|negative|/offices/0/outstandingDebt|3|51",
                "\"offices\":[{\"id\":\"O\",\"name\":\"n\",\"outstandingDebt\":1000000000000.01}]}|out-of-range|/offices/0/outstandingDebt|3|51",
                "\"offices\":[{\"id\":\"O\",\"name\":\"n\",\"outstandingDebt\":\"12\"}]}|wrong-type|/offices/0/outstandingDebt|3|51",
                "\"offices\":[{\"id\":\"O\",\"name\":\"n\",\"outstandingDebt\":1e31}]}|number-too-long|/offices/0/outstandingDebt|3|51",
                "\"offices\":[{\"id\":\"O\",\"name\":\"n\",\"outstandingDebt\":-Infinity}]}|not-a-number|/offices/0/outstandingDebt|3|51",
                "\"landParcels\":[{\"id\":\"L\",\"areaSquareMetres\":-1}]}|negative|/landParcels/0/areaSquareMetres|3|45",
                "\"landParcels\":[{\"id\":\"L\",\"areaSquareMetres\":1000000000.5}]}|out-of-range|/landParcels/0/areaSquareMetres|3|45",
                "\"landParcels\":[{\"id\":\"L\",\"areaSquareMetres\":0.1234567}]}|out-of-range|/landParcels/0/areaSquareMetres|3|45",
                "\"landParcels\":[{\"id\":\"L\",\"expropriatedOn\":\"2020-01-02\",\"soldOn\":\"2020-01-01\"}]}|end-before-start|/landParcels/0/soldOn|3|65",
                "\"landParcels\":[{\"id\":\"L\",\"soldOn\":\"2020-01-01\",\"expropriatedOn\":\"2020-01-02\"}]}|end-before-start|/landParcels/0/soldOn|3|35",
                "\"projects\":[{\"id\":\"P\",\"name\":\"a\"},{\"id\":\"P\",\"name\":\"b\"}]}|duplicate-id|/projects/1/id|3|41",
                "\"projects\":[{\"id\":\"P\",\"name\":\"a\",\"officeId\":\"O\"}],\"offices\":[]}|dangling-reference|/projects/0/officeId|3|45",
                "\"offices\":[],\"projects\":[{\"id\":\"P\",\"name\":\"a\",\"officeId\":\"O\"}]}|dangling-reference|/projects/0/officeId|3|58",
                "\"projects\":[],\"meetings\":[{\"id\":\"M\",\"on\":\"2023-01-01\",\"projectIds\":[\"P\"]}]}|dangling-reference|/meetings/0/projectIds/0|3|69",
                "\"transfers\":[],\"funds\":[{\"id\":\"F\",\"name\":\"a\",\"kind\":\"stateGrant\",\"withholdings\":[{\"kind\":\"kept\",\"on\":\"2023-01-01\",\"amount\":1,\"transferId\":\"t\"}]}]}|dangling-reference|/funds/0/withholdings/0/transferId|3|139",
                "\"amountUnit\":\"千元\"}|unknown-code|/amountUnit|3|14",
                "\"amountUnit\":null}|null|/amountUnit|3|14",
                "\"amountUnit\":1}|wrong-type|/amountUnit|3|14",
                "\"amountUnit\":\"元\",\"amountUnit\":\"元\"}|duplicate-field|/amountUnit|3|18",
                "\"projects\":[]} {}|trailing-content||3|16",
                "\"projects\":[]}}|trailing-content||3|15",
                "\"projects\":[]} x|trailing-content||3|16",
                "\"projects\":[|truncated|/projects|3|13",
                "\"projects\":[{\"id\":\"P\"|truncated|/projects/0|3|22",
                "\"projects\":[],}|not-json||3|15",
                "\"projects\":[{\"id\":'P'}]}|not-json|/projects/0|3|19",
                "\"projects\":[/* */]}|not-json|/projects|3|13",
                "\"projects\":[{\"id\":01}]}|not-json|/projects/0|3|20",
                "\"projects\":[{\"id\":\"a\tb\"}]}|not-json|/projects/0/id|3|21"
            })
    void namesTheProblemAndItsPlace(String rest, String code, String pointer, int line, int column) {
        InputProblem problem = only(HEAD + ",\n" + rest);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(problem.line() + ":" + problem.column()).isEqualTo(line + ":" + column);
        assertThat(problem.warning()).isFalse();
        assertThat(problem.message().zh()).startsWith("第" + line + "行第" + column + "列");
        assertThat(problem.message().en()).startsWith("line " + line + ", column " + column);
        assertThat(problem.message().zh() + problem.message().en()).doesNotContain("{field", "{found");
    }

    @Test
    void saysWhatToDo() {
        InputProblem decimals =
                only(HEAD + ",\n\"offices\":[{\"id\":\"O\",\"name\":\"n\",\"outstandingDebt\":12.345}]}");
        assertThat(decimals.message().zh())
                .isEqualTo("第3行第51列 /offices/0/outstandingDebt：“债务余额”12.345 精确到了分以下；应为：折合为元后最多两位小数（分）");

        InputProblem field = only(HEAD + ",\n\"project\":[]}");
        assertThat(field.expected().zh()).contains("projects");
        assertThat(field.expected().en()).contains("\"projects\"");

        InputProblem code = only(HEAD + ",\n\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"status\":\"done\"}]}");
        assertThat(code.expected().zh()).contains("completed");

        InputProblem duplicate =
                only(HEAD + ",\n\"offices\":[{\"id\":\"O\",\"name\":\"a\"},{\"id\":\"O\",\"name\":\"b\"}]}");
        assertThat(duplicate.expected().en()).contains("/offices/0/id");
    }

    @Test
    void doesNotRepeatPersonalData() {
        InputProblem problem = only(
                HEAD + ",\n\"accounts\":[{\"id\":\"A\",\"kind\":\"project\",\"bankAccountNumber\":6217000012345678}]}");
        assertThat(problem.code()).isEqualTo("wrong-type");
        assertThat(problem.message().toString()).doesNotContain("6217");
    }

    @Test
    void listsEveryProblemOfAFile() {
        LedgerFormatException failure = failure("{\"schemaVersion\":\"2.0\",\n\"asOf\":\"2023-13-01\",\n"
                + "\"jurisdiction\":{\"code\":\"611026\"},\n"
                + "\"projects\":[{\"id\":\"P1\",\"name\":\"a\",\"officeId\":\"O9\"},\n"
                + "{\"id\":\"P1\",\"name\":\"b\",\"colour\":\"red\",\"plannedUnits\":-3}],\n"
                + "\"offices\":[{\"id\":\"O1\",\"name\":\"c\",\"outstandingDebt\":0.001}]\n"
                + ",]");
        assertThat(failure.problems().stream()
                        .map(problem -> problem.line() + " " + problem.code() + " " + problem.pointer()))
                .containsExactly(
                        "1 unknown-version /schemaVersion",
                        "2 bad-date /asOf",
                        "3 missing-field /jurisdiction/name",
                        "5 duplicate-id /projects/1/id",
                        "5 unknown-field /projects/1/colour",
                        "5 negative /projects/1/plannedUnits",
                        "6 beyond-fen /offices/0/outstandingDebt",
                        "7 not-json ");
        assertThat(failure.total()).isEqualTo(8);
    }

    @Test
    void listsTheFirstThousandInTheOrderOfTheFileAndCountsTheRest() {
        StringBuilder json = new StringBuilder(HEAD + ",\n\"projects\":[\n");
        for (int i = 0; i < 1_500; i++) {
            json.append("{\"id\":\"P").append(i).append("\",\"name\":\"n\",\"officeId\":\"O\"},\n");
        }
        for (int i = 0; i < 1_500; i++) {
            json.append("7,\n");
        }
        LedgerFormatException failure = failure(json + "7],\"offices\":[]}");
        assertThat(failure.total()).isEqualTo(3_001);
        assertThat(failure.problems()).hasSize(1_000).allMatch(problem -> problem.code()
                .equals("dangling-reference"));
        assertThat(failure.problems().get(999).pointer()).isEqualTo("/projects/999/officeId");
    }

    @Test
    void doesNotCheckReferencesIntoAnArrayThatIsUnknown() throws IOException {
        Ledger ledger = ledger(",\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"officeId\":\"O\"}]}");
        assertThat(ledger.projects().get(0).officeId()).isEqualTo("O");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "元,12.3,12.30",
        "元,1e3,1000.00",
        "元,12.300,12.30",
        "万元,1,10000.00",
        "万元,0.000001,0.01",
        "万元,12.345678,123456.78",
        "万元,100000000,1000000000000.00",
        "亿元,0.0000000001,0.01",
        "亿元,10000,1000000000000.00",
        "亿元,3.14159265,314159265.00"
    })
    void convertsExactlyWhereverTheUnitStands(String unit, String given, BigDecimal yuan) throws IOException {
        String nested =
                "\"funds\":[{\"id\":\"F\",\"name\":\"n\",\"kind\":\"loan\",\"commitments\":[{\"on\":\"2023-01-01\",\"amount\":"
                        + given + "}],\"amount\":" + given + "}]";
        String named = "\"amountUnit\":\"" + unit + "\"";
        for (String rest : List.of(named + "," + nested, nested + "," + named)) {
            Ledger ledger = ledger("," + rest + "}");
            assertThat(ledger.funds().get(0).amount()).isEqualTo(yuan);
            assertThat(ledger.funds().get(0).commitments().get(0).amount()).isEqualTo(yuan);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "元,0.001,beyond-fen",
        "万元,0.0000001,beyond-fen",
        "亿元,0.00000000001,beyond-fen",
        "万元,100000000.000001,out-of-range",
        "亿元,10000.0000000001,out-of-range"
    })
    void refusesWhatConvertsToNoAmountWhereverTheUnitStands(String unit, String given, String code) {
        String office = "\"offices\":[{\"id\":\"O\",\"name\":\"n\",\"outstandingDebt\":" + given + "}]";
        String named = "\"amountUnit\":\"" + unit + "\"";
        InputProblem before = only(HEAD + ",\n" + office + "," + named + "}");
        assertThat(before.code()).isEqualTo(code);
        assertThat(before.line() + ":" + before.column() + " " + before.pointer())
                .isEqualTo("3:51 /offices/0/outstandingDebt");
        InputProblem after = only(HEAD + "," + named + ",\n" + office + "}");
        assertThat(after.code()).isEqualTo(code);
        assertThat(after.found()).isEqualTo(before.found());
    }

    @Test
    void takesThirdDecimalsForWhatTheyAreOnlyOnceTheUnitIsKnown() throws IOException {
        Ledger ledger = ledger(
                ",\"offices\":[{\"id\":\"O\",\"name\":\"n\",\"outstandingDebt\":12.345,\"expectedLandIncome\":1.2}],"
                        + "\"amountUnit\":\"万元\",\"turnoverMoney\":[{\"id\":\"T\",\"receivedOn\":\"2020-01-01\",\"amount\":7}]}");
        assertThat(ledger.offices().get(0).outstandingDebt()).isEqualTo("123450.00");
        assertThat(ledger.offices().get(0).expectedLandIncome()).isEqualTo("12000.00");
        assertThat(ledger.turnoverMoney().get(0).amount()).isEqualTo("70000.00");
    }

    @Test
    void letsAmountsBeNegativeOnlyWhereTheyCan() throws IOException {
        Ledger ledger = ledger(",\"accounts\":[{\"id\":\"A\",\"kind\":\"project\",\"openingBalance\":-5}]}");
        assertThat(ledger.accounts().get(0).openingBalance()).isEqualTo("-5.00");
    }

    @Test
    void warnsOfDoubtfulCodes() throws IOException {
        List<InputProblem> warnings = warnings(",\n\"organisations\":["
                + "{\"id\":\"a\",\"name\":\"n\",\"creditCode\":\"91350100M000100Y43\"},\n"
                + "{\"id\":\"b\",\"name\":\"n\",\"creditCode\":\"91350100M000100Y44\"},\n"
                + "{\"id\":\"c\",\"name\":\"n\",\"creditCode\":\"91350100\"}],\n"
                + "\"projects\":[{\"id\":\"P\",\"name\":\"n\",\"projectCode\":\"2018-611026-47-01-012345\"},\n"
                + "{\"id\":\"Q\",\"name\":\"n\",\"projectCode\":\"2018-611026-47-01-1234\"}]}");
        assertThat(warnings.stream().map(warning -> warning.line() + " " + warning.code() + " " + warning.pointer()))
                .containsExactly(
                        "4 doubtful-code /organisations/1/creditCode",
                        "5 doubtful-code /organisations/2/creditCode",
                        "7 doubtful-code /projects/1/projectCode");
        assertThat(warnings).allMatch(InputProblem::warning);
        assertThat(warnings.get(0).expected().en()).contains("check character 3");
    }

    @Test
    void warnsOfRecordsAfterTheLedgersOwnDateWhereverThatStands() throws IOException {
        String meeting = "\"meetings\":[{\"id\":\"M\",\"on\":\"2024-01-01\"},{\"id\":\"N\",\"on\":\"2023-12-31\"}]";
        String head = "\"schemaVersion\":\"1.0\",\"jurisdiction\":{\"code\":\"611026\",\"name\":\"n\"}";
        String asOf = "\"asOf\":\"2023-12-31\"";
        for (String json : List.of(
                "{" + head + "," + asOf + ",\n" + meeting + "}", "{" + head + ",\n" + meeting + "," + asOf + "}")) {
            List<InputProblem> warnings = reader.read(bytes(json), "").warnings();
            assertThat(warnings).hasSize(1);
            assertThat(warnings.get(0).code()).isEqualTo("after-as-of");
            assertThat(warnings.get(0).pointer()).isEqualTo("/meetings/0/on");
            assertThat(warnings.get(0).line() + ":" + warnings.get(0).column()).isEqualTo("2:28");
        }
    }

    @Test
    void readsWaiversOnTheirOwn() throws IOException {
        String waiver = "{\"id\":\"W\",\"ruleId\":\"targets/all-started\",\"subjectId\":\"P\"}";
        assertThat(reader.readWaivers(bytes("{\"waivers\":[" + waiver + "]}"))).hasSize(1);
        assertThatThrownBy(() -> reader.readWaivers(bytes("{\"projects\":[]}")))
                .isInstanceOfSatisfying(LedgerFormatException.class, failure -> assertThat(failure.problems())
                        .extracting(InputProblem::code)
                        .containsExactly("missing-field", "unknown-field"));
        assertThatThrownBy(() -> reader.readWaivers(bytes(HEAD + "}"))).isInstanceOf(LedgerFormatException.class);
    }

    private Ledger ledger(String rest) throws IOException {
        return reader.read(bytes(HEAD + rest), "test").ledger();
    }

    private List<InputProblem> warnings(String rest) throws IOException {
        return reader.read(bytes(HEAD + rest), "test").warnings();
    }

    private InputProblem only(String json) {
        LedgerFormatException failure = failure(json);
        assertThat(failure.problems()).as(() -> failure.problems().toString()).hasSize(1);
        assertThat(failure.total()).isEqualTo(1);
        return failure.problems().get(0);
    }

    private LedgerFormatException failure(String json) {
        LedgerFormatException failure =
                catchThrowableOfType(LedgerFormatException.class, () -> reader.read(bytes(json), "test"));
        assertThat(failure).as("refused").isNotNull();
        return failure;
    }

    private static ByteArrayInputStream bytes(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static java.security.MessageDigest sha256() {
        try {
            return java.security.MessageDigest.getInstance("SHA-256");
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
