package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.penggai.Bilingual;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.calendar.DueDate;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.derive.money.AssignedQuota.Assignment;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Recovery;

/** When a grant's quota had to be assigned to projects, and when it was or may have been. */
final class Dispatching {
    private static final BigDecimal NIL = BigDecimal.ZERO.setScale(2);

    private final DeriveContext context;
    private final Fund fund;

    /** Null when not known. */
    private final List<Assignment> assignments;

    private final List<WithheldAmount> withheld;

    private Dispatching(DeriveContext context, Fund fund, List<Assignment> assignments, List<WithheldAmount> withheld) {
        this.context = context;
        this.fund = fund;
        this.assignments = assignments;
        this.withheld = withheld;
    }

    static void derive(
            DeriveContext context,
            Fund fund,
            List<Assignment> assignments,
            List<WithheldAmount> withheld,
            Consumer<Object> facts) {
        new Dispatching(context, fund, assignments, withheld).derive(facts);
    }

    private void derive(Consumer<Object> facts) {
        LocalDate received = fund.quotaReceivedOn().getDay();
        if (received == null && !fund.quotaReceivedOn().isUnknown()) {
            received = context.asOf().knownThrough().plusDays(1);
        }
        LocalDate year = Boolean.FALSE.equals(fund.announcedInAdvance()) || fund.budgetYear() == null
                ? null
                : LocalDate.of(fund.budgetYear(), 1, 1);
        DueDate atOnce = received == null ? null : due(received);
        DueDate last = atOnce;
        if (received != null && !Boolean.FALSE.equals(fund.announcedInAdvance())) {
            last = year == null ? null : due(later(received, year));
        }
        DueDate first = atOnce;
        if (Boolean.TRUE.equals(fund.announcedInAdvance()) && year != null) {
            first = received == null ? due(year) : last; // received on whatever day, not due before
        }
        if (last != null) {
            facts.accept(context.deadline("not-withheld", fund.id(), last));
        }
        BigDecimal assigned = assigned();
        String quota = fund.amount() == null ? "?" : fund.amount().toPlainString();
        facts.accept(new DispatchStanding(
                fund.id(),
                fund.amount(),
                last == null ? null : last.due(),
                last == null ? null : last.wanting(),
                first == null ? null : first.earliest(),
                assigned,
                unassigned(),
                dayOf(true),
                dayOf(false),
                givenBack(),
                perhapsLate(last == null ? null : last.due(), first == null ? null : first.earliest()),
                LateSpells.of(
                        fund,
                        assignments,
                        withheld,
                        last == null ? null : last.due(),
                        context.asOf().date(),
                        dayOf(false)),
                new Bilingual(
                        "指标" + quota + "元，已分解下达到项目" + assigned.toPlainString() + "元",
                        "of the quota of " + quota + " 元, " + assigned.toPlainString()
                                + " 元 is assigned to named projects")));
    }

    private DueDate due(LocalDate start) {
        return context.dueDates().after(start, context.parameters().whole("grant-dispatch-days"), PeriodUnit.DAY, true);
    }

    private BigDecimal assigned() {
        return DeriveContext.orEmpty(assignments).stream()
                .filter(assignment -> assignment.surelyOn() != null)
                .map(Assignment::amount)
                .reduce(NIL, BigDecimal::add);
    }

    private BigDecimal unassigned() {
        if (fund.amount() == null || assignments == null) {
            return null;
        }
        BigDecimal left = fund.amount().subtract(withheld());
        for (Assignment assignment : assignments) {
            left = left.subtract(assignment.amount());
        }
        for (Recovery recovery : DeriveContext.orEmpty(fund.recoveries())) {
            left = left.subtract(recovery.amount());
        }
        return left.max(NIL);
    }

    /** What is withheld, or may still be: a breach of its own, and not assigned late as well. */
    private BigDecimal withheld() {
        return withheld.stream()
                .filter(one -> !one.returnedOn().happenedBy(context.asOf().date()))
                .map(WithheldAmount::amount)
                .reduce(NIL, BigDecimal::add);
    }

    private boolean givenBack() {
        LocalDate issued = context.parameters().date("plan-issued");
        return withheld.stream()
                .anyMatch(one -> one.amount().signum() > 0
                        && one.returnedOn().happenedBy(context.asOf().date())
                        && !one.returnedOn().getDay().isBefore(issued));
    }

    private boolean perhapsLate(LocalDate due, LocalDate earliest) {
        LocalDate today = context.asOf().date();
        LocalDate issued = context.parameters().date("plan-issued");
        LocalDate possibly = dayOf(true);
        LocalDate completed = dayOf(false);
        if (earliest != null && !earliest.isBefore(today)) {
            return false;
        }
        if (completed == null) {
            boolean past = due != null
                    && due.isBefore(today)
                    && !due.isAfter(context.asOf().knownThrough());
            return !past || possibly != null;
        }
        boolean inTime = completed.isBefore(issued) || earliest != null && !completed.isAfter(earliest);
        boolean late = due != null && possibly != null && possibly.isAfter(due) && !possibly.isBefore(issued);
        return !inTime && !late && !givenBack();
    }

    /**
     * The day by which all of the quota was settled; null when it was not.
     *
     * @param possibly with what may not count, and less what is withheld
     */
    private LocalDate dayOf(boolean possibly) {
        boolean known = fund.amount() != null && assignments != null && fund.recoveries() != null;
        if (possibly && !known) {
            return LocalDate.MIN;
        }
        if (fund.amount() == null) {
            return null;
        }
        TreeMap<LocalDate, BigDecimal> settled = new TreeMap<>();
        for (Assignment assignment : DeriveContext.orEmpty(assignments)) {
            LocalDate on = possibly ? assignment.possiblyOn() : assignment.surelyOn();
            if (on != null) {
                settled.merge(on, assignment.amount(), BigDecimal::add);
            }
        }
        for (Recovery recovery : DeriveContext.orEmpty(fund.recoveries())) {
            if (possibly || recovery.documentNumber() != null) {
                settled.merge(recovery.on(), recovery.amount(), BigDecimal::add);
            }
        }
        BigDecimal left = possibly ? fund.amount().subtract(withheld()) : fund.amount();
        LocalDate day = LocalDate.MIN;
        for (Map.Entry<LocalDate, BigDecimal> entry : settled.entrySet()) {
            if (left.signum() <= 0) {
                return day;
            }
            day = entry.getKey();
            left = left.subtract(entry.getValue());
        }
        return left.signum() <= 0 ? day : null;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
