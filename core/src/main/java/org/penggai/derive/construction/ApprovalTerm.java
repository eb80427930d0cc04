package org.penggai.derive.construction;

import java.time.LocalDate;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.derive.CalendarGap;

/**
 * How long an approval may take.
 *
 * @param approvalId the approval
 * @param due last day, inclusive, with the days suspended that are recorded; null when a calendar needed is not known
 * @param latest the same if several departments handle it jointly; equal to {@code due} where that is known or does not matter
 * @param missingYears the years of the calendars that are needed and not known, in order
 * @param how how {@code due} was reached
 */
public record ApprovalTerm(
        String approvalId, LocalDate due, LocalDate latest, List<Integer> missingYears, Bilingual how)
        implements CalendarGap {}
