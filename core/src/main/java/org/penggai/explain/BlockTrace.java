package org.penggai.explain;

import java.util.List;

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

    /** How many conditions of it are not met or were not looked at. */
    public long unmet() {
        return conditions.stream().filter(condition -> !condition.held()).count();
    }
}
