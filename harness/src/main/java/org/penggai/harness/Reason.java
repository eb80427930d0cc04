package org.penggai.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.explain.BlockTrace;
import org.penggai.explain.ConditionTrace;
import org.penggai.explain.Explanation;
import org.penggai.judge.Outcome;

/**
 * One block of a rule that says why a subject came out otherwise than expected: one that held, or one that would have led to
 * what was expected.
 *
 * @param held whether it held
 * @param label what it says
 * @param block its name
 * @param condition the condition at which it ended; null where it held
 */
public record Reason(boolean held, Bilingual label, String block, Bilingual condition) {
    /** What a block says where it leads to an outcome: those of the outcome expected are worth showing. */
    private static final Map<String, String> WANTED = Map.of(
            Outcome.VIOLATED.code(), "broken",
            Outcome.ADVICE.code(), "broken",
            Outcome.WAIVED.code(), "broken",
            Outcome.UNDETERMINED.code(), "missing",
            Outcome.CURED.code(), "cured",
            Outcome.DUE_SOON.code(), "pending",
            Outcome.SATISFIED.code(), "applies");

    /** @param expected the code of the outcome expected; any other text where no outcome is */
    static List<Reason> of(Explanation explanation, String expected) {
        List<Reason> reasons = new ArrayList<>();
        for (BlockTrace block : explanation.blocks()) {
            if (block.held()) {
                reasons.add(new Reason(true, block.label(), block.block(), null));
            } else if (block.says().equals(WANTED.get(expected))) {
                block.conditions().stream()
                        .filter(condition -> condition.reached() && !condition.held())
                        .forEach(condition ->
                                reasons.add(new Reason(false, block.label(), block.block(), failed(condition))));
            }
        }
        return reasons;
    }

    private static Bilingual failed(ConditionTrace condition) {
        return condition.failedWords() == null ? condition.words() : condition.failedWords();
    }
}
