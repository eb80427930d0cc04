package org.penggai.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.pack.RuleBlock;

/** Follows the conditions of a block over what the rules match, and tells what each of its constraints came to. */
public final class ConstraintTrials {
    private static final Set<String> ORDERED = Set.of("<", "<=", ">", ">=");
    private static final Set<BigDecimal> STEPS =
            Set.of(new BigDecimal("0.01"), new BigDecimal("0.1"), new BigDecimal("1"));

    private ConstraintTrials() {}

    /** Is told what a constraint came to. */
    public interface Seen {
        /**
         * A constraint that was looked at.
         *
         * @param condition the pattern that it is of, or the condition itself
         * @param constraint the constraint; null for a condition that asks whether there is something
         * @param held whether it held
         * @param steps for each of its ordered comparisons, how many steps apart its sides were
         */
        void seen(RuleBlock.Condition condition, String constraint, boolean held, List<Step> steps);
    }

    /**
     * How far apart the sides of a comparison were.
     *
     * @param comparison number of the comparison in its constraint
     * @param distance 0 where they were equal, else 1 or -1, a step over or under; further apart is not told
     */
    public record Step(int comparison, int distance) {}

    /** Tries a block for one subject. */
    public static void of(RuleBlock block, List<Object> memory, Fact subject, Seen seen) {
        new Tracer(
                        memory,
                        subject,
                        (condition, constraint, held, read, evaluator) -> seen.seen(
                                condition, constraint, held, read == null ? List.of() : steps(read, evaluator)))
                .trace(block);
    }

    /** Whether a constraint only says which facts belong together, by a name: others are not tried at all. */
    public static boolean joins(String constraint) {
        return ExpressionParser.parse(constraint) instanceof Expression.Comparison comparison
                && comparison.operator().equals("==")
                && comparison.left() instanceof Expression.Property property
                && property.of() == null
                && (comparison.right() instanceof Expression.Variable
                        || comparison.right() instanceof Expression.Literal literal
                                && literal.value() instanceof String);
    }

    /** The operators of the ordered comparisons of a constraint; {@code <=} for a day by which something happened. */
    public static List<String> comparisons(String constraint) {
        List<Expression> ordered = new ArrayList<>();
        collect(ExpressionParser.parse(constraint), ordered);
        return ordered.stream()
                .map(one -> one instanceof Expression.Comparison comparison ? comparison.operator() : "<=")
                .toList();
    }

    private static List<Step> steps(Expression read, Evaluator evaluator) {
        List<Expression> ordered = new ArrayList<>();
        collect(read, ordered);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Object left;
            Object right;
            if (ordered.get(i) instanceof Expression.Comparison comparison) {
                left = evaluator.value(comparison.left());
                right = evaluator.value(comparison.right());
            } else {
                Expression.Call call = (Expression.Call) ordered.get(i);
                left = evaluator.value(call.of()) instanceof EventDate event ? event.getDay() : null;
                right = evaluator.value(call.arguments().get(0));
            }
            Integer distance = distance(left, right);
            if (distance != null) {
                steps.add(new Step(i, distance));
            }
        }
        return steps;
    }

    /** Null where they are more than a step apart, or not both known. */
    private static Integer distance(Object left, Object right) {
        if (left instanceof LocalDate one && right instanceof LocalDate other) {
            long days = ChronoUnit.DAYS.between(other, one);
            return Math.abs(days) > 1 ? null : (Integer) (int) days;
        }
        if (left instanceof Number && right instanceof Number) {
            BigDecimal apart = new BigDecimal(left.toString()).subtract(new BigDecimal(right.toString()));
            boolean step = STEPS.stream().anyMatch(one -> one.compareTo(apart.abs()) == 0);
            return apart.signum() == 0 || step ? (Integer) apart.signum() : null;
        }
        return null;
    }

    private static void collect(Expression expression, List<Expression> ordered) {
        if (expression instanceof Expression.Comparison comparison && ORDERED.contains(comparison.operator())) {
            ordered.add(comparison);
        } else if (expression instanceof Expression.Call call
                && (call.name().equals("happenedBy") || call.name().equals("notBy"))) {
            ordered.add(call);
        } else if (expression instanceof Expression.Joined joined) {
            collect(joined.left(), ordered);
            collect(joined.right(), ordered);
        } else if (expression instanceof Expression.Not not) {
            collect(not.operand(), ordered);
        }
    }
}
