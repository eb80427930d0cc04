package org.penggai.testing;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.penggai.ledger.Amount;
import org.penggai.ledger.Dated;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Measure;
import org.penggai.ledger.NotBefore;
import org.penggai.ledger.References;
import org.penggai.ledger.Required;
import org.penggai.ledger.Shape;
import org.penggai.ledger.Whole;

/**
 * Makes ledgers that are right in form, from the records' annotations: any field that may be unknown sometimes is, every
 * reference leads somewhere, no date precedes the one that it can't. The same seed gives the same ledger.
 */
public final class LedgerGenerator {
    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);

    private final Random random;
    private final int facts;
    private final double known;
    private final boolean narrow;

    /**
     * A generator of ledgers with up to {@code facts} facts in each array.
     *
     * @param known how likely an optional field is known, 1 for always; arrays are then never empty
     */
    public LedgerGenerator(Random random, int facts, double known) {
        this(random, facts, known, false);
    }

    private LedgerGenerator(Random random, int facts, double known, boolean narrow) {
        this.random = random;
        this.facts = facts;
        this.known = known;
        this.narrow = narrow;
    }

    /** A generator whose amounts, numbers and days are few, so that facts have to do with each other. */
    public static LedgerGenerator narrow(Random random, int facts, double known) {
        return new LedgerGenerator(random, facts, known, true);
    }

    /** A ledger with two facts of every kind, in which every field is known. */
    public static Ledger complete(long seed) {
        return new LedgerGenerator(new Random(seed), 2, 1).ledger();
    }

    /** Another ledger. */
    public Ledger ledger() {
        Map<Class<?>, Integer> sizes = new LinkedHashMap<>();
        Facts.kinds()
                .values()
                .forEach(kind -> sizes.put(
                        kind,
                        known == 1
                                ? facts
                                : Records.isRequired(kind) ? 1 + random.nextInt(facts) : random.nextInt(facts + 1)));
        List<RecordComponent> components = Records.components(Ledger.class);
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = components.get(i);
            Class<?> kind = Facts.kinds().get(component.getName());
            if (kind != null) {
                values[i] = array(kind, sizes);
            } else if (component.getType() == LocalDate.class) {
                values[i] = AS_OF;
            } else if (component.getName().equals("schemaVersion")) {
                values[i] = Ledger.SCHEMA_VERSION;
            } else {
                values[i] = record(component.getType(), sizes, null);
            }
        }
        return (Ledger) Records.make(Ledger.class, values);
    }

    private List<Object> array(Class<?> kind, Map<Class<?>, Integer> sizes) {
        int size = sizes.get(kind);
        if (size == 0 && random.nextBoolean()) {
            return null;
        }
        List<Object> array = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            array.add(record(kind, sizes, id(kind, i)));
        }
        return array;
    }

    private Object record(Class<?> type, Map<Class<?>, Integer> sizes, String id) {
        List<RecordComponent> components = Records.components(type);
        Object[] values = new Object[components.size()];
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = components.get(i);
            boolean given = component.isAnnotationPresent(Required.class) || random.nextDouble() < known;
            if (component.getName().equals("id") && id != null) {
                values[i] = id;
            } else if (given) {
                values[i] = value(component, component.getGenericType(), sizes, earliest(component, days));
            }
            LocalDate day = values[i] instanceof EventDate event
                    ? event.getDay()
                    : values[i] instanceof LocalDate date ? date : null;
            if (day != null) {
                days.put(component.getName(), day);
            }
        }
        return Records.make(type, values);
    }

    private static LocalDate earliest(RecordComponent component, Map<String, LocalDate> days) {
        NotBefore notBefore = component.getAnnotation(NotBefore.class);
        return notBefore == null ? null : days.get(notBefore.value());
    }

    private Object value(AnnotatedElement annotated, Type generic, Map<Class<?>, Integer> sizes, LocalDate earliest) {
        if (generic instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            return parameterized.getRawType() == Map.class
                    ? map(arguments[1] == String.class)
                    : list(annotated, arguments[0], sizes);
        }
        Class<?> type = (Class<?>) generic;
        if (type == String.class) {
            References references = annotated.getAnnotation(References.class);
            return references == null ? text(annotated) : reference(references.value(), annotated, sizes);
        } else if (type == BigDecimal.class) {
            return annotated.isAnnotationPresent(Amount.class) ? amount(annotated) : measure(annotated);
        } else if (type == Integer.class) {
            Whole whole = annotated.getAnnotation(Whole.class);
            int most = narrow && whole.min() < 1_000 ? Math.min(whole.max(), whole.min() + 5) : whole.max();
            return narrow && whole.min() >= 1_000
                    ? 2019 + random.nextInt(6)
                    : whole.min() + random.nextInt(most - whole.min() + 1);
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == LocalDate.class) {
            return day(earliest, annotated.isAnnotationPresent(Dated.class));
        } else if (type == EventDate.class) {
            return known < 1 && random.nextInt(4) == 0 ? EventDate.NONE : EventDate.on(day(earliest, true));
        } else if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return record(type, sizes, null);
    }

    private List<Object> list(AnnotatedElement annotated, Type item, Map<Class<?>, Integer> sizes) {
        References references = annotated.getAnnotation(References.class);
        boolean nothing = references != null && sizes.get(references.value()) == 0;
        int size = nothing ? 0 : known == 1 ? 2 : random.nextInt(3);
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(value(annotated, item, sizes, null));
        }
        return list;
    }

    private String reference(Class<?> target, AnnotatedElement annotated, Map<Class<?>, Integer> sizes) {
        int size = sizes.get(target);
        if (size == 0) {
            if (!annotated.isAnnotationPresent(Required.class)) {
                return null;
            }
            throw new IllegalStateException("nothing to refer to");
        }
        return id(target, random.nextInt(size));
    }

    private static String id(Class<?> kind, int index) {
        return Facts.typeName(kind) + "-" + index;
    }

    private String text(AnnotatedElement annotated) {
        Shape shape = annotated.getAnnotation(Shape.class);
        if (shape != null) {
            return switch (shape.value()) {
                case CREDIT_CODE -> "91350100M000100Y43";
                case PROJECT_CODE -> "2018-611026-47-01-" + (100_000 + random.nextInt(900_000));
                case DIVISION_CODE -> "611026";
            };
        }
        String[] words = {"乾佑镇", "安置房", "a \"quoted\" name", "征收\n补偿", "𠮷", "\\/", "été"};
        return words[random.nextInt(words.length)] + random.nextInt(1_000);
    }

    private BigDecimal amount(AnnotatedElement annotated) {
        if (narrow) {
            return BigDecimal.valueOf(2_500_000L * random.nextInt(5), 0);
        }
        long fen = random.nextInt(10) == 0 ? random.nextInt(3) : (long) (random.nextDouble() * 100_000_000_000_000L);
        boolean negative = annotated.getAnnotation(Amount.class).mayBeNegative() && random.nextBoolean();
        return BigDecimal.valueOf(negative ? -fen : fen, 2);
    }

    private BigDecimal measure(AnnotatedElement annotated) {
        long maximum = annotated.getAnnotation(Measure.class).max();
        if (narrow) {
            return BigDecimal.valueOf(Math.min(maximum, 25L * random.nextInt(5)));
        }
        int scale = random.nextInt(4);
        return BigDecimal.valueOf((long) (random.nextDouble() * maximum * Math.pow(10, scale)), scale);
    }

    private LocalDate day(LocalDate earliest, boolean past) {
        LocalDate first = earliest == null ? LocalDate.of(narrow ? 2021 : 2016, 1, 1) : earliest;
        LocalDate last = past ? AS_OF : LocalDate.of(narrow ? 2024 : 2026, 12, 31);
        return first.plusDays(random.nextInt((int) Math.max(1, last.toEpochDay() - first.toEpochDay() + 1)));
    }

    private Map<String, Object> map(boolean texts) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("指标文号", "财综〔2021〕" + random.nextInt(100));
        if (!texts) {
            map.put("a/b~c", List.of(random.nextLong(), new BigDecimal("1.50"), true, Map.of("x", "")));
        }
        return map;
    }
}
