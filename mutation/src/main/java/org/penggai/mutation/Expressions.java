package org.penggai.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.penggai.harness.Mutant.Kind;

/** Rewrites one constraint, one place at a time. */
final class Expressions {
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> JOINTS = Set.of("&&", "||");

    /** Takes a place rewritten: what stood there, what stands there now, and the whole constraint as it is then. */
    interface Rewriter {
        void found(Kind kind, String before, String after, String whole);
    }

    /**
     * One comparison.
     *
     * @param at number of the token of its operator
     * @param from number of its first token
     * @param to number of the token after its last
     */
    record Comparison(int at, int from, int to, String operator, String left, String right) {}

    private final List<String> tokens;
    private final Rewriter rewriter;

    Expressions(String constraint, Rewriter rewriter) {
        this.tokens = Scanner.tokens(constraint);
        this.rewriter = rewriter;
    }

    /** The tokens without blanks. */
    static List<String> words(String constraint) {
        return Scanner.tokens(constraint).stream()
                .filter(token -> !token.isBlank())
                .toList();
    }

    static List<Comparison> comparisons(String constraint) {
        List<String> tokens = Scanner.tokens(constraint);
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (COMPARISONS.contains(tokens.get(i))) {
                int from = edge(tokens, i, -1) + 1;
                int to = edge(tokens, i, 1);
                comparisons.add(new Comparison(
                        i,
                        from,
                        to,
                        tokens.get(i),
                        String.join("", tokens.subList(from, i)).strip(),
                        String.join("", tokens.subList(i + 1, to)).strip()));
            }
        }
        return comparisons;
    }

    /** Where the operand on a side of an operator ends. */
    private static int edge(List<String> tokens, int at, int direction) {
        String opens = direction < 0 ? ")" : "(";
        String closes = direction < 0 ? "(" : ")";
        int depth = 0;
        int i = at + direction;
        for (; i >= 0 && i < tokens.size(); i += direction) {
            String token = tokens.get(i);
            if (depth == 0
                    && (JOINTS.contains(token) || token.equals(closes) || token.equals(",") || token.equals("!"))) {
                return i;
            }
            depth += token.equals(opens) ? 1 : token.equals(closes) ? -1 : 0;
        }
        return i;
    }

    void operator(Kind kind, Comparison comparison, String operator) {
        replace(kind, comparison, comparison.left() + " " + operator + " " + comparison.right());
    }

    void right(Kind kind, Comparison comparison, String right) {
        replace(kind, comparison, comparison.left() + " " + comparison.operator() + " " + right);
    }

    private void replace(Kind kind, Comparison comparison, String text) {
        String before = String.join("", tokens.subList(comparison.from(), comparison.to()))
                .strip();
        replace(kind, comparison.from(), comparison.to(), before, text);
    }

    private void replace(Kind kind, int from, int to, String before, String after) {
        String head = String.join("", tokens.subList(0, from));
        String tail = String.join("", tokens.subList(to, tokens.size()));
        boolean spaced = !head.isEmpty() && !head.endsWith(" ") && !head.endsWith("!") && !head.endsWith("(");
        rewriter.found(
                kind,
                before,
                after,
                head + (spaced ? " " : "") + after + (tail.isEmpty() || tail.startsWith(" ") ? "" : " ") + tail);
    }

    /** {@code &&} and {@code ||}, each for the other; of the rest of the constraint nothing changes. */
    void joints() {
        for (int i = 0; i < tokens.size(); i++) {
            String other = tokens.get(i).equals("&&") ? "||" : tokens.get(i).equals("||") ? "&&" : null;
            if (other != null) {
                List<String> changed = new ArrayList<>(tokens);
                changed.set(i, other);
                String whole = String.join("", changed);
                rewriter.found(Kind.LOGIC, String.join("", tokens), whole, whole);
            }
        }
    }

    /** A list of values with one of them left out. */
    void members() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).equals("in")) {
                continue;
            }
            int open = tokens.subList(i, tokens.size()).indexOf("(") + i;
            int close = open + 1;
            while (!tokens.get(close).equals(")")) {
                close++;
            }
            List<String> values = Scanner.split(String.join("", tokens.subList(open + 1, close)));
            for (int left = 0; values.size() > 1 && left < values.size(); left++) {
                List<String> fewer = new ArrayList<>(values);
                fewer.remove(left);
                replace(
                        Kind.ENUM,
                        open,
                        close + 1,
                        "( " + String.join(", ", values) + " )",
                        "( " + String.join(", ", fewer) + " )");
            }
        }
    }

    /** What is asked of the day of an event: the contrary, and the same of a day earlier or later. */
    void calls(Set<String> negated, Set<String> stepped) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String call = tokens.get(i);
            if (!negated.contains(call) || !tokens.get(i + 1).equals("(")) {
                continue;
            }
            int from = i;
            while (from > 0
                    && (tokens.get(from - 1).equals(".") || tokens.get(from - 1).matches("[$\\w]+"))) {
                from--;
            }
            int to = i + 2;
            while (!tokens.get(to - 1).equals(")")) {
                to++;
            }
            String text = String.join("", tokens.subList(from, to));
            boolean not = from > 0 && tokens.get(from - 1).equals("!");
            replace(Kind.NEGATION, not ? from - 1 : from, to, (not ? "!" : "") + text, (not ? "" : "!") + text);
            if (stepped.contains(call)) {
                String head = String.join("", tokens.subList(from, i + 2));
                List<String> arguments = Scanner.split(String.join("", tokens.subList(i + 2, to - 1)));
                String first = arguments.get(0);
                for (String step : List.of(".minusDays( 1 )", ".plusDays( 1 )")) {
                    // What comes after the as-of date or the ledger's has not happened: a day later is the same day.
                    // A day that may not be known can't be moved.
                    if (first.endsWith(".day")
                            || step.startsWith(".plus") && (first.equals("$today") || first.equals("$known"))) {
                        continue;
                    }
                    List<String> moved = new ArrayList<>(arguments);
                    moved.set(0, first + step);
                    replace(Kind.STEP, from, to, text, head + String.join(", ", moved) + ")");
                }
            }
        }
    }
}
