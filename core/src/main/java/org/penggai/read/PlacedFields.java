package org.penggai.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.ledger.Ledger;

/** The fields of an object of a JSON file. Each method reports what is wrong with its field, and then returns null. */
public final class PlacedFields {
    private static final Bilingual TEXT =
            new Bilingual("加引号的文字，1至10000个字符", "a text in quotes of 1 to 10,000 characters");
    private static final Bilingual FLAG = new Bilingual("true 或 false（不加引号）", "true or false without quotes");
    private static final Bilingual ARRAY = new Bilingual("一个数组 […]", "an array […]");
    private static final Bilingual DATE =
            new Bilingual("1949至2999年的日期，如 \"2023-12-31\"", "a day such as \"2023-12-31\", 1949 to 2999");

    private final PlacedJson json;
    private final PlacedValue object;
    private final Map<String, PlacedValue> values;

    PlacedFields(PlacedJson json, PlacedValue object, Collection<String> names) {
        this.json = json;
        this.object = object;
        this.values = object.object();
        values.forEach((name, value) -> {
            if (!names.contains(name)) {
                json.report(
                        value,
                        ProblemCode.UNKNOWN_FIELD,
                        new Bilingual("", ""),
                        Shortened.quoted(name),
                        Expectations.field(names, NearestName.of(name, names)));
            }
        });
    }

    /** The object itself. */
    public PlacedValue object() {
        return object;
    }

    /** The value of a field as it stands; null when it is not given, null, or a number that can't be read. */
    public PlacedValue get(String name) {
        PlacedValue value = values.get(name);
        return value == null || value.content() == null ? null : value;
    }

    /** The value of a field that must be there. */
    public PlacedValue required(String name, Bilingual label, Bilingual expected) {
        PlacedValue value = optional(name, label, expected);
        if (!values.containsKey(name)) {
            PlacedValue place =
                    new PlacedValue(null, object.pointer() + "/" + name, object.line(), object.column(), "");
            json.report(place, ProblemCode.MISSING_FIELD, label, "", expected);
        }
        return value;
    }

    /** The value of a field that may be left out. */
    public PlacedValue optional(String name, Bilingual label, Bilingual expected) {
        PlacedValue value = values.get(name);
        if (value != null && value.isNull()) {
            json.report(value, ProblemCode.NULL, label, "", expected);
        }
        return get(name);
    }

    /** A text that is not blank. */
    public String text(String name, Bilingual label, boolean required) {
        PlacedValue value = required ? required(name, label, TEXT) : optional(name, label, TEXT);
        if (value == null) {
            return null;
        }
        if (!(value.content() instanceof String text)) {
            return wrongType(value, label, TEXT);
        }
        if (text.isBlank()) {
            json.report(value, ProblemCode.BLANK, label, "", TEXT);
            return null;
        }
        if (text.codePointCount(0, text.length()) > Expectations.LONGEST_TEXT) {
            String characters = String.valueOf(text.codePointCount(0, text.length()));
            json.report(value, ProblemCode.TOO_LONG, label, characters, Expectations.TEXT_LENGTH);
            return null;
        }
        if (ScalarReader.hasLoneSurrogate(text)) {
            json.report(value, ProblemCode.INVALID_CHARACTER, label, "", Expectations.PAIRS);
            return null;
        }
        return text;
    }

    /** A truth value; may be left out. */
    public Boolean flag(String name, Bilingual label) {
        PlacedValue value = optional(name, label, FLAG);
        if (value == null) {
            return null;
        }
        return value.content() instanceof Boolean flag ? flag : wrongType(value, label, FLAG);
    }

    /** A whole number between bounds; must be there. */
    public Integer whole(String name, Bilingual label, int least, int most) {
        Bilingual expected = new Bilingual(
                least + " 至 " + most + " 的整数，不加引号", "a whole number without quotes from " + least + " to " + most);
        PlacedValue value = required(name, label, expected);
        if (value == null) {
            return null;
        }
        if (!(value.content() instanceof BigDecimal number)
                || number.stripTrailingZeros().scale() > 0) {
            return wrongType(value, label, expected);
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            json.report(value, ProblemCode.OUT_OF_RANGE, label, value.found(), expected);
            return null;
        }
        return number.intValueExact();
    }

    /** A day; may be left out. */
    public LocalDate date(String name, Bilingual label) {
        PlacedValue value = optional(name, label, DATE);
        return value == null ? null : date(value, label);
    }

    /** A value as a day. */
    public LocalDate date(PlacedValue value, Bilingual label) {
        if (!(value.content() instanceof String text)) {
            return wrongType(value, label, DATE);
        }
        LocalDate date = day(text);
        if (date == null) {
            json.report(value, ProblemCode.BAD_DATE, label, value.found(), DATE);
        }
        return date;
    }

    /** The day that a text names; null when it names none of the years that can be meant. */
    public static LocalDate day(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() < Ledger.FIRST_YEAR || date.getYear() > Ledger.LAST_YEAR ? null : date;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The values of an array. */
    public List<PlacedValue> array(String name, Bilingual label, boolean required) {
        PlacedValue value = required ? required(name, label, ARRAY) : optional(name, label, ARRAY);
        if (value == null) {
            return null;
        }
        return value.array() == null ? wrongType(value, label, ARRAY) : value.array();
    }

    /** The fields of a value that is an object of a format that allows fields beyond its own. */
    public static PlacedFields open(PlacedJson json, PlacedValue value, Bilingual label) {
        if (value.object() == null) {
            wrongType(json, value, label, Expectations.OBJECT);
            return null;
        }
        return new PlacedFields(json, value, value.object().keySet());
    }

    /** The fields as they stand, in the order of the file. */
    public Map<String, PlacedValue> all() {
        return Collections.unmodifiableMap(values);
    }

    /** The fields of a value that is an object, of which each has one of the names. */
    public static PlacedFields of(PlacedJson json, PlacedValue value, Bilingual label, Collection<String> names) {
        if (value.object() == null) {
            wrongType(json, value, label, Expectations.OBJECT);
            return null;
        }
        return new PlacedFields(json, value, names);
    }

    /** The fields of an object, of which each has one of the names. */
    public PlacedFields object(String name, Bilingual label, Collection<String> names, boolean required) {
        PlacedValue value =
                required ? required(name, label, Expectations.OBJECT) : optional(name, label, Expectations.OBJECT);
        return value == null ? null : of(json, value, label, names);
    }

    private <T> T wrongType(PlacedValue value, Bilingual label, Bilingual expected) {
        wrongType(json, value, label, expected);
        return null;
    }

    private static void wrongType(PlacedJson json, PlacedValue value, Bilingual label, Bilingual expected) {
        if (value.content() != null || value.isNull()) {
            ProblemCode code = value.isNull() ? ProblemCode.NULL : ProblemCode.WRONG_TYPE;
            json.report(value, code, label, value.found(), expected);
        }
    }
}
