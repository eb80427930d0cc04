package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A dispute (矛盾纠纷).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; null when unknown
 * @param openedOn Opened on; null when unknown
 * @param closedOn Settled on; never null, unknown when not given
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "矛盾纠纷", en = "A dispute")
public record Dispute(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Dated @Describe(zh = "发生日期", en = "Opened on") LocalDate openedOn,
        @NotBefore("openedOn") @Describe(zh = "化解日期", en = "Settled on") EventDate closedOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Dispute {
        Objects.requireNonNull(id, "id");
        closedOn = EventDate.orUnknown(closedOn);
        extensions = Immutable.map(extensions);
    }
}
