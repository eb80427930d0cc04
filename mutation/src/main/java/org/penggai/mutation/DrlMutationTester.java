package org.penggai.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.penggai.ComplianceChecker;
import org.penggai.harness.CaseResult;
import org.penggai.harness.CaseRun;
import org.penggai.harness.EquivalentMark;
import org.penggai.harness.MutationOptions;
import org.penggai.harness.MutationReport;
import org.penggai.harness.MutationTester;
import org.penggai.harness.PolicyCase;
import org.penggai.harness.RuleMutation;
import org.penggai.harness.UnchangeableRuleException;

/** Changes DRL and parameters, a rule to a thread. */
public final class DrlMutationTester implements MutationTester {
    /** Of each other rule a case that is more than satisfied. */
    private static List<PolicyCase> donors(Map<String, List<PolicyCase>> cases, String rule) {
        List<PolicyCase> donors = new ArrayList<>();
        cases.forEach((other, all) -> all.stream()
                .filter(one -> !other.equals(rule) && one.expectations().get(0).due() != null)
                .findFirst()
                .ifPresent(donors::add));
        return donors;
    }

    private static List<EquivalentMark> marks(List<CaseRun> runs, String rule) {
        return runs.stream()
                .flatMap(run -> run.marks().stream())
                .filter(mark -> mark.rule().equals(rule))
                .toList();
    }

    @Override
    public MutationReport test(ComplianceChecker checker, List<CaseRun> runs, MutationOptions options) {
        Map<String, List<PolicyCase>> cases = new TreeMap<>();
        for (CaseRun run : runs) {
            for (CaseResult result : run.results()) {
                if (!result.tested().pending()) {
                    result.tested().rules().forEach(rule -> cases.computeIfAbsent(rule, id -> new ArrayList<>())
                            .add(result.tested()));
                }
            }
        }
        RuleModels models = new RuleModels(checker.rules());
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<RuleMutation>> running = new ArrayList<>();
            // The rules with most to do come first, so that the last one is not waited for.
            cases.entrySet().stream()
                    .filter(entry -> options.rules().test(entry.getKey()))
                    .sorted(Comparator.comparing(entry -> -checker.rules()
                            .drl(checker.rules().rule(entry.getKey()))
                            .length()))
                    .forEach(entry -> running.add(threads.submit(() -> {
                        RuleMutation done = new RuleMutations(
                                        checker,
                                        models,
                                        entry.getKey(),
                                        entry.getValue(),
                                        donors(cases, entry.getKey()),
                                        marks(runs, entry.getKey()),
                                        options)
                                .run();
                        synchronized (options) {
                            options.done().accept(done);
                        }
                        return done;
                    })));
            List<RuleMutation> done = new ArrayList<>();
            for (Future<RuleMutation> one : running) {
                done.add(one.get());
            }
            done.sort(Comparator.comparing(RuleMutation::rule));
            return new MutationReport(done);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnchangeableRuleException unchangeable) {
                throw unchangeable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
