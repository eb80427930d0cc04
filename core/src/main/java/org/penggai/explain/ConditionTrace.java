package org.penggai.explain;

import java.util.List;
import org.penggai.Bilingual;

/**
 * One condition of a rule's block, with what it saw.
 *
 * @param text the condition as the DRL states it
 * @param words the same in words
 * @param line line of the DRL
 * @param reached whether it was looked at: those before it held
 * @param held whether it held; false where it was not reached
 * @param failed for a pattern that did not hold, the first of its constraints that failed; null where none matched at all
 * @param failedWords the same in words; null where none matched at all, or it only joins facts
 * @param facts what it matched, or came nearest to matching; JSON Pointers for facts of the ledger, else names of what was
 *     derived
 * @param values what it read, in reading order
 */
public record ConditionTrace(
        String text,
        Bilingual words,
        int line,
        boolean reached,
        boolean held,
        String failed,
        Bilingual failedWords,
        List<String> facts,
        List<SeenValue> values) {

    /**
     * A value that a condition read.
     *
     * @param name name of the field or derived value
     * @param value its value; null when unknown
     * @param label what it is called
     * @param words its value in words
     */
    public record SeenValue(String name, Object value, Bilingual label, Bilingual words) {}
}
