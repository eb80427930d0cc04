package org.penggai.harness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.penggai.Bilingual;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.RuleTrial;
import org.penggai.explain.ConstraintTrials;
import org.penggai.harness.ConditionCoverage.Side;
import org.penggai.judge.Outcome;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.pack.Modality;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBlock;

/** Works out how much of the rules cases reach: the conditions are interpreted one by one over the facts of each case. */
public final class CaseCoverage {
    private final ComplianceChecker checker;

    /** Of the rules of {@code checker}. */
    public CaseCoverage(ComplianceChecker checker) {
        this.checker = checker;
    }

    /** What the cases that were run reach; of outcomes only those that a case expects: all of them passed. */
    public CoverageReport of(List<CaseRun> runs) {
        Map<String, List<CaseResult>> results = new TreeMap<>();
        for (CaseRun run : runs) {
            for (CaseResult result : run.results()) {
                if (!result.tested().pending()) {
                    result.tested().rules().forEach(rule -> results.computeIfAbsent(rule, id -> new ArrayList<>())
                            .add(result));
                }
            }
        }
        List<UnreachableMark> marks =
                runs.stream().flatMap(run -> run.unreachable().stream()).toList();
        Set<UnreachableMark> used = java.util.Collections.synchronizedSet(new HashSet<>());
        List<RuleCoverage> rules = results.entrySet().parallelStream()
                .map(entry -> new OfRule(checker.rules().rule(entry.getKey()), marks, used).of(entry.getValue()))
                .toList();
        TreeSet<String> clauses = new TreeSet<>();
        checker.rules().rules().forEach(rule -> clauses.addAll(rule.metadata().clauses()));
        TreeSet<String> reached = new TreeSet<>();
        rules.forEach(rule -> reached.addAll(rule.clauses()));
        return new CoverageReport(
                rules,
                List.copyOf(clauses),
                List.copyOf(reached),
                marks.stream().filter(mark -> !used.contains(mark)).toList());
    }

