package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.penggai.ledger.Payable;

/**
 * What may have to be paid out of the same money at the end of a day: payables that are due, or may be, and not paid. In fen.
 */
final class PayableClaims {
    private record Money(int pool, String fund) {}

    private final List<Payable> payables;
    private final ToIntFunction<Payable> pools;
    private final Map<Payable, PaymentProgress> progress = new IdentityHashMap<>();
    private final Map<Money, TreeMap<LocalDate, Long>> sums = new HashMap<>();

    /** @param pools the number of the pool that is to pay a payable; -1 where it is not known */
    PayableClaims(List<Payable> payables, ToIntFunction<Payable> pools) {
        this.payables = payables.stream().filter(PayableClaims::bound).toList();
        this.pools = pools;
        this.payables.forEach(payable -> progress.put(payable, new PaymentProgress(payable)));
    }

    /** At most so much beside a payable. */
    long others(Payable payable, LocalDate day) {
        Money money = new Money(pools.applyAsInt(payable), payable.fundId());
        Map.Entry<LocalDate, Long> all = sums.computeIfAbsent(money, this::add).floorEntry(day);
        boolean own = bound(payable) && counts(payable, day);
        return (all == null ? 0 : all.getValue()) - (own ? unpaid(payable, day) : 0);
    }

    /** What leaves open which of them was to be paid: a field that is unknown, or that there is another. */
    void doubts(Payable payable, LocalDate day, Set<PayableDoubt> doubts) {
        Money money = new Money(pools.applyAsInt(payable), payable.fundId());
        for (Payable other : payables) {
            if (other != payable && sameMoney(other, money) && counts(other, day) && unpaid(other, day) > 0) {
                doubts.add(new PayableDoubt(payable.id(), other, null, open(other, day)));
            }
        }
    }

    private String open(Payable other, LocalDate day) {
        if (other.accountId() == null) {
            return "accountId";
        }
        if (other.retention() == null) {
            return "retention";
        }
        if (other.disputed() == null) {
            return "disputed";
        }
        if (!other.certifiedOn().happenedBy(day)) {
            return "certifiedOn";
        }
        return other.dueOn() == null ? "dueOn" : "payments";
    }

    /** The days from which on it may be less. */
    List<LocalDate> days(Payable payable) {
        Money money = new Money(pools.applyAsInt(payable), payable.fundId());
        List<LocalDate> days = new ArrayList<>();
        payables.stream()
                .filter(other -> other.payments() != null && sameMoney(other, money))
                .forEach(other -> other.payments().forEach(payment -> days.add(payment.on())));
        return days;
    }

    private TreeMap<LocalDate, Long> add(Money money) {
        TreeMap<LocalDate, Long> all = new TreeMap<>();
        for (Payable one : payables) {
            if (sameMoney(one, money) && !one.certifiedOn().isNone()) {
                LocalDate from = from(one);
                long before = unpaid(one, from);
                all.merge(from, before, Math::addExact);
                for (LocalDate day : progress.get(one).days()) {
                    if (day.isAfter(from)) {
                        long after = unpaid(one, day);
                        all.merge(day, after - before, Math::addExact);
                        before = after;
                    }
                }
            }
        }
        long sum = 0;
        for (Map.Entry<LocalDate, Long> day : all.entrySet()) {
            sum = Math.addExact(sum, day.getValue());
            day.setValue(sum);
        }
        return all;
    }

    private boolean sameMoney(Payable other, Money money) {
        int pool = pools.applyAsInt(other);
        boolean sameFund = money.fund == null || other.fundId() == null || Objects.equals(money.fund, other.fundId());
        return (pool < 0 || pool == money.pool) && sameFund;
    }

    private boolean counts(Payable one, LocalDate day) {
        return !from(one).isAfter(day) && !one.certifiedOn().isNone();
    }

    /** Whether it is neither held back nor in dispute, for all that is known. */
    static boolean bound(Payable one) {
        return !Boolean.TRUE.equals(one.retention()) && !Boolean.TRUE.equals(one.disputed());
    }

    /** The earliest day on which it can be due. */
    private static LocalDate from(Payable one) {
        LocalDate certified = one.certifiedOn().getDay();
        LocalDate agreed = one.dueOn() == null ? LocalDate.EPOCH : one.dueOn();
        return certified != null && certified.isAfter(agreed) ? certified : agreed;
    }

    private long unpaid(Payable one, LocalDate day) {
        return Fen.of(progress.get(one).unpaid(day));
    }
}
