package org.penggai.explain;

import java.util.List;

/**
 * One condition of a rule's block, with what it saw.
 *
 * @param text the condition as the DRL states it
 * @param line line of the DRL
 * @param reached whether it was looked at: those before it held
 * @param held whether it held; false where it was not reached
 * @param failed for a pattern that did not hold, the first of its constraints that failed; null where none matched at all
 * @param facts what it matched, or came nearest to matching; JSON Pointers for facts of the ledger, else names of what was
 *     derived
 * @param values what it read, in reading order
 */
public record ConditionTrace(
        String text,
        int line,
        boolean reached,
        boolean held,
        String failed,
        List<String> facts,
        List<SeenValue> values) {

    /**
     * A value that a condition read.
     *
     * @param name name of the field or derived value
     * @param value its value; null when unknown
     */
    public record SeenValue(String name, Object value) {}
}
