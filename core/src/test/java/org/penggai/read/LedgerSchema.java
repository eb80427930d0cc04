package org.penggai.read;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.penggai.ledger.Describe;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Whole;

/** The JSON Schema of ledgers (draft 2020-12), from the plan by which they are read. */
final class LedgerSchema {
    private static final String DAY = "^(19(49|[5-9][0-9])|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    private final ObjectMapper json = new ObjectMapper();
    private final TreeMap<String, ObjectNode> definitions = new TreeMap<>();

    private LedgerSchema() {}

    /** The schema as it is published. */
    static String text() throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        LedgerSchema schema = new LedgerSchema();
        return schema.json.writer(printer).writeValueAsString(schema.root()) + "\n";
    }

    private ObjectNode root() {
        ObjectNode root = json.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "https://penggai.org/schema/ledger");
        root.put("title", "棚改台账");
        root.put(
                "description",
                "A county's redevelopment ledger. A field that is left out is unknown; an empty array says that there is"
                        + " none. The reader also checks what a schema can't say: ids unique in their array, references"
                        + " into arrays that are given (an absent array is unknown, so it may hold any id),"
                        + " the order of dates, amounts once in yuan (at most two decimals and 1e12), and at most six"
                        + " decimals of other numbers (validators work out multipleOf in binary, and refuse 4.9).");
        object(root, LedgerPlan.INSTANCE.ledger());
        ObjectNode properties = (ObjectNode) root.get("properties");
        ObjectNode version = (ObjectNode) properties.get("schemaVersion");
        version.remove(List.of("type", "pattern", "maxLength"));
        version.put("const", Ledger.SCHEMA_VERSION);
        ObjectNode unit = properties.putObject(AmountUnit.FIELD);
        unit.put("title", AmountUnit.LABEL.zh());
        unit.put("description", AmountUnit.LABEL.en() + "; 元 when left out");
        ArrayNode units = unit.putArray("enum");
        for (AmountUnit each : AmountUnit.values()) {
            units.add(each.text());
        }
        ObjectNode extensions = json.createObjectNode();
        extensions
                .putArray("type")
                .add("object")
                .add("array")
                .add("string")
                .add("number")
                .add("boolean")
                .add("null");
        extensions.put("maxLength", Expectations.LONGEST_TEXT);
        extensions.putObject("items").put("$ref", "#/$defs/Anything");
        extensions.putObject("additionalProperties").put("$ref", "#/$defs/Anything");
        definitions.put("Anything", extensions);
        root.putObject("$defs").setAll(definitions);
        return root;
    }

    private void object(ObjectNode node, RecordPlan plan) {
        node.put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = json.createArrayNode();
        for (int i = 0; i < plan.size(); i++) {
            FieldPlan field = plan.field(i);
            ObjectNode property = properties.putObject(field.name());
            property.put("title", field.label().zh());
            property.put("description", field.label().en());
            value(property, field);
            if (field.required()) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            node.set("required", required);
        }
        node.put("additionalProperties", false);
    }

    private void value(ObjectNode node, FieldPlan field) {
        switch (field.kind()) {
            case TEXT -> text(node, Expectations.LONGEST_TEXT);
            case ID, REFERENCE -> text(node, Expectations.LONGEST_ID);
            case AMOUNT -> {
                node.put("type", "number");
                BigDecimal limit = BigDecimal.valueOf(1_000_000_000_000L);
                node.put("minimum", field.mayBeNegative() ? limit.negate() : BigDecimal.ZERO);
                node.put("maximum", limit);
            }
            case MEASURE -> {
                node.put("type", "number");
                node.put("minimum", 0);
                node.put("maximum", field.maximum());
            }
            case WHOLE -> {
                Whole whole = field.whole();
                node.put("type", "integer");
                node.put("minimum", whole.min());
                node.put("maximum", whole.max());
            }
            case BOOLEAN -> node.put("type", "boolean");
            case CODE -> {
                ArrayNode codes = node.putArray("enum");
                field.codes().keySet().forEach(codes::add);
            }
            case DATE -> day(node);
            case EVENT_DATE -> {
                ArrayNode either = node.putArray("anyOf");
                day(either.addObject());
                either.addObject().put("const", EventDate.NONE_TEXT);
            }
            case RECORD -> node.put("$ref", definition(field.record()));
            case LIST -> {
                node.put("type", "array");
                value(node.putObject("items"), field.item());
            }
            case TEXT_MAP -> {
                node.put("type", "object");
                text(node.putObject("additionalProperties"), Expectations.LONGEST_TEXT);
            }
            case ANY_MAP -> {
                node.put("type", "object");
                node.putObject("additionalProperties").put("$ref", "#/$defs/Anything");
            }
            default -> throw new IllegalStateException(field.name());
        }
    }

    private String definition(RecordPlan plan) {
        String name = plan.type().getSimpleName();
        if (!definitions.containsKey(name)) {
            ObjectNode node = json.createObjectNode();
            definitions.put(name, node);
            Describe description = plan.type().getAnnotation(Describe.class);
            node.put("title", description.zh());
            node.put("description", description.en());
            object(node, plan);
        }
        return "#/$defs/" + name;
    }

    private static void text(ObjectNode node, int longest) {
        node.put("type", "string");
        node.put("pattern", "\\S");
        node.put("maxLength", longest);
    }

    private static void day(ObjectNode node) {
        node.put("type", "string");
        node.put("format", "date");
        node.put("pattern", DAY);
    }
}
