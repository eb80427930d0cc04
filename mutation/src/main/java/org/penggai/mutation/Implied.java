package org.penggai.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.penggai.harness.Mutant.Kind;

/**
 * What the other constraints of a block say of a constraint: one that holds whenever they do can be left out, or asked less
 * strictly, and the block says the same.
 *
 * <p>Held to be so: nothing is judged as of a day before the plan, and a ledger does not say what happened after its own last day.
 */
final class Implied {
    /** The terms that may begin before the plan's issue; all others begin with it at the earliest. */
    static final Set<String> FROM_ANY_DAY =
            Set.of("half-year", "no-default", "no-default-at-latest", "not-withheld", "paid-out", "payables-paid");

    /** Of these one may end on the day of the plan's issue; all others end later. */
    static final Set<String> ON_ISSUE =
            Set.of("approval-in-time", "approval-in-time-unless-ended", "on-schedule", "tasks-done");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Set<String> ALWAYS_THERE = Set.of("AsOf", "Jurisdiction");
    private static final Pattern ASKED = Pattern.compile(
            "(!?)\\s*([a-zA-Z]\\w*)\\.(happenedBy|notBy|uncertainBy)\\(\\s*(\\$\\w+)\\s*(?:,\\s*(\\$\\w+)\\s*)?\\)");
    private static final Pattern DUE = Pattern.compile("(\\w+)\\s*(<=|<)\\s*(\\$\\w+)");

    /** What is asked of the day of an event: {@code !done.happenedBy($limit)}. */
    private record Asked(boolean not, String field, String call, String limit, String known) {
        static Asked of(String constraint) {
            Matcher matcher = ASKED.matcher(constraint.strip());
            return matcher.matches()
                    ? new Asked(
                            !matcher.group(1).isEmpty(),
                            matcher.group(2),
                            matcher.group(3),
                            matcher.group(4),
                            matcher.group(5))
                    : null;
        }

        boolean is(boolean negated, String called, String of) {
            return not == negated && call.equals(called) && limit.equals(of);
        }
    }

    private final List<Condition> conditions;
    private final Map<Integer, Integer> collected = new HashMap<>();
    private final Types types;

    Implied(List<Condition> conditions, Types types) {
        this.conditions = new ArrayList<>(conditions);
        for (int i = 0; i < conditions.size(); i++) {
            Condition inner = conditions.get(i).collected();
            if (inner != null) {
                // Of what is collected there is one, where something must be.
                boolean any = conditions.get(i).constraints().contains("size > 0");
                collected.put(i, this.conditions.size());
                this.conditions.add(inner.quantified(any ? "exists" : "not"));
            }
        }
        this.types = types;
    }

    /** The number under which what a condition collects is asked of. */
    int collectedBy(int condition) {
        return collected.get(condition);
    }

    /** Whether a pattern matches once over any ledger, and says nothing but how something is called. */
    static boolean alwaysThere(Condition condition) {
        return condition.quantifier().isEmpty()
                && ALWAYS_THERE.contains(condition.type())
                && condition.constraints().stream().allMatch(Condition::binds);
    }

    /** Whether a change of a constraint only asks for less than the others ask for anyway. */
    boolean changesNothing(int condition, int constraint, Kind kind, String after) {
        String text = conditions.get(condition).constraints().get(constraint);
        boolean dropped = kind == Kind.CONSTRAINT_DROPPED;
        Asked asked = Asked.of(text);
        if (asked != null && asked.not() && asked.call().equals("happenedBy")) {
            boolean earlier = kind == Kind.STEP && after.contains(".minusDays( 1 )");
            boolean later = kind == Kind.STEP && after.contains(".plusDays( 1 )");
            return (dropped || kind == Kind.STEP) && dayIsOpen(condition, asked.field())
                    || (dropped || earlier && !later) && notYet(condition, asked)
                    || later && notYetTheDayAfter(condition, asked);
        }
        if (asked != null && asked.is(false, "notBy", asked.limit())) {
            return kind == Kind.STEP && after.contains(".minusDays( 1 )") && stillOpen(condition, asked);
        }
        if (seen(text, conditions.get(condition).type())) {
            String field = text.strip().split(" ")[0];
            boolean given = text.contains("||")
                    || conditions.get(condition).constraints().contains(field + " != null")
                    || types.required(field, conditions.get(condition).type());
            return kind == Kind.STEP || dropped && given;
        }
        Matcher due = DUE.matcher(text.strip());
        if (!due.matches() || !conditions.get(condition).quantifier().isEmpty()) {
            return false;
        }
        String limit = due.group(3);
        if (due.group(2).equals("<") && limit.equals(bound("AsOf", "date"))) {
            return (dropped || kind == Kind.COMPARISON) && happenedBetween(variable(condition, due.group(1)), limit);
        }
        return due.group(2).equals("<=")
                && limit.equals(bound("AsOf", "knownThrough"))
                && (dropped || kind == Kind.STEP)
                && notBy(variable(condition, due.group(1)), limit)
                && conditions.get(condition).constraints().stream()
                        .anyMatch(one -> one.strip().equals(due.group(1) + " < " + bound("AsOf", "date")));
    }

