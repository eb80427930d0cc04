package org.penggai.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.Bilingual;
import org.penggai.explain.ConstraintWords;
import org.penggai.ledger.Code;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.mutation.Variation.Addition;
import org.penggai.mutation.Variation.Array;
import org.penggai.mutation.Variation.Edit;
import org.penggai.mutation.Variation.Field;
import org.penggai.mutation.Variation.Known;
import org.penggai.mutation.Variation.Removal;

/** The ledgers next to a case's: one field, fact or day moved by a step, or the facts of another case beside its own. */
final class Variations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Bilingual UNKNOWN = new Bilingual("不详", "is not known");

    private final ObjectNode ledger;
    private final LocalDate today;
    private final List<Variation> all = new ArrayList<>();

    Variations(ObjectNode ledger, LocalDate today) {
        this.ledger = ledger;
        this.today = today;
    }

    List<Variation> all() {
        day(-1);
        day(1);
        Facts.kinds().forEach((array, kind) -> {
            if (ledger.get(array) instanceof ArrayNode facts) {
                for (JsonNode fact : facts) {
                    facts(array, kind, (ObjectNode) fact);
                }
                Bilingual label = label(kind);
                add(label.zh() + "全部不详", "nothing is known of " + label.en(), new Array(array, null));
            }
        });
        return all;
    }

    private void day(int days) {
        LocalDate day = today.plusDays(days);
        all.add(new Variation(new Bilingual("核查日为" + day, "as of " + day), day, List.of()));
    }

    private void add(String zh, String en, Edit... edits) {
        all.add(new Variation(new Bilingual(zh, en), null, List.of(edits)));
    }

    static Bilingual label(Class<?> kind) {
        Bilingual label = ConstraintWords.type(kind.getSimpleName());
        return new Bilingual(label.zh(), label.en().replaceFirst("^(An?|The|an?|the) ", ""));
    }

    private void facts(String array, Class<? extends Fact> kind, ObjectNode fact) {
        String id = fact.path("id").asText();
        Bilingual label = label(kind);
        for (RecordComponent component : kind.getRecordComponents()) {
            String field = component.getName();
            if (field.equals("id") || field.equals("source") || field.equals("extensions") || field.equals("name")) {
                continue;
            }
            Bilingual name = new Bilingual(
                    label.zh() + " " + id + " 的"
                            + Facts.description(kind, field).zh(),
                    label.en() + " " + id + ", “"
                            + Facts.description(kind, field).en() + "”:");
            JsonNode before = fact.get(field);
            for (JsonNode value : values(component, before)) {
                Bilingual text = text(value, component.getType());
                add(name.zh() + "为" + text.zh(), name.en() + " " + text.en(), new Field(array, id, field, value));
            }
            if (before != null) {
                add(name.zh() + UNKNOWN.zh(), name.en() + " not known", new Field(array, id, field, null));
            }
            details(array, id, name, component, before);
        }
        add("没有" + label.zh() + " " + id, "without " + label.en() + " " + id, new Removal(array, id));
        ObjectNode twin = fact.deepCopy();
        twin.put("id", id + "-2");
        if (Variation.find(ledger.get(array), id + "-2") == null) {
            add("另有同样的" + label.zh(), "another " + label.en() + " like it", new Addition(array, twin));
        }
    }

    /** The fields of a fact's parts. */
    private void details(String array, String id, Bilingual name, RecordComponent component, JsonNode before) {
        Class<?> element = element(component);
        if (!(before instanceof ArrayNode parts) || element == null || !element.isRecord()) {
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            for (RecordComponent inner : element.getRecordComponents()) {
                String field = inner.getName();
                JsonNode old = parts.get(i).get(field);
                List<JsonNode> values = new ArrayList<>(values(inner, old));
                if (old != null) {
                    values.add(null);
                }
                for (JsonNode value : values) {
                    ArrayNode changed = parts.deepCopy();
                    if (value == null) {
                        ((ObjectNode) changed.get(i)).remove(field);
                    } else {
                        ((ObjectNode) changed.get(i)).set(field, value);
                    }
                    String what = Facts.description(element, field).zh();
                    String whatEn = Facts.description(element, field).en();
                    Bilingual text = value == null ? null : text(value, inner.getType());
                    add(
                            name.zh() + "第" + (i + 1) + "项" + what + (text == null ? UNKNOWN.zh() : "为" + text.zh()),
                            name.en() + ", " + whatEn + " of item " + (i + 1) + " "
                                    + (text == null ? UNKNOWN.en() : "is " + text.en()),
                            new Field(array, id, component.getName(), changed));
                }
            }
            ArrayNode fewer = parts.deepCopy();
            fewer.remove(i);
            add(
                    name.zh() + "没有第" + (i + 1) + "项",
                    name.en() + " without item " + (i + 1),
                    new Field(array, id, component.getName(), fewer));
        }
    }

    private static Class<?> element(RecordComponent component) {
        Type type = component.getGenericType();
        return component.getType() == List.class
                        && type instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }

    /** A value in words, as far as there are any. */
    private static Bilingual text(JsonNode value, Class<?> type) {
        if (value.isBoolean()) {
            return value.booleanValue() ? new Bilingual("是", "yes") : new Bilingual("否", "no");
        }
        if (value.isArray() && value.isEmpty() || value.asText().equals(EventDate.NONE_TEXT)) {
            return new Bilingual("无", "none");
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (constant instanceof Code word && code((Enum<?>) constant).equals(value.asText())) {
                    return new Bilingual(word.zh(), word.en());
                }
            }
        }
        String text = value.isValueNode() ? value.asText() : value.toString();
        return new Bilingual(text, text);
    }

    private List<JsonNode> values(RecordComponent component, JsonNode before) {
        Class<?> type = component.getType();
        Set<JsonNode> values = new LinkedHashSet<>();
        if (type == LocalDate.class || type == EventDate.class) {
            LocalDate day = day(before);
            if (day != null) {
                values.add(NODES.textNode(day.minusDays(1).toString()));
                values.add(NODES.textNode(day.plusDays(1).toString()));
            }
            values.add(NODES.textNode(today.toString()));
            values.add(NODES.textNode(today.minusDays(1).toString()));
            if (type == EventDate.class) {
                values.add(NODES.textNode(EventDate.NONE_TEXT));
            }
        } else if (type == BigDecimal.class) {
            if (before != null && before.isNumber()) {
                BigDecimal amount = before.decimalValue();
                values.add(NODES.numberNode(amount.add(new BigDecimal("0.01"))));
                values.add(NODES.numberNode(amount.subtract(new BigDecimal("0.01"))));
            }
            values.add(NODES.numberNode(0));
            values.add(NODES.numberNode(1));
        } else if (type == Integer.class || type == int.class) {
            if (before != null && before.isNumber()) {
                values.add(NODES.numberNode(before.intValue() + 1));
                values.add(NODES.numberNode(before.intValue() - 1));
            }
            values.add(NODES.numberNode(0));
            values.add(NODES.numberNode(1));
        } else if (type == Boolean.class) {
            values.add(NODES.booleanNode(true));
            values.add(NODES.booleanNode(false));
        } else if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                values.add(NODES.textNode(code((Enum<?>) constant)));
            }
        } else if (type == List.class) {
            values.add(NODES.arrayNode());
        } else if (type == String.class
                && before == null
                && !component.getName().endsWith("Id")) {
            values.add(NODES.textNode("甲"));
        }
        values.remove(before);
        return List.copyOf(values);
    }

    private static String code(Enum<?> constant) {
        try {
            return (String) constant.getClass().getMethod("code").invoke(constant);
        } catch (ReflectiveOperationException e) {
            StringBuilder code = new StringBuilder();
            boolean up = false;
            for (char c : constant.name().toCharArray()) {
                code.append(up ? c : Character.toLowerCase(c));
                up = c == '_';
            }
            return code.toString().replace("_", "");
        }
    }

    private static LocalDate day(JsonNode value) {
        try {
            return value == null || !value.isTextual() ? null : LocalDate.parse(value.textValue());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The facts of another case beside its own, under other names, but for one that is given the name of one of its own. */
    Variation beside(ObjectNode other, String sameId, String ownId, String zh, String en) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String array : Facts.kinds().keySet()) {
            if (other.get(array) instanceof ArrayNode facts) {
                facts.forEach(fact ->
                        ids.put(fact.path("id").asText(), fact.path("id").asText() + "-b"));
            }
        }
        if (sameId != null) {
            ids.put(sameId, ownId);
        }
        List<Edit> edits = new ArrayList<>();
        for (String array : Facts.kinds().keySet()) {
            if (other.get(array) instanceof ArrayNode facts) {
                facts.forEach(fact -> {
                    ObjectNode added = (ObjectNode) renamed(fact, ids);
                    if (Variation.find(ledger.get(array), added.path("id").asText()) == null) {
                        edits.add(new Addition(array, added));
                    }
                });
            }
        }
        String of = sameId == null ? "" : "（编号" + ownId + "相同）";
        String ofEn = sameId == null ? "" : " that share the id " + ownId;
        return new Variation(
                new Bilingual("另有“" + zh + "”的事实" + of, "beside the facts of “" + en + "”" + ofEn), null, edits);
    }

    /** The days around a due day, and a ledger that ends there. */
    void around(LocalDate due, int dueSoonDays) {
        for (LocalDate day :
                List.of(due, due.plusDays(1), due.minusDays(dueSoonDays), due.minusDays(dueSoonDays + 1L))) {
            all.add(new Variation(new Bilingual("核查日为" + day, "as of " + day), day, List.of()));
        }
        for (LocalDate known : List.of(due.minusDays(1), due, due.plusDays(1))) {
            LocalDate day = due.plusDays(known.isAfter(due) ? 40 : 1);
            // A ledger that says what came after its own last day contradicts itself.
            if (says(ledger, known, day)) {
                continue;
            }
            all.add(new Variation(
                    new Bilingual("台账截至" + known + "，核查日为" + day, "the ledger ends on " + known + ", as of " + day),
                    day,
                    List.of(new Known(known))));
        }
    }

    private static boolean says(JsonNode node, LocalDate after, LocalDate to) {
        if (node.isContainerNode()) {
            for (JsonNode inner : node) {
                if (says(inner, after, to)) {
                    return true;
                }
            }
            return false;
        }
        LocalDate day = day(node);
        return day != null && day.isAfter(after) && !day.isAfter(to);
    }

    /** All days so much later that no calendar is known. */
    void muchLater(int years) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Known(LocalDate.parse(ledger.path("asOf").asText()).plusYears(years)));
        for (String array : Facts.kinds().keySet()) {
            if (ledger.get(array) instanceof ArrayNode facts) {
                edits.add(new Array(array, (ArrayNode) later(facts, years)));
            }
        }
        all.add(new Variation(
                new Bilingual("所有日期推后" + years + "年", "all days " + years + " years later"),
                today.plusYears(years),
                edits));
    }

    private static JsonNode later(JsonNode node, int years) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = NODES.arrayNode();
            array.forEach(item -> copy.add(later(item, years)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = NODES.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), later(field.getValue(), years)));
            return copy;
        }
        LocalDate day = day(node);
        return day == null ? node : NODES.textNode(day.plusYears(years).toString());
    }

    private static JsonNode renamed(JsonNode node, Map<String, String> ids) {
        if (node.isTextual()) {
            return ids.containsKey(node.textValue()) ? NODES.textNode(ids.get(node.textValue())) : node;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = NODES.arrayNode();
            array.forEach(item -> copy.add(renamed(item, ids)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = NODES.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), renamed(field.getValue(), ids)));
            return copy;
        }
        return node;
    }
}
