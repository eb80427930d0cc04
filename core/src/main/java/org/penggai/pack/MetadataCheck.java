package org.penggai.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold between a pack's rules, clauses and parameters. */
final class MetadataCheck {
    private MetadataCheck() {}

    static void check(List<Rule> rules, List<Clause> clauses, List<ParameterDefinition> parameters) {
        Set<String> clauseIds = clauses.stream().map(Clause::clause).collect(Collectors.toSet());
        Set<String> parameterIds =
                parameters.stream().map(ParameterDefinition::id).collect(Collectors.toSet());
        for (Rule rule : rules) {
            RuleMetadata metadata = rule.metadata();
            require(rule, metadata.clauses() != null && !metadata.clauses().isEmpty(), "clauses");
            require(rule, metadata.modality() != null, "modality");
            require(rule, metadata.subject() != null, "subject");
            require(rule, metadata.severity() != null, "severity");
            require(rule, metadata.stage() != null, "stage");
            require(rule, metadata.needs() != null, "needs");
            require(rule, metadata.parameters() != null, "parameters");
            require(rule, metadata.title() != null, "title");
            require(rule, metadata.reading() != null, "reading");
            require(rule, metadata.cure() != null, "cure");
            require(rule, metadata.messages() != null && !metadata.messages().isEmpty(), "messages");
            known(rule, "clause", metadata.clauses(), clauseIds);
            known(rule, "parameter", metadata.parameters(), parameterIds);
        }
    }

    private static void require(Rule rule, boolean given, String field) {
        if (!given) {
            throw new RulePackException("metadata of rule " + rule.id() + " lacks " + field);
        }
    }

    private static void known(Rule rule, String what, List<String> named, Set<String> known) {
        Set<String> unknown = new HashSet<>(named);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new RulePackException("metadata of rule " + rule.id() + " names an unknown " + what + ": "
                    + unknown.stream().sorted().collect(Collectors.joining(", ")));
        }
    }
}
