package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A record of supervision (督查记录).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param kind Kind; never null
 * @param on Date that it is for; never null
 * @param recordedOn Date that it was made; null when unknown
 * @param projectIds Projects that it names; null when unknown, empty for none
 * @param rankingId Ranking that it produced; null when unknown
 * @param feedsAnnualAssessment Whether it feeds the yearly assessment; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "督查记录", en = "A record of supervision")
public record SupervisionRecord(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @Describe(zh = "类别", en = "Kind") SupervisionKind kind,
        @Required @Dated @Describe(zh = "所属日期", en = "Date that it is for") LocalDate on,
        @Describe(zh = "记录日期", en = "Date that it was made") LocalDate recordedOn,
        @References(Project.class) @Describe(zh = "涉及项目", en = "Projects that it names") List<String> projectIds,
        @References(Ranking.class) @Describe(zh = "评比排名", en = "Ranking that it produced") String rankingId,
        @Describe(zh = "是否纳入年度考核", en = "Whether it feeds the yearly assessment") Boolean feedsAnnualAssessment,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public SupervisionRecord {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        projectIds = Immutable.list(projectIds);
        extensions = Immutable.map(extensions);
    }
}
