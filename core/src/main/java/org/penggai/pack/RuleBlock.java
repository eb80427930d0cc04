package org.penggai.pack;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One block of a rule, as its DRL states it and the build wrote it beside the model.
 *
 * @param block name of the block: the rule's, what it says, and a detail
 * @param line line of the DRL on which it begins
 * @param conditions its conditions, in reading order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RuleBlock(String block, int line, List<Condition> conditions) {

    /**
     * One condition.
     *
     * @param kind {@code pattern}, {@code not}, {@code exists}, {@code and}, {@code or}, {@code forall} or {@code accumulate}
     * @param line line of the DRL
     * @param type simple name of the type that a pattern matches; null for others
     * @param binding variable that a pattern binds; null for none
     * @param constraints a pattern's constraints and bindings, in reading order; null for others
     * @param conditions what a condition is made of; null for a pattern
     * @param from the expression that a pattern takes its values from; null for the facts
     * @param collect the pattern whose matches are collected; null for none
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Condition(
            String kind,
            int line,
            String type,
            String binding,
            List<String> constraints,
            List<Condition> conditions,
            String from,
            Condition collect) {

        private void addTypes(Set<String> types) {
            if (type != null) {
                types.add(type);
            }
            if (collect != null) {
                collect.addTypes(types);
            }
            if (conditions != null) {
                conditions.forEach(condition -> condition.addTypes(types));
            }
        }
    }

    /** The simple names of all types that its conditions match. */
    public Set<String> types() {
        Set<String> types = new TreeSet<>();
        conditions.forEach(condition -> condition.addTypes(types));
        return types;
    }

    /**
     * What the block says: {@code applies}, {@code missing}, {@code missing-unless-cured}, {@code pending}, {@code broken} or
     * {@code cured}.
     */
    public String says() {
        String rest = block.substring(block.indexOf(' ') + 1);
        int colon = rest.indexOf(':');
        return colon < 0 ? rest : rest.substring(0, colon);
    }
}
