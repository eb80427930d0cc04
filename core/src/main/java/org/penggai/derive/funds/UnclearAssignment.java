package org.penggai.derive.funds;

/**
 * It is not known whether a grant may be used for a project that some of its quota is assigned to.
 *
 * @param fundId the grant
 * @param unknown its field that leaves it open
 */
public record UnclearAssignment(String fundId, String unknown) {}
