package org.penggai.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.penggai.derive.Deadline;
import org.penggai.ledger.Facts;
import org.penggai.pack.Rule;
import org.penggai.pack.RuleBlock;
import org.penggai.pack.RuleBlock.Condition;

/**
 * Which days a rule holds its subjects to, by the conditions of its blocks: a deadline that a block of a breach passes on is
 * one that the rule judges.
 *
 * @param deadlines kinds of fact that deadlines bind, by obligation
 * @param waitedFor the obligations of which the rule says that they are pending; null for all
 * @param standings obligations of what it reads that tells of other days
 */
record DutyTerms(Map<String, Set<String>> deadlines, Set<String> waitedFor, Set<String> standings) {
    private static final String DEADLINE = Deadline.class.getSimpleName();
    private static final Pattern OBLIGATION = Pattern.compile("obligation == \"([^\"]+)\"");
    private static final Pattern SUBJECT = Pattern.compile("(\\$\\w+) : subjectId|subjectId == (\\$\\w+)");

    /** @param standingTypes simple names of the types of fact that tell of other days */
    static DutyTerms of(Rule rule, List<RuleBlock> blocks, Set<String> standingTypes) {
        Map<String, Set<String>> deadlines = new HashMap<>();
        Set<String> waitedFor = new HashSet<>();
        boolean waitsForAll = false;
        Set<String> standings = new HashSet<>();
        for (RuleBlock block : blocks) {
            boolean pending = block.says().equals("pending");
            if (!pending && !block.says().equals("broken") && !block.says().equals("cured")) {
                continue;
            }
            List<Condition> patterns = new ArrayList<>();
            block.conditions().forEach(condition -> collect(condition, patterns));
            for (Condition pattern : patterns) {
                Set<String> named = matches(OBLIGATION, pattern);
                if (DEADLINE.equals(pattern.type()) && pending) {
                    waitedFor.addAll(named);
                    waitsForAll |= named.isEmpty();
                } else if (DEADLINE.equals(pattern.type()) && isPassedOn(pattern)) {
                    named.forEach(obligation -> deadlines
                            .computeIfAbsent(obligation, key -> new HashSet<>())
                            .addAll(bound(pattern, patterns)));
                } else if (standingTypes.contains(pattern.type())) {
                    standings.addAll(named.isEmpty() ? Set.of(plain(rule)) : named);
                }
            }
        }
        return new DutyTerms(deadlines, waitsForAll ? null : waitedFor, standings);
    }

    /** The rule's id without its category: what its own obligation is called. */
    static String plain(Rule rule) {
        return rule.id().substring(rule.id().lastIndexOf('/') + 1);
    }

    /** Whether it holds its subjects to any day. */
    boolean dated() {
        return !deadlines.isEmpty() || !standings.isEmpty();
    }

    boolean waitsFor(String obligation) {
        return waitedFor == null || waitedFor.contains(obligation);
    }

    private static void collect(Condition condition, List<Condition> patterns) {
        patterns.add(condition);
        if (condition.collect() != null) {
            collect(condition.collect(), patterns);
        }
        if (condition.conditions() != null) {
            condition.conditions().forEach(part -> collect(part, patterns));
        }
    }

    private static boolean isPassedOn(Condition pattern) {
        return constraints(pattern).stream().anyMatch(constraint -> constraint.endsWith(" : this"));
    }

    private static List<String> constraints(Condition pattern) {
        return pattern.constraints() == null ? List.of() : pattern.constraints();
    }

    private static Set<String> matches(Pattern wanted, Condition pattern) {
        Set<String> found = new HashSet<>();
        for (String constraint : constraints(pattern)) {
            Matcher matcher = wanted.matcher(constraint);
            while (matcher.find()) {
                found.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        return found;
    }

    /** The kinds of fact whose id the deadline's subject is, in the block that it stands in. */
    private static Set<String> bound(Condition deadline, List<Condition> patterns) {
        Set<String> kinds = new HashSet<>();
        for (String variable : matches(SUBJECT, deadline)) {
            for (Condition pattern : patterns) {
                if (constraints(pattern).contains("id == " + variable)
                        || constraints(pattern).contains(variable + " : id")) {
                    Facts.kinds().values().stream()
                            .filter(kind -> kind.getSimpleName().equals(pattern.type()))
                            .forEach(kind -> kinds.add(Facts.typeName(kind)));
                }
            }
        }
        return kinds;
    }
}
