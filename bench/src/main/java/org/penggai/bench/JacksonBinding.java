package org.penggai.bench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.penggai.ledger.Code;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Ledger;

/** A ledger's file as Jackson alone binds it: no place is kept and nothing is checked. */
final class JacksonBinding {
    private final ObjectMapper mapper = new ObjectMapper();

    JacksonBinding() {
        SimpleModule texts = new SimpleModule();
        texts.addDeserializer(LocalDate.class, new Text<>(LocalDate.class, LocalDate::parse));
        texts.addDeserializer(
                EventDate.class,
                new Text<>(
                        EventDate.class,
                        text -> text.equals(EventDate.NONE_TEXT)
                                ? EventDate.NONE
                                : EventDate.on(LocalDate.parse(text))));
        texts.setDeserializerModifier(new BeanDeserializerModifier() {
            private static final long serialVersionUID = 1L;

            @Override
            public JsonDeserializer<?> modifyEnumDeserializer(
                    DeserializationConfig config,
                    JavaType type,
                    BeanDescription description,
                    JsonDeserializer<?> deserializer) {
                Map<String, Object> codes = Arrays.stream(type.getRawClass().getEnumConstants())
                        .collect(Collectors.toMap(constant -> ((Code) constant).code(), constant -> constant));
                return new Text<Object>(Object.class, codes::get);
            }
        });
        mapper.registerModule(texts);
    }

    Ledger read(InputStream in) throws IOException {
        return mapper.readValue(in, Ledger.class);
    }

    private static final class Text<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Text(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.apply(parser.getText());
        }
    }
}
