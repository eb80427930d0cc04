package org.penggai.ledger;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A freeze of an account (冻结).
 *
 * @param beganOn From; never null
 * @param endedOn Released on; never null, unknown when not given
 * @param documentNumber Document number; null when unknown
 */
@RecordBuilder
@Describe(zh = "冻结", en = "A freeze of an account")
public record Freeze(
        @Required @Dated @Describe(zh = "起始日期", en = "From") LocalDate beganOn,
        @NotBefore("beganOn") @Describe(zh = "解冻日期", en = "Released on") EventDate endedOn,
        @Describe(zh = "文号", en = "Document number") String documentNumber)
        implements Detail {
    public Freeze {
        Objects.requireNonNull(beganOn, "beganOn");
        endedOn = EventDate.orUnknown(endedOn);
    }
}
