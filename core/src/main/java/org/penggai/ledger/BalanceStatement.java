package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A balance at the end of a day (余额).
 *
 * @param on Date; never null
 * @param amount Balance, in 元; never null
 */
@RecordBuilder
@Describe(zh = "余额", en = "A balance at the end of a day")
public record BalanceStatement(
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @Required @Amount @Describe(zh = "余额", en = "Balance") BigDecimal amount)
        implements Detail {
    public BalanceStatement {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(on, "on");
    }
}
