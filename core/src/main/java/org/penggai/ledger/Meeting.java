package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A coordination meeting (协调会议).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param on Date; never null
 * @param recordedOn Recorded on; null when unknown
 * @param projectIds Projects that it dealt with; null when unknown, empty for none
 * @param documentNumber Minutes; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "协调会议", en = "A coordination meeting")
public record Meeting(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @Describe(zh = "记录日期", en = "Recorded on") LocalDate recordedOn,
        @References(Project.class) @Describe(zh = "涉及项目", en = "Projects that it dealt with") List<String> projectIds,
        @Describe(zh = "纪要", en = "Minutes") String documentNumber,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Meeting {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(id, "id");
        projectIds = Immutable.list(projectIds);
        extensions = Immutable.map(extensions);
    }
}
