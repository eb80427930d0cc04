package org.penggai.harness;

import java.util.Objects;
import org.penggai.Bilingual;

/**
 * Says of one change of a rule that no case can notice it, and why.
 *
 * @param rule id of the rule
 * @param block name of the block; null for a parameter
 * @param change the change, as the report names it
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
        return Objects.equals(block, ofBlock) && change.equals(ofChange);
    }
}
