package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A project management office (项目管理处).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param name Name; never null
 * @param organisationId Organisation; null when unknown
 * @param outstandingDebt Outstanding debt, in 元; null when unknown
 * @param expectedLandIncome Expected land income, in 元; null when unknown
 * @param expectedProjectIncome Expected project income, in 元; null when unknown
 * @param measures Protective measures taken; null when unknown, empty for none
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "项目管理处", en = "A project management office")
public record Office(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @Describe(zh = "名称", en = "Name") String name,
        @References(Organisation.class) @Describe(zh = "单位", en = "Organisation") String organisationId,
        @Amount @Describe(zh = "债务余额", en = "Outstanding debt") BigDecimal outstandingDebt,
        @Amount @Describe(zh = "预期土地收入", en = "Expected land income") BigDecimal expectedLandIncome,
        @Amount @Describe(zh = "预期项目收入", en = "Expected project income") BigDecimal expectedProjectIncome,
        @Describe(zh = "防护措施", en = "Protective measures taken") List<ProtectiveMeasure> measures,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Office {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
        measures = Immutable.list(measures);
        extensions = Immutable.map(extensions);
    }
}
