package org.penggai.pack;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.penggai.ledger.Ledger;

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
            for (String act : metadata.acts() == null ? List.<String>of() : metadata.acts()) {
                if (!isPlace(act)) {
                    throw new RulePackException(
                            "metadata of rule " + rule.id() + " names an act on " + act + ", which no ledger has");
                }
            }
        }
    }

    /** Whether the ledger has such a field, or list to add to. */
    private static boolean isPlace(String act) {
        Class<?> type = Ledger.class;
        for (String step : act.split("/")) {
            Class<?> holder = type;
            RecordComponent found = holder == null || !holder.isRecord()
                    ? null
                    : Arrays.stream(holder.getRecordComponents())
                            .filter(component -> component.getName().equals(step))
                            .findFirst()
                            .orElse(null);
            if (found == null && !step.equals("-")) {
                return false;
            }
            type = found != null
                            && found.getGenericType() instanceof ParameterizedType list
                            && list.getActualTypeArguments()[0] instanceof Class<?> element
                    ? element
                    : null;
        }
        return act.contains("/");
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