    /** One constraint of a pattern, or a condition that asks whether there is something. */
    private record Part(RuleBlock.Condition condition, String constraint) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Part that
                    && condition == that.condition
                    && java.util.Objects.equals(constraint, that.constraint);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(condition) + (constraint == null ? 0 : constraint.hashCode());
        }
    }

    /** What was seen of it. */
    private static final class Seen {
        private boolean held;
        private boolean failed;
        private final Map<Integer, Set<Integer>> distances = new HashMap<>();
    }

    private final class OfRule {
        private final Rule rule;
        private final List<UnreachableMark> marks;
        private final Set<UnreachableMark> used;
        private final List<RuleBlock> blocks;
        private final Map<Part, Seen> seen = new HashMap<>();

        OfRule(Rule rule, List<UnreachableMark> marks, Set<UnreachableMark> used) {
            this.rule = rule;
            this.marks = marks;
            this.used = used;
            this.blocks = checker.rules().blocks(rule);
        }

        RuleCoverage of(List<CaseResult> results) {
            Set<Outcome> outcomes = new HashSet<>();
            for (CaseResult result : results) {
                result.tested().expectations().stream()
                        .filter(expected -> expected.rule().equals(rule.id()))
                        .forEach(expected -> outcomes.add(expected.outcome()));
                observe(result.tested());
            }
            List<ConditionCoverage> items = new ArrayList<>();
            reachable()
                    .forEach(outcome -> items.add(new ConditionCoverage(
                            null, 0, outcome.code(), Side.OUTCOME, outcomes.contains(outcome), null)));
            for (RuleBlock block : blocks) {
                Map<String, Integer> names = new LinkedHashMap<>();
                block.conditions().forEach(condition -> items(block, condition, names, items));
            }
            return new RuleCoverage(rule.id(), rule.metadata().clauses(), results.size(), items);
        }

        private void observe(PolicyCase tested) {
            RuleTrial trial = checker.trial(
                    tested.given().ledger(), CheckOptions.defaults().withAsOf(tested.asOf()), rule.id());
            for (Object fact : trial.memory()) {
                if (fact instanceof Fact subject
                        && Facts.typeName(subject.getClass())
                                .equals(rule.metadata().subject())) {
                    blocks.forEach(block -> ConstraintTrials.of(block, trial.memory(), subject, this::note));
                }
            }
        }

        private void note(
                RuleBlock.Condition condition, String constraint, boolean held, List<ConstraintTrials.Step> steps) {
            Seen one = seen.computeIfAbsent(new Part(condition, constraint), part -> new Seen());
            one.held |= held;
            one.failed |= !held;
            steps.forEach(step -> one.distances
                    .computeIfAbsent(step.comparison(), number -> new HashSet<>())
                    .add(step.distance()));
        }

        /** The outcomes that its blocks, needs and modality leave open. */
        private Set<Outcome> reachable() {
            Set<Outcome> outcomes = new TreeSet<>();
            Set<String> says = new HashSet<>();
            blocks.forEach(block -> says.add(block.says()));
            outcomes.add(Outcome.SATISFIED);
            outcomes.add(Outcome.NOT_APPLICABLE);
            if (rule.metadata().subject().equals("county") && says.contains("applies")) {
                outcomes.remove(Outcome.NOT_APPLICABLE);
            }
            if (says.contains("missing")
                    || !rule.metadata().needs().isEmpty()
                    || rule.metadata().attested()) {
                outcomes.add(Outcome.UNDETERMINED);
            }
            if (says.contains("broken")) {
                boolean advice = rule.metadata().modality() == Modality.RECOMMENDATION;
                outcomes.add(advice ? Outcome.ADVICE : Outcome.VIOLATED);
                if (rule.metadata().modality() == Modality.OBLIGATION_IN_PRINCIPLE) {
                    outcomes.add(Outcome.WAIVED);
                }
            }
            if (says.contains("cured")) {
                outcomes.add(Outcome.CURED);
            }
            if (says.contains("pending")) {
                outcomes.add(Outcome.DUE_SOON);
            }
            return outcomes;
        }

        private void items(
                RuleBlock block,
                RuleBlock.Condition condition,
                Map<String, Integer> names,
                List<ConditionCoverage> items) {
            if (condition.conditions() != null) {
                String text =
                        condition.kind() + " " + condition.conditions().get(0).type();
                sides(block, condition, null, named(text, names), items);
                condition.conditions().forEach(inner -> items(block, inner, names, items));
                return;
            }
            for (String constraint : condition.constraints() == null ? List.<String>of() : condition.constraints()) {
                boolean binds = constraint.startsWith("$") && constraint.indexOf(':') > 0;
                if (!binds && !ConstraintTrials.joins(constraint)) {
                    sides(block, condition, constraint, named(condition.type() + ": " + constraint, names), items);
                }
            }
            if (condition.collect() != null) {
                items(block, condition.collect(), names, items);
            }
        }

        /** The same text again in the same block is told apart by a number. */
        private static String named(String text, Map<String, Integer> names) {
            int number = names.merge(text, 1, Integer::sum);
            return number == 1 ? text : text + " #" + number;
        }

        private void sides(
                RuleBlock block,
                RuleBlock.Condition condition,
                String constraint,
                String name,
                List<ConditionCoverage> items) {
            Seen of = seen.getOrDefault(new Part(condition, constraint), new Seen());
            items.add(item(block, condition, name, Side.TRUE, of.held));
            items.add(item(block, condition, name, Side.FALSE, of.failed));
            List<String> comparisons = constraint == null ? List.of() : ConstraintTrials.comparisons(constraint);
            for (int i = 0; i < comparisons.size(); i++) {
                Set<Integer> distances = of.distances.getOrDefault(i, Set.of());
                boolean under =
                        comparisons.get(i).equals("<") || comparisons.get(i).equals(">=");
                items.add(item(
                        block,
                        condition,
                        name + (i == 0 ? "" : " [" + (i + 1) + "]"),
                        Side.BOUNDARY,
                        distances.contains(0) && distances.contains(under ? -1 : 1)));
            }
        }

        private ConditionCoverage item(
                RuleBlock block, RuleBlock.Condition condition, String name, Side side, boolean reached) {
            ConditionCoverage item = new ConditionCoverage(block.block(), condition.line(), name, side, reached, null);
            UnreachableMark mark = reached
                    ? null
                    : marks.stream()
                            .filter(one -> one.rule().equals(rule.id()) && one.names(item))
                            .findFirst()
                            .orElse(null);
            if (mark == null) {
                return item;
            }
            used.add(mark);
            Bilingual reason = mark.reason();
            return new ConditionCoverage(block.block(), condition.line(), name, side, false, reason);
        }
    }
}
