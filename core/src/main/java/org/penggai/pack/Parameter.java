package org.penggai.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.penggai.Bilingual;

/** A parameter as it holds on the as-of date. Rules read the value in the form that they need. */
public final class Parameter {
    private final String id;
    private final JsonNode value;
    private final String unit;
    private final Bilingual source;

    Parameter(String id, JsonNode value, String unit, Bilingual source) {
        this.id = id;
        this.value = value;
        this.unit = unit;
        this.source = source;
    }

    /** Id in kebab-case. */
    public String getId() {
        return id;
    }

    /** Unit of the value. */
    public String getUnit() {
        return unit;
    }

    /** Where the value comes from: clause, law, chosen default, or a profile. */
    public Bilingual getSource() {
        return source;
    }

    /** Whether a value is set. */
    public boolean isSet() {
        return value != null && !value.isNull();
    }

    /** The value as it stands in reports: a string, number, boolean or list of strings; null when none is set. */
    public Object getValue() {
        if (!isSet()) {
            return null;
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isArray() ? getCodes() : value.textValue();
    }

    /** The value as a number; null when none is set. */
    public BigDecimal getNumber() {
        return isSet() ? value.decimalValue() : null;
    }

    /** The value as a whole number; fails when it is none. */
    public int getWhole() {
        return required().decimalValue().intValueExact();
    }

    /** The value as a date; fails when it is none. */
    public LocalDate getDate() {
        return LocalDate.parse(required().textValue());
    }

    /** The value as yes or no; fails when it is none. */
    public boolean isFlag() {
        if (!required().isBoolean()) {
            throw new RulePackException("parameter " + id + " is not a boolean");
        }
        return value.booleanValue();
    }

    /** The value as a text; fails when none is set. */
    public String getText() {
        return required().asText();
    }

    /** The value as a list of codes; fails when it is none. */
    public List<String> getCodes() {
        List<String> codes = new ArrayList<>();
        required().forEach(code -> codes.add(code.textValue()));
        return List.copyOf(codes);
    }

    private JsonNode required() {
        if (!isSet()) {
            throw new RulePackException("parameter " + id + " has no value");
        }
        return value;
    }
}
