package org.penggai.harness;

import java.util.List;
import org.penggai.ComplianceChecker;

/** Changes rules one place at a time and sees whether a case notices; found by {@link java.util.ServiceLoader}. */
public interface MutationTester {
    /**
     * Changes every rule of which there are cases.
     *
     * @param checker the rules as they are
     * @param runs files of cases, all of which pass
     * @param options how much of it is done
     * @throws UnchangeableRuleException when a rule is written in a way that can't be changed
     */
    MutationReport test(ComplianceChecker checker, List<CaseRun> runs, MutationOptions options);
}
