package org.penggai.explain;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.penggai.ledger.Amount;
import org.penggai.ledger.Dated;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Facts;
import org.penggai.ledger.References;

/** The other values that a field may be tried with: those that the rule compares with, and those just beside them. */
final class Others {
    private static final BigDecimal FEN = new BigDecimal("0.01");
    /** Below this a figure that the rule read is a percentage or a number of something, and nobody's money. */
    private static final BigDecimal LEAST_MONEY = BigDecimal.valueOf(1_000);

    private final EditGround ground;

    Others(EditGround ground) {
        this.ground = ground;
    }

    /** @param named whether the verdict names the field as missing, or people can act on it */
    List<Object> of(Object holder, RecordComponent component, Object value, boolean named) {
        Set<Object> others = new LinkedHashSet<>();
        Class<?> type = component.getType();
        if (type == EventDate.class) {
            for (LocalDate day : ground.days()) {
                others.add(EventDate.on(day));
                others.add(EventDate.on(day.plusDays(1)));
            }
            others.add(EventDate.NONE);
            others.removeIf(other -> isToCome(Copies.day(other)));
        } else if (type == LocalDate.class) {
            for (LocalDate day : ground.days()) {
                others.add(day);
                others.add(day.plusDays(1));
                others.add(day.minusDays(1));
            }
            if (component.isAnnotationPresent(Dated.class)) {
                others.removeIf(other -> isToCome(Copies.day(other)));
            }
        } else if (type == Boolean.class) {
            others.add(Boolean.TRUE);
            others.add(Boolean.FALSE);
        } else if (type.isEnum()) {
            others.addAll(List.of(type.getEnumConstants()));
        } else if (type == BigDecimal.class) {
            figures(holder, component, value).forEach(others::add);
        } else if (type == Integer.class) {
            counts(component).forEach(others::add);
        } else if (type == List.class) {
            list(component, value, named).forEach(others::add);
        } else if (type == String.class && value == null && !component.isAnnotationPresent(References.class)) {
            if (named || component.getName().endsWith("ocument")) {
                others.add(Words.TO_FILL_IN);
            }
        }
        others.removeIf(other -> Objects.equals(other, value));
        return List.copyOf(others);
    }

    /** A ledger says what has happened. */
    private boolean isToCome(LocalDate day) {
        return day != null && day.isAfter(ground.today());
    }

    private List<Object> figures(Object holder, RecordComponent component, Object value) {
        boolean money = component.isAnnotationPresent(Amount.class);
        List<Object> figures = new ArrayList<>();
        if (value == null) {
            figures.add(money ? BigDecimal.ZERO.setScale(2) : BigDecimal.ZERO);
        }
        for (BigDecimal figure : ground.figures()) {
            if (figure.signum() > 0
                    && money == (figure.compareTo(LEAST_MONEY) >= 0)
                    && !(value == null && isOthers(holder, component, figure))) {
                figures.add(figure);
                figures.add(figure.subtract(FEN));
                figures.add(figure.add(FEN));
            }
        }
        return figures;
    }

    /** Whether another field of the record is that figure: what nobody says is hardly the same again. */
    private static boolean isOthers(Object holder, RecordComponent component, BigDecimal figure) {
        for (String field : Facts.fields(holder.getClass())) {
            if (!field.equals(component.getName())
                    && Facts.value(holder, field) instanceof BigDecimal other
                    && other.compareTo(figure) == 0) {
                return true;
            }
        }
        return false;
    }

    private List<Object> counts(RecordComponent component) {
        Set<Integer> counts = new LinkedHashSet<>();
        if (component.getName().toLowerCase(java.util.Locale.ROOT).endsWith("year")) {
            for (LocalDate day : ground.days()) {
                counts.add(day.getYear());
                counts.add(day.getYear() - 1);
            }
        } else {
            counts.add(0);
            for (int count : ground.counts()) {
                counts.addAll(List.of(count, count + 1, Math.max(0, count - 1)));
            }
        }
        return new ArrayList<>(counts);
    }

    /** None; and where people can act on it or it is asked for, one more of what it may hold. */
    private List<Object> list(RecordComponent component, Object value, boolean named) {
        List<Object> lists = new ArrayList<>();
        if (value == null) {
            lists.add(List.of());
        }
        Class<?> element = Copies.element(component);
        if (named && element != null) {
            List<Object> items = element.isEnum()
                    ? List.of(element.getEnumConstants())
                    : element == String.class ? List.copyOf(ground.texts()) : List.<Object>of();
            for (Object item : items) {
                List<Object> longer = new ArrayList<>(value == null ? List.of() : (List<?>) value);
                if (!longer.contains(item)) {
                    longer.add(item);
                    lists.add(List.copyOf(longer));
                }
            }
        }
        return lists;
    }
}
