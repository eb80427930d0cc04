package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A parcel vacated or expropriated by a project (腾空土地).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; null when unknown
 * @param officeId Project management office; null when unknown
 * @param name Name; null when unknown
 * @param areaSquareMetres Area, square metres; null when unknown
 * @param expropriatedOn Expropriation finished; never null, unknown when not given
 * @param soldOn Sold on; never null, unknown when not given
 * @param soldAreaSquareMetres Area sold, square metres; null when unknown
 * @param grossProceeds Gross proceeds received, in 元; null when unknown
 * @param compensationCost Compensation cost to deduct, in 元; null when unknown
 * @param developmentCost Development cost to deduct, in 元; null when unknown
 * @param statutorySetAsides Statutory set-asides to deduct, in 元; null when unknown
 * @param fundId Fund that carries its proceeds; null when unknown
 * @param loanIds Loans that its net income must repay; null when unknown, empty for none
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "腾空土地", en = "A parcel vacated or expropriated by a project")
public record LandParcel(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @References(Office.class) @Describe(zh = "项目管理处", en = "Project management office") String officeId,
        @Describe(zh = "名称", en = "Name") String name,
        @Measure(max = 1_000_000_000) @Describe(zh = "面积（平方米）", en = "Area, square metres") BigDecimal areaSquareMetres,
        @Describe(zh = "征收完成日期", en = "Expropriation finished") EventDate expropriatedOn,
        @NotBefore("expropriatedOn") @Describe(zh = "出让日期", en = "Sold on") EventDate soldOn,
        @Measure(max = 1_000_000_000) @Describe(zh = "已出让面积（平方米）", en = "Area sold, square metres")
                BigDecimal soldAreaSquareMetres,
        @Amount @Describe(zh = "出让收入", en = "Gross proceeds received") BigDecimal grossProceeds,
        @Amount @Describe(zh = "征收补偿成本", en = "Compensation cost to deduct") BigDecimal compensationCost,
        @Amount @Describe(zh = "土地开发成本", en = "Development cost to deduct") BigDecimal developmentCost,
        @Amount @Describe(zh = "法定计提", en = "Statutory set-asides to deduct") BigDecimal statutorySetAsides,
        @References(Fund.class) @Describe(zh = "出让收入资金", en = "Fund that carries its proceeds") String fundId,
        @References(Loan.class) @Describe(zh = "对应贷款", en = "Loans that its net income must repay")
                List<String> loanIds,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public LandParcel {
        Objects.requireNonNull(id, "id");
        expropriatedOn = EventDate.orUnknown(expropriatedOn);
        soldOn = EventDate.orUnknown(soldOn);
        loanIds = Immutable.list(loanIds);
        extensions = Immutable.map(extensions);
    }
}
