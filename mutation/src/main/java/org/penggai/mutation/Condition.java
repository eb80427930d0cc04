package org.penggai.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One condition of a block: a pattern, perhaps under {@code exists} or {@code not}, perhaps over what is collected.
 *
 * @param line line of the file
 * @param quantifier {@code exists}, {@code not} or empty
 * @param binding the variable that it binds; empty for none
 * @param type the type that it matches
 * @param constraints its constraints and bindings
 * @param source what follows it: where its values come from; empty for the facts
 * @param collected the pattern whose matches are collected; null for none
 */
record Condition(
        int line,
        String quantifier,
        String binding,
        String type,
        List<String> constraints,
        String source,
        Condition collected) {
    private static final Pattern BEGINNING =
            Pattern.compile("\\s*(?:(exists|not)\\s+)?(?:(\\$\\w+)\\s*:\\s*)?([A-Z]\\w*)\\s*\\(");
    private static final Pattern COLLECT = Pattern.compile("\\s*from\\s+collect\\s*\\(");
    private static final Pattern FROM = Pattern.compile("\\s*from\\s+\\S[^\\n]*");

    Condition {
        constraints = List.copyOf(constraints);
    }

    static List<Condition> all(String text, int firstLine) {
        List<Condition> conditions = new ArrayList<>();
        int at = 0;
        while (!text.substring(at).isBlank()) {
            Matcher beginning = BEGINNING.matcher(text).region(at, text.length());
            if (!beginning.lookingAt()) {
                String rest = text.substring(at).strip();
                int blank = text.substring(at).indexOf(rest.charAt(0));
                throw new UnreadableRuleException(
                        firstLine
                                + (int) text.substring(0, at + blank)
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count(),
                        "不会改动这样的条件：" + rest.lines().findFirst().orElseThrow() + "；只会改动单个模式、exists 和 not",
                        "can't change a condition like "
                                + rest.lines().findFirst().orElseThrow() + "; only patterns, exists and not");
            }
            int line = firstLine
                    + (int) text.substring(0, beginning.start(3))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            int end = Scanner.closing(text, beginning.end() - 1);
            List<String> constraints = Scanner.split(text.substring(beginning.end(), end));
            at = end + 1;
            Condition collected = null;
            String source = "";
            Matcher collect = COLLECT.matcher(text).region(at, text.length());
            Matcher from = FROM.matcher(text).region(at, text.length());
            if (collect.lookingAt()) {
                int close = Scanner.closing(text, collect.end() - 1);
                collected = all(text.substring(collect.end(), close), line).get(0);
                at = close + 1;
            } else if (from.lookingAt()) {
                source = from.group().strip();
                at = from.end();
            }
            conditions.add(new Condition(
                    line,
                    beginning.group(1) == null ? "" : beginning.group(1),
                    beginning.group(2) == null ? "" : beginning.group(2),
                    beginning.group(3),
                    constraints,
                    source,
                    collected));
        }
        return conditions;
    }

    String text() {
        return (quantifier.isEmpty() ? "" : quantifier + " ")
                + (binding.isEmpty() ? "" : binding + " : ")
                + type
                + (constraints.isEmpty() ? "()" : "( " + String.join(", ", constraints) + " )")
                + (source.isEmpty() ? "" : " " + source)
                + (collected == null ? "" : " from collect( " + collected.text() + " )");
    }

    /** The same with a constraint written otherwise; null leaves it out. */
    Condition with(int number, String constraint) {
        List<String> changed = new ArrayList<>(constraints);
        if (constraint == null) {
            changed.remove(number);
        } else {
            changed.set(number, constraint);
        }
        return new Condition(line, quantifier, binding, type, changed, source, collected);
    }

    Condition quantified(String other) {
        return new Condition(line, other, binding, type, constraints, source, collected);
    }

    Condition collecting(Condition other) {
        return new Condition(line, quantifier, binding, type, constraints, source, other);
    }

    /** Whether a constraint only binds a variable. */
    static boolean binds(String constraint) {
        return constraint.startsWith("$") && constraint.matches("\\$\\w+\\s*:[^:].*");
    }

    /** The variables that it binds. */
    List<String> bound() {
        List<String> variables = new ArrayList<>();
        if (!binding.isEmpty()) {
            variables.add(binding);
        }
        for (String constraint : constraints) {
            if (binds(constraint)) {
                variables.add(constraint.substring(0, constraint.indexOf(':')).strip());
            }
        }
        return variables;
    }
}
