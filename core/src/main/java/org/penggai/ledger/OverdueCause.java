package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The review of why a project's resettlement is overdue (逾期原因).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param reviewCompletedOn Review completed on; never null, unknown when not given
 * @param causes Causes found; null when unknown, empty for none
 * @param note Note; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "逾期原因", en = "The review of why a project's resettlement is overdue")
public record OverdueCause(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Describe(zh = "排查完成日期", en = "Review completed on") EventDate reviewCompletedOn,
        @Describe(zh = "症结", en = "Causes found") List<OverdueCauseKind> causes,
        @Describe(zh = "说明", en = "Note") String note,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public OverdueCause {
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        reviewCompletedOn = EventDate.orUnknown(reviewCompletedOn);
        causes = Immutable.list(causes);
        extensions = Immutable.map(extensions);
    }
}
