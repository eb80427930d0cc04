package org.penggai.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
 * @param conditions what held, in words, with the values seen; empty but where the block held and made the outcome
 */
public record Reason(boolean held, Bilingual label, String block, Bilingual condition, List<Bilingual> conditions) {
    public Reason {
        conditions = List.copyOf(conditions);
    }

    /** The pattern that binds the as-of date, of no interest to a reader. */
    private static final String DAY = "AsOf(";

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
                reasons.add(new Reason(true, block.label(), block.block(), null, held(block)));
            } else if (block.says().equals(WANTED.get(expected))) {
                block.conditions().stream()
                        .filter(condition -> condition.reached() && !condition.held())
                        .forEach(condition -> reasons.add(
                                new Reason(false, block.label(), block.block(), failed(condition), List.of())));
            }
        }
        return reasons;
    }

    private static List<Bilingual> held(BlockTrace block) {
        return block.decides()
                ? block.conditions().stream()
                        .filter(condition -> !condition.text().startsWith(DAY))
                        .map(Reason::seen)
                        .toList()
                : List.of();
    }

    /** A condition with what it saw. */
    private static Bilingual seen(ConditionTrace condition) {
        List<ConditionTrace.SeenValue> values = condition.values().stream()
                .filter(value -> !value.name().equals("id"))
                .toList();
        if (values.isEmpty()) {
            return condition.words();
        }
        String zh = values.stream()
                .map(value -> value.label().zh() + "：" + value.words().zh())
                .collect(Collectors.joining("，"));
        String en = values.stream()
                .map(value -> value.label().en() + ": " + value.words().en())
                .collect(Collectors.joining(", "));
        return new Bilingual(
                condition.words().zh() + "（" + zh + "）", condition.words().en() + " (" + en + ")");
    }

    private static Bilingual failed(ConditionTrace condition) {
        return condition.failedWords() == null ? condition.words() : condition.failedWords();
    }
}
