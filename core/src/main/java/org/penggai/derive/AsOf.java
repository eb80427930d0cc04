package org.penggai.derive;

import java.time.LocalDate;

/**
 * The day that a check is made for.
 *
 * @param date the as-of date; what is dated after it has not happened
 * @param knownThrough the last day, inclusive, through which the absence of a record says that nothing happened: the
 *     earlier of the as-of date and the ledger's own
 */
public record AsOf(LocalDate date, LocalDate knownThrough) {
    /** The as-of date {@code date} for a ledger that knows up to {@code ledgerAsOf}. */
    public static AsOf of(LocalDate date, LocalDate ledgerAsOf) {
        return new AsOf(date, ledgerAsOf.isBefore(date) ? ledgerAsOf : date);
    }
}
