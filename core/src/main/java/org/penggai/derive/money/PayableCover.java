package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * When money that may pay a payable lay unused in its account, sister accounts included: at the end of a day, from the day
 * on which the payable fell due or, if that is later, from the plan's issue, to the day before it was paid in full or to the
 * last day that the ledger knows. Money in an account that is frozen on some part of a day is not usable on that day.
 *
 * @param payableId the payable
 * @param coveredOn the first such day on which what may pay it came for certain to what was unpaid of it and of all others
 *     that were due, or may have been, and may be paid out of the same money; null when there is none
 * @param balance at least so much could pay it on that day, in 元; null when there is none
 * @param lateFrom the first day on which it is late for that: {@code coveredOn}, but never the day on which it falls due
 * @param possiblyOn the first day on which, for all that is known, it may have been so: also one after the last that the
 *     ledger knows; null when there is none
 */
public record PayableCover(
        String payableId, LocalDate coveredOn, BigDecimal balance, LocalDate lateFrom, LocalDate possiblyOn) {}