    /** No record is seen that is dated later than what the ledger knows. */
    private boolean seen(String constraint, String type) {
        Matcher day = DUE.matcher(constraint.strip().replaceFirst("^(\\w+) == null \\|\\| (?=\\1 )", ""));
        return day.matches()
                && day.group(2).equals("<=")
                && day.group(3).equals(bound("AsOf", "knownThrough"))
                && types.dates(day.group(1), type);
    }

    /** What is uncertain by a day that is known has no day of its own, so that it had not happened by any. */
    private boolean dayIsOpen(int condition, String field) {
        return of(condition).stream()
                .anyMatch(one -> one.field().equals(field)
                        && one.call().equals("uncertainBy")
                        && !one.not()
                        && known(one.limit()));
    }

    /** What has not happened by today, or had not by the end of a term, had not when the plan was issued. */
    private boolean notYet(int condition, Asked asked) {
        String today = bound("AsOf", "date");
        return isIssue(asked.limit())
                && of(condition).stream()
                        .filter(one -> one.field().equals(asked.field()))
                        .anyMatch(one -> today != null && one.is(true, "happenedBy", today)
                                || fromIssue(one.limit())
                                        && (one.is(false, "notBy", one.limit())
                                                || one.is(true, "happenedBy", one.limit()) && known(one.limit())));
    }

    /** What had not happened by the end of a term of a day at least, had not on the day after the plan's issue. */
    private boolean notYetTheDayAfter(int condition, Asked asked) {
        String today = bound("AsOf", "date");
        return isIssue(asked.limit())
                && of(condition).stream()
                        .filter(one -> one.field().equals(asked.field()))
                        .anyMatch(
                                one -> today != null && one.is(true, "happenedBy", today) && afterIssue(pastDue(today))
                                        || afterIssue(one.limit())
                                                && (one.is(false, "notBy", one.limit())
                                                        || one.is(true, "happenedBy", one.limit())
                                                                && known(one.limit())));
    }

