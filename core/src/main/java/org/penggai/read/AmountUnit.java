package org.penggai.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private final String text;
    private final int shift;
    private final BigDecimal limit;

    AmountUnit(String text, int shift) {
        this.text = text;
        this.shift = shift;
        this.limit = BigDecimal.TEN.pow(12 - shift);
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

    /** Whether the amount, without its sign, is beyond a million million 元. */
    boolean exceeds(BigDecimal amount) {
        return amount.abs().compareTo(limit) > 0;
    }

    /** Whether the amount is finer than fen. */
    boolean beyondFen(BigDecimal amount) {
        int decimals = 2 + shift;
        return amount.scale() > decimals && amount.stripTrailingZeros().scale() > decimals;
    }

    /** The amount in 元 with two decimals, exactly; it must not be finer than fen. */
    BigDecimal toYuan(BigDecimal amount) {
        return (shift == 0 ? amount : amount.scaleByPowerOfTen(shift)).setScale(2, RoundingMode.UNNECESSARY);
    }
}
