package org.penggai.derive.resettlement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.penggai.derive.AsOf;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.HouseholdBatch;
import org.penggai.ledger.Ledger;

/**
 * When a batch was resettled: a flat handed over, or cash paid in full. Transition housing is no resettlement.
 *
 * @param on the day on which it was for certain; null when it may not have been
 * @param possiblyOn the first day on which it may have been; null when it was not
 */
record Resettled(LocalDate on, LocalDate possiblyOn) {
    private static final LocalDate EARLY = LocalDate.of(Ledger.FIRST_YEAR, 1, 1);
    private static final Resettled NEVER = new Resettled(null, null);

    static Resettled of(HouseholdBatch batch, AsOf asOf) {
        if (batch == null) {
            return NEVER;
        }
        Resettled flat = of(batch.deliveredOn(), asOf);
        Resettled cash = of(batch.paidInFullOn(), asOf);
        if (batch.mode() == null) {
            return new Resettled(null, earlier(flat.possiblyOn, cash.possiblyOn));
        }
        return switch (batch.mode()) {
            case IN_KIND, ELSEWHERE -> flat;
            case CASH -> cash;
            case OTHER -> new Resettled(earlier(flat.on, cash.on), earlier(flat.possiblyOn, cash.possiblyOn));
            case TRANSITION, WAIT -> NEVER;
        };
    }

    /** The earliest of the days given; null when none is. */
    static LocalDate earlier(LocalDate... days) {
        return Stream.of(days)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Resettled of(EventDate event, AsOf asOf) {
        if (event.happenedBy(asOf.date())) {
            return new Resettled(event.getDay(), event.getDay());
        }
        return new Resettled(null, event.isUnknown() ? EARLY : null);
    }
}
