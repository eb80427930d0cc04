package org.penggai.explain;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.penggai.ledger.EventDate;

/** Works out expressions over one fact and the variables bound before it; as in DRL, nothing compares with null. */
final class Evaluator {
    private final Object fact;
    private final Map<String, Object> variables;
    private final Map<String, Object> seen = new LinkedHashMap<>();

    Evaluator(Object fact, Map<String, Object> variables) {
        this.fact = fact;
        this.variables = variables;
    }

    /** The fact's own properties that were read so far, with their values. */
    Map<String, Object> seen() {
        return seen;
    }

    boolean holds(Expression expression) {
        return Boolean.TRUE.equals(value(expression));
    }

    Object value(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value();
        }
        if (expression instanceof Expression.Constant constant) {
            return constant;
        }
        if (expression instanceof Expression.Variable variable) {
            return variables.get(variable.name());
        }
        if (expression instanceof Expression.Property property) {
            return property(property);
        }
        if (expression instanceof Expression.Call call) {
            return call(call);
        }
        if (expression instanceof Expression.Not not) {
            return !holds(not.operand());
        }
        if (expression instanceof Expression.Joined joined) {
            return joined.both()
                    ? holds(joined.left()) && holds(joined.right())
                    : holds(joined.left()) || holds(joined.right());
        }
        if (expression instanceof Expression.Comparison comparison) {
            return compare(comparison.operator(), value(comparison.left()), value(comparison.right()));
        }
        if (expression instanceof Expression.Among among) {
            Object item = value(among.item());
            return among.negated() != among.values().stream().anyMatch(other -> same(item, value(other)));
        }
        Expression.Contains contains = (Expression.Contains) expression;
        Object item = value(contains.item());
        boolean held = value(contains.collection()) instanceof Collection<?> collection
                && collection.stream().anyMatch(one -> same(one, item));
        return contains.negated() != held;
    }

    private Object property(Expression.Property property) {
        if (property.of() == null) {
            Object value = fact == null || property.name().equals("this") ? fact : read(fact, property.name());
            if (!property.name().equals("this")) {
                seen.put(property.name(), value);
            }
            return value;
        }
        Object holder = value(property.of());
        Object value = holder == null ? null : read(holder, property.name());
        String path = path(property.of());
        if (path != null) {
            // What was read of it says more than that it is there; of a list its size says no more.
            if (holder != null && !(holder instanceof Collection<?>) && !(holder instanceof EventDate)) {
                seen.remove(path);
                seen.put(path + "." + property.name(), value);
            }
        }
        return value;
    }

    /** The way to a value from the fact itself; null where it begins at a variable. */
    private static String path(Expression expression) {
        if (!(expression instanceof Expression.Property property)) {
            return null;
        }
        String before = property.of() == null ? "" : path(property.of());
        return before == null ? null : before.isEmpty() ? property.name() : before + "." + property.name();
    }

    private Object call(Expression.Call call) {
        Object holder = call.of() == null ? fact : value(call.of());
        Object[] arguments = call.arguments().stream().map(this::value).toArray();
        return holder == null ? null : invoke(holder, call.name(), arguments);
    }

    static Object read(Object holder, String name) {
        if (holder instanceof Collection<?> collection && name.equals("size")) {
            return collection.size();
        }
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String method : List.of(name, "get" + capital, "is" + capital)) {
            for (Method candidate : holder.getClass().getMethods()) {
                if (candidate.getName().equals(method)
                        && candidate.getParameterCount() == 0
                        && !Modifier.isStatic(candidate.getModifiers())) {
                    return invoke(candidate, holder);
                }
            }
        }
        throw new IllegalStateException(holder.getClass().getSimpleName() + " has no property " + name);
    }

    private static Object invoke(Object holder, String name, Object[] arguments) {
        Method method = Arrays.stream(holder.getClass().getMethods())
                .filter(candidate ->
                        candidate.getName().equals(name) && candidate.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(holder.getClass().getSimpleName() + " has no method " + name));
        return invoke(method, holder, arguments);
    }

    private static Object invoke(Method method, Object holder, Object... arguments) {
        try {
            return method.invoke(holder, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("can't read " + method.getName(), e);
        }
    }

    static boolean same(Object left, Object right) {
        if (left instanceof Expression.Constant || right instanceof Expression.Constant) {
            Object constant = left instanceof Expression.Constant ? left : right;
            Object other = constant == left ? right : left;
            return other instanceof Enum<?> value
                    && constant.equals(
                            new Expression.Constant(value.getDeclaringClass().getSimpleName(), value.name()));
        }
        if (left instanceof Number && right instanceof Number) {
            return number(left).compareTo(number(right)) == 0;
        }
        return Objects.equals(left, right);
    }

    @SuppressWarnings("unchecked")
    private static boolean compare(String operator, Object left, Object right) {
        if (operator.equals("==")) {
            return same(left, right);
        }
        if (operator.equals("!=")) {
            return !same(left, right);
        }
        if (left == null || right == null) {
            return false;
        }
        int order = left instanceof Number
                ? number(left).compareTo(number(right))
                : ((Comparable<Object>) left).compareTo(right);
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static BigDecimal number(Object number) {
        return new BigDecimal(number.toString());
    }
}
