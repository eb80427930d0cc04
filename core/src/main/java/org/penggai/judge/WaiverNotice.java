package org.penggai.judge;

import org.penggai.Bilingual;
import org.penggai.ledger.Waiver;

/**
 * A waiver that names a rule and subject, and whether it was heard.
 *
 * @param waiver the waiver
 * @param rejection why it was not heard; null when it was
 */
public record WaiverNotice(Waiver waiver, Bilingual rejection) {
    /** Whether it was heard. */
    public boolean accepted() {
        return rejection == null;
    }
}
