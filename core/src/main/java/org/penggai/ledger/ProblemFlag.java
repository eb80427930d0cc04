package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A project named by audit, inspection or the public (问题项目标记).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param namedBy Named by; null when unknown
 * @param on Date; null when unknown
 * @param closedOn Closed on; never null, unknown when not given
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "问题项目标记", en = "A project named by audit, inspection or the public")
public record ProblemFlag(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Describe(zh = "来源", en = "Named by") NamedBy namedBy,
        @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @NotBefore("on") @Describe(zh = "销号日期", en = "Closed on") EventDate closedOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public ProblemFlag {
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        closedOn = EventDate.orUnknown(closedOn);
        extensions = Immutable.map(extensions);
    }
}
