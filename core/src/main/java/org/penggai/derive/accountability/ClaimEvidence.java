package org.penggai.derive.accountability;

/**
 * What the ledger shows, at the end of the day of a claim, of the figure that it reports.
 *
 * @param claimId the claim
 * @param certain so many for certain: flats (套) or households (户)
 * @param possible so many at most; null when that is not known
 */
public record ClaimEvidence(String claimId, long certain, Long possible) {}
