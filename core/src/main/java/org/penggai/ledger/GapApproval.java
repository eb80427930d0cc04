package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An approval with gaps tolerated (容缺审批).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param grantedOn Granted on; never null
 * @param specialReason Special reason; null when unknown
 * @param missingItems Items missing; null when unknown, empty for none
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "容缺审批", en = "An approval with gaps tolerated")
public record GapApproval(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Required @Dated @Describe(zh = "容缺批准日期", en = "Granted on") LocalDate grantedOn,
        @Describe(zh = "特殊原因", en = "Special reason") String specialReason,
        @Describe(zh = "容缺事项", en = "Items missing") List<MissingItem> missingItems,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public GapApproval {
        Objects.requireNonNull(grantedOn, "grantedOn");
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        missingItems = Immutable.list(missingItems);
        extensions = Immutable.map(extensions);
    }
}
