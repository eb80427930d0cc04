package org.penggai.write;

import java.util.Objects;
import org.penggai.report.Finding;
import org.penggai.report.Report;

/** Where a finding is shown in the file checked: at the first fact that it rests on. */
final class FindingPlace {
    private FindingPlace() {}

    /** Null where no fact of it has a place. */
    static Finding.Location of(Finding finding) {
        return finding.evidence().stream()
                .map(Finding.EvidenceItem::location)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The file of a place, or the file checked; null where the ledger was not read from a file that has a name. */
    static String file(Report report, Finding.Location place) {
        if (place != null && place.file() != null) {
            return place.file();
        }
        return report.input() == null || report.input().name().equals("-")
                ? null
                : report.input().name();
    }
}
