package org.penggai.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Rule;
import org.penggai.Bilingual;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.RuleTrial;
import org.penggai.harness.CaseRunner;
import org.penggai.harness.EquivalentMark;
import org.penggai.harness.Mutant;
import org.penggai.harness.MutationOptions;
import org.penggai.harness.PolicyCase;
import org.penggai.harness.RuleMutation;
import org.penggai.harness.SuggestedCase;
import org.penggai.harness.UnchangeableRuleException;
import org.penggai.judge.BlockJudge;
import org.penggai.judge.BlockStatements;

/**
 * The changes of one rule, all tried at once on each of its cases: in one session every block speaks as it stands and as changed,
 * and the verdicts of a change are those of the blocks with one exchanged.
 */
final class RuleMutations {
    /** So few changed blocks cost less than a rule base built anew. */
    private static final int FEW = 40;

    private final ComplianceChecker checker;
    private final org.penggai.pack.Rule rule;
    private final RuleModels.Blocks blocks;
    private final List<PolicyCase> cases;
    private final List<PolicyCase> donors;
    private final List<EquivalentMark> marks;
    private final MutationOptions options;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Integer, String> noticed = new LinkedHashMap<>();
    private final Set<Integer> notCompiled = new HashSet<>();
    private final Map<String, Rule> live = new LinkedHashMap<>();
    private final Map<String, String> digests = new LinkedHashMap<>();
    private final Map<Integer, EquivalentMark> marked = new HashMap<>();
    private BlockJudge judge;

    RuleMutations(
            ComplianceChecker checker,
            RuleModels models,
            String rule,
            List<PolicyCase> cases,
            List<PolicyCase> donors,
            List<EquivalentMark> marks,
            MutationOptions options) {
        this.donors = donors;
        this.checker = checker;
        this.rule = checker.rules().rule(rule);
        this.blocks = models.of(this.rule);
        this.cases = cases;
        this.marks = marks;
        this.options = options;
    }

