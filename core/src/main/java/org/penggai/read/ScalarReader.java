package org.penggai.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.penggai.Bilingual;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Shape;
import org.penggai.ledger.Whole;

/** Reads single values. Each method takes the current token, and returns null once a problem is reported. */
final class ScalarReader {
    private static final int DECIMALS_OF_MEASURES = 6;

    private final ReadContext context;
    private final JsonParser parser;
    private final DateReader dates = new DateReader();
    private final TextCache cache = new TextCache();
    private final AmountReader amounts;
    private final AsOfCheck asOf;

    ScalarReader(ReadContext context) {
        this.context = context;
        this.parser = context.parser();
        this.amounts = new AmountReader(context);
        this.asOf = new AsOfCheck(context);
    }

    AmountReader amounts() {
        return amounts;
    }

    AsOfCheck asOf() {
        return asOf;
    }

    String text(FieldPlan field) throws IOException {
        String text = text(field, Expectations.LONGEST_TEXT, Expectations.TEXT_LENGTH);
        Shape.Kind shape = field.shape();
        if (text != null && shape != null && !ShapeCheck.fits(shape, text)) {
            Bilingual expected = ShapeCheck.expected(shape, text);
            context.report(ProblemCode.DOUBTFUL_CODE, field, Shortened.quoted(text), expected);
        }
        return text;
    }

    /** A text that is likely to occur once only. */
    String id(FieldPlan field) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            context.wrongType(field);
            return null;
        }
        return checked(field, parser.getText(), Expectations.LONGEST_ID, Expectations.ID_LENGTH);
    }

    String reference(FieldPlan field) throws IOException {
        return text(field, Expectations.LONGEST_ID, Expectations.ID_LENGTH);
    }

    private String text(FieldPlan field, int longest, Bilingual length) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            context.wrongType(field);
            return null;
        }
        String text = cache.find(parser);
        if (text == null) {
            text = checked(field, parser.getText(), longest, length);
            if (text != null) {
                cache.keep(text);
            }
        }
        return text;
    }

    private String checked(FieldPlan field, String text, int longest, Bilingual length) throws IOException {
        if (text.isBlank()) {
            context.report(ProblemCode.BLANK, field, "\"\"", field.expected());
            return null;
        }
        if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
            String characters = String.valueOf(text.codePointCount(0, text.length()));
            context.report(ProblemCode.TOO_LONG, field, characters, length);
            return null;
        }
        if (holdsLoneSurrogate(text)) {
            context.report(ProblemCode.INVALID_CHARACTER, field, "", Expectations.PAIRS);
            return null;
        }
        return text;
    }

    Boolean truth(FieldPlan field) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        context.wrongType(field);
        return null;
    }

    Object code(FieldPlan field) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            context.wrongType(field);
            return null;
        }
        String text = cache.find(parser);
        Object code = field.codes().get(text == null ? parser.getText() : text);
        if (code != null && text == null) {
            cache.keep(parser.getText());
        }
        if (code == null) {
            context.report(ProblemCode.UNKNOWN_CODE, field, context.found(), field.expected());
        }
        return code;
    }

    EventDate eventDate(FieldPlan field) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING && EventDate.NONE_TEXT.equals(parser.getText())) {
            return EventDate.NONE;
        }
        LocalDate date = date(field);
        return date == null ? null : EventDate.on(date);
    }

    LocalDate date(FieldPlan field) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            context.wrongType(field);
            return null;
        }
        LocalDate date = dates.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (date == null || date.getYear() < Ledger.FIRST_YEAR || date.getYear() > Ledger.LAST_YEAR) {
            context.report(ProblemCode.BAD_DATE, field, context.found(), field.expected());
            return null;
        }
        if (field.past()) {
            asOf.check(field, date);
        }
        return date;
    }

    BigDecimal amount(FieldPlan field) throws IOException {
        BigDecimal number = number(field);
        return number == null ? null : amounts.read(field, number);
    }

    BigDecimal measure(FieldPlan field) throws IOException {
        BigDecimal number = number(field);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0) {
            context.report(ProblemCode.NEGATIVE, field, context.found(), field.expected());
        } else if (number.compareTo(field.maximum()) > 0) {
            context.report(ProblemCode.OUT_OF_RANGE, field, context.found(), field.expected());
        } else if (number.scale() > DECIMALS_OF_MEASURES
                && number.stripTrailingZeros().scale() > DECIMALS_OF_MEASURES) {
            context.report(ProblemCode.OUT_OF_RANGE, field, context.found(), Expectations.SIX_DECIMALS);
        }
        return number;
    }

    Integer whole(FieldPlan field) throws IOException {
        BigDecimal number = number(field);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            context.wrongType(field);
            return null;
        }
        Whole bounds = field.whole();
        if (number.compareTo(BigDecimal.valueOf(bounds.min())) < 0
                || number.compareTo(BigDecimal.valueOf(bounds.max())) > 0) {
            boolean negative = number.signum() < 0 && bounds.min() == 0;
            context.report(
                    negative ? ProblemCode.NEGATIVE : ProblemCode.OUT_OF_RANGE,
                    field,
                    context.found(),
                    field.expected());
            return null;
        }
        return number.intValueExact();
    }

    /** Any number. */
    BigDecimal number(FieldPlan field) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT || context.isNotANumber()) {
            context.wrongType(field);
            return null;
        }
        BigDecimal number =
                DecimalText.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (number == null) {
            context.report(ProblemCode.NUMBER_TOO_LONG, field, context.found(), Expectations.SHORTER_NUMBER);
        }
        return number;
    }

    /** Whether the current text holds half of a surrogate pair; most hold no surrogate at all, which is seen at once. */
    private boolean holdsLoneSurrogate(String text) throws IOException {
        char[] source = parser.getTextCharacters();
        int offset = parser.getTextOffset();
        int length = parser.getTextLength();
        int surrogates = 0;
        for (int i = offset; i < offset + length; i++) {
            surrogates += (source[i] & 0xF800) == 0xD800 ? 1 : 0;
        }
        return surrogates > 0 && hasLoneSurrogate(text);
    }

    static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
