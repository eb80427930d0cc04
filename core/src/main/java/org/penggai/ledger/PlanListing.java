package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A project's listing in the external plan (中省计划列入情况).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param level Level of the plan; null when unknown
 * @param documentNumber Document number; null when unknown
 * @param listedOn Listed on; null when unknown
 * @param plannedUnits Planned flats (套); null when unknown
 * @param households Households to be resettled (户); null when unknown
 * @param countsCash Whether the plan counts cash resettlement; null when unknown
 * @param unstarted Whether the plan's owner lists it as unstarted; null when unknown
 * @param unresettled Whether the plan's owner lists it as unresettled; null when unknown
 * @param adjustments Approved adjustments; null when unknown, empty for none
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "中省计划列入情况", en = "A project's listing in the external plan")
public record PlanListing(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Describe(zh = "计划层级", en = "Level of the plan") PlanLevel level,
        @Describe(zh = "文号", en = "Document number") String documentNumber,
        @Dated @Describe(zh = "列入日期", en = "Listed on") LocalDate listedOn,
        @Whole(min = 0, max = 10_000_000) @Describe(zh = "计划套数", en = "Planned flats (套)") Integer plannedUnits,
        @Whole(min = 0, max = 10_000_000) @Describe(zh = "计划安置户数", en = "Households to be resettled (户)")
                Integer households,
        @Describe(zh = "货币化是否计入", en = "Whether the plan counts cash resettlement") Boolean countsCash,
        @Describe(zh = "是否列为未开工", en = "Whether the plan's owner lists it as unstarted") Boolean unstarted,
        @Describe(zh = "是否列为未回迁", en = "Whether the plan's owner lists it as unresettled") Boolean unresettled,
        @Describe(zh = "批准的调整", en = "Approved adjustments") List<PlanAdjustment> adjustments,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public PlanListing {
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        adjustments = Immutable.list(adjustments);
        extensions = Immutable.map(extensions);
    }
}
