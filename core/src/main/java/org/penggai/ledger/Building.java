package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;

/**
 * A building or phase (楼栋（分期）).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param name Name; null when unknown
 * @param flats Resettlement flats (套); null when unknown
 * @param entitledHouseholds Households entitled (户); null when unknown
 * @param constructionPermitOn Construction permit issued; never null, unknown when not given
 * @param startedOn Building started; never null, unknown when not given
 * @param basicallyCompletedOn Basically complete; never null, unknown when not given
 * @param acceptancePassedOn Completion acceptance passed; never null, unknown when not given
 * @param acceptanceResult Result of acceptance; null when unknown
 * @param acceptanceFiledOn Acceptance filed; never null, unknown when not given
 * @param occupiedOn First occupied; never null, unknown when not given
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "楼栋（分期）", en = "A building or phase")
public record Building(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Describe(zh = "名称", en = "Name") String name,
        @Whole(min = 0, max = 10_000_000) @Describe(zh = "安置住房套数", en = "Resettlement flats (套)") Integer flats,
        @Whole(min = 0, max = 10_000_000) @Describe(zh = "应安置户数", en = "Households entitled (户)")
                Integer entitledHouseholds,
        @Describe(zh = "施工许可日期", en = "Construction permit issued") EventDate constructionPermitOn,
        @Describe(zh = "开工日期", en = "Building started") EventDate startedOn,
        @Describe(zh = "基本建成日期", en = "Basically complete") EventDate basicallyCompletedOn,
        @Describe(zh = "竣工验收合格日期", en = "Completion acceptance passed") EventDate acceptancePassedOn,
        @Describe(zh = "验收结果", en = "Result of acceptance") AcceptanceResult acceptanceResult,
        @Describe(zh = "验收备案日期", en = "Acceptance filed") EventDate acceptanceFiledOn,
        @Describe(zh = "投入使用日期", en = "First occupied") EventDate occupiedOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Building {
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        constructionPermitOn = EventDate.orUnknown(constructionPermitOn);
        startedOn = EventDate.orUnknown(startedOn);
        basicallyCompletedOn = EventDate.orUnknown(basicallyCompletedOn);
        acceptancePassedOn = EventDate.orUnknown(acceptancePassedOn);
        acceptanceFiledOn = EventDate.orUnknown(acceptanceFiledOn);
        occupiedOn = EventDate.orUnknown(occupiedOn);
        extensions = Immutable.map(extensions);
    }
}
