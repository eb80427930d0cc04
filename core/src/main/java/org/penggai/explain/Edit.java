package org.penggai.explain;

import java.util.function.Supplier;
import org.penggai.Bilingual;
import org.penggai.ledger.Ledger;

/**
 * A single edit of a ledger, not yet tried.
 *
 * @param size how large it is; smaller ones are tried first
 * @param ledger the ledger after it
 */
record Edit(long size, String pointer, Object from, Object to, Bilingual message, Supplier<Ledger> ledger) {}
