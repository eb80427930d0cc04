package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A payment made (付款).
 *
 * @param on Date; never null
 * @param amount Amount, in 元; never null
 */
@RecordBuilder
@Describe(zh = "付款", en = "A payment made")
public record Payment(
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @Required @Amount @Describe(zh = "金额", en = "Amount") BigDecimal amount)
        implements Detail {
    public Payment {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(on, "on");
    }
}
