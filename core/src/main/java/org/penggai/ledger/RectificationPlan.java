package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A project's own plan (一项一策方案).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectIds Projects that it covers; null when unknown, empty for none
 * @param adoptedOn Adopted on; never null, unknown when not given
 * @param documentNumber Document number; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "一项一策方案", en = "A project's own plan")
public record RectificationPlan(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @References(Project.class) @Describe(zh = "项目", en = "Projects that it covers") List<String> projectIds,
        @Describe(zh = "制定日期", en = "Adopted on") EventDate adoptedOn,
        @Describe(zh = "文号", en = "Document number") String documentNumber,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public RectificationPlan {
        Objects.requireNonNull(id, "id");
        projectIds = Immutable.list(projectIds);
        adoptedOn = EventDate.orUnknown(adoptedOn);
        extensions = Immutable.map(extensions);
    }
}
