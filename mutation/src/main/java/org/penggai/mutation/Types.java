package org.penggai.mutation;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.penggai.ledger.Dated;
import org.penggai.ledger.Required;

/** The Java types of what the conditions of a block compare, as far as they can be told. */
final class Types {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+([\\w.]+)\\s*;");

    private final Map<String, Class<?>> byName = new HashMap<>();
    private final Map<String, Class<?>> variables = new HashMap<>();

    Types(String head, ClassLoader loader) {
        byName.put("List", List.class);
        Matcher matcher = IMPORT.matcher(head);
        while (matcher.find()) {
            String name = matcher.group(1);
            byName.put(name.substring(name.lastIndexOf('.') + 1), load(name, loader));
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            // A nested type is imported as Outer.Inner.
            int dot = name.lastIndexOf('.');
            try {
                return Class.forName(name.substring(0, dot) + "$" + name.substring(dot + 1), false, loader);
            } catch (ClassNotFoundException inner) {
                throw new IllegalArgumentException("the DRL imports " + name + ", which is not there", e);
            }
        }
    }

    void forget() {
        variables.clear();
    }

    /** Takes note of what a condition binds. */
    void bind(Condition condition) {
        Class<?> type = byName.get(condition.type());
        if (!condition.binding().isEmpty()) {
            variables.put(condition.binding(), type);
        }
        for (String constraint : condition.constraints()) {
            if (Condition.binds(constraint)) {
                int colon = constraint.indexOf(':');
                variables.put(
                        constraint.substring(0, colon).strip(),
                        of(constraint.substring(colon + 1).strip(), condition.type()));
            }
        }
    }

    /** The type of an expression in a pattern; null where it can't be told. */
    Class<?> of(String expression, String patternType) {
        String text = expression.strip();
        if (text.matches("-?\\d+")) {
            return int.class;
        }
        if (text.matches("-?\\d+\\.\\d+B?")) {
            return BigDecimal.class;
        }
        if (text.equals("true") || text.equals("false")) {
            return boolean.class;
        }
        if (!text.matches("[$\\w]+(\\s*\\.\\s*\\w+)*")) {
            return null;
        }
        String[] steps = text.split("\\s*\\.\\s*");
        Class<?> type;
        int at = 1;
        if (steps[0].startsWith("$")) {
            type = variables.get(steps[0]);
        } else if (byName.containsKey(steps[0]) && Character.isUpperCase(steps[0].charAt(0))) {
            return byName.get(steps[0]);
        } else if (steps[0].equals("this")) {
            type = byName.get(patternType);
        } else {
            type = byName.get(patternType);
            at = 0;
        }
        for (; at < steps.length && type != null; at++) {
            type = property(type, steps[at]);
        }
        return type;
    }

    /** Whether a field is the day of the record that a pattern matches: as of a day before it the record is not there. */
    boolean dates(String field, String patternType) {
        return marked(field, patternType, Dated.class);
    }

    /** Whether a ledger must give a field. */
    boolean required(String field, String patternType) {
        return marked(field, patternType, Required.class);
    }

    private boolean marked(String field, String patternType, Class<? extends Annotation> mark) {
        Class<?> type = byName.get(patternType);
        return type != null
                && type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(
                                component -> component.getName().equals(field) && component.isAnnotationPresent(mark));
    }

    private static Class<?> property(Class<?> type, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        List<String> names = List.of(name, "get" + capital, "is" + capital);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && names.contains(method.getName()))
                .map(Method::getReturnType)
                .findFirst()
                .orElse(null);
    }
}
