package org.penggai.derive.targets;

/**
 * Households of a project that the external plan lists, against those recorded (户).
 *
 * @param projectId the project
 * @param listed households listed; null when a listing does not say
 * @param recorded households recorded in batches; null when one does not say
 */
public record ListedHouseholds(String projectId, Integer listed, Long recorded) {
    /** Whether all listed households are recorded; null when that is not known. */
    public Boolean getComplete() {
        return listed == null || recorded == null ? null : recorded >= listed;
    }
}
