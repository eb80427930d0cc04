package org.penggai.derive.governance;

import java.time.LocalDate;
import org.penggai.ledger.AssessmentImport;

/**
 * The import of one year's result into the yearly responsibility assessment.
 *
 * @param year the year, the first whole one after the plan's issue or a later one
 * @param due last day for it, inclusive; a fixed date
 * @param found the import; null when the ledger holds none
 */
public record YearlyImport(int year, LocalDate due, AssessmentImport found) {}
