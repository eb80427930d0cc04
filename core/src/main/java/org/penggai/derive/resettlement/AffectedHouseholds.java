package org.penggai.derive.resettlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.penggai.ledger.HousingMode;

/**
 * A batch of households that a law suit keeps from being rehoused, and when it was asked what it wants.
 *
 * @param litigationId the suit
 * @param batchId the batch; null when the suit does not say whom it affects
 * @param batchName what the batch is called, by its id where it has no name; null when the suit does not say
 * @param wish what they chose by the day of the check; null when unknown
 * @param consultedOn first consultation since the filing that names the batch; null when there is none for certain
 * @param possiblyConsultedOn first consultation that may concern it; null when there is none
 * @param possiblyHousedOn the first day on which its households may have been resettled; null when they were not
 * @param settledOn the first day on which nothing more was to be asked of it, because it had been asked or resettled, or
 *     the suit was closed; null when there is none for certain
 * @param possiblySettledOn the first day on which that may have been so; null when it was not
 * @param perhapsLate where the day of filing is not known, whether on some such day it was settled late, or not at all
 */
public record AffectedHouseholds(
        String litigationId,
        String batchId,
        String batchName,
        HousingMode wish,
        LocalDate consultedOn,
        LocalDate possiblyConsultedOn,
        LocalDate possiblyHousedOn,
        LocalDate settledOn,
        LocalDate possiblySettledOn,
        boolean perhapsLate) {
    /** What the batches of {@code affected} are called, in order. */
    public static List<String> batchNames(Collection<?> affected) {
        return households(affected)
                .map(AffectedHouseholds::batchName)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** The last day on which one of {@code affected} was settled; null when none was. */
    public static LocalDate lastSettledOn(Collection<?> affected) {
        return households(affected)
                .map(AffectedHouseholds::settledOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<AffectedHouseholds> households(Collection<?> affected) {
        return affected.stream().filter(AffectedHouseholds.class::isInstance).map(AffectedHouseholds.class::cast);
    }
}
