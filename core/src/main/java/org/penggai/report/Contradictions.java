package org.penggai.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.penggai.ledger.Ledger;

/** Where a ledger contradicts itself, whatever rules it is checked with. */
public final class Contradictions {
    private Contradictions() {}

    /** The notices of it as of a day; empty when there is nothing. */
    public static List<Notice> of(Ledger ledger, LocalDate asOf) {
        List<Notice> notices = new ArrayList<>(Overdrafts.of(ledger, asOf));
        notices.addAll(UnseenPayments.of(ledger, asOf));
        notices.addAll(WithholdingClashes.of(ledger));
        notices.addAll(ListingClashes.of(ledger, asOf));
        return List.copyOf(notices);
    }
}
