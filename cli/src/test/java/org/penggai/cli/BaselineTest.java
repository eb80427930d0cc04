package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings beside an earlier report. */
class BaselineTest {
    private static final Path LEDGER = Path.of("../fixtures/ledgers/zhashui-2023.json");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HEAD =
            "{\"schemaVersion\":\"1.0\",\"asOf\":\"2023-12-31\",\"jurisdiction\":{\"code\":\"611026\",\"name\":\"柞水县\"},";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private int run(Object... arguments) {
        terminal.clear();
        return terminal.run(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A ledger of instalments, of which some are paid on the day they are due. */
    private static String ledger(String... instalments) {
        return HEAD + "\"loans\":[{\"id\":\"l\"}],\"instalments\":["
                + String.join(
                        ",",
                        Stream.of(instalments)
                                .map(one -> {
                                    boolean paid = one.endsWith("+");
                                    String id = one.replace("+", "");
                                    return "{\"id\":\"" + id
                                            + "\",\"loanId\":\"l\",\"dueOn\":\"2023-06-30\",\"principal\":5,\"interest\":0,"
                                            + "\"graceDays\":0,\"extensionAgreements\":[],\"payments\":["
                                            + (paid ? "{\"on\":\"2023-06-30\",\"amount\":5}" : "") + "]}";
                                })
                                .toList())
                + "]}";
    }

    private Path report(Path ledger) throws IOException {
        run("check", "--format", "json", "--rule", "debt/no-default", ledger);
        return file("report-of-" + ledger.getFileName(), terminal.out());
    }

    @Test
    void marksWhatIsNewUnchangedAndGone() throws IOException {
        Path old = report(file("a.json", ledger("a", "b")));
        Path now = file("now.json", ledger("b", "c", "a+"));
        assertThat(run("check", "--format", "json", "--rule", "debt/no-default", "--baseline", old, now))
                .isEqualTo(1);
        String written = terminal.out();
        JsonNode report = JSON.readTree(written);
        assertThat(report.get("findings"))
                .extracting(finding -> finding.at("/subject/id").asText() + " "
                        + finding.at("/baseline/state").asText() + " "
                        + finding.at("/baseline/before").asText())
                .containsExactly("b unchanged violated", "c new ");
        assertThat(report.at("/baseline/new").asInt()).isEqualTo(1);
        assertThat(report.at("/baseline/absent"))
                .extracting(gone -> gone.at("/subject/id").asText() + " "
                        + gone.at("/outcome").asText())
                .containsExactly("a violated");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(
                                Path.of("../core/src/main/resources/org/penggai/schema/report.schema.json")))
                        .validate(written, InputFormat.JSON))
                .isEmpty();
        run("check", "--lang", "zh", "--rule", "debt/no-default", "--baseline", old, now);
        assertThat(terminal.out())
                .contains("（新增）", "（未变）", "与2023-12-31的报告相比：新增1，未变1，有变化0，已消失1。", "  已消失：", "（a，原为违反）");
        run("check", "--format", "sarif", "--rule", "debt/no-default", "--baseline", old, now);
        assertThat(JSON.readTree(terminal.out()).at("/runs/0/results"))
                .extracting(result -> result.get("baselineState").asText())
                .containsExactly("unchanged", "new", "absent");
    }

    @Test
    void onlyNewOnesFail() throws IOException {
        Path old = report(file("a.json", ledger("a", "b")));
        Path same = file("same.json", ledger("b", "a"));
        Path more = file("more.json", ledger("b", "a", "c"));
        assertThat(run("check", "--baseline", old, "--rule", "debt/no-default", same))
                .isEqualTo(1);
        assertThat(run("check", "--baseline", old, "--new-only", "--rule", "debt/no-default", same))
                .isZero();
        assertThat(run("check", "--baseline", old, "--new-only", "--rule", "debt/no-default", more))
                .isEqualTo(1);
        assertThat(run("check", "--new-only", same)).isEqualTo(2);
    }

    @Test
    void whatBecameABreachIsNew() throws IOException {
        Path old = report(file("a.json", ledger("a").replace("\"payments\":[]", "\"source\":{\"voucher\":\"v\"}")));
        Path now = file("now.json", ledger("a"));
        assertThat(run("check", "--baseline", old, "--new-only", "--rule", "debt/no-default", now))
                .isEqualTo(1);
        run("check", "--lang", "en", "--baseline", old, "--new-only", "--rule", "debt/no-default", now);
        assertThat(terminal.out()).contains("(updated, was undetermined)");
    }

