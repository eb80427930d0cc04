package org.penggai.derive.resettlement;

/**
 * Households of a building.
 *
 * @param buildingId the building
 * @param entitled households entitled (户); null when unknown
 * @param recorded households in the batches that name the building, as far as these say how many
 * @param counted whether each batch says how many
 */
public record EntitledHouseholds(String buildingId, Integer entitled, long recorded, boolean counted) {
    /** Whether all entitled households are recorded; null when that is not known. */
    public Boolean getComplete() {
        if (entitled != null && recorded >= entitled) {
            return true;
        }
        return entitled == null || !counted ? null : false;
    }
}
