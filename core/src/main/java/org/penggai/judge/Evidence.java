package org.penggai.judge;

import java.time.LocalDate;

/**
 * A fact of the ledger that a verdict rests on.
 *
 * @param pointer JSON Pointer of the field, or of the fact
 * @param name what it is called in messages
 * @param value its value: string, number, boolean, date or code
 * @param array array of the fact; null for the county
 * @param index index of the fact in its array; -1 for the county
 * @param id id of the fact
 * @param date the fact's date, for the order of evidence; null when it has none
 */
public record Evidence(String pointer, String name, Object value, String array, int index, String id, LocalDate date) {}
