package org.penggai.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.ledger.Code;

/** Values of reports as JSON. */
final class JsonValues {
    private JsonValues() {}

    /** A field; none where there is no value. */
    static void field(JsonGenerator json, String name, Object value) throws IOException {
        if (value != null) {
            json.writeFieldName(name);
            value(json, value);
        }
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Bilingual both) {
            json.writeStartObject();
            json.writeStringField("zh", both.zh());
            json.writeStringField("en", both.en());
            json.writeEndObject();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Long || value instanceof Integer) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Code code) {
            json.writeString(code.code());
        } else if (value instanceof Collection<?> many) {
            json.writeStartArray();
            for (Object one : List.copyOf(many)) {
                value(json, one);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}
