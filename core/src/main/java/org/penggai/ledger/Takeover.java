package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Coordination of a taker for a stopped developer project (接盘).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param attempts Attempts of coordination; null when unknown, empty for none
 * @param taker Taker; null when unknown
 * @param agreedOn Taker signed on; never null, unknown when not given
 * @param assetsSettledOn Assets settled on; never null, unknown when not given
 * @param resumedOn Work resumed on; never null, unknown when not given
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "接盘", en = "Coordination of a taker for a stopped developer project")
public record Takeover(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Describe(zh = "协调", en = "Attempts of coordination") List<DatedRecord> attempts,
        @Describe(zh = "接盘企业", en = "Taker") String taker,
        @Describe(zh = "签约日期", en = "Taker signed on") EventDate agreedOn,
        @Describe(zh = "资产清算日期", en = "Assets settled on") EventDate assetsSettledOn,
        @Describe(zh = "复工日期", en = "Work resumed on") EventDate resumedOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Takeover {
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        attempts = Immutable.list(attempts);
        agreedOn = EventDate.orUnknown(agreedOn);
        assetsSettledOn = EventDate.orUnknown(assetsSettledOn);
        resumedOn = EventDate.orUnknown(resumedOn);
        extensions = Immutable.map(extensions);
    }
}
