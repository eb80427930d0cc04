package org.penggai.read;

import java.math.BigDecimal;

/** Decimal numbers of JSON, exact and of bounded size. */
final class DecimalText {
    /** The most digits that a number may have. */
    static final int MAXIMUM_DIGITS = 30;

    private static final int EXACT_IN_LONG = 18;

    private DecimalText() {}

    /** The number; null when it has more digits, or a larger exponent, than may be. Takes valid JSON numbers only. */
    static BigDecimal parse(char[] text, int offset, int length) {
        long unscaled = 0;
        int digits = 0;
        int scale = 0;
        boolean fraction = false;
        boolean negative = false;
        for (int i = offset; i < offset + length; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                if (++digits <= EXACT_IN_LONG) {
                    unscaled = unscaled * 10 + (c - '0');
                }
                scale += fraction ? 1 : 0;
            } else if (c == '.') {
                fraction = true;
            } else if (c == '-') {
                negative = true;
            } else {
                return digits > MAXIMUM_DIGITS ? null : withExponent(text, offset, length, i + 1);
            }
        }
        if (digits > MAXIMUM_DIGITS) {
            return null;
        }
        return digits <= EXACT_IN_LONG
                ? BigDecimal.valueOf(negative ? -unscaled : unscaled, scale)
                : new BigDecimal(text, offset, length);
    }

    private static BigDecimal withExponent(char[] text, int offset, int length, int exponentFrom) {
        int exponent = 0;
        for (int i = exponentFrom; i < offset + length; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                exponent = exponent * 10 + (text[i] - '0');
                if (exponent > MAXIMUM_DIGITS) {
                    return null;
                }
            }
        }
        BigDecimal number = new BigDecimal(text, offset, length);
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
