package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What test and clauses print as JSON keeps to the published schemas. */
class TestSchemaTest {
    private static final String MARKS =
            """
            , "unreachable": [{"block": "no-default applies", "condition": "Instalment: id == 1", "side": "true",
                "reason": {"zh": "试", "en": "a trial"}}],
              "equivalents": [{"block": "no-default applies", "change": "x", "reason": {"zh": "试", "en": "a trial"}}]""";

    @TempDir
    private Path folder;

    private static String print(String... arguments) {
        Terminal terminal = new Terminal();
        terminal.run(arguments);
        return terminal.out();
    }

    private static List<Error> faults(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(print("schema", schema))
                .validate(json, InputFormat.JSON);
    }

    private Path cases(String outcome, String marks) throws IOException {
        return Files.writeString(
                folder.resolve("cases.json"),
                """
                {"rule": "debt/no-default", "base": {"schemaVersion": "1.0", "asOf": "2023-12-31",
                  "jurisdiction": {"code": "611026", "name": "柞水县"}, "loans": [{"id": "l", "kind": "bankLoan"}],
                  "instalments": [{"id": "i", "loanId": "l", "dueOn": "2023-06-30", "principal": 100, "interest": 0,
                    "graceDays": 0, "extensionAgreements": [], "payments": []}]},
                 "cases": [{"name": "a", "expect": {"instalment/i": "%s"}, "message": {"instalment/i": ["100"]}},
                   {"name": "b", "pending": true}]%s}"""
                        .formatted(outcome, marks));
    }

    private String tested(Path path, String... more) {
        return print(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("test", "--format", "json", path.toString()),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void reportsOfCasesKeepToIt() throws IOException {
        assertThat(faults("test", tested(cases("violated", "")))).isEmpty();
        String failed = tested(cases("satisfied", ""));
        assertThat(failed).contains("\"failed\" : 1");
        assertThat(faults("test", failed)).isEmpty();
        assertThat(faults("test", tested(Files.writeString(folder.resolve("broken.json"), "{"))))
                .isEmpty();
        String measured = tested(cases("violated", MARKS), "--coverage", "--mutate", "--suggest");
        assertThat(measured).contains("\"unusedMarks\" : [ {", "\"suggestion\"", "\"survived\"", "\"noticed\"");
        assertThat(faults("test", measured)).isEmpty();
        Path file = cases("violated", "");
        assertThat(faults("test", tested(file, "--record-survivors"))).isEmpty();
        Path list = folder.resolve("cases.json.survivors");
        Files.writeString(list, Files.readString(list).replaceAll("block [0-9a-f]", "block x"));
        String differs = tested(file, "--mutate");
        assertThat(differs).contains("\"holds\" : false");
        assertThat(faults("test", differs)).isEmpty();
    }

    @Test
    void soDoThoseOfWorkbooksAndOfOurOwnCases() throws IOException {
        Path workbook = folder.resolve("cases.xlsx");
        print("template", "--cases", "--from", cases("satisfied", "").toString(), workbook.toString());
        String failed = tested(workbook);
        assertThat(failed).contains("\"sheet\" : \"期望\"", "\"cell\"");
        assertThat(faults("test", failed)).isEmpty();
        String own = tested(
                Path.of("../fixtures/cases/targets/started-in-full.json"),
                "--coverage",
                "--mutate",
                "--rule",
                "targets/started-in-full");
        assertThat(own).contains("\"equivalent\"", "\"holds\" : true");
        assertThat(faults("test", own)).isEmpty();
    }

    @Test
    void whatIsNoReportIsRefused() throws IOException {
        String report = tested(cases("satisfied", ""));
        for (String[] change : List.of(
                new String[] {"\"1.0\"", "\"2.0\""},
                new String[] {"\"result\" : \"failed\"", "\"result\" : \"passed\""},
                new String[] {"\"kind\" : \"outcome\"", "\"kind\" : \"other\""},
                new String[] {"\"line\" : ", "\"line\" : -"},
                new String[] {"\"summary\"", "\"total\""},
                new String[] {"\"rule\" : \"debt/no-default\"", "\"rule\" : \"default\""})) {
            String changed = report.replace(change[0], change[1]);
            assertThat(changed).isNotEqualTo(report);
            assertThat(faults("test", changed)).as(change[1]).isNotEmpty();
        }
    }

    @Test
    void theCatalogueOfClausesKeepsToIt() {
        String clauses = print("clauses", "--format", "json");
        assertThat(faults("clauses", clauses)).isEmpty();
        assertThat(faults("clauses", clauses.replace("\"machine\"", "\"perhaps\"")))
                .isNotEmpty();
        assertThat(faults("clauses", clauses.replace("\"duty\"", "\"task\""))).isNotEmpty();
        assertThat(faults("clauses", "{}")).isNotEmpty();
    }
}
