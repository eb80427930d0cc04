package org.penggai.explain;

import java.util.function.Supplier;
import org.penggai.Bilingual;
import org.penggai.ledger.Ledger;

/**
 * An edit of a ledger, not yet tried.
 *
 * @param nature what kind of edit it is
 * @param size how large it is; of one nature, smaller ones are tried first
 * @param ledger the ledger after it
 */
record Edit(
        Change.Nature nature,
        long size,
        String pointer,
        Object from,
        Object to,
        Bilingual message,
        Supplier<Ledger> ledger) {}
