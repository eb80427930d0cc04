package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.calendar.DueDate;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.ledger.Freeze;
import org.penggai.ledger.Payable;

/** Whether money that may pay a payable lay unused while it was due and unpaid. */
final class PayableMoney {
    private final DeriveContext context;
    private final UsableMoney usable;
    private final PayableClaims claims;

    PayableMoney(DeriveContext context, HeldMoney held) {
        this.context = context;
        boolean told = context.ledger().accounts() != null && context.ledger().transfers() != null;
        this.usable = told ? new UsableMoney(context, held) : null;
        this.claims =
                told ? new PayableClaims(DeriveContext.orEmpty(context.ledger().payables()), usable::pool) : null;
    }

    void derive(Consumer<Object> facts) {
        for (Payable payable : DeriveContext.orEmpty(context.ledger().payables())) {
            if (!mayBind(payable)) {
                continue;
            }
            PaymentProgress progress = new PaymentProgress(payable);
            DueDate due = due(payable);
            if (due != null) {
                facts.accept(context.deadline("payables-paid", payable.id(), due));
            }
            facts.accept(new PayableStanding(payable.id(), progress.unpaid(), progress.completedOn()));
            if (usable != null) {
                cover(payable, progress, due == null ? null : due.due(), facts);
            }
        }
    }

    /** Whether it is certified, or may be, and neither held back nor in dispute. */
    private boolean mayBind(Payable payable) {
        return PayableClaims.bound(payable)
                && !payable.certifiedOn()
                        .notBy(context.asOf().date(), context.asOf().knownThrough());
    }

    /** The last day for paying it, not before it was certified; null when the payable does not say. */
    private DueDate due(Payable payable) {
        return payable.dueOn() == null ? null : context.dueDates().after(earliest(payable), 0, PeriodUnit.DAY, true);
    }

    /** The earliest day on which it can be due. */
    private LocalDate earliest(Payable payable) {
        LocalDate certified = payable.certifiedOn().getDay();
        LocalDate agreed = payable.dueOn() == null ? LocalDate.MIN : payable.dueOn();
        return certified != null && certified.isAfter(agreed) ? certified : agreed;
    }

    /** @param due the last day for paying it; null when it is not known, and only what is possible can be told */
    private void cover(Payable payable, PaymentProgress progress, LocalDate due, Consumer<Object> facts) {
        boolean certain = due != null && payable.payments() != null;
        LocalDate start = due == null ? earliest(payable) : due;
        LocalDate possibly = null;
        Set<PayableDoubt> doubts = new LinkedHashSet<>();
        for (LocalDate day : daysOfChange(payable, progress, start)) {
            long unpaid = payable.payments() == null ? 1 : Fen.of(progress.unpaid(day));
            UsableMoney.Balance balance = usable.on(payable, day);
            if (balance.may(unpaid)) {
                possibly = possibly == null ? day : possibly;
                long others = certain && balance.must(unpaid) ? claims.others(payable, day) : 0;
                if (certain && balance.must(Math.addExact(unpaid, others))) {
                    facts.accept(new PayableCover(
                            payable.id(), day, Fen.yuan(balance.least()), lateFrom(day, due), possibly));
                    return;
                }
                if (others > 0) {
                    claims.doubts(payable, day, doubts);
                } else {
                    balance.doubts(unpaid, doubts);
                }
            }
        }
        doubts.forEach(facts);
        LocalDate unseen = unseen(progress, start);
        facts.accept(new PayableCover(payable.id(), null, null, null, possibly == null ? unseen : possibly));
    }

    private static LocalDate lateFrom(LocalDate day, LocalDate due) {
        return day.isAfter(due) ? day : due.plusDays(1);
    }

    /** The first day after the last that the ledger knows, where it may still have been unpaid; null where it can't. */
    private LocalDate unseen(PaymentProgress progress, LocalDate start) {
        LocalDate first = context.asOf().knownThrough().plusDays(1);
        boolean paid = progress.completedOn() != null && !progress.completedOn().isAfter(first);
        boolean seen = first.isAfter(context.asOf().date())
                || !start.isBefore(context.asOf().date());
        return paid || seen ? null : first;
    }

    /** The days from the due day on, while something is unpaid, on which the answer may become another. */
    private SortedSet<LocalDate> daysOfChange(Payable payable, PaymentProgress progress, LocalDate start) {
        LocalDate issued = context.parameters().date("plan-issued");
        LocalDate first = start.isBefore(issued) ? issued : start;
        LocalDate end = context.asOf().knownThrough().plusDays(1);
        if (progress.completedOn() != null && progress.completedOn().isBefore(end)) {
            end = progress.completedOn();
        }
        if (!first.isBefore(end)
                || !start.isBefore(context.asOf().date())
                || payable.amount().signum() == 0) {
            return Collections.emptySortedSet();
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(first);
        progress.days().forEach(days::add);
        days.addAll(claims.days(payable));
        for (StatedMoney account : usable.all(payable)) {
            days.addAll(account.days());
            if (account.account.periodFrom() != null) {
                days.add(account.account.periodFrom().minusDays(1));
            }
            if (account.account.periodTo() != null && account.account.periodTo().isBefore(end)) {
                days.add(account.account.periodTo().plusDays(1));
            }
            for (Freeze freeze : DeriveContext.orEmpty(account.account.freezes())) {
                days.add(freeze.beganOn());
                if (freeze.endedOn().getDay() != null) {
                    days.add(freeze.endedOn().getDay().plusDays(1));
                }
            }
        }
        return days.subSet(first, end);
    }
}
