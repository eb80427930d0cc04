package org.penggai.explain;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.ledger.EventDate;
import org.penggai.pack.RuleBlock;

/** What the constraints of a pattern ask of a record that would match it. */
final class Wishes {
    private Wishes() {}

    static Map<String, Object> of(
            Class<?> type, RuleBlock.Condition pattern, Map<String, Object> variables, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        for (String constraint : pattern.constraints()) {
            wish(type, ExpressionParser.parse(plain(constraint)), variables, today, values);
        }
        return values;
    }

    private static String plain(String constraint) {
        int colon = constraint.startsWith("$") ? constraint.indexOf(':') : -1;
        return colon > 0 ? constraint.substring(colon + 1).strip() : constraint;
    }

    private static void wish(
            Class<?> type,
            Expression expression,
            Map<String, Object> variables,
            LocalDate today,
            Map<String, Object> values) {
        if (expression instanceof Expression.Comparison comparison
                && comparison.left() instanceof Expression.Property property
                && property.of() == null) {
            Object right = new Evaluator(null, variables).value(comparison.right());
            Class<?> field = field(type, property.name());
            if (field == null) {
                return;
            }
            if (comparison.operator().equals("==") && right != null) {
                values.put(property.name(), value(field, right));
            } else if (comparison.operator().equals("!=") && right == null) {
                values.putIfAbsent(property.name(), some(field, today));
            } else if (comparison.operator().endsWith("=") && right instanceof LocalDate day) {
                values.put(property.name(), day);
            }
        } else if (expression instanceof Expression.Joined joined) {
            wish(type, joined.right(), variables, today, values);
        } else if (expression instanceof Expression.Call call
                && call.name().equals("happenedBy")
                && call.of() instanceof Expression.Property property) {
            Object day = new Evaluator(null, variables).value(call.arguments().get(0));
            values.put(property.name(), day instanceof LocalDate date ? EventDate.on(date) : EventDate.on(today));
        } else if (expression instanceof Expression.Not not
                && not.operand() instanceof Expression.Call call
                && call.name().equals("notBy")) {
            wish(type, new Expression.Call(call.of(), "happenedBy", call.arguments()), variables, today, values);
        } else if (expression instanceof Expression.Call call
                && call.name().equals("notBy")
                && call.of() instanceof Expression.Property property) {
            values.put(property.name(), EventDate.NONE);
        } else if (expression instanceof Expression.Not not
                && not.operand() instanceof Expression.Call call
                && call.name().equals("happenedBy")
                && call.of() instanceof Expression.Property property) {
            values.put(property.name(), EventDate.NONE);
        }
    }

    private static Class<?> field(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getType)
                .findFirst()
                .orElse(null);
    }

    private static Object value(Class<?> field, Object right) {
        if (right instanceof Expression.Constant constant && field.isEnum()) {
            return Arrays.stream(field.getEnumConstants())
                    .filter(one -> ((Enum<?>) one).name().equals(constant.name()))
                    .findFirst()
                    .orElse(null);
        }
        return right;
    }

    private static Object some(Class<?> field, LocalDate today) {
        if (field == LocalDate.class) {
            return today;
        }
        if (field == String.class) {
            return Words.TO_FILL_IN;
        }
        if (field == Boolean.class) {
            return Boolean.TRUE;
        }
        return field == List.class ? List.of() : field.isEnum() ? field.getEnumConstants()[0] : null;
    }
}
