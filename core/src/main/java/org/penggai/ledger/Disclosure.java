package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * An item of information to be disclosed (信息公开).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; null when unknown
 * @param title Title; null when unknown
 * @param createdOn Created or changed on; null when unknown
 * @param publishedOn Published on; never null, unknown when not given
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "信息公开", en = "An item of information to be disclosed")
public record Disclosure(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Describe(zh = "标题", en = "Title") String title,
        @Dated @Describe(zh = "形成或变更日期", en = "Created or changed on") LocalDate createdOn,
        @Describe(zh = "公开日期", en = "Published on") EventDate publishedOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Disclosure {
        Objects.requireNonNull(id, "id");
        publishedOn = EventDate.orUnknown(publishedOn);
        extensions = Immutable.map(extensions);
    }
}
