package org.penggai.harness;

import java.util.List;

/**
 * What a file of cases holds.
 *
 * @param cases its cases, in its order
 * @param marks what it says of changes that no case can notice
 */
record CaseFile(List<PolicyCase> cases, List<EquivalentMark> marks) {
    CaseFile {
        cases = List.copyOf(cases);
        marks = List.copyOf(marks);
    }
}
