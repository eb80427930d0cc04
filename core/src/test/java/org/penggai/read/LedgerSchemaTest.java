package org.penggai.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.penggai.ledger.Ledger;
import org.penggai.testing.LedgerGenerator;
import org.penggai.testing.Records;
import org.penggai.write.LedgerJsonWriter;

/** The published schema against the reader: each change to a ledger in which every field is known is judged by both. */
class LedgerSchemaTest {
    private static final Path PUBLISHED = Path.of("src/main/resources/org/penggai/schema/ledger.schema.json");

    /** What the reader refuses and a schema can't: see the schema's description. */
    private static final Set<String> BEYOND_SCHEMA =
            Set.of("duplicate-id", "dangling-reference", "end-before-start", "beyond-fen");

    private final ObjectMapper json = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));
    private final LedgerReader reader = new LedgerReader();

    @Test
    void thePublishedSchemaIsThatOfTheReader() throws IOException {
        if (Boolean.getBoolean("penggai.schema.write")) {
            Files.writeString(PUBLISHED, LedgerSchema.text());
        }
        assertThat(published())
                .as("run the test with -Dpenggai.schema.write=true to publish the schema anew")
                .isEqualTo(LedgerSchema.text());
    }

    /** Common validators divide in binary floating point, by which 4.9 is no multiple of 0.000001. */
    @Test
    void theSchemaAsksForNoMultiples() throws IOException {
        assertThat(published()).doesNotContain("\"multipleOf\"");
    }

    @Test
    void readerAndSchemaAgreeOnEveryFieldOfEveryRecord() throws IOException {
        JsonNode ledger = json.readTree(bytes(LedgerGenerator.complete(7)));
        Map<Class<?>, String> samples = new LinkedHashMap<>();
        sample(LedgerPlan.INSTANCE.ledger(), "", ledger, samples);
        assertThat(samples.keySet()).containsExactlyInAnyOrderElementsOf(Records.types());

        Schema schema = schema();
        List<String> differences = new ArrayList<>();
        int[] verdicts = new int[2];
        for (Map.Entry<Class<?>, String> sample : samples.entrySet()) {
            // references.
            mutate(around(ledger, sample.getValue()), sample.getKey(), sample.getValue(), (what, changed) -> {
                boolean refused = refused(changed);
                boolean invalid = !schema.validate(
                                changed.toString(),
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                        .isEmpty();
                verdicts[refused ? 1 : 0]++;
                if (refused != invalid) {
                    differences.add(what + ": reader " + (refused ? "refuses" : "accepts"));
                }
            });
        }
        assertThat(differences).isEmpty();
        assertThat(verdicts[0]).as("accepted").isGreaterThan(500);
        assertThat(verdicts[1]).as("refused").isGreaterThan(3_000);
    }

    private void mutate(JsonNode ledger, Class<?> type, String pointer, Judge judge) throws IOException {
        RecordPlan plan = plan(LedgerPlan.INSTANCE.ledger(), type);
        ObjectNode record = (ObjectNode) ledger.at(JsonPointer.compile(pointer));
        ObjectNode original = record.deepCopy();
        List<String> names = new ArrayList<>();
        original.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            FieldPlan field = plan.field(name);
            String what = pointer + "/" + name;
            record.remove(name);
            judge.judge(what + " left out", ledger);
            if (field.kind() == ValueKind.LIST && field.item().kind() == ValueKind.RECORD) {
                // whole arrays of facts stay, so that references into them do
                record.set(name, original.get(name));
                judgeValues(
                        ledger,
                        record,
                        name,
                        what,
                        List.of(json.nullNode(), json.valueToTree("x"), json.createObjectNode()),
                        judge);
                ArrayNode withNull = ((ArrayNode) original.get(name)).deepCopy().addNull();
                judgeValues(
                        ledger,
                        record,
                        name,
                        what,
                        List.of(withNull, withNull.deepCopy().add(5)),
                        judge);
            } else {
                judgeValues(ledger, record, name, what, Samples.values(json), judge);
                for (JsonNode value : field.kind() == ValueKind.LIST ? Samples.values(json) : List.<JsonNode>of()) {
                    judgeValues(
                            ledger,
                            record,
                            name,
                            what,
                            List.of(json.createArrayNode().add(value)),
                            judge);
                }
            }
            record.set(name, original.get(name));
        }
        record.put("unknownField", 1);
        judge.judge(pointer + "/unknownField", ledger);
        record.remove("unknownField");
        judge.judge(pointer + " unchanged", ledger);
    }

    private static void judgeValues(
            JsonNode ledger, ObjectNode record, String name, String what, List<? extends JsonNode> values, Judge judge)
            throws IOException {
        for (JsonNode value : values) {
            record.set(name, value);
            String shown = value.toString();
            judge.judge(what + " = " + shown.substring(0, Math.min(40, shown.length())), ledger);
        }
    }

    /** The ledger without the arrays that the place is not in; references into those are not checked. */
    private static JsonNode around(JsonNode ledger, String pointer) {
        ObjectNode reduced = ledger.deepCopy();
        if (!pointer.isEmpty()) {
            String array = JsonPointer.compile(pointer).getMatchingProperty();
            reduced.retain("schemaVersion", "asOf", "jurisdiction", array);
        }
        return reduced;
    }

    /** Where a record of each type stands. */
    private static void sample(RecordPlan plan, String pointer, JsonNode node, Map<Class<?>, String> samples) {
        if (samples.putIfAbsent(plan.type(), pointer) != null) {
            return;
        }
        for (int i = 0; i < plan.size(); i++) {
            FieldPlan field = plan.field(i);
            String place = pointer + "/" + field.name();
            if (field.kind() == ValueKind.RECORD) {
                sample(field.record(), place, node, samples);
            } else if (field.kind() == ValueKind.LIST && field.item().kind() == ValueKind.RECORD) {
                assertThat(node.at(JsonPointer.compile(place + "/0")).isObject())
                        .as(place)
                        .isTrue();
                sample(field.item().record(), place + "/0", node, samples);
            }
        }
    }

    private static RecordPlan plan(RecordPlan from, Class<?> type) {
        if (from.type() == type) {
            return from;
        }
        for (int i = 0; i < from.size(); i++) {
            FieldPlan field = from.field(i);
            RecordPlan inner =
                    field.item() == null ? field.record() : field.item().record();
            RecordPlan found = inner == null ? null : plan(inner, type);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether the reader finds a problem that a schema could find. */
    private boolean refused(JsonNode ledger) throws IOException {
        try {
            reader.read(new ByteArrayInputStream(json.writeValueAsBytes(ledger)), "test");
            return false;
        } catch (LedgerFormatException e) {
            return e.problems().stream()
                    .anyMatch(problem -> !BEYOND_SCHEMA.contains(problem.code())
                            && !problem.expected().equals(Expectations.SIX_DECIMALS));
        }
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(published(), InputFormat.JSON);
    }

    private static String published() throws IOException {
        try (InputStream in = Ledger.class.getResourceAsStream("/org/penggai/schema/ledger.schema.json")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(Ledger ledger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LedgerJsonWriter().write(ledger, out);
        return out.toByteArray();
    }

    private interface Judge {
        void judge(String what, JsonNode ledger) throws IOException;
    }

    /** Values of every type, right for some fields and wrong for others. */
    private static final class Samples {
        static List<JsonNode> values(ObjectMapper json) {
            List<JsonNode> values = new ArrayList<>();
            for (Object value : new Object[] {
                "x",
                "",
                "  ",
                "none",
                "2023-02-29",
                "2023-12-31",
                "2023-1-5",
                "1948-12-31",
                "3000-01-01",
                "9999-99-99",
                "2023-12-31T00:00:00",
                "12.50",
                "true",
                "元",
                "x".repeat(201),
                "𠮷".repeat(10_000),
                "𠮷".repeat(10_001),
                true,
                0,
                1,
                -1,
                2023,
                10_000_001,
                1_000_000_001L,
                1_000_000_000_001L
            }) {
                values.add(json.valueToTree(value));
            }
            for (String number :
                    new String[] {"12.5", "-0.01", "100.01", "0.0000001", "1000000000000.01", "-1000000000001", "7.0"
                    }) {
                values.add(json.getNodeFactory().numberNode(new BigDecimal(number)));
            }
            values.add(json.nullNode());
            values.add(json.createObjectNode());
            values.add(json.createObjectNode().put("x", 1));
            values.add(json.createObjectNode().put("x", "1"));
            values.add(json.createObjectNode().putNull("x"));
            values.add(json.createArrayNode());
            values.add(json.createArrayNode().add("x"));
            values.add(json.createArrayNode().addNull());
            return values;
        }
    }
}
