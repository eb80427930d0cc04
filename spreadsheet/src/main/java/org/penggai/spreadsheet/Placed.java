package org.penggai.spreadsheet;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that knows its cell. */
sealed interface Placed {
    Spot spot();

    void write(JsonGenerator json) throws IOException;

    /** Where a field would stand that is not given. */
    interface Blanks {
        /** The cell of the field at a path of a record; null where there is no place for it. */
        Spot of(String path);
    }

    /** An object, made of a row or of a part of it. */
    final class Obj implements Placed {
        private final Spot spot;
        private final Blanks blanks;
        private final String prefix;
        private final Map<String, Placed> fields = new LinkedHashMap<>();
        private final Map<String, Spot> names = new HashMap<>();

        /** One that is no row of a table. */
        Obj(Spot spot) {
            this(spot, path -> null, "");
        }

        /** @param blanks the cells of what it does not have */
        Obj(Spot spot, Blanks blanks) {
            this(spot, blanks, "");
        }

        private Obj(Spot spot, Blanks blanks, String prefix) {
            this.spot = spot;
            this.blanks = blanks;
            this.prefix = prefix;
        }

        @Override
        public Spot spot() {
            return spot;
        }

        Map<String, Placed> fields() {
            return fields;
        }

        Placed get(String name) {
            return fields.get(name);
        }

        Obj with(String name, Placed value) {
            fields.put(name, value);
            return this;
        }

        /** Says that the name of a field has a cell of its own. */
        void named(String name, Spot own) {
            names.put(name, own);
        }

        /** The array in a field, made where there is none. */
        Arr array(String name, Spot first) {
            return (Arr) fields.computeIfAbsent(name, key -> new Arr(first, new ArrayList<>()));
        }

        /** The object in a field, made where there is none. */
        Obj object(String name, Spot first) {
            return (Obj) fields.computeIfAbsent(name, key -> new Obj(first, blanks, prefix + name + "/"));
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeStartObject();
            for (Map.Entry<String, Placed> field : fields.entrySet()) {
                json.writeFieldName(field.getKey());
                field.getValue().write(json);
            }
            json.writeEndObject();
        }
    }

    /** An array. */
    record Arr(Spot spot, List<Placed> items) implements Placed {
        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeStartArray();
            for (Placed item : items) {
                item.write(json);
            }
            json.writeEndArray();
        }
    }

    /** A text. */
    record Text(Spot spot, String text) implements Placed {
        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeString(text);
        }
    }

    /** What stands as it is: a number, true, false, null, or an object of the host's own. */
    record Raw(Spot spot, String json) implements Placed {
        static final String NULL = "null";

        @Override
        public void write(JsonGenerator out) throws IOException {
            out.writeRawValue(json);
        }
    }

    /** The cell that names the field at a JSON Pointer: one of its own, else that of the value. */
    default Spot nearestName(String pointer) {
        int last = pointer.lastIndexOf('/');
        Placed node = this;
        for (String step :
                last <= 0 ? new String[0] : pointer.substring(1, last).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (node instanceof Obj object && object.get(name) != null) {
                node = object.get(name);
            } else if (node instanceof Arr array
                    && name.matches("\\d{1,9}")
                    && Integer.parseInt(name) < array.items().size()) {
                node = array.items().get(Integer.parseInt(name));
            } else {
                return nearest(pointer);
            }
        }
        Spot own = last >= 0 && node instanceof Obj object
                ? object.names.get(
                        pointer.substring(last + 1).replace("~1", "/").replace("~0", "~"))
                : null;
        return own == null ? nearest(pointer) : own;
    }

    /** The cell of what a JSON Pointer names, or of as much of the way to it as there is. */
    default Spot nearest(String pointer) {
        Placed node = this;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (node instanceof Obj object) {
                Placed next = object.get(name);
                if (next == null) {
                    Spot empty = object.blanks.of(object.prefix + name);
                    return empty == null ? object.spot() : empty;
                }
                node = next;
            } else if (node instanceof Arr array
                    && name.matches("\\d{1,9}")
                    && Integer.parseInt(name) < array.items().size()) {
                node = array.items().get(Integer.parseInt(name));
            } else {
                break;
            }
        }
        return node.spot();
    }
}
