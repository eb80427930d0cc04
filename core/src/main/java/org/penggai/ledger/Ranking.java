package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A ranking of projects or units (排名).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param on Date; never null
 * @param entries Entries, best first; null when unknown, empty for none
 * @param noticeOn Circular issued on; never null, unknown when not given
 * @param criticised Projects criticised; null when unknown, empty for none
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "排名", en = "A ranking of projects or units")
public record Ranking(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @Describe(zh = "名次", en = "Entries, best first") List<RankingEntry> entries,
        @Describe(zh = "通报日期", en = "Circular issued on") EventDate noticeOn,
        @References(Project.class) @Describe(zh = "被通报项目", en = "Projects criticised") List<String> criticised,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Ranking {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(id, "id");
        entries = Immutable.list(entries);
        noticeOn = EventDate.orUnknown(noticeOn);
        criticised = Immutable.list(criticised);
        extensions = Immutable.map(extensions);
    }
}
