package org.penggai.derive.accountability;

import java.time.LocalDate;

/**
 * Whether a confirmed violation was referred.
 *
 * @param violationId the violation
 * @param referredOn day of the first referral that names the competent body, the unit and the person; null when none
 * @param possiblyOn day of the first referral, whatever it names; null when there is none
 * @param beforePlan whether it was referred, all named, before the plan was issued
 */
public record ReferralStanding(String violationId, LocalDate referredOn, LocalDate possiblyOn, boolean beforePlan) {}
