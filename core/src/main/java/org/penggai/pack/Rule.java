package org.penggai.pack;

/**
 * A rule of a loaded pack.
 *
 * @param id {@code category/name}, with the pack's id and a colon before it where several packs are loaded
 * @param packId the pack
 * @param drlName full name of its DRL package, a dot, and its file name without suffix
 * @param metadata what is said of it
 */
public record Rule(String id, String packId, String drlName, RuleMetadata metadata) {
    // The generated one would hash all metadata for each verdict.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
