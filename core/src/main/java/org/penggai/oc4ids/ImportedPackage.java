package org.penggai.oc4ids;

import java.util.List;
import org.penggai.ledger.Ledger;

/**
 * What an OC4IDS package says, as a ledger.
 *
 * @param ledger the ledger; what the package does not say is unknown in it
 * @param digest SHA-256 of the package's bytes, hexadecimal
 * @param notCarried what of the package is not in the ledger, or only in part, in the order of the file
 */
public record ImportedPackage(Ledger ledger, String digest, List<NotCarried> notCarried) {
    public ImportedPackage {
        notCarried = List.copyOf(notCarried);
    }
}
