package org.penggai.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.ledger.EventDate;

/** Reads records; what is wrong is noted, and null returned for a record that can't be made. */
final class RecordReader {
    private final JsonParser parser;
    private final Problems problems;
    private final References references;
    private final ValueReader values;
    private LocalDate ledgerAsOf;

    RecordReader(JsonParser parser, Problems problems, References references, ValueReader values) {
        this.parser = parser;
        this.problems = problems;
        this.references = references;
        this.values = values;
    }

    void ledgerAsOf(LocalDate day) {
        ledgerAsOf = day;
    }

    /** The record whose opening brace the parser stands on; {@code array} and {@code index} of a fact, else null. */
    Object read(RecordPlan plan, String array, int index) throws IOException {
        long begin = Place.of(parser.currentTokenLocation());
        Object[] read = new Object[plan.fields.length];
        long[] places = new long[plan.fields.length];
        boolean whole = true;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            FieldPlan field = plan.field(name);
            if (field == null || places[field.index] != 0) {
                whole = false;
                refuseField(plan, field, name);
                continue;
            }
            parser.nextToken();
            places[field.index] = Place.of(parser.currentTokenLocation());
            Object value = field.list ? list(field) : one(field);
            whole &= value != null;
            read[field.index] = value;
            if (value != null && array != null && field.isId()) {
                references.define(array, (String) value, index, "/" + array + "/" + index + "/id", places[field.index]);
            }
        }
        for (FieldPlan field : plan.fields) {
            if (field.required && places[field.index] == 0) {
                whole = false;
                problems.error(
                        "missing-field",
                        here(),
                        begin,
                        new Bilingual("缺少 " + field.name, "no " + field.name),
                        Expected.of(field));
            }
            if (field.notBefore != null) {
                whole &= inOrder(plan, field, read, places);
            }
            if (field.dated
                    && ledgerAsOf != null
                    && read[field.index] instanceof LocalDate date
                    && date.isAfter(ledgerAsOf)) {
                problems.warning(
                        "after-as-of",
                        here() + "/" + field.name,
                        places[field.index],
                        new Bilingual(date.toString(), date.toString()),
                        new Bilingual(
                                "不晚于台账截至日期 " + ledgerAsOf, "a day not after the ledger's as-of date " + ledgerAsOf));
            }
        }
        return whole ? plan.construct(read) : null;
    }

    private void refuseField(RecordPlan plan, FieldPlan field, String name) throws IOException {
        Bilingual found = field == null
                ? new Bilingual("未知字段 " + Problems.shown(name), "the unknown field " + Problems.shown(name))
                : new Bilingual("重复的字段 " + name, "the field " + name + " again");
        values.note(
                field == null ? "unknown-field" : "duplicate-field",
                found,
                field == null ? Expected.unknownField(plan, name) : Expected.ONCE);
        parser.nextToken();
        parser.skipChildren();
    }

    private List<Object> list(FieldPlan field) throws IOException {
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
        List<Object> list = new ArrayList<>();
        boolean whole = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = one(field);
            whole &= value != null;
            list.add(value);
        }
        return whole ? list : null;
    }

    private Object one(FieldPlan field) throws IOException {
        if (field.kind == FieldPlan.Kind.RECORD) {
            return parser.currentToken() == JsonToken.START_OBJECT
                    ? read(RecordPlan.of(field.type), null, -1)
                    : values.wrong(field);
        }
        Object value = values.read(field);
        if (value != null && field.references != null && !references.known(field.references, (String) value)) {
            references.refer(
                    field.references,
                    (String) value,
                    parser.getParsingContext().pathAsPointer().toString(),
                    Place.of(parser.currentTokenLocation()));
        }
        return value;
    }

    private boolean inOrder(RecordPlan plan, FieldPlan field, Object[] read, long[] places) {
        LocalDate end = day(read[field.index]);
        LocalDate start = day(read[plan.field(field.notBefore).index]);
        if (end == null || start == null || !end.isBefore(start)) {
            return true;
        }
        problems.error(
                "end-before-start",
                here() + "/" + field.name,
                places[field.index],
                new Bilingual(end.toString(), end.toString()),
                new Bilingual(
                        "不早于 " + field.notBefore + "（" + start + "）的日期",
                        "a day not before " + field.notBefore + " (" + start + ")"));
        return false;
    }

    private static LocalDate day(Object value) {
        return value instanceof EventDate event ? event.getDay() : (LocalDate) value;
    }

    /** The pointer of the record whose closing brace was just read. */
    private String here() {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
