package org.penggai.derive.resettlement;

/**
 * Households of a building.
 *
 * @param buildingId the building
 * @param entitled households entitled (户); null when unknown
 * @param recorded households in the batches that name the building; null when a batch does not say how many
 */
public record EntitledHouseholds(String buildingId, Integer entitled, Long recorded) {
    /** Whether all entitled households are recorded; null when that is not known. */
    public Boolean getComplete() {
        return entitled == null || recorded == null ? null : recorded >= entitled;
    }
}
