package org.penggai.harness;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A JSON value that knows where it stands, also after facts of several places were put together. */
sealed interface Node {
    Place place();

    void write(JsonGenerator json) throws IOException;

    /**
     * An object.
     *
     * @param fields its fields in order, each with the place of its name
     * @param blanks the places of fields that it does not have; null for what has none, such as JSON
     */
    record Obj(Place place, Map<String, Field> fields, Function<String, Place> blanks) implements Node {
        Obj(Place place, Map<String, Field> fields) {
            this(place, fields, null);
        }

        Node get(String name) {
            Field field = fields.get(name);
            return field == null ? null : field.value();
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeStartObject();
            for (Map.Entry<String, Field> field : fields.entrySet()) {
                json.writeFieldName(field.getKey());
                field.getValue().value().write(json);
            }
            json.writeEndObject();
        }
    }

    /** A field of an object: where its name stands, and its value. */
    record Field(Place place, Node value) {}

    /** An array. */
    record Arr(Place place, List<Node> items) implements Node {
        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeStartArray();
            for (Node item : items) {
                item.write(json);
            }
            json.writeEndArray();
        }
    }

    /** A text, number, true, false or null. */
    record Scalar(Place place, JsonToken kind, String text) implements Node {
        boolean isText() {
            return kind == JsonToken.VALUE_STRING;
        }

        boolean isNumber() {
            return kind == JsonToken.VALUE_NUMBER_INT || kind == JsonToken.VALUE_NUMBER_FLOAT;
        }

        boolean isFlag() {
            return kind == JsonToken.VALUE_TRUE || kind == JsonToken.VALUE_FALSE;
        }

        boolean isNull() {
            return kind == JsonToken.VALUE_NULL;
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            if (isText()) {
                json.writeString(text);
            } else {
                json.writeRawValue(text);
            }
        }
    }

    /** What stands at a JSON Pointer, or as much of the way to it as there is; of a field, the place of its name. */
    default Place nearest(String pointer) {
        Node node = this;
        Place place = place();
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (node instanceof Obj object && object.fields().containsKey(name)) {
                place = object.fields().get(name).place();
                node = object.get(name);
            } else if (node instanceof Arr array
                    && name.matches("\\d{1,9}")
                    && Integer.parseInt(name) < array.items().size()) {
                node = array.items().get(Integer.parseInt(name));
                place = node.place();
            } else if (node instanceof Obj object && object.blanks() != null) {
                return object.blanks().apply(name);
            } else {
                break;
            }
        }
        return place;
    }
}
