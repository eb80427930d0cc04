package org.penggai.read;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.ledger.Amount;
import org.penggai.ledger.Code;
import org.penggai.ledger.Dated;
import org.penggai.ledger.Describe;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Measure;
import org.penggai.ledger.NotBefore;
import org.penggai.ledger.Personal;
import org.penggai.ledger.References;
import org.penggai.ledger.Required;
import org.penggai.ledger.Shape;
import org.penggai.ledger.Whole;

/** How one field of a record is read, or one item of its list. */
final class FieldPlan {
    private final int number;
    private final int index;
    private final String name;
    private final AnnotatedElement annotated;
    private final ValueKind kind;
    private final Class<?> type;
    private final Bilingual label;
    private final RecordPlan record;
    private final FieldPlan item;
    private final Map<String, Code> codes;
    private final BigDecimal maximum;
    private final boolean personal;
    private final boolean past;
    private final boolean mayBeNegative;
    private final Whole whole;
    private final int target;
    private final Shape.Kind shape;
    private final Bilingual expected;

    /** The plan of a component of a record. */
    FieldPlan(LedgerPlan.Builder plans, RecordComponent component, int index) {
        this(plans, component, component.getName(), index, component.getGenericType());
    }

    private FieldPlan(LedgerPlan.Builder plans, AnnotatedElement annotated, String name, int index, Type generic) {
        this.number = plans.number(this);
        this.index = index;
        this.name = name.intern();
        this.annotated = annotated;
        this.type = generic instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) generic;
        this.kind = kind(generic);
        Describe description = annotated.getAnnotation(Describe.class);
        this.label = new Bilingual(description.zh(), description.en());
        this.record = kind == ValueKind.RECORD ? plans.record(type) : null;
        this.item = kind == ValueKind.LIST
                ? new FieldPlan(plans, annotated, name, -1, ((ParameterizedType) generic).getActualTypeArguments()[0])
                : null;
        this.codes = kind == ValueKind.CODE ? codes(type) : Map.of();
        Measure measure = annotated.getAnnotation(Measure.class);
        this.maximum = measure == null ? null : BigDecimal.valueOf(measure.max());
        this.personal = annotated.isAnnotationPresent(Personal.class);
        this.past = kind == ValueKind.DATE && annotated.isAnnotationPresent(Dated.class);
        Amount amount = annotated.getAnnotation(Amount.class);
        this.mayBeNegative = amount != null && amount.mayBeNegative();
        this.whole = annotated.getAnnotation(Whole.class);
        References references = annotated.getAnnotation(References.class);
        this.target =
                references == null ? -1 : List.copyOf(Facts.kinds().values()).indexOf(references.value());
        Shape form = annotated.getAnnotation(Shape.class);
        this.shape = form == null ? null : form.value();
        this.expected = Expectations.of(this);
    }

    /** The plan's place among all plans of fields. */
    int number() {
        return number;
    }

    /** The component's place in its record; negative for an item of a list. */
    int index() {
        return index;
    }

    String name() {
        return name;
    }

    ValueKind kind() {
        return kind;
    }

    /** The class of the value, without type arguments. */
    Class<?> type() {
        return type;
    }

    Bilingual label() {
        return label;
    }

    /** What may stand there. */
    Bilingual expected() {
        return expected;
    }

    /** The plan of the record that stands there; null for other kinds. */
    RecordPlan record() {
        return record;
    }

    /** The plan of the list's items; null for other kinds. */
    FieldPlan item() {
        return item;
    }

    /** The constants by code, in their order. */
    Map<String, Code> codes() {
        return codes;
    }

    /** The largest measure, inclusive. */
    BigDecimal maximum() {
        return maximum;
    }

    boolean required() {
        return index >= 0 && annotated.isAnnotationPresent(Required.class);
    }

    boolean personal() {
        return personal;
    }

    /** Whether a date after the ledger's as-of date is unusual there. */
    boolean past() {
        return past;
    }

    boolean mayBeNegative() {
        return mayBeNegative;
    }

    Whole whole() {
        return whole;
    }

    /** The kind of fact referred to, by its place in {@link Facts#kinds()}. */
    int target() {
        return target;
    }

    /** The code's form; null when none is checked. */
    Shape.Kind shape() {
        return shape;
    }

    /** The field whose date is not after this one's; null when there is none. */
    String notBefore() {
        NotBefore notBefore = annotated.getAnnotation(NotBefore.class);
        return notBefore == null ? null : notBefore.value();
    }

    private ValueKind kind(Type generic) {
        if (type == List.class) {
            return ValueKind.LIST;
        } else if (type == Map.class) {
            boolean text = ((ParameterizedType) generic).getActualTypeArguments()[1] == String.class;
            return text ? ValueKind.TEXT_MAP : ValueKind.ANY_MAP;
        } else if (type == String.class) {
            boolean id = name.equals("id");
            return id
                    ? ValueKind.ID
                    : annotated.isAnnotationPresent(References.class) ? ValueKind.REFERENCE : ValueKind.TEXT;
        } else if (type == BigDecimal.class && annotated.isAnnotationPresent(Amount.class)) {
            return ValueKind.AMOUNT;
        } else if (type == BigDecimal.class && annotated.isAnnotationPresent(Measure.class)) {
            return ValueKind.MEASURE;
        } else if (type == Integer.class && annotated.isAnnotationPresent(Whole.class)) {
            return ValueKind.WHOLE;
        } else if (type == Boolean.class) {
            return ValueKind.BOOLEAN;
        } else if (type == LocalDate.class) {
            return ValueKind.DATE;
        } else if (type == EventDate.class) {
            return ValueKind.EVENT_DATE;
        } else if (Code.class.isAssignableFrom(type)) {
            return ValueKind.CODE;
        } else if (type.isRecord()) {
            return ValueKind.RECORD;
        }
        throw new IllegalStateException("no way to read " + annotated);
    }

    private static Map<String, Code> codes(Class<?> type) {
        Map<String, Code> codes = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            codes.put(((Code) constant).code(), (Code) constant);
        }
        return codes;
    }
}
