package org.penggai.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.ledger.EventDate;

/** Reads single values; what is wrong with one is noted, and null returned. */
final class ValueReader {
    private static final int TEXT_LIMIT = 10_000;
    private static final int ID_LIMIT = 200;
    private static final int NUMBER_LIMIT = 30;
    private static final int LARGEST_POWER = 12;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(LARGEST_POWER);

    private final JsonParser parser;
    private final Problems problems;
    private AmountUnit unit = AmountUnit.YUAN;

    ValueReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    void unit(AmountUnit changed) {
        unit = changed;
    }

    /** The value that the parser stands on, of any kind but records and lists. */
    Object read(FieldPlan field) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (field.kind) {
            case TEXT -> token == JsonToken.VALUE_STRING ? text(field) : wrong(field);
            case CODE -> token == JsonToken.VALUE_STRING ? code(field) : wrong(field);
            case DATE -> token == JsonToken.VALUE_STRING ? date(parser.getText(), Expected.DATE) : wrong(field);
            case EVENT -> token == JsonToken.VALUE_STRING ? event() : wrong(field);
            case AMOUNT -> token.isNumeric() ? amount(field) : wrong(field);
            case MEASURE -> token.isNumeric() ? measure(field) : wrong(field);
            case WHOLE -> token == JsonToken.VALUE_NUMBER_INT ? whole(field) : wrong(field);
            case FLAG -> token.isBoolean() ? (Object) parser.getBooleanValue() : wrong(field);
            case TEXT_MAP -> token == JsonToken.START_OBJECT ? textMap(field) : wrong(field);
            case EXTENSIONS -> token == JsonToken.START_OBJECT ? anyObject() : wrong(field);
            case RECORD -> throw new IllegalStateException(field.name);
        };
    }

    /** Notes that the value is of a wrong type and skips it. */
    Object wrong(FieldPlan field) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            note("null", Expected.found(token, ""), Expected.LEAVE_OUT);
        } else {
            String text = token.isScalarValue() ? parser.getText() : "";
            note("wrong-type", Expected.found(token, text), Expected.one(field));
        }
        parser.skipChildren();
        return null;
    }

    void note(String code, Bilingual found, Bilingual expected) {
        problems.error(
                code,
                parser.getParsingContext().pathAsPointer().toString(),
                Place.of(parser.currentTokenLocation()),
                found,
                expected);
    }

    private String text(FieldPlan field) throws IOException {
        String text = parser.getText();
        int limit = field.isId() || field.references != null ? ID_LIMIT : TEXT_LIMIT;
        if (text.length() > limit) {
            note(
                    "too-long",
                    new Bilingual(text.length() + "个字符", text.length() + " characters"),
                    new Bilingual("最多" + limit + "个字符", "at most " + limit + " characters"));
            return null;
        }
        if ((field.isId() || field.required) && text.isBlank()) {
            note("blank", new Bilingual("空文字", "an empty text"), new Bilingual("不能为空", "a text that is not blank"));
            return null;
        }
        if (field.shape != null && !Shapes.fits(field.shape, text)) {
            problems.warning(
                    "doubtful-code",
                    parser.getParsingContext().pathAsPointer().toString(),
                    Place.of(parser.currentTokenLocation()),
                    Expected.found(JsonToken.VALUE_STRING, text),
                    Shapes.expected(field.shape));
        }
        return text;
    }

    private Object code(FieldPlan field) throws IOException {
        Object code = field.codes.get(parser.getText());
        if (code == null) {
            note("unknown-code", Expected.found(parser.currentToken(), parser.getText()), Expected.one(field));
        }
        return code;
    }

    private EventDate event() throws IOException {
        String text = parser.getText();
        if (text.equals(EventDate.NONE_TEXT)) {
            return EventDate.NONE;
        }
        LocalDate day = date(text, Expected.EVENT);
        return day == null ? null : EventDate.on(day);
    }

    private LocalDate date(String text, Bilingual expected) throws IOException {
        LocalDate day = parse(text);
        if (day == null || day.getYear() < 1949 || day.getYear() > 2999) {
            note("bad-date", Expected.found(JsonToken.VALUE_STRING, text), expected);
            return null;
        }
        return day;
    }

    private static LocalDate parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int digits = 0;
        for (int i = 0; i < 10; i++) {
            if (i != 4 && i != 7) {
                int digit = text.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    return null;
                }
                digits = digits * 10 + digit;
            }
        }
        try {
            return LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private BigDecimal number(Bilingual expected) throws IOException {
        BigDecimal number = parser.getTextLength() > NUMBER_LIMIT ? null : parser.getDecimalValue();
        if (number == null || Math.abs((long) number.scale()) > NUMBER_LIMIT) {
            note(
                    "number-too-long",
                    Expected.found(parser.currentToken(), parser.getText()),
                    new Bilingual(
                            expected.zh() + "，最多" + NUMBER_LIMIT + "位",
                            expected.en() + ", of at most " + NUMBER_LIMIT + " digits"));
            return null;
        }
        return number;
    }

    private BigDecimal amount(FieldPlan field) throws IOException {
        BigDecimal number = number(Expected.AMOUNT);
        if (number == null) {
            return null;
        }
        BigDecimal yuan = unit.toYuan(number);
        if (yuan.scale() > 2 && yuan.stripTrailingZeros().scale() > 2) {
            note("beyond-fen", Expected.found(parser.currentToken(), parser.getText()), Expected.AMOUNT);
            return null;
        }
        if (yuan.signum() < 0 && !field.mayBeNegative) {
            note(
                    "negative",
                    Expected.found(parser.currentToken(), parser.getText()),
                    new Bilingual("不小于0的金额", "an amount that is not negative"));
            return null;
        }
        if (yuan.abs().compareTo(LARGEST) > 0) {
            note(
                    "out-of-range",
                    Expected.found(parser.currentToken(), parser.getText()),
                    new Bilingual("不超过一万亿元", "at most 10^" + LARGEST_POWER + " 元"));
            return null;
        }
        return yuan.setScale(2);
    }

    private BigDecimal measure(FieldPlan field) throws IOException {
        BigDecimal number = number(Expected.one(field));
        if (number == null) {
            return null;
        }
        if (number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(field.max)) > 0
                || number.scale() > 6 && number.stripTrailingZeros().scale() > 6) {
            note("out-of-range", Expected.found(parser.currentToken(), parser.getText()), Expected.one(field));
            return null;
        }
        return number;
    }

    private Integer whole(FieldPlan field) throws IOException {
        if (parser.getTextLength() > NUMBER_LIMIT
                || parser.getNumberType() != JsonParser.NumberType.INT
                || parser.getIntValue() < field.min
                || parser.getIntValue() > field.max) {
            note("out-of-range", Expected.found(parser.currentToken(), parser.getText()), Expected.one(field));
            return null;
        }
        return parser.getIntValue();
    }

    private Map<String, String> textMap(FieldPlan field) throws IOException {
        Map<String, String> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                wrong(field);
            } else if (map.put(name, parser.getText()) != null) {
                note("duplicate-field", new Bilingual("重复的字段", "the field again"), Expected.ONCE);
            }
        }
        return map;
    }

    private Map<String, Object> anyObject() throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (map.containsKey(name)) {
                note("duplicate-field", new Bilingual("重复的字段", "the field again"), Expected.ONCE);
            }
            map.put(name, any());
        }
        return map;
    }

    private Object any() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> anyObject();
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(any());
                }
                yield list;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(new Bilingual("数字", "a number"));
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }
}
