package org.penggai.oc4ids;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.read.PlacedValue;

/** Values of a package as a ledger keeps data of the host. */
final class Kept {
    private static final int LONGEST_TEXT = 10_000;
    private static final int LEVELS = 30;

    private Kept() {}

    /** Whether a ledger can keep the value. */
    static boolean fits(PlacedValue value) {
        return fits(value, 0);
    }

    private static boolean fits(PlacedValue value, int level) {
        if (value.object() != null) {
            return level < LEVELS
                    && value.object().entrySet().stream()
                            .allMatch(field -> isWhole(field.getKey()) && fits(field.getValue(), level + 1));
        }
        if (value.array() != null) {
            return level < LEVELS && value.array().stream().allMatch(item -> fits(item, level + 1));
        }
        return !(value.content() instanceof String text)
                || text.isEmpty()
                || !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST_TEXT && isWhole(text);
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    static Object of(PlacedValue value) {
        if (value.object() != null) {
            Map<String, Object> map = new LinkedHashMap<>();
            value.object().forEach((name, field) -> map.put(name, of(field)));
            return map;
        }
        if (value.array() != null) {
            List<Object> list = new ArrayList<>();
            value.array().forEach(item -> list.add(of(item)));
            return list;
        }
        return value.content() instanceof BigDecimal number ? number(number) : value.content();
    }

    /** Whole numbers as a ledger reads them back. */
    private static Object number(BigDecimal number) {
        if (number.scale() > 0) {
            return number;
        }
        BigInteger whole = number.toBigIntegerExact();
        return whole.bitLength() < Long.SIZE ? (Object) whole.longValueExact() : whole;
    }
}
