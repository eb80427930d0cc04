package org.penggai.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.penggai.ComplianceChecker;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.References;
import org.penggai.read.LedgerReader;

/** Every kind of fact, field and code goes into a workbook and comes back: made from the schema, not from the sheets. */
class EveryFactTest {
    private static final List<String> AWKWARD =
            List.of("无", "不详", "\\n", "甲、乙", "=1+1", " 首尾 ", "_x0041_\r\n二", "2021-09-01", "007", "1e5", "{}", "=");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private final JsonNode schema = schema();

    /** A ledger of all kinds. */
    byte[] ledger() throws IOException {
        ObjectNode ledger = JSON.createObjectNode();
        ledger.put("schemaVersion", "1.0").put("asOf", "2023-12-31").put("amountUnit", "元");
        ledger.putObject("jurisdiction").put("code", "611026").put("name", "柞水县");
        Facts.kinds().keySet().forEach(array -> {
            ArrayNode facts = ledger.putArray(array);
            String kind = name(schema.at("/properties/" + array + "/items"));
            JsonNode type = schema.at("/$defs/" + kind);
            int codes = 1;
            for (Map.Entry<String, JsonNode> field : type.path("properties").properties()) {
                codes = Math.max(codes, field.getValue().path("enum").size());
            }
            for (int i = 0; i <= codes; i++) {
                facts.add(record(kind, array, i, i == codes));
            }
        });
        return JSON.writeValueAsBytes(ledger);
    }

    @Test
    void everyFieldAndCodeComesBack() throws IOException {
        byte[] json = ledger();
        Path workbook = folder.resolve("all.xlsx");
        LedgerRoundTripTest.write(json, workbook);
        Ledger read =
                new LedgerReader().read(new XlsxWorkbooks().ledger(workbook)).ledger();
        Ledger given = Ledger.read(new java.io.ByteArrayInputStream(json));
        assertThat(LedgerRoundTripTest.tree(read).equals(LedgerRoundTripTest.NUMBERS, LedgerRoundTripTest.tree(given)))
                .isTrue();
        assertThat(fields(LedgerRoundTripTest.tree(read), schema))
                .as("fields that no cell held")
                .isEmpty();
    }

    /** A record with each field, the codes by turns; or with what it must have alone. */
    private ObjectNode record(String kind, String array, int index, boolean least) {
        JsonNode type = schema.at("/$defs/" + kind);
        ObjectNode record = JSON.createObjectNode();
        List<String> required = new ArrayList<>();
        type.path("required").forEach(name -> required.add(name.asText()));
        for (Map.Entry<String, JsonNode> field : type.path("properties").properties()) {
            if (!least || required.contains(field.getKey())) {
                JsonNode value = value(kind, field.getKey(), field.getValue(), array, index);
                record.set(field.getKey(), value);
            }
        }
        return record;
    }

    private JsonNode value(String kind, String name, JsonNode type, String array, int index) {
        if (name.equals("id")) {
            return JSON.getNodeFactory().textNode(array + "-" + index);
        } else if (name.equals("extensions")) {
            return JSON.createObjectNode().put("k", index).putNull("n");
        } else if (name.equals("budgetFields")) {
            return JSON.createObjectNode().put("BGT_ID", "v" + index).put("乙", "=1");
        } else if (type.has("enum")) {
            return type.path("enum").get(index % type.path("enum").size());
        } else if (type.has("anyOf")) {
            return JSON.getNodeFactory().textNode(index % 2 == 0 ? "2021-09-01" : "none");
        } else if (type.has("$ref")) {
            return record(name(type), array, index, false);
        }
        return switch (type.path("type").asText()) {
            case "boolean" -> JSON.getNodeFactory().booleanNode(index % 2 == 0);
            case "integer" ->
                JSON.getNodeFactory().numberNode(type.path("minimum").asInt() + index);
            case "number" -> JSON.getNodeFactory().numberNode(new BigDecimal("12.3" + index % 10));
            case "array" -> {
                ArrayNode items = JSON.createArrayNode();
                for (int i = 0; i < (index + 1) % 3; i++) {
                    items.add(value(kind, name, type.path("items"), array, i));
                }
                yield items;
            }
            default -> JSON.getNodeFactory().textNode(text(kind, name, type, index));
        };
    }

    /** Of a reference, an id that is there; else by turns what a cell could take for something else. */
    private static String text(String type, String name, JsonNode given, int index) {
        if (given.has("format")) {
            return "2021-09-01";
        }
        for (RecordComponent component : record(type).getRecordComponents()) {
            References references = component.getAnnotation(References.class);
            if (component.getName().equals(name) && references != null) {
                return Facts.array(references.value()) + "-0";
            }
        }
        return AWKWARD.get(index % AWKWARD.size());
    }

    private static Class<?> record(String type) {
        try {
            return Class.forName(Facts.class.getPackageName() + "." + type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fields of the schema that a ledger nowhere has. */
    private static TreeSet<String> fields(JsonNode ledger, JsonNode schema) {
        TreeSet<String> open = new TreeSet<>();
        schema.path("$defs")
                .properties()
                .forEach(type ->
                        type.getValue().path("properties").fieldNames().forEachRemaining(field -> open.add(field)));
        remove(ledger, open);
        return open;
    }

    private static void remove(JsonNode node, TreeSet<String> open) {
        node.properties().forEach(field -> open.remove(field.getKey()));
        node.forEach(inner -> remove(inner, open));
    }

    private static String name(JsonNode reference) {
        return reference.path("$ref").asText().replace("#/$defs/", "");
    }

    private static JsonNode schema() {
        try (InputStream in = ComplianceChecker.class.getResourceAsStream("schema/ledger.schema.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
