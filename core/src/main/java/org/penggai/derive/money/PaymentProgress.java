package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Payable;
import org.penggai.ledger.Payment;

/** What was paid of a payable, day by day, in 元. */
final class PaymentProgress {
    private static final BigDecimal NIL = BigDecimal.ZERO.setScale(2);

    private final BigDecimal amount;
    private final TreeMap<LocalDate, BigDecimal> paid = new TreeMap<>();
    private LocalDate completedOn;

    /** Payments that are not known are taken for none. */
    PaymentProgress(Payable payable) {
        amount = payable.amount();
        for (Payment payment : DeriveContext.orEmpty(payable.payments())) {
            paid.merge(payment.on(), payment.amount(), BigDecimal::add);
        }
        BigDecimal sum = NIL;
        for (Map.Entry<LocalDate, BigDecimal> day : paid.entrySet()) {
            sum = sum.add(day.getValue());
            day.setValue(sum);
            if (completedOn == null && sum.compareTo(amount) >= 0) {
                completedOn = day.getKey();
            }
        }
    }

    /** Unpaid at the end of a day; not below zero. */
    BigDecimal unpaid(LocalDate day) {
        Map.Entry<LocalDate, BigDecimal> last = paid.floorEntry(day);
        return last == null ? amount : amount.subtract(last.getValue()).max(NIL);
    }

    BigDecimal unpaid() {
        return paid.isEmpty() ? amount : unpaid(paid.lastKey());
    }

    /** The day on which it was paid in full; null when it is not. */
    LocalDate completedOn() {
        return completedOn;
    }

    /** The days on which something was paid. */
    Iterable<LocalDate> days() {
        return paid.keySet();
    }
}
