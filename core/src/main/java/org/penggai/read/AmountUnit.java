package org.penggai.read;

import java.math.BigDecimal;

/** The unit in which a ledger gives its amounts. */
enum AmountUnit {
    YUAN("元", 0),
    TEN_THOUSAND_YUAN("万元", 4),
    HUNDRED_MILLION_YUAN("亿元", 8);

    private final String text;
    private final int zeros;

    AmountUnit(String text, int zeros) {
        this.text = text;
        this.zeros = zeros;
    }

    static AmountUnit of(String text) {
        for (AmountUnit unit : values()) {
            if (unit.text.equals(text)) {
                return unit;
            }
        }
        return null;
    }

    BigDecimal toYuan(BigDecimal amount) {
        return zeros == 0 ? amount : amount.scaleByPowerOfTen(zeros);
    }
}
