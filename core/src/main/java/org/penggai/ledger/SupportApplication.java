package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;

/**
 * An application for central investment or special bonds (争取上级资金).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param kind Kind; null when unknown
 * @param appliedOn Applied on; never null, unknown when not given
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "争取上级资金", en = "An application for central investment or special bonds")
public record SupportApplication(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Describe(zh = "类别", en = "Kind") SupportKind kind,
        @Describe(zh = "申报日期", en = "Applied on") EventDate appliedOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public SupportApplication {
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        appliedOn = EventDate.orUnknown(appliedOn);
        extensions = Immutable.map(extensions);
    }
}
