package org.penggai.harness;

import java.util.Objects;
import org.penggai.Bilingual;

/**
 * Says of a side of a condition that no case can reach it, and why.
 *
 * @param rule id of the rule
 * @param block name of the block
 * @param condition the condition, as the report names it
 * @param side which side
 * @param reason why
 * @param place where the mark stands
 */
public record UnreachableMark(
        String rule, String block, String condition, ConditionCoverage.Side side, Bilingual reason, Place place) {
    public UnreachableMark {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(place, "place");
    }

    boolean names(ConditionCoverage item) {
        return item.side() == side && block.equals(item.block()) && condition.equals(item.condition());
    }
}
