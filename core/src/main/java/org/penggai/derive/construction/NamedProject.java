package org.penggai.derive.construction;

import org.penggai.ledger.EventDate;

/**
 * A project of the ledger that is, or may be, the one that the plan names.
 *
 * @param projectId the project
 * @param certain whether it alone bears the name, or else is listed under the document
 * @param documented false when all that speaks for it is a listing whose document is not known
 * @param leastFlats the fewest overdue flats that its entries of unresettled flats say (套), 0 without one
 * @param mostFlats the most; null where an entry does not say how many
 * @param entered whether it has an entry of unresettled flats, or one whose kind is unknown
 * @param handedOver whether any of its households was handed a flat by the last day known
 * @param possiblyHandedOver whether that may be
 * @param began when work on its site began
 */
public record NamedProject(
        String projectId,
        boolean certain,
        boolean documented,
        int leastFlats,
        Integer mostFlats,
        boolean entered,
        boolean handedOver,
        boolean possiblyHandedOver,
        EventDate began) {}
