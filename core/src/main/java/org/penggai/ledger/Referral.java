package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A referral to a competent body (移交).
 *
 * @param on Date; never null
 * @param body Competent body; null when unknown
 * @param unit Unit named; null when unknown
 * @param person Person named; null when unknown
 */
@RecordBuilder
@Describe(zh = "移交", en = "A referral to a competent body")
public record Referral(
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @Describe(zh = "受理机关", en = "Competent body") String body,
        @Describe(zh = "责任单位", en = "Unit named") String unit,
        @Personal @Describe(zh = "责任人", en = "Person named") String person)
        implements Detail {
    public Referral {
        Objects.requireNonNull(on, "on");
    }
}
