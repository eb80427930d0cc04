package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A time after the due day in which some of a grant's quota that was not withheld was for certain not assigned to a project.
 *
 * @param since its first day
 * @param amount how much was not assigned at the end of the day before it or, after something withheld was given back, of
 *     its first day; in 元
 * @param endedOn the day by which for certain nothing was left; null where there is no such day yet
 * @param givenBack whether it began as something withheld was given back, and not with the due day
 */
public record LateSpell(LocalDate since, BigDecimal amount, LocalDate endedOn, boolean givenBack) {}
