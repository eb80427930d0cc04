package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Opening balance of a fund in an account (期初资金余额).
 *
 * @param fundId Fund; never null
 * @param amount Amount, in 元; never null
 */
@RecordBuilder
@Describe(zh = "期初资金余额", en = "Opening balance of a fund in an account")
public record OpeningBalance(
        @Required @References(Fund.class) @Describe(zh = "资金", en = "Fund") String fundId,
        @Required @Amount @Describe(zh = "金额", en = "Amount") BigDecimal amount)
        implements Detail {
    public OpeningBalance {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(fundId, "fundId");
    }
}
