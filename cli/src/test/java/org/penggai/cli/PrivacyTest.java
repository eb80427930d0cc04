package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of persons, and numbers of phones, identity cards and bank accounts, planted in a ledger, in whatever is told of it. */
class PrivacyTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PHONE = "13912345678";
    private static final String IDENTITY = "612527197903154217";
    private static final String BANK = "6217004220012345678";
    private static final List<String> NAMES =
            List.of("钱多福", "孙桂兰", "周建军", "吴秀珍", "郑大山", "冯国强", "陈小红", "褚卫东", "蒋玉梅", "沈文武");

    /** Each kind of fact that names somebody, with the field that does; and texts in which a number may stand. */
    private static final Map<String, String> NAMED = Map.of(
            "projects", "responsiblePerson",
            "staffSecondments", "name",
            "staffReleases", "name",
            "leaderAssignments", "name",
            "tasks", "owner",
            "scheduleNodes", "responsiblePerson",
            "rectificationEntries", "responsiblePerson",
            "attestations", "attestedBy");

    private static final Map<String, String> TEXTS = Map.of(
            "confirmedViolations", "description",
            "overdueCauses", "note",
            "disclosures", "title",
            "collaterals", "name",
            "landParcels", "name");

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private final List<String> planted = new ArrayList<>(List.of(PHONE, IDENTITY, BANK));
    private Path ledger;

    @BeforeEach
    void plant() throws IOException {
        ObjectNode root = (ObjectNode)
                JSON.readTree(Path.of("../fixtures/ledgers/zhashui-2023.json").toFile());
        int next = 0;
        for (String array : NAMED.keySet().stream().sorted().toList()) {
            for (JsonNode fact : root.path(array)) {
                String name = NAMES.get(next++ % NAMES.size());
                ((ObjectNode) fact).put(NAMED.get(array), name);
                planted.add(name);
            }
        }
        String[] numbers = {PHONE, IDENTITY, BANK};
        for (String array : TEXTS.keySet().stream().sorted().toList()) {
            for (JsonNode fact : root.path(array)) {
                ((ObjectNode) fact).put(TEXTS.get(array), "联系" + numbers[next++ % 3] + "核实");
            }
        }
        for (JsonNode account : root.path("accounts")) {
            ((ObjectNode) account)
                    .put("bankAccountNumber", BANK)
                    .put("name", account.path("name").asText("账户") + BANK);
        }
        for (JsonNode fund : root.path("funds")) {
            ((ObjectNode) fund).put("name", fund.path("name").asText() + PHONE);
        }
        for (JsonNode payable : root.path("payables")) {
            ((ObjectNode) payable).put("payeeName", "钱多福");
        }
        ledger = Files.writeString(folder.resolve("ledger.json"), root.toString());
    }

    private String told(String... arguments) {
        terminal.clear();
        terminal.run(arguments);
        return terminal.out() + terminal.err();
    }

    private void noneIsWhole(String told) {
        assertThat(told).isNotEmpty();
        for (String one : planted) {
            assertThat(told).as(one).doesNotContain(one);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text,zh",
        "text,en",
        "json,zh",
        "sarif,zh",
        "junit,zh",
        "html,zh",
        "html,en",
        "markdown,zh",
        "markdown,en",
        "github,zh"
    })
    void noReportTellsThemWhole(String format, String language) {
        String told =
                told("check", "--format", format, "--lang", language, "--include", "satisfied", ledger.toString());
        noneIsWhole(told);
        assertThat(told).contains("*").contains("城区棚改项目管理处");
        String shown = told(
                "check",
                "--show-personal",
                "--format",
                format,
                "--lang",
                language,
                "--include",
                "satisfied",
                ledger.toString());
        assertThat(shown).contains(PHONE);
        assertThat(NAMES).anyMatch(shown::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ics"})
    void noTimelineTellsThemWhole(String format) {
        noneIsWhole(told("timeline", "--format", format, "--lang", "zh", ledger.toString())
                .replace("\r\n ", ""));
        assertThat(told("timeline", "--show-personal", "--format", format, "--lang", "zh", ledger.toString())
                        .replace("\r\n ", ""))
                .contains(PHONE);
    }

    @Test
    void noReportBesideAnEarlierOneTellsThemWhole() throws IOException {
        Path old = folder.resolve("old.json");
        told(
                "check",
                "--show-personal",
                "--format",
                "json",
                "--as-of",
                "2023-06-30",
                "-o",
                old.toString(),
                ledger.toString());
        for (String format : List.of("json", "text", "html")) {
            noneIsWhole(told("check", "--format", format, "--baseline", old.toString(), ledger.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "supervision/no-early-withdrawal,sr-1",
        "funds/payables-paid,pay-1",
        "funds/not-for-balancing-budget,g-state-2022",
        "governance/owner-named,beiguan",
        "debt/land-sold,none"
    })
    void noExplanationTellsThemWhole(String rule, String subject) {
        for (String format : List.of("text", "json")) {
            noneIsWhole(told(
                    "explain",
                    "--verbose",
                    "--format",
                    format,
                    "--lang",
                    "zh",
                    "--rule",
                    rule,
                    "--subject",
                    subject,
                    ledger.toString()));
        }
    }

    @Test
    void noErrorTellsThemWhole() throws IOException {
        String head =
                "{\"schemaVersion\":\"1.0\",\"asOf\":\"2023-12-31\",\"jurisdiction\":{\"code\":\"611026\",\"name\":\"柞水县\"},";
        List<String> bad = List.of(
                "\"accounts\":[{\"id\":\"a\",\"kind\":\"" + BANK + "\",\"bankAccountNumber\":" + BANK + "}]",
                "\"projects\":[{\"id\":\"p\",\"name\":" + PHONE + ",\"responsiblePerson\":[\"钱多福\"]}]",
                "\"payables\":[{\"id\":\"p\",\"amount\":\"" + IDENTITY + "\",\"payeeId\":\"" + PHONE + "\"}]",
                "\"transfers\":[{\"id\":\"" + BANK + "\"},{\"id\":\"" + BANK + "\"}]",
                "\"asOf\":\"" + PHONE + "\"",
                "\"" + PHONE + "\":1",
                "\"funds\":[" + BANK + "abc]");
        for (String arrays : bad) {
            Path file = Files.writeString(folder.resolve("bad.json"), head + arrays + "}");
            for (List<String> command : List.of(
                    List.of("check"),
                    List.of("validate"),
                    List.of("validate", "--format", "json"),
                    List.of("timeline"))) {
                List<String> arguments = new ArrayList<>(command);
                arguments.add(file.toString());
                noneIsWhole(told(arguments.toArray(String[]::new)));
            }
        }
    }

    @Test
    void whatContradictsItselfIsToldWithoutThem() throws IOException {
        noneIsWhole(told("validate", "--lang", "zh", ledger.toString()));
    }
}
