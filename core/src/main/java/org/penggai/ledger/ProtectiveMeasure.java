package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A protective measure (C39) (防护措施).
 *
 * @param kind Kind; null when unknown
 * @param on Date; never null
 * @param documentNumber Document number; null when unknown
 */
@RecordBuilder
@Describe(zh = "防护措施", en = "A protective measure (C39)")
public record ProtectiveMeasure(
        @Describe(zh = "类别", en = "Kind") MeasureKind kind,
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @Describe(zh = "文号", en = "Document number") String documentNumber)
        implements Detail {
    public ProtectiveMeasure {
        Objects.requireNonNull(on, "on");
    }
}
