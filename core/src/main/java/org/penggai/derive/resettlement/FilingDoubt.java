package org.penggai.derive.resettlement;

/**
 * A suit of which it is not known whether it had been filed by the as-of date, which lies before the ledger's own.
 *
 * @param litigationId the suit
 */
public record FilingDoubt(String litigationId) {}
