package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A household, or a batch of households alike in all that is recorded (住户（批次）).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param projectId Project; never null
 * @param buildingId Building of the flats; null when unknown
 * @param name Name; null when unknown
 * @param households Households (户); null when unknown
 * @param wish Mode that they chose; null when unknown
 * @param wishRecordedOn Choice recorded on; never null, unknown when not given
 * @param mode Mode by which they are to be or were housed; null when unknown
 * @param signedOn Agreement signed (not a resettlement); never null, unknown when not given
 * @param noticeOn Notice of hand-over (not a hand-over); never null, unknown when not given
 * @param deliveredOn Housing handed over; never null, unknown when not given
 * @param paidInFullOn Cash paid in full; never null, unknown when not given
 * @param refusedOn Hand-over refused on; never null, unknown when not given
 * @param refusalDocument Document of the refusal; null when unknown
 * @param transitionEndsOn End of the transition period; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "住户（批次）", en = "A household, or a batch of households alike in all that is recorded")
public record HouseholdBatch(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @References(Project.class) @Describe(zh = "项目", en = "Project") String projectId,
        @References(Building.class) @Describe(zh = "楼栋", en = "Building of the flats") String buildingId,
        @Personal @Describe(zh = "名称", en = "Name") String name,
        @Whole(min = 0, max = 10_000_000) @Describe(zh = "户数", en = "Households (户)") Integer households,
        @Describe(zh = "意愿方式", en = "Mode that they chose") HousingMode wish,
        @Describe(zh = "意愿登记日期", en = "Choice recorded on") EventDate wishRecordedOn,
        @Describe(zh = "安置方式", en = "Mode by which they are to be or were housed") HousingMode mode,
        @Describe(zh = "签约日期", en = "Agreement signed (not a resettlement)") EventDate signedOn,
        @Describe(zh = "交房通知日期", en = "Notice of hand-over (not a hand-over)") EventDate noticeOn,
        @Describe(zh = "交房日期", en = "Housing handed over") EventDate deliveredOn,
        @Describe(zh = "补偿付清日期", en = "Cash paid in full") EventDate paidInFullOn,
        @Describe(zh = "拒收日期", en = "Hand-over refused on") EventDate refusedOn,
        @Describe(zh = "拒收文书", en = "Document of the refusal") String refusalDocument,
        @Describe(zh = "过渡期满日期", en = "End of the transition period") LocalDate transitionEndsOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public HouseholdBatch {
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(id, "id");
        wishRecordedOn = EventDate.orUnknown(wishRecordedOn);
        signedOn = EventDate.orUnknown(signedOn);
        noticeOn = EventDate.orUnknown(noticeOn);
        deliveredOn = EventDate.orUnknown(deliveredOn);
        paidInFullOn = EventDate.orUnknown(paidInFullOn);
        refusedOn = EventDate.orUnknown(refusedOn);
        extensions = Immutable.map(extensions);
    }
}
