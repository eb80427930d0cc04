package org.penggai.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.penggai.judge.Outcome;
import org.penggai.judge.Verdict;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;

/** What edits are made of: the ledger, the verdict that is to turn, what the rule read, and what people can do about it. */
final class EditGround {
    private static final int MOST_OF_A_LIST = 12;
    private static final int LONGEST_TEXT = 30;

    private final Ledger ledger;
    private final Names names;
    private final Fact subject;
    private final LocalDate today;
    private final Verdict verdict;
    private final Set<String> acts;
    private final Set<String> missing;
    private final Set<LocalDate> days;
    private final Set<BigDecimal> figures = new TreeSet<>();
    private final Set<Integer> counts = new TreeSet<>();
    private final Set<String> texts = new LinkedHashSet<>();

    /**
     * @param verdict the verdict that is to turn; null when the rule says nothing of the subject
     * @param acts what people can do, as the rule's metadata says
     */
    EditGround(Ledger ledger, Names names, Fact subject, LocalDate today, Verdict verdict, Collection<String> acts) {
        this.names = names;
        this.ledger = ledger;
        this.subject = subject;
        this.today = today;
        this.verdict = verdict;
        this.acts = Set.copyOf(acts);
        this.missing = verdict == null ? Set.of() : Set.copyOf(verdict.missing());
        days = new TreeSet<>(Set.of(today));
        if (verdict != null) {
            verdict.breaches().forEach(breach -> {
                learn(breach.amount());
                learn(breach.due());
                breach.derived().forEach(derived -> learn(derived.value()));
                breach.evidence().forEach(evidence -> learn(evidence.value()));
            });
        }
    }

    /** Takes in what a rule read. */
    void learn(Object value) {
        if (value instanceof LocalDate day) {
            // What may have been on any day is no day to try.
            if (!day.equals(LocalDate.MIN)) {
                days.add(day);
            }
        } else if (value instanceof EventDate event && event.getDay() != null) {
            days.add(event.getDay());
        } else if (value instanceof BigDecimal number) {
            figures.add(number);
        } else if (value instanceof Integer || value instanceof Long) {
            counts.add(((Number) value).intValue());
        } else if (value instanceof String text && text.length() <= LONGEST_TEXT) {
            texts.add(text);
        } else if (value instanceof Collection<?> many) {
            many.stream().limit(MOST_OF_A_LIST).forEach(this::learn);
        }
    }

    Ledger ledger() {
        return ledger;
    }

    Fact subject() {
        return subject;
    }

    LocalDate today() {
        return today;
    }

    Outcome outcome() {
        return verdict == null ? Outcome.NOT_APPLICABLE : verdict.outcome();
    }

    /** Whether there is something to put right or to decide, and acts are of use. */
    boolean open() {
        return switch (outcome()) {
            case VIOLATED, ADVICE, WAIVED, UNDETERMINED, DUE_SOON -> true;
            case SATISFIED, CURED, NOT_APPLICABLE -> false;
        };
    }

    /** Whether something is broken or soon due: only what people can do is of use then, not what records could say. */
    boolean broken() {
        return open() && outcome() != Outcome.UNDETERMINED;
    }

    /** The money at stake; null when there is none. */
    BigDecimal stake() {
        return verdict == null
                ? null
                : verdict.breaches().stream()
                        .map(breach -> breach.amount())
                        .filter(amount -> amount != null && amount.signum() > 0)
                        .reduce(BigDecimal::add)
                        .orElse(null);
    }

    /** The days that the rule read, the as-of date first. */
    List<LocalDate> days() {
        Set<LocalDate> ordered = new LinkedHashSet<>(Set.of(today));
        ordered.addAll(days);
        return List.copyOf(ordered);
    }

    Set<BigDecimal> figures() {
        return figures;
    }

    Set<Integer> counts() {
        return counts;
    }

    Set<String> texts() {
        return texts;
    }

    /** Whether people can do it: the place is written as {@code array/field}, {@code array/-} or {@code array/field/-}. */
    boolean act(String pointer) {
        return open() && acts.contains(place(pointer));
    }

    /** Whether something of that place is an act, whatever the verdict. */
    boolean acted(String place) {
        return acts.contains(place);
    }

    private static String place(String pointer) {
        return List.of(pointer.substring(1).split("/")).stream()
                .filter(step -> !step.chars().allMatch(Character::isDigit))
                .collect(Collectors.joining("/"));
    }

    /** Whether the verdict names it as not known. */
    boolean missing(String pointer) {
        return missing.contains(pointer);
    }

    Set<String> missing() {
        return missing;
    }

    EditWords words() {
        return new EditWords(ledger, names, today, open());
    }

    /** The fact of that id as the ledger holds it; null when it holds none. */
    Fact own(Fact fact) {
        int index = Copies.index(ledger, fact);
        return index < 0 ? null : Facts.in(ledger, Facts.array(fact.getClass())).get(index);
    }

    String pointer(Fact own) {
        return "/" + Facts.array(own.getClass()) + "/" + Copies.index(ledger, own);
    }
}
