package org.penggai.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The changes of rules that no case notices, recorded beside the cases. What is recorded must not grow, and what a block says must
 * not change, without somebody looking: a rule that is weakened at a place that no case watches is seen by that.
 */
public final class Survivors {
    private Survivors() {}

    /**
     * Compares with what is recorded beside the files that were run. Rules of which nothing is recorded are passed over.
     *
     * @param selected the rules that were changed
     * @throws CaseFormatException when what is recorded can't be read
     * @throws IOException when a file can't be read
     */
    public static List<SurvivorCheck> check(List<CaseRun> runs, MutationReport report, Predicate<String> selected)
            throws IOException {
        List<SurvivorCheck> checks = new ArrayList<>();
        for (CaseRun run : runs) {
            Path file = SurvivorList.beside(run.file());
            for (Map.Entry<String, SurvivorList.OfRule> recorded :
                    SurvivorList.read(file).rules().entrySet()) {
                String rule = recorded.getKey();
                if (selected.test(rule)) {
                    RuleMutation found = report.rules().stream()
                            .filter(one -> one.rule().equals(rule))
                            .findFirst()
                            .orElse(new RuleMutation(rule, List.of(), 0, List.of(), Map.of()));
                    checks.add(compared(file, recorded.getValue(), found));
                }
            }
        }
        checks.sort(Comparator.comparing(SurvivorCheck::rule));
        return checks;
    }

    /**
     * Records them, each rule's beside the file that has most of its cases. What is recorded of other rules stays.
     *
     * @return how many files were written
     * @throws CaseFormatException when what is recorded can't be read
     * @throws IOException when a file can't be read or written
     */
    public static int record(List<CaseRun> runs, MutationReport report) throws IOException {
        Map<Path, SurvivorList> lists = new LinkedHashMap<>();
        for (RuleMutation rule : report.rules()) {
            Path file = SurvivorList.beside(home(runs, rule.rule()));
            if (!lists.containsKey(file)) {
                lists.put(file, SurvivorList.read(file));
            }
            lists.get(file)
                    .rules()
                    .put(rule.rule(), new SurvivorList.OfRule(rule.digests(), names(rule, Mutant.Status.SURVIVED)));
        }
        for (Map.Entry<Path, SurvivorList> list : lists.entrySet()) {
            list.getValue().write(list.getKey());
        }
        return lists.size();
    }

    private static Path home(List<CaseRun> runs, String rule) {
        CaseRun home = null;
        long most = 0;
        for (CaseRun run : runs) {
            long cases = run.results().stream()
                    .map(CaseResult::tested)
                    .filter(tested -> !tested.pending() && tested.rules().contains(rule))
                    .count();
            if (cases > most) {
                home = run;
                most = cases;
            }
        }
        return Objects.requireNonNull(home, "a rule is changed only where it has cases")
                .file();
    }

    private static SurvivorCheck compared(Path file, SurvivorList.OfRule recorded, RuleMutation found) {
        Set<String> blocks = new LinkedHashSet<>(recorded.digests().keySet());
        blocks.addAll(found.digests().keySet());
        blocks.removeIf(block ->
                Objects.equals(recorded.digests().get(block), found.digests().get(block)));
        List<String> survivors = names(found, Mutant.Status.SURVIVED);
        List<String> all = names(found, null);
        List<String> unnoticedNoMore = without(recorded.survivors(), survivors);
        List<String> gone = without(recorded.survivors(), all);
        return new SurvivorCheck(
                found.rule(),
                file,
                List.copyOf(blocks),
                without(survivors, recorded.survivors()),
                gone,
                unnoticedNoMore.size() - gone.size());
    }

    /** Of changes that are named alike, as many are left as there are more of them. */
    private static List<String> without(List<String> names, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(one -> left.merge(one, 1, Integer::sum));
        List<String> rest = new ArrayList<>();
        for (String name : names) {
            if (left.merge(name, -1, Integer::sum) < 0) {
                rest.add(name);
            }
        }
        return rest;
    }

    /** @param status null for any */
    private static List<String> names(RuleMutation rule, Mutant.Status status) {
        return rule.mutants().stream()
                .filter(mutant -> status == null || mutant.status() == status)
                .map(mutant -> ((mutant.block() == null ? "parameter" : mutant.block()) + " | " + mutant.change())
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }
}
