package org.penggai.harness;

import java.util.List;
import org.penggai.report.Report;

/**
 * How a case came out.
 *
 * @param tested the case
 * @param mismatches what came out otherwise than expected; empty where it passed
 * @param report what the rules under test found, satisfied subjects included; null where the case is pending, or the
 *     rules could not be applied
 */
public record CaseResult(PolicyCase tested, List<Mismatch> mismatches, Report report) {
    public CaseResult {
        mismatches = List.copyOf(mismatches);
    }

    /** Whether all came out as expected; a pending case has not passed. */
    public boolean passed() {
        return mismatches.isEmpty() && !tested.pending();
    }
}
