package org.penggai.derive.resettlement;

import org.penggai.ledger.Fact;
import org.penggai.ledger.ImplementationMode;

/**
 * A stoppage of which it is not known whether work stood still for want of money after the plan was issued.
 *
 * @param stoppageId the stoppage
 * @param projectId its project
 * @param led who leads the project; null when unknown
 * @param source the stoppage, or its project
 * @param unknown field of {@code source} that leaves it open
 * @param matters whether no other stoppage of the project certainly was such a one
 */
public record StoppageDoubt(
        String stoppageId, String projectId, ImplementationMode led, Fact source, String unknown, boolean matters) {}
