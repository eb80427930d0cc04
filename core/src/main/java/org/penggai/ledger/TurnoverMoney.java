package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Land-reserve or land-price turnover money (收储及周转资金).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param kind Kind; null when unknown
 * @param receivedOn Received on; never null
 * @param amount Amount, in 元; never null
 * @param uses Uses in order; null when unknown, empty for none
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "收储及周转资金", en = "Land-reserve or land-price turnover money")
public record TurnoverMoney(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Describe(zh = "类别", en = "Kind") TurnoverKind kind,
        @Required @Dated @Describe(zh = "到位日期", en = "Received on") LocalDate receivedOn,
        @Required @Amount @Describe(zh = "金额", en = "Amount") BigDecimal amount,
        @Describe(zh = "使用", en = "Uses in order") List<TurnoverUse> uses,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public TurnoverMoney {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(id, "id");
        uses = Immutable.list(uses);
        extensions = Immutable.map(extensions);
    }
}
