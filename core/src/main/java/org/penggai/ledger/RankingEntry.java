package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * An entry of a ranking (名次).
 *
 * @param projectId Project; never null
 * @param rank Rank, 1 the best; null when unknown
 * @param onTarget Whether it was on target; null when unknown
 */
@RecordBuilder
@Describe(zh = "名次", en = "An entry of a ranking")
public record RankingEntry(
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Whole(min = 0, max = 10_000_000) @Describe(zh = "名次", en = "Rank, 1 the best") Integer rank,
        @Describe(zh = "是否达标", en = "Whether it was on target") Boolean onTarget)
        implements Detail {
    public RankingEntry {
        Objects.requireNonNull(projectId, "projectId");
    }
}
