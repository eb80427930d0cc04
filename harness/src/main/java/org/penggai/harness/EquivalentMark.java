package org.penggai.harness;

import java.util.Objects;
import org.penggai.Bilingual;

/**
 * Says of changes of a rule that no case can notice them, and why.
 *
 * @param rule id of the rule
 * @param block name of the block, with {@code *} for any text; null for a parameter
 * @param change the change, as the report names it, with {@code *} for any text
 * @param reason why it changes nothing
 * @param place where the mark stands
 */
public record EquivalentMark(String rule, String block, String change, Bilingual reason, Place place) {
    public EquivalentMark {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(place, "place");
    }

    /** Whether it speaks of a change of a block; {@code null} of one of a parameter. */
    public boolean names(String ofBlock, String ofChange) {
        return (block == null ? ofBlock == null : ofBlock != null && Globs.matches(block, ofBlock))
                && Globs.matches(change, ofChange);
    }
}
