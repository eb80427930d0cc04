package org.penggai.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.harness.Mutant.Kind;

/** All changes of one place in a rule's blocks. */
final class Changes {
    private static final Set<String> ORDERED = Set.of("<", "<=", ">", ">=");
    private static final Map<String, String> BOUNDARY = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");
    private static final Set<String> DAY_CALLS = Set.of("happenedBy", "notBy");
    private static final Set<String> EVENT_CALLS = Set.of("happenedBy", "notBy", "uncertainBy");

    private final DrlText drl;
    private final Types types;
    private final Map<String, Change> found = new LinkedHashMap<>();
    private DrlText.Block block;

    Changes(DrlText drl, ClassLoader loader) {
        this.drl = drl;
        this.types = new Types(drl.head(), loader);
    }

    /** The changes, in the order of the file; no two make the same block. */
    List<Change> all() {
        for (DrlText.Block one : drl.blocks()) {
            block = one;
            types.forget();
            add(new Change(one, -1, null, Kind.BLOCK_DROPPED, "", one.name(), "", null));
            for (int i = 0; i < one.conditions().size(); i++) {
                Condition condition = one.conditions().get(i);
                int number = i;
                patterns(condition, number);
                types.bind(condition);
                constraints(condition, number, changed -> changed);
                if (condition.collected() != null) {
                    types.bind(condition.collected());
                    constraints(condition.collected(), number, condition::collecting);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private void add(Change change) {
        found.putIfAbsent(
                change.condition() < 0
                        ? change.block().name()
                        : change.text(change.block().name()),
                change);
    }

    private void patterns(Condition condition, int number) {
        if (condition.quantifier().equals("exists")) {
            add(pattern(condition, number, condition.quantified("not"), Kind.QUANTIFIER));
        } else if (condition.quantifier().equals("not")) {
            add(pattern(condition, number, condition.quantified("exists"), Kind.QUANTIFIER));
        }
        if (Implied.alwaysThere(condition)) {
            return;
        }
        String rest = rest(number);
        if (condition.bound().stream().noneMatch(variable -> mentions(rest, variable))) {
            add(pattern(condition, number, null, Kind.PATTERN_DROPPED));
        }
    }

    private Change pattern(Condition condition, int number, Condition changed, Kind kind) {
        return new Change(
                block,
                number,
                changed,
                kind,
                condition.type(),
                condition.text(),
                changed == null ? "" : changed.quantifier() + " …",
                null);
    }

    /** What comes after a condition. */
    private String rest(int number) {
        StringBuilder rest = new StringBuilder();
        for (int i = number + 1; i < block.conditions().size(); i++) {
            rest.append(block.conditions().get(i).text()).append('\n');
        }
        return rest.append(block.consequence()).toString();
    }

    private static boolean mentions(String text, String variable) {
        return Scanner.tokens(text).contains(variable);
    }

    private interface Within {
        Condition of(Condition changed);
    }

    private void constraints(Condition condition, int number, Within within) {
        for (int i = 0; i < condition.constraints().size(); i++) {
            String constraint = condition.constraints().get(i);
            if (Condition.binds(constraint) || namesParameter(condition, constraint)) {
                continue;
            }
            int at = i;
            Implied implied = new Implied(block.conditions(), types);
            int asked = condition == block.conditions().get(number) ? number : implied.collectedBy(number);
            Expressions.Rewriter rewriter = (kind, before, after, whole) -> {
                if (!implied.changesNothing(asked, at, kind, after)) {
                    add(new Change(
                            block,
                            number,
                            within.of(condition.with(at, whole)),
                            kind,
                            condition.type(),
                            before,
                            after,
                            constraint));
                }
            };
            if (!guards(condition, number, i)) {
                rewriter.found(Kind.CONSTRAINT_DROPPED, constraint, "", null);
            }
            rewrite(condition, number, i, rewriter);
        }
    }

    /** Which parameter is read is no place to err: another one is of another unit, and the rule throws. */
    private static boolean namesParameter(Condition condition, String constraint) {
        return condition.type().equals("Parameter") && constraint.startsWith("id ==");
    }

    /**
     * Whether a constraint only says that there is a value, and another, that is false without one, reads the value as well: to
     * drop it changes nothing in DRL, where a comparison with nothing is false.
     */
    private boolean guards(Condition condition, int number, int constraint) {
        List<String> tokens = Expressions.words(condition.constraints().get(constraint));
        int read = tokens.size() - 2;
        if (read < 1 || !tokens.get(read).equals("!=") || !tokens.get(read + 1).equals("null")) {
            return false;
        }
        String value = String.join("", tokens.subList(0, read));
        for (int i = 0; i < condition.constraints().size(); i++) {
            String other = condition.constraints().get(i);
            if (i != constraint && !Condition.binds(other) && needs(other, value)) {
                return true;
            }
        }
        for (String other : condition.constraints()) {
            if (Condition.binds(other)
                    && other.substring(other.indexOf(':') + 1).strip().equals(value)) {
                String variable = other.substring(0, other.indexOf(':')).strip();
                for (int i = number + 1; i < block.conditions().size(); i++) {
                    Condition later = block.conditions().get(i);
                    if (!later.quantifier().equals("not")
                            && later.constraints().stream()
                                    .anyMatch(one -> !Condition.binds(one) && needs(one, variable))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a constraint is one comparison that is false where a value is not known. */
    private static boolean needs(String constraint, String value) {
        List<Expressions.Comparison> comparisons = Expressions.comparisons(constraint);
        List<String> tokens = Expressions.words(constraint);
        if (comparisons.size() != 1 || tokens.contains("||") || tokens.contains("&&") || tokens.contains("!")) {
            return false;
        }
        Expressions.Comparison comparison = comparisons.get(0);
        boolean reads = comparison.left().equals(value) || comparison.right().equals(value);
        return reads
                && (ORDERED.contains(comparison.operator())
                        || comparison.operator().equals("==")
                                && !comparison.right().equals("null"));
    }

    private void rewrite(Condition condition, int number, int constraint, Expressions.Rewriter rewriter) {
        String text = condition.constraints().get(constraint);
        Expressions expressions = new Expressions(text, rewriter);
        for (Expressions.Comparison comparison : Expressions.comparisons(text)) {
            String operator = comparison.operator();
            if (ORDERED.contains(operator)) {
                expressions.operator(Kind.COMPARISON, comparison, BOUNDARY.get(operator));
                String step = step(comparison, condition.type());
                if (step != null) {
                    expressions.right(Kind.STEP, comparison, step);
                }
            } else if (comparison.right().equals("null")) {
                if (operator.equals("==") || !guards(condition, number, constraint)) {
                    expressions.operator(Kind.NULL_CHECK, comparison, operator.equals("==") ? "!=" : "==");
                }
            } else if (comparison.right().equals("true") || comparison.right().equals("false")) {
                expressions.right(Kind.BOOLEAN, comparison, comparison.right().equals("true") ? "false" : "true");
            } else if (neighbour(comparison.right(), condition.type()) != null) {
                expressions.right(Kind.ENUM, comparison, neighbour(comparison.right(), condition.type()));
            } else if (!comparison.right().startsWith("$") || comparison.right().contains(".")) {
                expressions.operator(Kind.COMPARISON, comparison, operator.equals("==") ? "!=" : "==");
            }
        }
        expressions.joints();
        expressions.members();
        expressions.calls(EVENT_CALLS, DAY_CALLS);
    }

    /** What is compared with, one step on the side that the other operator does not reach. */
    private String step(Expressions.Comparison comparison, String pattern) {
        boolean up = comparison.operator().equals("<=") || comparison.operator().equals(">");
        String right = comparison.right();
        Class<?> left = types.of(comparison.left(), pattern);
        Class<?> type = types.of(right, pattern);
        if (type == LocalDate.class && !right.endsWith(".day")) {
            return right + (up ? ".plusDays( 1 )" : ".minusDays( 1 )");
        }
        if (right.matches("\\d+")) {
            BigDecimal number = new BigDecimal(right);
            boolean amount = left == BigDecimal.class;
            BigDecimal by = amount ? new BigDecimal("0.01") : BigDecimal.ONE;
            BigDecimal moved = up ? number.add(by) : number.subtract(by);
            return moved.toPlainString() + (amount ? "B" : "");
        }
        if (type == BigDecimal.class && right.startsWith("$")) {
            boolean count = left == int.class || left == long.class || left == Integer.class;
            String by = count ? "java.math.BigDecimal.ONE" : "java.math.BigDecimal.valueOf( 1, 2 )";
            return right + (up ? ".add" : ".subtract") + "( " + by + " )";
        }
        return null;
    }

    /** The next value of the same enumeration; null where it is none. */
    private String neighbour(String constant, String pattern) {
        int dot = constant.lastIndexOf('.');
        Class<?> type = dot < 0 || !Character.isUpperCase(constant.charAt(0)) ? null : types.of(constant, pattern);
        if (type == null || !type.isEnum()) {
            return null;
        }
        Object[] values = type.getEnumConstants();
        for (int i = 0; i < values.length; i++) {
            if (((Enum<?>) values[i]).name().equals(constant.substring(dot + 1))) {
                return constant.substring(0, dot + 1) + ((Enum<?>) values[(i + 1) % values.length]).name();
            }
        }
        return null;
    }
}
