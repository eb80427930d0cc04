package org.penggai.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.pack.RuleBlock;

/** Follows the conditions of a block in reading order over the facts, for one subject. */
final class Tracer {
    private final Map<String, List<Object>> byType = new HashMap<>();
    private final Map<String, Expression> parsed = new HashMap<>();
    private final Fact subject;
    private final Observer observer;

    /** Is told what every condition and constraint that was looked at came to. */
    interface Observer {
        /** @param constraint null for the condition as a whole */
        void seen(RuleBlock.Condition condition, String constraint, boolean held, Expression read, Evaluator evaluator);
    }

    Tracer(List<Object> memory, Fact subject) {
        this(memory, subject, (condition, constraint, held, read, evaluator) -> {});
    }

    Tracer(List<Object> memory, Fact subject, Observer observer) {
        this.observer = observer;
        this.subject = subject;
        for (Object fact : memory) {
            byType.computeIfAbsent(fact.getClass().getSimpleName(), type -> new ArrayList<>())
                    .add(fact);
        }
    }

    /** One pattern with the fact that it was tried on. */
    record Step(RuleBlock.Condition condition, boolean held, Object fact, Map<String, Object> seen, String failed) {}

    /**
     * The furthest that a block's conditions could be met.
     *
     * @param steps the conditions looked at; all but the last one held, or all
     * @param held whether all did
     * @param variables what was bound
     */
    record Path(List<Step> steps, boolean held, Map<String, Object> variables) {
        int matched() {
            return held ? steps.size() : steps.size() - 1;
        }
    }

    private Path best;

    Path trace(RuleBlock block) {
        best = null;
        Map<String, Object> variables = new HashMap<>();
        int own = subjectPattern(block.conditions());
        if (own >= 0) {
            bindToSubject(block.conditions().get(own), variables);
        }
        search(block.conditions(), 0, own, variables, List.of());
        return best;
    }

    /** What a pattern before the subject's binds and the subject's asks for can only be what the subject has. */
    private void bindToSubject(RuleBlock.Condition pattern, Map<String, Object> variables) {
        for (String constraint : pattern.constraints()) {
            if (!Phrases.binds(constraint)
                    && expression(constraint) instanceof Expression.Comparison comparison
                    && comparison.operator().equals("==")
                    && comparison.left() instanceof Expression.Property property
                    && property.of() == null
                    && comparison.right() instanceof Expression.Variable variable
                    && Evaluator.read(subject, property.name()) instanceof String value) {
                variables.put(variable.name(), value);
            }
        }
    }

    /**
     * Whether a fact is one that the pattern asks for by name: one of the subject's or of a fact met before. Others say
     * nothing of the subject, and are not shown.
     */
    private boolean related(RuleBlock.Condition condition, Object fact, Map<String, Object> variables) {
        Evaluator evaluator = new Evaluator(fact, variables);
        for (String constraint : condition.constraints()) {
            if (Phrases.binds(constraint)) {
                int colon = constraint.indexOf(':');
                Object bound = variables.get(constraint.substring(0, colon).strip());
                if (bound instanceof String
                        && !Evaluator.same(
                                bound,
                                evaluator.value(expression(
                                        constraint.substring(colon + 1).strip())))) {
                    return false;
                }
            } else if (expression(constraint) instanceof Expression.Comparison comparison
                    && comparison.operator().equals("==")
                    && comparison.left() instanceof Expression.Property property
                    && property.of() == null
                    && (comparison.right() instanceof Expression.Literal
                            || comparison.right() instanceof Expression.Variable variable
                                    && variables.containsKey(variable.name()))
                    && evaluator.value(comparison.right()) instanceof String name
                    && !name.equals(evaluator.value(property))) {
                return false;
            }
        }
        return true;
    }

    private List<?> relatedCandidates(RuleBlock.Condition condition, Map<String, Object> variables) {
        return candidates(condition, variables).stream()
                .filter(candidate -> condition.collect() != null || related(condition, candidate, variables))
                .toList();
    }

