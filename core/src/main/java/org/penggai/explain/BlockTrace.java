package org.penggai.explain;

import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;

/**
 * One block of a rule over one subject.
 *
 * @param block name of the block
 * @param says what it says: {@code applies}, {@code missing}, {@code missing-unless-cured}, {@code pending}, {@code broken}
 *     or {@code cured}
 * @param held whether all its conditions held
 * @param decides whether it is one of those that made the verdict
 * @param conditions its conditions, in reading order
 */
public record BlockTrace(String block, String says, boolean held, boolean decides, List<ConditionTrace> conditions) {

    private static final Map<String, Bilingual> SAYS = Map.of(
            "applies", new Bilingual("适用", "Applies"),
            "missing", new Bilingual("缺少事实", "Facts are missing"),
            "missing-unless-cured", new Bilingual("缺少事实（另有已纠正的则不问）", "Facts are missing, unless put right otherwise"),
            "pending", new Bilingual("未到期", "Pending"),
            "broken", new Bilingual("违反", "Broken"),
            "cured", new Bilingual("已纠正", "Put right"));

    /** What it says, in words. */
    public Bilingual label() {
        return SAYS.getOrDefault(says, new Bilingual(says, says));
    }

    /** How many conditions of it are not met or were not looked at. */
    public long unmet() {
        return conditions.stream().filter(condition -> !condition.held()).count();
    }
}
