package org.penggai.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.penggai.Bilingual;
import org.penggai.derive.Deadline;
import org.penggai.ledger.Detail;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;

/** One breach of a rule by a subject, with what it rests on; filled by the rule that found it. */
public final class Breach {
    private final Pointers pointers;
    private final String reason;
    private final LocalDate curedOn;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<DerivedValue> derived = new ArrayList<>();
    private LocalDate since;
    private LocalDate due;
    private Long daysOverdue;
    private BigDecimal amount;

    Breach(Pointers pointers, String reason, LocalDate curedOn) {
        this.pointers = pointers;
        this.reason = Objects.requireNonNull(reason, "reason");
        this.curedOn = curedOn;
    }

    /** The first day on which it was broken. */
    public Breach since(LocalDate day) {
        since = day;
        return this;
    }

    /** The deadline that was missed: sets due date, days overdue, and the first day broken, the day after. */
    public Breach deadline(Deadline deadline) {
        due = deadline.due();
        daysOverdue = curedOn == null || due == null
                ? (Long) deadline.daysOverdue()
                : (Long) Math.max(0, ChronoUnit.DAYS.between(due, curedOn));
        derived.add(new DerivedValue("due", due, deadline.how()));
        if (since == null && due != null) {
            since = due.plusDays(1);
        }
        return this;
    }

    /** The day by which it is due, not yet past. */
    Breach due(LocalDate day) {
        due = day;
        return this;
    }

    /** The money at stake, in 元. */
    public Breach amount(BigDecimal yuan) {
        amount = yuan;
        return this;
    }

    /** A field of a fact as evidence, under the name that messages use. */
    public Breach fact(String name, Fact fact, String field) {
        evidence.add(new Evidence(
                pointers.of(fact, field),
                name,
                inOrder(Facts.value(fact, field)),
                Facts.array(fact.getClass()),
                pointers.index(fact),
                fact.id(),
                null));
        return this;
    }

    /** A list of names is told in one order, in whichever the ledger gives it. */
    private static Object inOrder(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                ? list.stream().map(String.class::cast).sorted().toList()
                : value;
    }

    /** A field of a part of a fact as evidence, under the name that messages use. */
    public Breach fact(String name, Fact owner, Detail detail, String field) {
        evidence.add(new Evidence(
                pointers.of(owner, detail) + "/" + field,
                name,
                Facts.value(detail, field),
                Facts.array(owner.getClass()),
                pointers.index(owner),
                owner.id(),
                null));
        return this;
    }

    /** Whole facts as evidence, each shown by one of its fields. */
    public Breach facts(String name, Collection<? extends Fact> facts, String field, String dateField) {
        for (Fact fact : facts) {
            LocalDate date = dateField != null && Facts.value(fact, dateField) instanceof LocalDate day ? day : null;
            evidence.add(new Evidence(
                    pointers.of(fact),
                    name,
                    Facts.value(fact, field),
                    Facts.array(fact.getClass()),
                    pointers.index(fact),
                    fact.id(),
                    date));
        }
        return this;
    }

    /** A value worked out, with how. */
    public Breach derived(String name, Object value, Bilingual how) {
        derived.add(new DerivedValue(name, value, how));
        return this;
    }

    /** A value worked out whose name says how. */
    public Breach derived(String name, Object value) {
        return derived(name, value, null);
    }

    /** Which of the rule's messages tells it. */
    public String reason() {
        return reason;
    }

    /** The day it was put right; null while it stands. */
    public LocalDate curedOn() {
        return curedOn;
    }

    /** The first day broken; null when no day can be told. */
    public LocalDate since() {
        return since;
    }

    /** The due date, missed or, where it is pending, to come; null when there is none. */
    public LocalDate due() {
        return due;
    }

    /** Calendar days from the due date to the day it was put right, or else the as-of date; null without a due date. */
    public Long daysOverdue() {
        return daysOverdue;
    }

    /** Money at stake, in 元; null when none. */
    public BigDecimal amount() {
        return amount;
    }

    /** What of the ledger it rests on. */
    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    /** What was worked out for it. */
    public List<DerivedValue> derived() {
        return List.copyOf(derived);
    }
}
