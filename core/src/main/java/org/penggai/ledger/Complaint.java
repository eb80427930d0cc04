package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A letter, visit or complaint (信访投诉).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; null when unknown
 * @param receivedOn Received on; null when unknown
 * @param acceptedOn Accepted on; never null, unknown when not given
 * @param acceptanceRepliedOn Reply on acceptance; never null, unknown when not given
 * @param closedOn Closed on; never null, unknown when not given
 * @param extendedByDays Extension approved, calendar days; null when unknown
 * @param outcome Outcome; null when unknown
 * @param satisfied Whether the complainant was satisfied; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "信访投诉", en = "A letter, visit or complaint")
public record Complaint(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Dated @Describe(zh = "收到日期", en = "Received on") LocalDate receivedOn,
        @Describe(zh = "受理日期", en = "Accepted on") EventDate acceptedOn,
        @Describe(zh = "受理答复日期", en = "Reply on acceptance") EventDate acceptanceRepliedOn,
        @Describe(zh = "办结日期", en = "Closed on") EventDate closedOn,
        @Whole(min = 0, max = 10_000_000) @Describe(zh = "批准延长日数", en = "Extension approved, calendar days")
                Integer extendedByDays,
        @Describe(zh = "结果", en = "Outcome") ComplaintOutcome outcome,
        @Describe(zh = "群众是否满意", en = "Whether the complainant was satisfied") Boolean satisfied,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Complaint {
        Objects.requireNonNull(id, "id");
        acceptedOn = EventDate.orUnknown(acceptedOn);
        acceptanceRepliedOn = EventDate.orUnknown(acceptanceRepliedOn);
        closedOn = EventDate.orUnknown(closedOn);
        extensions = Immutable.map(extensions);
    }
}
