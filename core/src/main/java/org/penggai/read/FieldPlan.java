package org.penggai.read;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.ledger.Amount;
import org.penggai.ledger.Code;
import org.penggai.ledger.Dated;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Measure;
import org.penggai.ledger.NotBefore;
import org.penggai.ledger.References;
import org.penggai.ledger.Required;
import org.penggai.ledger.Shape;
import org.penggai.ledger.Whole;

/** How one field of a record is read: worked out once from its type and annotations. */
final class FieldPlan {
    /** The forms of value. */
    enum Kind {
        TEXT,
        CODE,
        DATE,
        EVENT,
        AMOUNT,
        MEASURE,
        WHOLE,
        FLAG,
        RECORD,
        TEXT_MAP,
        EXTENSIONS
    }

    final int index;
    final String name;
    final Kind kind;
    final boolean list;
    final boolean required;
    final boolean dated;
    final Class<?> type;
    final String references;
    final Shape.Kind shape;
    final String notBefore;
    final boolean mayBeNegative;
    final long min;
    final long max;
    final Map<String, Object> codes = new LinkedHashMap<>();

    FieldPlan(int index, RecordComponent component) {
        this.index = index;
        name = component.getName();
        list = component.getType() == List.class;
        type = list ? element(component) : component.getType();
        kind = kind(component);
        required = component.isAnnotationPresent(Required.class);
        dated = component.isAnnotationPresent(Dated.class);
        References refers = component.getAnnotation(References.class);
        references = refers == null ? null : Facts.array(refers.value());
        Shape form = component.getAnnotation(Shape.class);
        shape = form == null ? null : form.value();
        NotBefore order = component.getAnnotation(NotBefore.class);
        notBefore = order == null ? null : order.value();
        Amount amount = component.getAnnotation(Amount.class);
        mayBeNegative = amount != null && amount.mayBeNegative();
        Whole whole = component.getAnnotation(Whole.class);
        Measure measure = component.getAnnotation(Measure.class);
        min = whole == null ? 0 : whole.min();
        max = whole != null ? whole.max() : measure != null ? measure.max() : Long.MAX_VALUE;
        if (kind == Kind.CODE) {
            for (Object constant : type.getEnumConstants()) {
                codes.put(((Code) constant).code(), constant);
            }
        }
    }

    boolean isId() {
        return name.equals("id");
    }

    private static Class<?> element(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private Kind kind(RecordComponent component) {
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type.isEnum()) {
            return Kind.CODE;
        }
        if (type == LocalDate.class) {
            return Kind.DATE;
        }
        if (type == EventDate.class) {
            return Kind.EVENT;
        }
        if (type == BigDecimal.class) {
            return component.isAnnotationPresent(Amount.class) ? Kind.AMOUNT : Kind.MEASURE;
        }
        if (type == Integer.class) {
            return Kind.WHOLE;
        }
        if (type == Boolean.class) {
            return Kind.FLAG;
        }
        if (type == Map.class) {
            return Fact.class.isAssignableFrom(component.getDeclaringRecord()) ? Kind.EXTENSIONS : Kind.TEXT_MAP;
        }
        if (type.isRecord()) {
            return Kind.RECORD;
        }
        throw new IllegalStateException("no way to read " + component);
    }
}
