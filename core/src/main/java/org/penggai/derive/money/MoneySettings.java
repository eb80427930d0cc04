package org.penggai.derive.money;

import java.time.LocalDate;

/**
 * What tracing is told by parameters.
 *
 * @param idleWindowMonths a fund is idle for long when it lay for more than so many months
 * @param unspentYears years after its budget year to whose end a fund may be spent
 * @param issuedOn the plan's day of issue
 * @param nearCommitmentDays days within which a committed payment counts as near
 */
public record MoneySettings(int idleWindowMonths, int unspentYears, LocalDate issuedOn, int nearCommitmentDays) {}
