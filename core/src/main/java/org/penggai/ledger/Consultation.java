package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A dated consultation of households (征求意愿).
 *
 * @param on Date; never null
 * @param batchIds Households consulted; null when unknown, empty for none
 * @param documentNumber Record; null when unknown
 */
@RecordBuilder
@Describe(zh = "征求意愿", en = "A dated consultation of households")
public record Consultation(
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @References(HouseholdBatch.class) @Describe(zh = "住户", en = "Households consulted") List<String> batchIds,
        @Describe(zh = "文书", en = "Record") String documentNumber)
        implements Detail {
    public Consultation {
        Objects.requireNonNull(on, "on");
        batchIds = Immutable.list(batchIds);
    }
}
