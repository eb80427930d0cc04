package org.penggai.judge;

import org.penggai.Bilingual;

/**
 * A value worked out from the ledger.
 *
 * @param name what it is called in messages
 * @param value number, date or text
 * @param how how it was reached; null when the name says it all
 */
public record DerivedValue(String name, Object value, Bilingual how) {
    // The generated one of each record makes classes by method handles, at every start, that no archive keeps.
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
