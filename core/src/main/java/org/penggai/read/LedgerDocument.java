package org.penggai.read;

import java.util.List;
import java.util.Objects;
import org.penggai.ledger.Ledger;

/**
 * A ledger with the file that it was read from.
 *
 * @param ledger the ledger; never null
 * @param name the file's name; never null
 * @param digest SHA-256 of the file's bytes in lower-case hexadecimal digits; never null
 * @param warnings what looks wrong, by line and column, the first 1,000; never null
 * @param warningTotal how many warnings there are
 * @param locations where each fact stands in the file; never null
 */
public record LedgerDocument(
        Ledger ledger, String name, String digest, List<InputProblem> warnings, int warningTotal, Locations locations) {
    public LedgerDocument {
        Objects.requireNonNull(ledger, "ledger");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(locations, "locations");
        warnings = List.copyOf(warnings);
    }
}
