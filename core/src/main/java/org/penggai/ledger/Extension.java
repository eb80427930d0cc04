package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * An extension of an instalment (展期).
 *
 * @param signedOn Signed on; null when unknown
 * @param newDueOn Due on after the extension; null when unknown
 * @param documentNumber Document number; null when unknown
 */
@RecordBuilder
@Describe(zh = "展期", en = "An extension of an instalment")
public record Extension(
        @Dated @Describe(zh = "签订日期", en = "Signed on") LocalDate signedOn,
        @Describe(zh = "展期后应还日期", en = "Due on after the extension") LocalDate newDueOn,
        @Describe(zh = "文号", en = "Document number") String documentNumber)
        implements Detail {}
