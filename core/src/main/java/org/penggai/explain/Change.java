package org.penggai.explain;

import org.penggai.Bilingual;
import org.penggai.judge.Outcome;

/**
 * A single edit of the ledger that turns a verdict, as a check of the changed ledger has shown.
 *
 * @param pointer JSON Pointer of what is changed, or of the array that a record is added to
 * @param from its value; null for a record added, or a value not known
 * @param to its new value; for a record added, its fields
 * @param outcome the outcome of the changed ledger
 * @param message what the edit is
 */
public record Change(String pointer, Object from, Object to, Outcome outcome, Bilingual message) {}
