package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something recorded at a date (日期记录).
 *
 * @param on Date; never null
 * @param documentNumber Record; null when unknown
 */
@RecordBuilder
@Describe(zh = "日期记录", en = "Something recorded at a date")
public record DatedRecord(
        @Required @Dated @Describe(zh = "日期", en = "Date") LocalDate on,
        @Describe(zh = "文书", en = "Record") String documentNumber)
        implements Detail {
    public DatedRecord {
        Objects.requireNonNull(on, "on");
    }
}
