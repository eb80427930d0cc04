package org.penggai.explain;

import java.util.Locale;
import org.penggai.Bilingual;
import org.penggai.judge.Outcome;

/**
 * An edit of the ledger that turns a verdict, as a check of the changed ledger has shown.
 *
 * @param nature what kind of edit it is
 * @param pointer JSON Pointer of what is changed, or of the array that a record is added to
 * @param from its value; null for a record added, or a value not known
 * @param to its new value; for a record added, its fields
 * @param outcome the outcome of the changed ledger
 * @param attestation whether it helps, but an attestation is then still needed
 * @param message what the edit is
 */
public record Change(
        Nature nature,
        String pointer,
        Object from,
        Object to,
        Outcome outcome,
        boolean attestation,
        Bilingual message) {

    /** What an edit of a ledger means in the world. */
    public enum Nature {
        /** Something is done on the as-of date, and recorded. */
        ACT,
        /** Something is recorded that the ledger does not say. */
        SAY,
        /** Something that the ledger does say is corrected; right only where the record is wrong. */
        RESTATE;

        /** The code in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
