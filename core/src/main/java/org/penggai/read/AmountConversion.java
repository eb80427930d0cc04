package org.penggai.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Converts the amounts of records that were read before the file named its unit. */
final class AmountConversion {
    private final AmountUnit unit;

    AmountConversion(AmountUnit unit) {
        this.unit = unit;
    }

    /** The field's value with the amounts in it in 元; null stays null. */
    Object convert(FieldPlan field, Object value) {
        if (value == null) {
            return null;
        }
        return switch (field.kind()) {
            case AMOUNT -> unit.toYuan((BigDecimal) value);
            case RECORD -> record(field.record(), value);
            case LIST -> list(field.item(), (List<?>) value);
            default -> value;
        };
    }

    private List<Object> list(FieldPlan item, List<?> list) {
        List<Object> converted = new ArrayList<>(list.size());
        for (Object value : list) {
            converted.add(convert(item, value));
        }
        return converted;
    }

    private Object record(RecordPlan plan, Object record) {
        Object[] values = new Object[plan.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = convert(plan.field(i), plan.get(record, i));
        }
        return plan.make(values);
    }
}
