package org.penggai.judge;

import org.penggai.derive.Derivation;
import org.penggai.pack.Parameters;

/**
 * A ledger as of a day.
 *
 * @param derivation the ledger as seen on that day, and what was derived of it
 * @param parameters the parameters that hold on it
 */
public record Moment(Derivation derivation, Parameters parameters) {}
