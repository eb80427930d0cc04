package org.penggai.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Rule;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.RuleTrial;
import org.penggai.harness.CaseRunner;
import org.penggai.harness.Mutant;
import org.penggai.harness.MutationOptions;
import org.penggai.harness.PolicyCase;
import org.penggai.harness.RuleMutation;
import org.penggai.judge.Judge;

/** The changes of one rule, each tried on the rule's cases until one notices. */
final class RuleMutations {
    private final ComplianceChecker checker;
    private final org.penggai.pack.Rule rule;
    private final RuleModels.Blocks blocks;
    private final List<PolicyCase> cases;
    private final MutationOptions options;
    private final Map<PolicyCase, RuleTrial> trials = new LinkedHashMap<>();

    RuleMutations(
            ComplianceChecker checker,
            RuleModels models,
            String rule,
            List<PolicyCase> cases,
            MutationOptions options) {
        this.checker = checker;
        this.rule = checker.rules().rule(rule);
        this.blocks = models.of(this.rule);
        this.cases = new ArrayList<>(cases);
        this.options = options;
    }

    RuleMutation run() {
        for (PolicyCase one : cases) {
            trials.put(
                    one,
                    checker.trial(one.given().ledger(), CheckOptions.defaults().withAsOf(one.asOf()), rule.id()));
        }
        long t0 = System.nanoTime();
        ClassLoader loader = checker.rules().modelClasses().stream()
                .filter(model -> rule.drlName()
                        .startsWith(model.name().substring(0, model.name().lastIndexOf('.'))))
                .findFirst()
                .orElseThrow()
                .loader();
        DrlText drl = DrlText.of(checker.rules().drl(rule));
        List<Change> changes = new Changes(drl, loader).all();
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).condition() >= 0) {
                texts.put(name(changes.get(i), i), changes.get(i).text(name(changes.get(i), i)));
            }
        }
        Map<String, Rule> compiled = new BlockCompiler(drl.head(), loader).compile(texts);
        long t1 = System.nanoTime();
        List<Mutant> mutants = new ArrayList<>();
        int notCompiled = 0;
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            Rule other = compiled.get(name(change, i));
            if (change.condition() >= 0 && other == null) {
                notCompiled++;
                continue;
            }
            String noticed = noticed(blocks.changed(change.block().name(), other));
            mutants.add(new Mutant(
                    rule.id(),
                    change.block().name(),
                    change.line(),
                    change.kind(),
                    change.label(),
                    noticed == null ? Mutant.Status.SURVIVED : Mutant.Status.NOTICED,
                    noticed,
                    null,
                    null,
                    null));
        }
        long t2 = System.nanoTime();
        System.err.println(rule.id() + " " + cases.size() + " cases, " + changes.size() + " changes, compile "
                + (t1 - t0) / 1000000 + " run " + (t2 - t1) / 1000000);
        return new RuleMutation(rule.id(), mutants, notCompiled);
    }

    private static String name(Change change, int number) {
        return change.block().name() + " ~" + number;
    }

    /** The name of the first case that comes out otherwise; null when none does. A case that noticed comes first the next time. */
    private String noticed(Judge judge) {
        for (int i = 0; i < cases.size(); i++) {
            PolicyCase one = cases.get(i);
            boolean differs;
            try {
                differs = !CaseRunner.mismatches(
                                one, List.of(rule.id()), trials.get(one).findings(judge))
                        .isEmpty();
            } catch (RuntimeException e) {
                // A rule that throws is a fault of the tool in every check, and never passes.
                differs = true;
            }
            if (differs) {
                cases.remove(i);
                cases.add(0, one);
                return one.name();
            }
        }
        return null;
    }
}
