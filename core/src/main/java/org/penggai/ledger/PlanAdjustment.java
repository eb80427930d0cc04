package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An approved adjustment of a plan listing (计划调整).
 *
 * @param kind Kind; never null
 * @param approvedOn Approved on; null when unknown
 * @param approver Approver; null when unknown
 * @param documentNumber Document number; null when unknown
 * @param units Planned flats after the adjustment (套); null when unknown
 */
@RecordBuilder
@Describe(zh = "计划调整", en = "An approved adjustment of a plan listing")
public record PlanAdjustment(
        @Required @Describe(zh = "类别", en = "Kind") PlanAdjustmentKind kind,
        @Dated @Describe(zh = "批准日期", en = "Approved on") LocalDate approvedOn,
        @Describe(zh = "批准机关", en = "Approver") String approver,
        @Describe(zh = "文号", en = "Document number") String documentNumber,
        @Whole(min = 0, max = 10_000_000) @Describe(zh = "调整后套数", en = "Planned flats after the adjustment (套)")
                Integer units)
        implements Detail {
    public PlanAdjustment {
        Objects.requireNonNull(kind, "kind");
    }
}
