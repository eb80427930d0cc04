package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * Government debt of the county at a date (政府债务余额).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param on Date; never null
 * @param governmentDebt Government debt, in 元; never null
 * @param redevelopmentDebt Of which for redevelopment, in 元; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "政府债务余额", en = "Government debt of the county at a date")
public record DebtPosition(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @Required @Amount @Describe(zh = "政府债务余额", en = "Government debt") BigDecimal governmentDebt,
        @Amount @Describe(zh = "其中棚改债务", en = "Of which for redevelopment") BigDecimal redevelopmentDebt,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public DebtPosition {
        Objects.requireNonNull(governmentDebt, "governmentDebt");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(id, "id");
        extensions = Immutable.map(extensions);
    }
}
