package org.penggai.harness;

import java.util.List;
import org.penggai.Bilingual;

/**
 * One thing about a rule that cases can reach.
 *
 * @param block name of the block; null for an outcome of the rule
 * @param line line of the DRL; 0 for an outcome
 * @param condition the constraint with its pattern, or the code of the outcome
 * @param side which side of it
 * @param reached whether a case reached it
 * @param unreachable why none can, as a mark says; null without one
 */
public record ConditionCoverage(
        String block, int line, String condition, Side side, boolean reached, Bilingual unreachable) {
    /** What is to be reached. */
    public enum Side {
        /** An outcome of the rule. */
        OUTCOME("结果", "outcome"),
        /** That the condition holds. */
        TRUE("成立", "true"),
        /** That it does not. */
        FALSE("不成立", "false"),
        /** An ordered comparison on both sides of its limit, one step apart. */
        BOUNDARY("界限两侧", "boundary");

        private final Bilingual label;

        Side(String zh, String en) {
            label = new Bilingual(zh, en);
        }

        /** Those that a mark can name. */
        public static List<Side> marked() {
            return List.of(TRUE, FALSE, BOUNDARY);
        }

        /** What it is called. */
        public Bilingual label() {
            return label;
        }

        /** The code in files. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether it counts: it is reached, or no mark says that it can't be. */
    public boolean counts() {
        return reached || unreachable == null;
    }
}
