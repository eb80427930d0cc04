package org.penggai.read;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.penggai.Bilingual;

/** The units in which a file can give its amounts. */
enum AmountUnit {
    YUAN("元", 0),
    TEN_THOUSAND_YUAN("万元", 4),
    HUNDRED_MILLION_YUAN("亿元", 8);

    /** The field of the ledger that names the unit. */
    static final String FIELD = "amountUnit";

    static final Bilingual LABEL = new Bilingual("金额单位", "Unit of amounts");

    /** The largest amount without its sign, in 元, inclusive. */
    static final BigDecimal LIMIT = new BigDecimal("1000000000000.00");

    private final String text;
    private final int shift;

    AmountUnit(String text, int shift) {
        this.text = text;
        this.shift = shift;
    }

    String text() {
        return text;
    }

    /** The unit with the text; null when there is none. */
    static AmountUnit of(String text) {
        return Arrays.stream(values())
                .filter(unit -> unit.text.equals(text))
                .findFirst()
                .orElse(null);
    }

    static Bilingual expected() {
        String units = Arrays.stream(values()).map(AmountUnit::text).collect(Collectors.joining("\"、\"", "\"", "\""));
        return new Bilingual(units + " 之一", "one of " + units.replace("、", ", "));
    }

    /** The amount in 元 with two decimals, exactly; null when it has more. */
    BigDecimal toYuan(BigDecimal amount) {
        BigDecimal yuan = shift == 0 ? amount : amount.scaleByPowerOfTen(shift);
        if (yuan.scale() > 2) {
            yuan = yuan.stripTrailingZeros();
        }
        return yuan.scale() > 2 ? null : yuan.setScale(2);
    }
}
