package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An assignment of a quota to a project (指标下达).
 *
 * @param on Date; never null
 * @param amount Amount, in 元; never null
 * @param projectId Named project (absent: not known); null when unknown
 * @param documentNumber Document number; null when unknown
 */
@RecordBuilder
@Describe(zh = "指标下达", en = "An assignment of a quota to a project")
public record Dispatch(
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @Required @Amount @Describe(zh = "金额", en = "Amount") BigDecimal amount,
        @References(Project.class) @Describe(zh = "项目", en = "Named project (absent: not known)") String projectId,
        @Describe(zh = "文号", en = "Document number") String documentNumber)
        implements Detail {
    public Dispatch {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(on, "on");
    }
}
