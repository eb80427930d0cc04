package org.penggai.derive.money;

/**
 * What one payment carries of one fund, in fen.
 *
 * @param flow the payment
 * @param fund number of the fund, or that under which what was earned of it is held
 * @param min what it certainly carries
 * @param max what it carries at most
 */
record Carry(Flow flow, int fund, long min, long max) {}
