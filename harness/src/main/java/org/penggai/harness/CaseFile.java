package org.penggai.harness;

import java.util.List;

/**
 * What a file of cases holds.
 *
 * @param cases its cases, in its order
 * @param marks what it says of changes that no case can notice
 * @param unreachable what it says of conditions that no case can reach
 */
record CaseFile(List<PolicyCase> cases, List<EquivalentMark> marks, List<UnreachableMark> unreachable) {
    CaseFile {
        cases = List.copyOf(cases);
        marks = List.copyOf(marks);
        unreachable = List.copyOf(unreachable);
    }
}
