package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * An approval or permit of a project (审批事项).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param kind Kind; never null
 * @param authority Approving department; null when unknown
 * @param level Level; null when unknown
 * @param statutory Whether it is a statutory permit; null when unknown
 * @param jointHandling Whether several departments handle it jointly; null when unknown
 * @param acceptedOn Application accepted; never null, unknown when not given
 * @param approvedOn Issued; never null, unknown when not given
 * @param suspendedWorkingDays Working days for hearings and expert review, not counted; null when unknown
 * @param baselineWorkingDays The county's own baseline, working days; null when it has none and the law's term is measured by
 * @param neededBy Needed by, for the planned start; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "审批事项", en = "An approval or permit of a project")
public record Approval(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Required @Describe(zh = "类别", en = "Kind") ApprovalKind kind,
        @Describe(zh = "审批部门", en = "Approving department") String authority,
        @Describe(zh = "审批层级", en = "Level") AuthorityLevel level,
        @Describe(zh = "是否法定许可", en = "Whether it is a statutory permit") Boolean statutory,
        @Describe(zh = "是否联合办理", en = "Whether several departments handle it jointly") Boolean jointHandling,
        @Describe(zh = "受理日期", en = "Application accepted") EventDate acceptedOn,
        @NotBefore("acceptedOn") @Describe(zh = "办结日期", en = "Issued") EventDate approvedOn,
        @Whole(min = 0, max = 10_000_000)
                @Describe(zh = "依法扣除的工作日", en = "Working days for hearings and expert review, not counted")
                Integer suspendedWorkingDays,
        @Whole(min = 0, max = 10_000_000) @Describe(zh = "县定基准工作日", en = "The county's own baseline, working days")
                Integer baselineWorkingDays,
        @Describe(zh = "计划需要日期", en = "Needed by, for the planned start") LocalDate neededBy,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Approval {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        acceptedOn = EventDate.orUnknown(acceptedOn);
        approvedOn = EventDate.orUnknown(approvedOn);
        extensions = Immutable.map(extensions);
    }
}
