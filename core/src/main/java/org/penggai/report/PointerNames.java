package org.penggai.report;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import org.penggai.Bilingual;
import org.penggai.ledger.Describe;
import org.penggai.ledger.Ledger;

/** What the places of a ledger are called, from their JSON Pointers. */
public final class PointerNames {
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
            RecordComponent component = component(type, step);
            if (component == null) {
                break;
            }
            Describe name = component.getAnnotation(Describe.class);
            if (name != null) {
                zh.append(zh.isEmpty() ? "" : "·").append(name.zh());
                en.append(en.isEmpty() ? "" : " / ").append(name.en());
            }
            type = component.getGenericType() instanceof ParameterizedType list
                            && list.getActualTypeArguments()[0] instanceof Class<?> element
                    ? element
                    : component.getType();
        }
        return new Bilingual(zh + "（" + pointer + "）", en + " (" + pointer + ")");
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(Character::isDigit);
    }

    private static RecordComponent component(Class<?> type, String name) {
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return component;
                }
            }
        }
        return null;
    }
}
