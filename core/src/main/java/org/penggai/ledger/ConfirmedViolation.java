package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A violation confirmed by people (查实问题).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; null when unknown
 * @param confirmedOn Confirmed on; null when unknown
 * @param sham Whether it is sham rectification or passing the buck; null when unknown
 * @param description Description; null when unknown
 * @param referrals Referrals; null when unknown, empty for none
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "查实问题", en = "A violation confirmed by people")
public record ConfirmedViolation(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Dated @Describe(zh = "查实日期", en = "Confirmed on") LocalDate confirmedOn,
        @Describe(zh = "是否虚假整改", en = "Whether it is sham rectification or passing the buck") Boolean sham,
        @Describe(zh = "说明", en = "Description") String description,
        @Describe(zh = "移交", en = "Referrals") List<Referral> referrals,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public ConfirmedViolation {
        Objects.requireNonNull(id, "id");
        referrals = Immutable.list(referrals);
        extensions = Immutable.map(extensions);
    }
}
