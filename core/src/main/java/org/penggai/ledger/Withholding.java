package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An amount of a grant kept, deducted or redirected (截留事项).
 *
 * @param kind How; never null
 * @param on Date; never null
 * @param amount Amount, in 元; never null
 * @param returnedOn Given back on; never null, unknown when not given
 * @param transferId Transfer by which it was withheld; null when unknown or there was none
 */
@RecordBuilder
@Describe(zh = "截留事项", en = "An amount of a grant kept, deducted or redirected")
public record Withholding(
        @Required @Describe(zh = "方式", en = "How") WithholdingKind kind,
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @Required @Amount @Describe(zh = "金额", en = "Amount") BigDecimal amount,
        @NotBefore("on") @Describe(zh = "退回日期", en = "Given back on") EventDate returnedOn,
        @References(Transfer.class) @Describe(zh = "截留所用的流水", en = "Transfer by which it was withheld")
                String transferId)
        implements Detail {
    public Withholding {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
        returnedOn = EventDate.orUnknown(returnedOn);
    }
}
