package org.penggai.mutation;

import org.penggai.harness.Mutant;

/**
 * A block changed in one place.
 *
 * @param block the block as it stands; null where a parameter is changed
 * @param condition number of the condition that is changed; -1 for the whole block
 * @param changed the condition as changed; null where it is dropped
 * @param kind what kind of change
 * @param pattern the type of the pattern that is changed; empty for a whole block
 * @param before what stands there
 * @param after what stands there in its place; empty where it is dropped
 * @param constraint the whole constraint that the change is in; null where it is a pattern
 */
record Change(
        DrlText.Block block,
        int condition,
        Condition changed,
        Mutant.Kind kind,
        String pattern,
        String before,
        String after,
        String constraint) {
    String text(String name) {
        return block.text(name, condition, changed);
    }

    int line() {
        return condition < 0 ? block.line() : block.conditions().get(condition).line();
    }

    /** The change as it is named in marks and reports. */
    String label() {
        if (condition < 0) {
            return "–";
        }
        String what = after.isEmpty() ? before + " → –" : before + " → " + after;
        return pattern + ": " + what;
    }
}
