package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A recovery of stale money by the treasury (资金收回).
 *
 * @param on Date; never null
 * @param amount Amount, in 元; never null
 * @param destination Destination; null when unknown
 * @param documentNumber Document number; null when unknown
 */
@RecordBuilder
@Describe(zh = "资金收回", en = "A recovery of stale money by the treasury")
public record Recovery(
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @Required @Amount @Describe(zh = "金额", en = "Amount") BigDecimal amount,
        @Describe(zh = "去向", en = "Destination") RecoveryDestination destination,
        @Describe(zh = "文号", en = "Document number") String documentNumber)
        implements Detail {
    public Recovery {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(on, "on");
    }
}
