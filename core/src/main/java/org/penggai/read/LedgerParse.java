package org.penggai.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.penggai.Bilingual;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Waiver;

/** Reads one ledger from a parser. */
final class LedgerParse {
    private static final String UNIT = "amountUnit";
    private static final String WAIVERS = "waivers";

    private final RecordPlan plan = RecordPlan.of(Ledger.class);
    private final Object[] fields = new Object[plan.fields.length];
    private final Locations locations = new Locations();
    private final JsonParser parser;
    private final Problems problems;
    private final References references;
    private final ValueReader values;
    private final RecordReader records;
    private final boolean waiversOnly;
    private boolean arraysBegun;

    /** A parse of a ledger or, with {@code waiversOnly}, of an object that holds nothing but waivers. */
    LedgerParse(JsonParser parser, Problems problems, boolean waiversOnly) {
        this.waiversOnly = waiversOnly;
        this.parser = parser;
        this.problems = problems;
        references = new References(problems);
        values = new ValueReader(parser, problems);
        records = new RecordReader(parser, problems, references, values);
    }

    Ledger ledger() {
        return (Ledger) plan.construct(fields);
    }

    @SuppressWarnings("unchecked")
    List<Waiver> waivers() {
        return (List<Waiver>) fields[plan.field(WAIVERS).index];
    }

    Locations locations() {
        return locations;
    }

    void run() throws IOException {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            problems.error(
                    first == null ? "empty" : "wrong-type",
                    "",
                    Place.of(parser.currentTokenLocation()),
                    first == null
                            ? new Bilingual("空文件", "an empty file")
                            : Expected.found(first, first.isScalarValue() ? parser.getText() : ""),
                    new Bilingual("一个台账对象 {…}", "one ledger object {…}"));
            return;
        }
        long begin = Place.of(parser.currentTokenLocation());
        Set<String> given = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            FieldPlan field = waiversOnly && !name.equals(WAIVERS) ? null : plan.field(name);
            if (field == null && (waiversOnly || !name.equals(UNIT))) {
                values.note(
                        "unknown-field",
                        new Bilingual("未知字段 " + Problems.shown(name), "the unknown field " + Problems.shown(name)),
                        Expected.unknownField(plan, name));
                parser.nextToken();
                parser.skipChildren();
            } else if (!given.add(name)) {
                values.note(
                        "duplicate-field",
                        new Bilingual("重复的字段 " + name, "the field " + name + " again"),
                        Expected.ONCE);
                parser.nextToken();
                parser.skipChildren();
            } else {
                parser.nextToken();
                if (field == null) {
                    unit();
                } else {
                    fields[field.index] = field(field);
                }
            }
        }
        for (FieldPlan field : plan.fields) {
            boolean required = waiversOnly ? field.name.equals(WAIVERS) : field.required;
            if (required && !given.contains(field.name)) {
                problems.error(
                        "missing-field",
                        "",
                        begin,
                        new Bilingual("缺少 " + field.name, "no " + field.name),
                        Expected.of(field));
            }
        }
        if (parser.nextToken() != null) {
            problems.error(
                    "trailing-content",
                    "",
                    Place.of(parser.currentTokenLocation()),
                    new Bilingual("台账之后还有内容", "more after the ledger"),
                    new Bilingual("文件到此结束", "the end of the file"));
        }
        references.close();
    }

    private Object field(FieldPlan field) throws IOException {
        if (field.list) {
            arraysBegun = true;
            return array(field);
        }
        if (field.kind == FieldPlan.Kind.RECORD) {
            return parser.currentToken() == JsonToken.START_OBJECT
                    ? records.read(RecordPlan.of(field.type), null, -1)
                    : values.wrong(field);
        }
        Object value = values.read(field);
        if (field.name.equals("asOf")) {
            records.ledgerAsOf((LocalDate) value);
        }
        if (field.name.equals("schemaVersion") && value != null && !value.equals(Ledger.SCHEMA_VERSION)) {
            values.note(
                    "unknown-version",
                    Expected.found(JsonToken.VALUE_STRING, (String) value),
                    new Bilingual("\"" + Ledger.SCHEMA_VERSION + "\"", "\"" + Ledger.SCHEMA_VERSION + "\""));
        }
        return value;
    }

    private List<Object> array(FieldPlan field) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            JsonToken token = parser.currentToken();
            boolean nothing = token == JsonToken.VALUE_NULL;
            values.note(
                    nothing ? "null" : "wrong-type",
                    Expected.found(token, token.isScalarValue() ? parser.getText() : ""),
                    nothing ? Expected.LEAVE_OUT : Expected.of(field));
            parser.skipChildren();
            return null;
        }
        references.begin(field.name);
        RecordPlan record = RecordPlan.of(field.type);
        List<Object> facts = new ArrayList<>();
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            locations.add(field.name, Place.of(parser.currentTokenLocation()));
            Object fact = parser.currentToken() == JsonToken.START_OBJECT
                    ? records.read(record, field.name, index)
                    : values.wrong(field);
            // After a problem nothing is judged: reading goes on for further problems only.
            if (fact != null && !problems.any()) {
                facts.add(fact);
            }
            index++;
        }
        return facts;
    }

    private void unit() throws IOException {
        AmountUnit unit = parser.currentToken() == JsonToken.VALUE_STRING ? AmountUnit.of(parser.getText()) : null;
        if (unit == null) {
            JsonToken token = parser.currentToken();
            values.note(
                    "unknown-code",
                    Expected.found(token, token.isScalarValue() ? parser.getText() : ""),
                    new Bilingual("元、万元、亿元之一", "one of 元, 万元, 亿元"));
            parser.skipChildren();
        } else if (arraysBegun) {
            values.note(
                    "unit-too-late",
                    new Bilingual("金额单位写在了数据之后", "the unit of amounts after facts"),
                    new Bilingual("写在第一个数组之前", "the unit before the first array"));
        } else {
            values.unit(unit);
        }
    }
}