    /** The first pattern of the subject's type: it is tried on the subject and on nothing else. */
    private int subjectPattern(List<RuleBlock.Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            RuleBlock.Condition condition = conditions.get(i);
            if (condition.kind().equals("pattern")
                    && condition.binding() != null
                    && condition.from() == null
                    && subject.getClass().getSimpleName().equals(condition.type())) {
                return i;
            }
        }
        return -1;
    }

    private boolean search(
            List<RuleBlock.Condition> conditions, int at, int own, Map<String, Object> variables, List<Step> steps) {
        if (at == conditions.size()) {
            best = new Path(steps, true, variables);
            return true;
        }
        RuleBlock.Condition condition = conditions.get(at);
        if (!condition.kind().equals("pattern")) {
            Step step = existential(condition, variables);
            observer.seen(condition, null, step.held, null, null);
            List<Step> longer = and(steps, step);
            if (!step.held) {
                keep(new Path(longer, false, variables));
                return false;
            }
            return search(conditions, at + 1, own, variables, longer);
        }
        Collection<?> candidates = at == own ? List.of(subject) : relatedCandidates(condition, variables);
        if (candidates.isEmpty()) {
            keep(new Path(and(steps, new Step(condition, false, null, Map.of(), null)), false, variables));
        }
        for (Object candidate : candidates) {
            Map<String, Object> bound = new HashMap<>(variables);
            Step step = match(condition, candidate, bound);
            List<Step> longer = and(steps, step);
            if (!step.held) {
                keep(new Path(longer, false, bound));
            } else if (search(conditions, at + 1, own, bound, longer)) {
                return true;
            }
        }
        return false;
    }

    /** Of two paths the one that met more conditions, then more constraints of the last. */
    private void keep(Path path) {
        if (best == null || !best.held && better(path, best)) {
            best = path;
        }
    }

    private static boolean better(Path one, Path other) {
        if (one.matched() != other.matched()) {
            return one.matched() > other.matched();
        }
        return read(one) > read(other);
    }

    private static int read(Path path) {
        Step last = path.steps.get(path.steps.size() - 1);
        return last.failed == null || last.condition.constraints() == null
                ? 0
                : 1 + last.condition.constraints().indexOf(last.failed);
    }

    /** {@code not} and {@code exists}: the step shows the fact that decided, when there is one. */
    private Step existential(RuleBlock.Condition condition, Map<String, Object> variables) {
        RuleBlock.Condition inner = condition.conditions().get(0);
        Step found = null;
        Step nearest = null;
        for (Object candidate : relatedCandidates(inner, variables)) {
            Step step = match(inner, candidate, new HashMap<>(variables));
            if (step.held) {
                found = step;
                break;
            }
            if (nearest == null
                    || inner.constraints().indexOf(step.failed)
                            > inner.constraints().indexOf(nearest.failed)) {
                nearest = step;
            }
        }
        boolean held = condition.kind().equals("not") == (found == null);
        Step shown = found == null ? nearest : found;
        return new Step(
                condition,
                held,
                shown == null ? null : shown.fact,
                shown == null ? Map.of() : shown.seen,
                shown == null || shown == found ? null : shown.failed);
    }

    private Collection<?> candidates(RuleBlock.Condition condition, Map<String, Object> variables) {
        if (condition.collect() != null) {
            Set<Object> collected = new LinkedHashSet<>();
            for (Object candidate : candidates(condition.collect(), variables)) {
                if (match(condition.collect(), candidate, new HashMap<>(variables)).held) {
                    collected.add(candidate);
                }
            }
            return List.of(List.copyOf(collected));
        }
        if (condition.from() != null) {
            Object source = new Evaluator(null, variables).value(expression(condition.from()));
            return source instanceof Collection<?> many ? many : source == null ? List.of() : List.of(source);
        }
        return byType.getOrDefault(condition.type(), List.of());
    }

    private Step match(RuleBlock.Condition condition, Object fact, Map<String, Object> variables) {
        Evaluator evaluator = new Evaluator(fact, variables);
        showWhose(condition, evaluator, variables);
        for (String constraint : condition.constraints()) {
            int colon = constraint.startsWith("$") ? constraint.indexOf(':') : -1;
            boolean held;
            if (colon > 0) {
                String name = constraint.substring(0, colon).strip();
                Object value = evaluator.value(
                        expression(constraint.substring(colon + 1).strip()));
                held = !variables.containsKey(name) || Evaluator.same(variables.get(name), value);
                variables.put(name, value);
            } else {
                held = evaluator.holds(expression(constraint));
                observer.seen(condition, constraint, held, expression(constraint), evaluator);
            }
            if (!held) {
                return new Step(condition, false, fact, evaluator.seen(), constraint);
            }
        }
        if (condition.binding() != null) {
            variables.put(condition.binding(), fact);
        }
        return new Step(condition, true, fact, evaluator.seen(), null);
    }

    /** What ties the fact to the subject is seen first, whichever constraint fails. */
    private void showWhose(RuleBlock.Condition condition, Evaluator evaluator, Map<String, Object> variables) {
        for (String constraint : condition.constraints()) {
            int colon = Phrases.binds(constraint) ? constraint.indexOf(':') : -1;
            if (colon > 0 && variables.get(constraint.substring(0, colon).strip()) instanceof String) {
                evaluator.value(expression(constraint.substring(colon + 1).strip()));
            }
        }
    }

    private Expression expression(String text) {
        return parsed.computeIfAbsent(text, ExpressionParser::parse);
    }

    private static List<Step> and(List<Step> steps, Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return longer;
    }

    /** Whether a fact is one of the ledger's own. */
    static boolean ofLedger(Object fact) {
        return fact instanceof Fact own && Facts.array(own.getClass()) != null;
    }
}