    /** The variable of a term's end that is past; null for none. */
    private String pastDue(String today) {
        return conditions.stream()
                .filter(one -> one.quantifier().isEmpty() && one.constraints().contains("due < " + today))
                .map(one -> variable(one, "due"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * What had not happened by a due day that is past and known, nor has by today, had not happened the day before either.
     */
    private boolean stillOpen(int condition, Asked asked) {
        String today = bound("AsOf", "date");
        String known = bound("AsOf", "knownThrough");
        return today != null
                && asked.limit() != null
                && known != null
                && known.equals(asked.known())
                && of(condition).stream()
                        .anyMatch(one -> one.field().equals(asked.field()) && one.is(true, "happenedBy", today))
                && conditions.stream()
                        .anyMatch(one -> one.quantifier().isEmpty()
                                && asked.limit().equals(variable(one, "due"))
                                && one.constraints().contains("due < " + today)
                                && one.constraints().contains("due <= " + known));
    }

    /** Whether a variable is the end of a term that begins no earlier than the plan's issue. */
    private boolean fromIssue(String variable) {
        return ends(variable, FROM_ANY_DAY);
    }

    private boolean afterIssue(String variable) {
        return variable != null && fromIssue(variable) && ends(variable, ON_ISSUE);
    }

    private boolean ends(String variable, Set<String> others) {
        return conditions.stream()
                .filter(condition -> condition.type().equals("Deadline")
                        && condition.quantifier().isEmpty()
                        && variable.equals(variable(condition, "due")))
                .anyMatch(condition -> {
                    List<String> obligations = condition.constraints().stream()
                            .filter(one -> one.startsWith("obligation"))
                            .flatMap(one -> QUOTED.matcher(one).results().map(quoted -> quoted.group(1)))
                            .toList();
                    return !obligations.isEmpty() && obligations.stream().noneMatch(others::contains);
                });
    }

    /** Of what had not happened by the due day and has by today, the due day is past. */
    private boolean happenedBetween(String due, String today) {
        if (due == null) {
            return false;
        }
        for (int i = 0; i < conditions.size(); i++) {
            List<Asked> all = positive(i) ? of(i) : List.of();
            for (Asked one : all) {
                if (one.is(false, "notBy", due)
                        && all.stream()
                                .anyMatch(other ->
                                        other.field().equals(one.field()) && other.is(false, "happenedBy", today))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** That something certainly had not happened by a day is known through that day. */
    private boolean notBy(String due, String known) {
        for (int i = 0; due != null && i < conditions.size(); i++) {
            if (positive(i)
                    && of(i).stream().anyMatch(one -> one.is(false, "notBy", due) && known.equals(one.known()))) {
                return true;
            }
        }
        return false;
    }

    /** What is asked of the fact that a condition is about, by it or by another condition on the same fact. */
    private List<Asked> of(int condition) {
        List<Asked> all = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if (i == condition || positive(i) && positive(condition) && sameFact(i, condition)) {
                conditions.get(i).constraints().stream()
                        .map(Asked::of)
                        .filter(Objects::nonNull)
                        .forEach(all::add);
            }
        }
        return all;
    }

    private boolean positive(int condition) {
        return !conditions.get(condition).quantifier().equals("not");
    }

    private boolean sameFact(int one, int other) {
        Set<String> ids = ids(conditions.get(one));
        ids.retainAll(ids(conditions.get(other)));
        return conditions.get(one).type().equals(conditions.get(other).type()) && !ids.isEmpty();
    }

    /** The variables that hold a fact's id. */
    private static Set<String> ids(Condition condition) {
        Set<String> ids = new TreeSet<>();
        for (String constraint : condition.constraints()) {
            List<String> words = Expressions.words(constraint);
            if (words.size() == 3
                    && words.get(0).startsWith("$")
                    && words.get(1).equals(":")
                    && words.get(2).equals("id")) {
                ids.add(words.get(0));
            } else if (words.size() == 3
                    && words.get(0).equals("id")
                    && words.get(1).equals("==")
                    && words.get(2).startsWith("$")) {
                ids.add(words.get(2));
            }
        }
        return ids;
    }

    /** The variable that a property of a pattern is bound to in every match; null for none. */
    private String bound(String type, String property) {
        return conditions.stream()
                .filter(condition ->
                        condition.type().equals(type) && condition.quantifier().isEmpty())
                .map(condition -> variable(condition, property))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String variable(int condition, String property) {
        return variable(conditions.get(condition), property);
    }

    private static String variable(Condition condition, String property) {
        return condition.constraints().stream()
                .filter(Condition::binds)
                .filter(one -> one.substring(one.indexOf(':') + 1).strip().equals(property))
                .map(one -> one.substring(0, one.indexOf(':')).strip())
                .findFirst()
                .orElse(null);
    }

    private boolean isIssue(String variable) {
        return conditions.stream()
                .anyMatch(condition -> condition.type().equals("Parameter")
                        && condition.bound().contains(variable)
                        && condition.constraints().contains("id == \"plan-issued\""));
    }

    /** Whether a variable certainly holds a day. */
    private boolean known(String variable) {
        if (variable.equals(bound("AsOf", "date")) || variable.equals(bound("AsOf", "knownThrough"))) {
            return true;
        }
        for (Condition condition : conditions) {
            for (String constraint : condition.quantifier().isEmpty() ? condition.constraints() : List.<String>of()) {
                Matcher due = DUE.matcher(constraint.strip());
                String property = constraint.strip().endsWith("!= null")
                        ? constraint
                                .strip()
                                .substring(0, constraint.strip().length() - "!= null".length())
                                .strip()
                        : due.matches() ? due.group(1) : null;
                if (property != null && variable.equals(variable(condition, property))) {
                    return true;
                }
            }
        }
        return false;
    }
}
