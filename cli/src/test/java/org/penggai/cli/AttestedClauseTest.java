package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people attest against a clause that no rule decides is seen in every format, and fails a check. */
class AttestedClauseTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TITLE = "中央、省级补助和棚改专项资金都按规定使用";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private int run(Object... arguments) {
        terminal.clear();
        return terminal.run(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    }

    private Path ledger(String name, String verdict) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "{\"schemaVersion\":\"1.0\",\"asOf\":\"2023-12-31\",\"jurisdiction\":{\"code\":\"611026\",\"name\":\"柞水县\"},"
                        + "\"attestations\":[{\"id\":\"z\",\"about\":\"C23\",\"subjectId\":\"*\",\"attestedBy\":\"x\",\"role\":\"r\","
                        + "\"attestedOn\":\"2023-12-01\",\"validUntil\":\"2025-12-31\",\"verdict\":\"" + verdict
                        + "\"}]}");
    }

    @Test
    void itIsAFindingAndFailsACheck() throws IOException {
        Path negative = ledger("negative.json", "negative");
        assertThat(run("check", "--format", "json", negative)).isEqualTo(1);
        JsonNode report = JSON.readTree(terminal.out());
        assertThat(report.at("/summary/violated").asInt()).isEqualTo(1);
        JsonNode finding = report.at("/findings/0");
        assertThat(finding.get("rule").asText()).isEqualTo("C23");
        assertThat(finding.get("outcome").asText()).isEqualTo("violated");
        assertThat(finding.at("/message/zh").asText()).isEqualTo("柞水县：2023-12-01的人工认定结论为不符合C23。");
        assertThat(finding.at("/evidence/0/pointer").asText()).isEqualTo("/attestations/0/verdict");
        assertThat(report.get("clauses"))
                .filteredOn(clause -> clause.get("outcome").asText().equals("violated"))
                .extracting(clause -> clause.get("clause").asText())
                .containsExactly("C23");
        run("check", "--lang", "zh", negative);
        assertThat(terminal.out()).contains("[违反] " + TITLE, "由人工认定，没有规则", "合计：违反1，", "共61条规则，其中0条");
        for (String format : new String[] {"sarif", "junit", "markdown", "github", "html"}) {
            assertThat(run("check", "--lang", "zh", "--format", format, negative))
                    .as(format)
                    .isEqualTo(1);
            assertThat(terminal.out()).as(format).contains(TITLE, "2023-12-01的人工认定结论为不符合C23");
        }
    }

    @Test
    void nothingIsFoundWhereItIsAttestedToBeCompliedWithOrOnlySomeRulesAreChecked() throws IOException {
        assertThat(run("check", "--format", "json", ledger("positive.json", "positive")))
                .isZero();
        assertThat(JSON.readTree(terminal.out()).at("/summary/violated").asInt())
                .isZero();
        assertThat(run("check", "--rule", "funds/*", ledger("negative.json", "negative")))
                .isZero();
    }

    @Test
    void itStandsBesideAnEarlierReport() throws IOException {
        Path negative = ledger("l.json", "negative");
        run("check", "--format", "json", negative);
        Path old = Files.writeString(folder.resolve("old.json"), terminal.out());
        assertThat(run("check", "--baseline", old, "--new-only", negative)).isZero();
        run("check", "--format", "json", ledger("l.json", "positive"));
        Path fine = Files.writeString(folder.resolve("fine.json"), terminal.out());
        assertThat(run("check", "--lang", "zh", "--baseline", old, folder.resolve("l.json")))
                .isZero();
        assertThat(terminal.out()).contains("已消失：" + TITLE + "（柞水县，原为违反）");
        run("check", "--format", "sarif", "--baseline", old, folder.resolve("l.json"));
        JsonNode results = JSON.readTree(terminal.out()).at("/runs/0/results");
        assertThat(results)
                .filteredOn(result -> result.get("baselineState").asText().equals("absent"))
                .extracting(result -> result.get("ruleId").asText())
                .containsExactly("C23");
        assertThat(run("check", "--baseline", fine, "--new-only", ledger("l.json", "negative")))
                .isEqualTo(1);
    }
}
