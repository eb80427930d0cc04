package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A law suit (诉讼).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; null when unknown
 * @param caseNumber Case number; null when unknown
 * @param instance Instance; null when unknown
 * @param filedOn Filed by the court on; null when unknown
 * @param closedOn Closed on; never null, unknown when not given
 * @param outcome Outcome; null when unknown
 * @param preventsResettlement Whether it prevents resettlement, as attested; null when unknown
 * @param affectedBatchIds Households affected; null when unknown, empty for none
 * @param consultations Consultations of the households; null when unknown, empty for none
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "诉讼", en = "A law suit")
public record Litigation(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @Describe(zh = "案号", en = "Case number") String caseNumber,
        @Describe(zh = "审级", en = "Instance") CourtInstance instance,
        @Dated @Describe(zh = "立案日期", en = "Filed by the court on") LocalDate filedOn,
        @NotBefore("filedOn") @Describe(zh = "结案日期", en = "Closed on") EventDate closedOn,
        @Describe(zh = "结果", en = "Outcome") LitigationOutcome outcome,
        @Describe(zh = "是否导致无法回迁", en = "Whether it prevents resettlement, as attested") Boolean preventsResettlement,
        @References(HouseholdBatch.class) @Describe(zh = "受影响住户", en = "Households affected")
                List<String> affectedBatchIds,
        @Describe(zh = "征求意愿", en = "Consultations of the households") List<Consultation> consultations,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public Litigation {
        Objects.requireNonNull(id, "id");
        closedOn = EventDate.orUnknown(closedOn);
        affectedBatchIds = Immutable.list(affectedBatchIds);
        consultations = Immutable.list(consultations);
        extensions = Immutable.map(extensions);
    }
}
