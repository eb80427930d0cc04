package org.penggai.derive.resettlement;

import java.time.LocalDate;

/**
 * A suit that was open half a year after it was filed, or may have been.
 *
 * @param litigationId the suit
 * @param halfYear the day on which the half-year ended
 * @param certain whether it was open then for certain
 */
public record LongSuit(String litigationId, LocalDate halfYear, boolean certain) {}
