package org.penggai.report;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.ledger.Describe;
import org.penggai.ledger.Ledger;

/** What the places of a ledger are called, from their JSON Pointers. */
public final class PointerNames {
    /** What the fields of a record are called, each with the record that it leads on to. */
    private static final ClassValue<Map<String, Step>> STEPS = new ClassValue<>() {
        @Override
        protected Map<String, Step> computeValue(Class<?> type) {
            return type.isRecord() ? steps(type) : Map.of();
        }
    };

    /** @param name null for a field that has none */
    private record Step(Describe name, Class<?> type) {}

    private PointerNames() {}

    /** The names along the pointer, and the pointer itself. */
    public static Bilingual of(String pointer) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        Class<?> type = Ledger.class;
        for (String step : pointer.substring(1).split("/")) {
            if (isIndex(step)) {
                continue;
            }
            Step next = STEPS.get(type).get(step);
            if (next == null) {
                break;
            }
            if (next.name != null) {
                zh.append(zh.isEmpty() ? "" : "·").append(next.name.zh());
                en.append(en.isEmpty() ? "" : " / ").append(next.name.en());
            }
            type = next.type;
        }
        return new Bilingual(zh + "（" + pointer + "）", en + " (" + pointer + ")");
    }

    /** The name of what the pointer ends at. */
    static Bilingual last(String pointer) {
        Bilingual all = of(pointer);
        String zh = all.zh().substring(0, all.zh().lastIndexOf('（'));
        String en = all.en().substring(0, all.en().lastIndexOf(" ("));
        return new Bilingual(
                zh.substring(zh.lastIndexOf('·') + 1),
                en.substring(en.lastIndexOf(" / ") < 0 ? 0 : en.lastIndexOf(" / ") + 3));
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(Character::isDigit);
    }

    private static Map<String, Step> steps(Class<?> type) {
        Map<String, Step> steps = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> next = component.getGenericType() instanceof ParameterizedType list
                            && list.getActualTypeArguments()[0] instanceof Class<?> element
                    ? element
                    : component.getType();
            steps.put(component.getName(), new Step(component.getAnnotation(Describe.class), next));
        }
        return steps;
    }
}
