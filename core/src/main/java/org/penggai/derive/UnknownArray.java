package org.penggai.derive;

/**
 * An array that the ledger does not give: it is not known whether there are such facts.
 *
 * @param array name of the array, such as {@code transfers}
 */
public record UnknownArray(String array) {}
