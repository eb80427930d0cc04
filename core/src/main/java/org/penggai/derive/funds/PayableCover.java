package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * When money that may pay a payable lay unused in its account: at the end of a day, from the day on which the payable fell
 * due or, if that is later, from the plan's issue, to the day before it was paid in full or to the last day that the
 * ledger knows. Money in an account that is frozen on some part of a day is not usable on that day.
 *
 * @param payableId the payable
 * @param coveredOn the first such day on which what may pay it came to what was unpaid of it; null when there is none
 * @param balance what could pay it on that day, in 元; null when there is none
 * @param lateFrom the first day on which it is late for that: {@code coveredOn}, but never the day on which it falls due
 * @param balanceUnknownOn the first such day on which the statements do not say what lay there; null when there is none
 * @param ownerUnknownOn the first such day on which it is not known whose the money is that would do; null when there is none
 * @param freezeUnknownOn the first such day with money that would do on which it is not known whether the account was
 *     frozen; null when there is none
 */
public record PayableCover(
        String payableId,
        LocalDate coveredOn,
        BigDecimal balance,
        LocalDate lateFrom,
        LocalDate balanceUnknownOn,
        LocalDate ownerUnknownOn,
        LocalDate freezeUnknownOn) {}
