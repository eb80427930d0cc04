package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A review of hidden debt (dates only, never figures) (隐性债务排查).
 *
 * @param id Identifier, unique among facts of its kind; never null
 * @param on Date; never null
 * @param recordedOn Recorded on; null when unknown
 * @param source Where the fact was taken from; null when unknown
 * @param extensions Host's own data, kept and never read; null when unknown
 */
@RecordBuilder
@Describe(zh = "隐性债务排查", en = "A review of hidden debt (dates only, never figures)")
public record HiddenDebtReview(
        @Required @Describe(zh = "编号", en = "Identifier, unique among facts of its kind") String id,
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @Describe(zh = "记录日期", en = "Recorded on") LocalDate recordedOn,
        @Describe(zh = "出处", en = "Where the fact was taken from") Source source,
        @Describe(zh = "扩展", en = "Host's own data, kept and never read") Map<String, Object> extensions)
        implements Fact {
    public HiddenDebtReview {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(id, "id");
        extensions = Immutable.map(extensions);
    }
}
