package org.penggai.derive.construction;

/**
 * The project that the plan names, as the ledger holds it.
 *
 * @param projectId the project; null when the ledger holds none of that name or document
 * @param possible whether a listing of unknown document may be it
 * @param overdueFlats overdue flats of its entry (套); null when no entry of unresettled flats says
 * @param entered whether it has an entry of unresettled flats, or one whose kind is unknown
 * @param handedOver whether any of its households was handed a flat by the as-of date
 * @param possiblyHandedOver whether that may be
 */
public record NamedProject(
        String projectId,
        boolean possible,
        Integer overdueFlats,
        boolean entered,
        boolean handedOver,
        boolean possiblyHandedOver) {}
