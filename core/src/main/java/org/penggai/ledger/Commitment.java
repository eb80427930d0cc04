package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A payment committed by contract (承诺支付).
 *
 * @param on Payable on (a planned date); never null
 * @param amount Amount, in 元; never null
 * @param documentNumber Contract number; null when unknown
 */
@RecordBuilder
@Describe(zh = "承诺支付", en = "A payment committed by contract")
public record Commitment(
        @Required @Describe(zh = "付款日期", en = "Payable on (a planned date)") LocalDate on,
        @Required @Amount @Describe(zh = "金额", en = "Amount") BigDecimal amount,
        @Describe(zh = "文号", en = "Contract number") String documentNumber)
        implements Detail {
    public Commitment {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(on, "on");
    }
}
