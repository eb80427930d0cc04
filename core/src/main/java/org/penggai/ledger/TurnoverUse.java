package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A use of turnover money (周转资金使用).
 *
 * @param on Date; never null
 * @param amount Amount, in 元; never null
 * @param projectId Project it was used for (absent: not known); null when unknown
 * @param otherUse Whether it was used outside any project; null when unknown
 */
@RecordBuilder
@Describe(zh = "周转资金使用", en = "A use of turnover money")
public record TurnoverUse(
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @Required @Amount @Describe(zh = "金额", en = "Amount") BigDecimal amount,
        @References(Project.class) @Describe(zh = "用于项目", en = "Project it was used for (absent: not known)")
                String projectId,
        @Describe(zh = "是否用于项目以外", en = "Whether it was used outside any project") Boolean otherUse)
        implements Detail {
    public TurnoverUse {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(on, "on");
    }
}
