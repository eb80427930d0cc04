package org.penggai.harness;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * How much is changed.
 *
 * @param rules which rules, by their id
 * @param suggest whether a case is looked for that would notice what none does
 * @param done told of each rule that is done
 */
public record MutationOptions(Predicate<String> rules, boolean suggest, Consumer<RuleMutation> done) {
    public MutationOptions {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(done, "done");
    }
}
