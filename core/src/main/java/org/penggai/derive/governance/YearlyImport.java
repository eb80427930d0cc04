package org.penggai.derive.governance;

import java.time.LocalDate;

/**
 * By when one year's result is to be imported into the yearly responsibility assessment.
 *
 * @param year the year, the first whole one after the plan's issue or a later one
 * @param due last day for it, inclusive; a fixed date
 */
public record YearlyImport(int year, LocalDate due) {}