    RuleMutation run() {
        compile();
        for (PolicyCase one : cases) {
            RuleTrial trial =
                    checker.trial(one.given().ledger(), CheckOptions.defaults().withAsOf(one.asOf()), rule.id());
            tried(one, trial).forEach(number -> noticed.putIfAbsent(number, one.name()));
            leaveOutNoticed();
        }
        mark();
        List<Mutant> mutants = new ArrayList<>();
        List<Integer> survivors = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (!notCompiled.contains(i) && !noticed.containsKey(i) && !marked.containsKey(i)) {
                survivors.add(i);
            }
        }
        Map<Integer, SuggestedCase> suggestions =
                options.suggest() ? new CaseFinder(checker, rule, cases, donors).find(this, survivors) : Map.of();
        Sentences sentences = new Sentences(checker.rules(), rule);
        for (int i = 0; i < changes.size(); i++) {
            if (!notCompiled.contains(i)) {
                mutants.add(mutant(i, sentences, suggestions.get(i)));
            }
        }
        mutants.addAll(new ParameterChanges(checker, rule, cases, marks, sentences).mutants());
        List<EquivalentMark> unused = marks.stream()
                .filter(mark -> mutants.stream()
                        .noneMatch(mutant -> mutant.status() == Mutant.Status.EQUIVALENT
                                && mark.names(mutant.block(), mutant.change())))
                .toList();
        return new RuleMutation(rule.id(), mutants, notCompiled.size(), unused, digests);
    }

    /** What has been noticed is not asked any more, once it is most of what is there: the rule base is built anew for it. */
    private void leaveOutNoticed() {
        List<String> done = noticed.keySet().stream()
                .map(names::get)
                .filter(live::containsKey)
                .toList();
        if (live.size() > FEW && 2 * done.size() > live.size()) {
            live.keySet().removeAll(done);
            judge = blocks.with(live.values());
        }
    }

    private void compile() {
        ClassLoader loader = checker.rules().modelClasses().stream()
                .filter(model -> rule.drlName()
                        .startsWith(model.name().substring(0, model.name().lastIndexOf('.') + 1)))
                .findFirst()
                .orElseThrow()
                .loader();
        DrlText drl = read(checker.rules().drl(rule));
        drl.blocks().forEach(block -> digests.put(block.name(), block.digest()));
        changes.addAll(new Changes(drl, loader).all());
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            names.add(changes.get(i).block().name() + " ~" + i);
            if (changes.get(i).condition() >= 0) {
                texts.put(names.get(i), changes.get(i).text(names.get(i)));
            }
        }
        Map<String, Rule> compiled = new BlockCompiler(drl.head(), loader).compile(texts);
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).condition() >= 0 && !compiled.containsKey(names.get(i))) {
                notCompiled.add(i);
            }
        }
        live.putAll(compiled);
        judge = blocks.with(live.values());
    }

    private DrlText read(String drl) {
        try {
            return DrlText.of(drl);
        } catch (UnreadableRuleException e) {
            throw new UnchangeableRuleException(new Bilingual(
                    rule.id() + " 的规则文件第" + e.line() + "行：" + e.zh(),
                    "line " + e.line() + " of the DRL of " + rule.id() + ": " + e.en()));
        }
    }

    /** The changes that a case notices, of those that none has noticed yet. */
    Collection<Integer> tried(PolicyCase one, RuleTrial trial) {
        List<Integer> found = new ArrayList<>();
        BlockStatements statements = statements(trial, found);
        for (int i = 0; i < changes.size(); i++) {
            if (!notCompiled.contains(i)
                    && !noticed.containsKey(i)
                    && !found.contains(i)
                    && differs(one, trial, statements, i)) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean differs(PolicyCase one, RuleTrial trial, BlockStatements statements, int number) {
        String block = changes.get(number).block().name();
        boolean dropped = changes.get(number).condition() < 0;
        if (statements.said(block).equals(dropped ? "" : statements.said(names.get(number)))) {
            return false;
        }
        List<String> chosen = new ArrayList<>(blocks.names());
        chosen.remove(block);
        if (!dropped) {
            chosen.add(names.get(number));
        }
        return !CaseRunner.mismatches(one, List.of(rule.id()), trial.findings(statements, chosen))
                .isEmpty();
    }

    /** What all blocks say; a changed block that throws is noticed, as every check would fail, and is left out from then on. */
    private BlockStatements statements(RuleTrial trial, List<Integer> thrown) {
        while (true) {
            try {
                return trial.statements(judge);
            } catch (BlockJudge.FaultException e) {
                // Those named share a condition with the one that throws, or are left out already: each is tried apart.
                List<String> changed = culprits(
                        trial,
                        e.blocks().stream().filter(live::containsKey).distinct().toList());
                if (changed.isEmpty()) {
                    changed = culprits(trial, List.copyOf(live.keySet()));
                }
                if (changed.isEmpty()) {
                    throw e;
                }
                changed.forEach(name -> thrown.add(names.indexOf(name)));
                live.keySet().removeAll(changed);
                judge = blocks.with(live.values());
            }
        }
    }

    /** Those of some changed blocks that throw: the engine names ten at most, and not they alone. */
    private List<String> culprits(RuleTrial trial, List<String> changed) {
        if (changed.isEmpty()) {
            return changed;
        }
        try {
            trial.statements(blocks.with(changed.stream().map(live::get).toList()));
            return List.of();
        } catch (BlockJudge.FaultException e) {
            if (changed.size() <= 1) {
                return changed;
            }
            int half = changed.size() / 2;
            List<String> found = new ArrayList<>(culprits(trial, changed.subList(0, half)));
            found.addAll(culprits(trial, changed.subList(half, changed.size())));
            return found;
        }
    }

    /** Of changes that are named alike, a mark excuses the first that no case notices. */
    private void mark() {
        Set<EquivalentMark> left = new LinkedHashSet<>(marks);
        for (int i = 0; i < changes.size(); i++) {
            if (notCompiled.contains(i) || noticed.containsKey(i)) {
                continue;
            }
            Change change = changes.get(i);
            EquivalentMark mark = left.stream()
                    .filter(one -> one.names(change.block().name(), change.label()))
                    .findFirst()
                    .orElse(null);
            if (mark != null) {
                marked.put(i, mark);
                left.remove(mark);
            }
        }
    }

    private Mutant mutant(int number, Sentences sentences, SuggestedCase suggestion) {
        Change change = changes.get(number);
        String by = noticed.get(number);
        EquivalentMark mark = marked.get(number);
        Mutant.Status status =
                by != null ? Mutant.Status.NOTICED : mark != null ? Mutant.Status.EQUIVALENT : Mutant.Status.SURVIVED;
        return new Mutant(
                rule.id(),
                change.block().name(),
                change.line(),
                change.kind(),
                change.label(),
                status,
                by,
                status == Mutant.Status.SURVIVED ? sentences.missing(change) : null,
                suggestion,
                mark == null ? null : mark.reason());
    }
}