    @Test
    void rulesThatAreNotCheckedAreNotGone() throws IOException {
        Path old = report(file("a.json", ledger("a")));
        assertThat(run("check", "--format", "json", "--rule", "funds/*", "--baseline", old, folder.resolve("a.json")))
                .isZero();
        assertThat(JSON.readTree(terminal.out()).at("/baseline/absent")).isEmpty();
    }

    @Test
    void orderAndAddedFactsAndALaterDayLeaveWhatWasFoundInPlace() throws IOException {
        run("check", "--format", "json", LEDGER);
        Path old = file("old.json", terminal.out());
        ObjectNode changed = (ObjectNode) JSON.readTree(LEDGER.toFile());
        for (String array : List.of("projects", "funds", "transfers", "buildings", "householdBatches", "instalments")) {
            ArrayNode facts = (ArrayNode) changed.get(array);
            ArrayNode reversed = JSON.createArrayNode();
            for (int i = facts.size() - 1; i >= 0; i--) {
                reversed.add(facts.get(i));
            }
            changed.set(array, reversed);
        }
        ((ArrayNode) changed.get("disclosures"))
                .addObject()
                .put("id", "added")
                .put("createdOn", "2023-12-30")
                .put("publishedOn", "none");
        Path reordered = file("reordered.json", changed.toString());
        assertThat(run("check", "--format", "json", "--baseline", old, reordered))
                .as(terminal.err())
                .isEqualTo(1);
        JsonNode report = JSON.readTree(terminal.out());
        assertThat(report.at("/baseline/absent")).isEmpty();
        assertThat(report.at("/baseline/updated").asInt()).isZero();
        assertThat(report.at("/baseline/unchanged").asInt())
                .isEqualTo(JSON.readTree(old.toFile()).get("findings").size());
        run("check", "--format", "json", "--baseline", old, "--as-of", "2024-01-31", LEDGER);
        assertThat(JSON.readTree(terminal.out()).get("findings"))
                .filteredOn(finding -> finding.get("outcome").asText().equals("violated"))
                .filteredOn(finding -> finding.at("/baseline/state").asText().equals("new"))
                .as("violated, but not found earlier")
                .isEmpty();
    }

    @Test
    void whatIsNoReportOrOfAnotherCountyIsBadInput() throws IOException {
        Path ledger = file("a.json", ledger("a"));
        Path old = report(ledger);
        Path broken = file(
                "broken.json",
                Files.readString(old)
                        .replace(
                                "\"outcome\": \"violated\",\n      \"subject\"",
                                "\"outcome\": \"bad\",\n      \"subject\"")
                        .replace("\"reportVersion\": \"1.0\"", "\"reportVersion\": \"9\""));
        assertThat(run("check", "--lang", "en", "--baseline", broken, ledger)).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err())
                .contains("line 2, column", "/reportVersion", "/findings/0/outcome", "there is no outcome bad");
        Path other = file("other.json", Files.readString(old).replace("611026", "611025"));
        assertThat(run("check", "--lang", "en", "--baseline", other, ledger)).isEqualTo(2);
        assertThat(terminal.err()).contains("holds no report on 611026");
        assertThat(run("check", "--baseline", ledger, ledger)).isEqualTo(2);
        assertThat(run("check", "--baseline", folder.resolve("none.json"), ledger))
                .isEqualTo(2);
    }

    @Test
    void severalLedgersHaveAReportEach() throws IOException {
        Path first = file("first.json", ledger("a"));
        Path second = file("second.json", ledger("a", "b"));
        Path bad = file("zbad.json", "{");
        assertThat(run("check", "--format", "json", "--rule", "debt/no-default", first, second, bad))
                .isEqualTo(2);
        Path old = file("old.jsonl", terminal.out());
        assertThat(run("check", "--new-only", "--baseline", old, "--rule", "debt/no-default", first, second))
                .isZero();
        Path third = file("third.json", ledger("a"));
        assertThat(run("check", "--lang", "en", "--new-only", "--baseline", old, "--rule", "debt/no-default", third))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("holds 2 reports that");
        Files.writeString(old, Files.readString(old).replaceFirst("(?s)\n(.*)\"violated\"", "\n$1\"vilated\""));
        assertThat(run("check", "--lang", "en", "--baseline", old, first)).isEqualTo(2);
        assertThat(terminal.err()).contains("line 2, column");
    }
}
