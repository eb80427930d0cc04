package org.penggai.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;

/** Reads values of any shape with their places. */
final class PlacedReader {
    private final ReadContext context;
    private final JsonParser parser;

    PlacedReader(ReadContext context) {
        this.context = context;
        this.parser = context.parser();
    }

    /** The current value. */
    PlacedValue value() throws IOException {
        JsonLocation at = context.here();
        String pointer = context.path().toString();
        String found = context.found();
        return new PlacedValue(content(), pointer, at.getLineNr(), at.getColumnNr(), found);
    }

    private Object content() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_STRING -> parser.getText();
            default -> number();
        };
    }

    private Map<String, PlacedValue> object() throws IOException {
        Map<String, PlacedValue> values = new LinkedHashMap<>();
        String name;
        while ((name = parser.nextFieldName()) != null) {
            context.path().pushName(name);
            if (values.containsKey(name)) {
                String pointer = context.path().toString();
                context.report(
                        ProblemCode.DUPLICATE_FIELD,
                        context.here(),
                        pointer,
                        Shortened.quoted(name),
                        Expectations.ONCE);
            }
            parser.nextToken();
            values.putIfAbsent(name, value());
            context.path().pop();
        }
        return values;
    }

    private List<PlacedValue> array() throws IOException {
        List<PlacedValue> values = new ArrayList<>();
        while (!parser.nextToken().isStructEnd()) {
            context.path().pushIndex(values.size());
            values.add(value());
            context.path().pop();
        }
        return values;
    }

    private BigDecimal number() throws IOException {
        BigDecimal number = context.isNotANumber()
                ? null
                : DecimalText.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (number == null) {
            context.reportAs(
                    context.isNotANumber() ? ProblemCode.NOT_A_NUMBER : ProblemCode.NUMBER_TOO_LONG,
                    new Bilingual("值", "value"),
                    context.found(),
                    Expectations.SHORTER_NUMBER);
        }
        return number;
    }
}
