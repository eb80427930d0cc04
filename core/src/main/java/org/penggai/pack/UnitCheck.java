package org.penggai.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.penggai.Bilingual;

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

    /** What fits, in words. */
    static Bilingual expected(String unit) {
        return switch (unit) {
            case "date" -> new Bilingual("日期，如 \"2023-12-31\"", "a day such as \"2023-12-31\"");
            case "boolean" -> new Bilingual("true 或 false（不加引号）", "true or false without quotes");
            case "code-list" -> new Bilingual("代码的数组，如 [\"…\", \"…\"]", "an array of codes such as [\"…\", \"…\"]");
            case "text" -> new Bilingual("加引号的文字", "a text in quotes");
            case "day", "working-day", "month", "year", "count" ->
                new Bilingual(
                        "0 至 " + Integer.MAX_VALUE + " 的整数，不加引号，单位 " + unit,
                        "a whole number without quotes from 0 to " + Integer.MAX_VALUE + ", in unit " + unit);
            default ->
                new Bilingual("不小于 0 的数字，不加引号，单位 " + unit, "a number of 0 or more without quotes, in unit " + unit);
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
