package org.penggai.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Binds JSON to records of texts, flags, dates, codes, lists, maps and records, strictly. Not Jackson's mapper: making one
 * costs more, at every start of the command line, than all else that reading a pack does.
 */
final class MetadataReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;

    private MetadataReader(JsonParser parser) {
        this.parser = parser;
    }

    /** The one value that {@code json} holds, as a record of {@code type}; a field that is absent is null. */
    static <T extends Record> T read(byte[] json, Class<T> type) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            T value = type.cast(new MetadataReader(parser).value(type));
            if (parser.nextToken() != null) {
                throw new IOException("something follows at line "
                        + parser.currentTokenLocation().getLineNr());
            }
            return value;
        }
    }

    private Object value(Type type) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        } else if (type instanceof ParameterizedType parameterized) {
            Type[] of = parameterized.getActualTypeArguments();
            return parameterized.getRawType() == List.class ? list(of[0]) : map(of[1]);
        } else if (type == JsonNode.class) {
            return tree();
        } else if (type == boolean.class) {
            return parser.getBooleanValue();
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? record(plain) : scalar(plain, text());
    }

    private Object scalar(Class<?> type, String text) throws IOException {
        if (type == String.class) {
            return text;
        } else if (type == LocalDate.class) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw unexpected("an ISO date");
            }
        }
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        throw unexpected("a " + type.getSimpleName());
    }

    private String text() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw unexpected("a text");
        }
        return parser.getText();
    }

    private List<Object> list(Type item) throws IOException {
        expect(JsonToken.START_ARRAY);
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(item));
        }
        return Collections.unmodifiableList(list);
    }

    private Map<String, Object> map(Type item) throws IOException {
        expect(JsonToken.START_OBJECT);
        Map<String, Object> map = new LinkedHashMap<>();
        String name;
        while ((name = parser.nextFieldName()) != null) {
            parser.nextToken();
            map.put(name, value(item));
        }
        return Collections.unmodifiableMap(map);
    }

    private Object record(Class<?> type) throws IOException {
        expect(JsonToken.START_OBJECT);
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = types[i] == boolean.class ? Boolean.FALSE : null;
        }
        String name;
        while ((name = parser.nextFieldName()) != null) {
            int field = 0;
            while (field < components.length && !components[field].getName().equals(name)) {
                field++;
            }
            if (field == components.length) {
                throw unexpected("a field of " + type.getSimpleName());
            }
            parser.nextToken();
            values[field] = value(components[field].getGenericType());
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IOException(type.getSimpleName() + " before line " + line() + ": " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode tree() throws IOException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_ARRAY -> {
                ArrayNode array = nodes.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(tree());
                }
                yield array;
            }
            case START_OBJECT -> {
                ObjectNode object = nodes.objectNode();
                String name;
                while ((name = parser.nextFieldName()) != null) {
                    parser.nextToken();
                    object.set(name, tree());
                }
                yield object;
            }
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> nodes.booleanNode(parser.getBooleanValue());
            default -> nodes.nullNode();
        };
    }

    private void expect(JsonToken token) throws IOException {
        if (parser.currentToken() != token) {
            throw unexpected(token == JsonToken.START_ARRAY ? "a list" : "an object");
        }
    }

    private IOException unexpected(String expected) throws IOException {
        return new IOException("line " + line() + ": expected " + expected + " but found " + parser.getText());
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
