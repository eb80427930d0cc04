package org.penggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with files, as JSON, keeps to the published schema. */
class ProblemsSchemaTest {
    private static final String HEAD =
            "{\"schemaVersion\":\"1.0\",\"asOf\":\"2023-12-31\",\"jurisdiction\":{\"code\":\"611026\",\"name\":\"柞水县\"}";
    private static final String OVERDRAWN = HEAD
            + ",\"accounts\":[{\"id\":\"x\",\"kind\":\"external\"},{\"id\":\"s\",\"kind\":\"special\",\"projectId\":\"p\","
            + "\"periodFrom\":\"2023-01-01\",\"periodTo\":\"2023-12-31\",\"statementsComplete\":true,\"openingBalance\":1}],"
            + "\"transfers\":[{\"id\":\"t\",\"date\":\"2023-05-01\",\"amount\":2,\"fromAccountId\":\"s\",\"toAccountId\":\"x\"}]}";

    @TempDir
    private Path folder;

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(String.join("\n", run("schema", "problems")));

    private static List<String> run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        false),
                arguments);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private boolean keeps(String line) {
        return schema.validate(line, InputFormat.JSON).isEmpty();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void everyLineOfValidateKeepsToIt() throws IOException {
        List<String> command = new ArrayList<>(List.of("validate", "--format", "json"));
        command.add(file("sound.json", HEAD + "}"));
        command.add(file("overdrawn.json", OVERDRAWN));
        command.add(file("empty.json", ""));
        command.add(file("cut.json", HEAD));
        command.add(file("wrong.json", HEAD + ",\"projects\":[{\"id\":7},{}],\"x\":1}"));
        List<String> lines = run(command.toArray(String[]::new));
        assertThat(lines).hasSize(5).allMatch(this::keeps);
        assertThat(lines.get(1)).contains("account-overdrawn", "unchecked-reference", "\"valid\":true");
        assertThat(lines.get(4)).contains("\"valid\":false", "\"errors\":5");
    }

    @Test
    void theLinesOfBadFilesAmongSeveralKeepToIt() throws IOException {
        String sound = file("sound.json", HEAD + "}");
        String broken = file("broken.json", "{");
        String absent = folder.resolve("absent.json").toString();
        List<String> lines = run("check", "--format", "json", sound, broken, absent);
        assertThat(lines).hasSize(3);
        assertThat(lines.subList(1, 3)).allMatch(this::keeps).noneMatch(line -> line.contains("\"valid\""));
        assertThat(keeps(lines.get(0))).as("a report").isFalse();
    }

    @Test
    void whatIsNoLineOfProblemsIsRefused() {
        String message = "\"message\":{\"zh\":\"某\",\"en\":\"s\"}";
        String problem = "{\"code\":\"a\",\"severity\":\"error\",\"pointer\":\"\"," + message + "}";
        String line = "{\"input\":\"x\",\"errors\":1,\"problems\":[" + problem + "]}";
        assertThat(keeps(line)).isTrue();
        assertThat(keeps(line.replace("\"errors\":1", "\"errors\":0"))).isFalse();
        assertThat(keeps(line.replace("\"errors\":1", "\"errors\":1,\"valid\":true")))
                .isFalse();
        assertThat(keeps(line.replace("\"pointer\":\"\"", "\"pointer\":\"x\""))).isFalse();
        assertThat(keeps(line.replace(message, message + ",\"line\":1"))).isFalse();
        assertThat(keeps(line.replace(message, message + ",\"more\":1"))).isFalse();
    }
}
