package org.penggai.derive.supervision;

import java.time.LocalDate;

/**
 * A period of a cadence.
 *
 * @param name as {@code 2023-12-29}, {@code 2023-W52}, {@code 2023-12} or {@code 2023-Q4}
 * @param first first day, inclusive
 * @param last last day, inclusive
 */
record Period(String name, LocalDate first, LocalDate last) {}
