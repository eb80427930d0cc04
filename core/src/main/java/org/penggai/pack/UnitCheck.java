package org.penggai.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Whether a value fits a parameter's unit. */
final class UnitCheck {
    private UnitCheck() {}

    static boolean fits(JsonNode value, String unit) {
        return switch (unit) {
            case "date" -> isDate(value);
            case "boolean" -> value.isBoolean();
            case "code-list" -> isCodes(value);
            case "text" -> value.isTextual();
            case "day", "working-day", "month", "year", "count" ->
                value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0;
            default -> value.isNumber() && value.decimalValue().signum() >= 0;
        };
    }

    private static boolean isDate(JsonNode value) {
        try {
            return value.isTextual() && LocalDate.parse(value.textValue()) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isCodes(JsonNode value) {
        if (!value.isArray()) {
            return false;
        }
        for (JsonNode code : value) {
            if (!code.isTextual()) {
                return false;
            }
        }
        return true;
    }
}
