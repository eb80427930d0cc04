package org.penggai.harness;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.penggai.read.LedgerDocument;

/**
 * A case: given these facts, on this day, expect this.
 *
 * @param name a sentence; never null, unique in its file
 * @param place where it stands
 * @param asOf the day to check for; null for the ledger's own
 * @param boundary whether it stands on one side of a boundary: a day, a fen
 * @param pending whether it is still to be written; it is read, and not run
 * @param given the ledger; null where the case is pending
 * @param ledgerJson the same as JSON; null where the case is pending
 * @param rules the rules under test: of these, what is not expected must not be found
 * @param expectations what is expected; never empty unless the case is pending
 */
public record PolicyCase(
        String name,
        Place place,
        LocalDate asOf,
        boolean boundary,
        boolean pending,
        LedgerDocument given,
        String ledgerJson,
        List<String> rules,
        List<Expectation> expectations) {
    public PolicyCase {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        rules = List.copyOf(rules);
        expectations = List.copyOf(expectations);
    }

    @Override
    public String toString() {
        return String.join(", ", rules) + ": " + name;
    }
}
