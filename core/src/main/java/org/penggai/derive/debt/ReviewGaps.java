package org.penggai.derive.debt;

import org.penggai.derive.Recurrence;

/**
 * Where reviews of hidden debt were too far apart.
 *
 * @param reviews how they recurred since the plan was issued
 */
public record ReviewGaps(Recurrence reviews) {}
