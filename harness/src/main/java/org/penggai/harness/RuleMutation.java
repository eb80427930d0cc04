package org.penggai.harness;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the changes of one rule came to.
 *
 * @param rule id of the rule
 * @param mutants the changes that compile, in the order of the DRL, those of parameters last
 * @param notCompiled how many changes do not compile, and do not count
 * @param unused marks that name no change that survived
 * @param digests of each block a digest of what it says, by its name, in the order of the DRL
 */
public record RuleMutation(
        String rule, List<Mutant> mutants, int notCompiled, List<EquivalentMark> unused, Map<String, String> digests) {
    public RuleMutation {
        mutants = List.copyOf(mutants);
        unused = List.copyOf(unused);
        digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
    }

    /** How many changes have come to that. */
    public long count(Mutant.Status status) {
        return mutants.stream().filter(mutant -> mutant.status() == status).count();
    }

    /** How many count: all but those that a mark calls none. */
    public long counted() {
        return mutants.size() - count(Mutant.Status.EQUIVALENT);
    }

    /** The share of those that count which a case noticed, in percent; {@code NaN} where none counts. */
    public double score() {
        return MutationReport.percent(count(Mutant.Status.NOTICED), counted());
    }
}
