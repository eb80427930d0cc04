package org.penggai.derive.money;

import java.math.BigDecimal;

/** Amounts as whole fen. */
final class Fen {
    private Fen() {}

    /** Exact; fails for a third decimal. */
    static long of(BigDecimal yuan) {
        return yuan.movePointRight(2).longValueExact();
    }

    static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
