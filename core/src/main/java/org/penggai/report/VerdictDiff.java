package org.penggai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.penggai.judge.Outcome;

/**
 * What differs between reports on the same ledgers: which findings appear, vanish or change. That something is satisfied is no
 * finding.
 *
 * @param ledgers how many ledgers were compared
 * @param same how many findings are the same
 * @param added rules that were checked in the later reports only, sorted
 * @param removed rules that were checked in the earlier reports only, sorted
 * @param changes the changes, by rule, ledger and subject
 */
public record VerdictDiff(
        int ledgers, int same, List<String> added, List<String> removed, List<VerdictChange> changes) {

    /** Two reports on one ledger. */
    public record Pair(PastReport before, PastReport after) {}

    /** What differs between each two. */
    public static VerdictDiff of(List<Pair> pairs) {
        List<VerdictChange> changes = new ArrayList<>();
        Set<String> added = new TreeSet<>();
        Set<String> removed = new TreeSet<>();
        int same = 0;
        for (Pair pair : pairs) {
            added.addAll(pair.after().rules());
            removed.addAll(pair.before().rules());
            same += compare(pair, changes);
        }
        Set<String> both = new TreeSet<>(added);
        both.retainAll(removed);
        added.removeAll(both);
        removed.removeAll(both);
        changes.sort(
                Comparator.comparing((VerdictChange change) -> change.either().rule())
                        .thenComparing(VerdictChange::ledger)
                        .thenComparing(change -> change.either().subject().type())
                        .thenComparing(change -> change.either().subject().id()));
        return new VerdictDiff(pairs.size(), same, List.copyOf(added), List.copyOf(removed), List.copyOf(changes));
    }

    private static int compare(Pair pair, List<VerdictChange> changes) {
        Map<String, PastFinding> before = findings(pair.before());
        Map<String, PastFinding> after = findings(pair.after());
        String ledger = pair.after().input() == null
                ? pair.after().jurisdiction()
                : pair.after().input();
        int same = 0;
        for (PastFinding now : after.values()) {
            PastFinding then = before.remove(now.fingerprint());
            if (then == null) {
                changes.add(new VerdictChange(VerdictChange.Kind.APPEARS, ledger, null, now));
            } else if (then.outcome() != now.outcome()) {
                changes.add(new VerdictChange(VerdictChange.Kind.CHANGES, ledger, then, now));
            } else if (then.says(now)) {
                same++;
            } else {
                changes.add(new VerdictChange(VerdictChange.Kind.SHIFTS, ledger, then, now));
            }
        }
        before.values()
                .forEach(gone -> changes.add(new VerdictChange(VerdictChange.Kind.VANISHES, ledger, gone, null)));
        return same;
    }

    private static Map<String, PastFinding> findings(PastReport report) {
        Map<String, PastFinding> findings = new LinkedHashMap<>();
        report.findings().stream()
                .filter(finding ->
                        finding.outcome() != Outcome.SATISFIED && finding.outcome() != Outcome.NOT_APPLICABLE)
                .forEach(finding -> findings.put(finding.fingerprint(), finding));
        return findings;
    }

    /** How many changes are of a kind. */
    public long count(VerdictChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** The changes by clause; one under several clauses stands under each. */
    public Map<String, List<VerdictChange>> byClause() {
        Map<String, List<VerdictChange>> byClause = new TreeMap<>();
        changes.forEach(change -> change.either().clauses().forEach(clause -> byClause.computeIfAbsent(
                        clause, key -> new ArrayList<>())
                .add(change)));
        return byClause;
    }
}
