package org.penggai.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads objects whose names the format does not fix. */
final class MapReader {
    private final ReadContext context;
    private final JsonParser parser;
    private final ScalarReader scalars;

    MapReader(ReadContext context, ScalarReader scalars) {
        this.context = context;
        this.parser = context.parser();
        this.scalars = scalars;
    }

    /** An object of texts, or of anything; null once a problem of its type is reported. */
    Map<String, Object> map(FieldPlan field) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            context.wrongType(field);
            return null;
        }
        boolean texts = field.kind() == ValueKind.TEXT_MAP;
        Map<String, Object> map = new LinkedHashMap<>();
        String name;
        while ((name = parser.nextFieldName()) != null) {
            context.path().pushName(name);
            if (map.containsKey(name)) {
                context.report(
                        ProblemCode.DUPLICATE_FIELD,
                        context.here(),
                        context.path().toString(),
                        Shortened.quoted(name),
                        Expectations.ONCE);
            }
            parser.nextToken();
            map.put(name, texts ? scalars.text(field) : any(field));
            context.path().pop();
        }
        return map;
    }

    private Object any(FieldPlan field) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(field);
            case START_ARRAY -> list(field);
            case VALUE_STRING -> parser.getText().isEmpty() ? "" : scalars.text(field);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> number(field);
        };
    }

    private List<Object> list(FieldPlan field) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            context.path().pushIndex(list.size());
            list.add(any(field));
            context.path().pop();
        }
        return list;
    }

    /** A whole number that fits as a Long, any other as a decimal. */
    private Object number(FieldPlan field) throws IOException {
        boolean whole = parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
        BigDecimal number = scalars.number(field);
        if (number == null || !whole) {
            return number;
        }
        BigInteger exact = number.toBigIntegerExact();
        return exact.bitLength() < Long.SIZE ? (Object) exact.longValue() : exact;
    }
}
