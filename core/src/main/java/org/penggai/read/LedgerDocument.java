package org.penggai.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.report.FactLocator;
import org.penggai.report.Report;

/**
 * A ledger with the file that it was read from.
 *
 * @param ledger the ledger, its amounts in 元
 * @param name name of the file, as given
 * @param digest SHA-256 of its bytes, hexadecimal
 * @param warnings what is doubtful in it
 * @param locations where each fact stands in it
 */
public record LedgerDocument(
        Ledger ledger, String name, String digest, List<InputProblem> warnings, FactLocator locations) {

    /** The file as a report names it. */
    public Report.Input input() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String array : Facts.kinds().keySet()) {
            List<? extends Fact> facts = Facts.in(ledger, array);
            if (facts != null) {
                counts.put(array, facts.size());
            }
        }
        return new Report.Input(name, digest, counts);
    }
}
