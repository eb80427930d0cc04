package org.penggai.derive.construction;

import java.time.LocalDate;
import org.penggai.Bilingual;

/**
 * How long an approval may take.
 *
 * @param approvalId the approval
 * @param due last day, inclusive, with the days suspended that are recorded; null when a calendar needed is not known
 * @param latest the same if several departments handle it jointly; equal to {@code due} where that is known or does not matter
 * @param how how {@code due} was reached
 */
public record ApprovalTerm(String approvalId, LocalDate due, LocalDate latest, Bilingual how) {}
