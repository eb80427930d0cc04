package org.penggai.report;

import org.penggai.Bilingual;
import org.penggai.ledger.PersonalData;

/**
 * What whoever reads a report should know of the check itself: how far the ledger knows, where it contradicts
 * itself, or that a waiver or an attestation was not heard at all.
 *
 * @param code {@code as-of-after-ledger}, {@code before-plan}, {@code other-jurisdiction}, {@code account-overdrawn}, {@code payment-unseen},
 *     {@code withholding-clashes}, {@code listing-clashes}, {@code project-not-listed}, {@code holidays-unknown}, {@code obligations-undetermined} (of timelines alone),
 *     {@code waiver-not-heard} or {@code attestation-not-heard}
 * @param pointer JSON Pointer of what it is about; null for the check as a whole, or a waiver from another file
 * @param message the notice
 */
public record Notice(String code, String pointer, Bilingual message) {
    /** The notice with what is personal masked. */
    public Notice masked(PersonalData personal) {
        return new Notice(code, pointer, personal.masked(message));
    }
}
