package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A leader who answers for a project (领导包抓).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param name Name; null when unknown
 * @param rank Rank; null when unknown
 * @param beganOn From; null when unknown
 * @param endedOn Until; never null, unknown when not given
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "领导包抓", en = "A leader who answers for a project")
public record LeaderAssignment(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Personal @Describe(zh = "姓名", en = "Name") String name,
        @Describe(zh = "层级", en = "Rank") LeaderRank rank,
        @Dated @Describe(zh = "起始日期", en = "From") LocalDate beganOn,
        @NotBefore("beganOn") @Describe(zh = "截止日期", en = "Until") EventDate endedOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public LeaderAssignment {
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        endedOn = EventDate.orUnknown(endedOn);
        extensions = Immutable.map(extensions);
    }
}
