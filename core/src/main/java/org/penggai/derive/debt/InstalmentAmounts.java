package org.penggai.derive.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Instalment;
import org.penggai.ledger.Payment;

/** What of an instalment is owed and paid, in 元. */
record InstalmentAmounts(Instalment instalment) {
    static final BigDecimal NIL = BigDecimal.ZERO.setScale(2);

    /** Principal and interest; null when one of them is unknown. */
    BigDecimal owed() {
        return instalment.principal() == null || instalment.interest() == null ? null : leastOwed();
    }

    /** What is owed less payments, not below zero; null when one of them is unknown, unless nothing is owed. */
    BigDecimal unpaid() {
        BigDecimal owed = owed();
        boolean known = owed != null && (owed.signum() == 0 || instalment.payments() != null);
        return known ? mostUnpaid() : null;
    }

    /** The known part of what is owed, less payments, not below zero; 0 when the payments are unknown. */
    BigDecimal leastUnpaid() {
        return instalment.payments() == null
                ? NIL
                : leastOwed().subtract(paid()).max(NIL);
    }

    /** What is owed less the payments known, not below zero; null when it is unknown. */
    BigDecimal mostUnpaid() {
        return owed() == null ? null : owed().subtract(paid()).max(NIL);
    }

    /** The day on which payments first reached what is owed; null when they do not or it is unknown. */
    LocalDate completedOn() {
        if (owed() == null) {
            return null;
        }
        BigDecimal paid = NIL;
        List<Payment> payments = DeriveContext.orEmpty(instalment.payments()).stream()
                .sorted(Comparator.comparing(Payment::on))
                .toList();
        for (Payment payment : payments) {
            paid = paid.add(payment.amount());
            if (paid.compareTo(owed()) >= 0) {
                return payment.on();
            }
        }
        return null;
    }

    private BigDecimal leastOwed() {
        return orNil(instalment.principal()).add(orNil(instalment.interest()));
    }

    private BigDecimal paid() {
        return DeriveContext.orEmpty(instalment.payments()).stream()
                .map(Payment::amount)
                .reduce(NIL, BigDecimal::add);
    }

    private static BigDecimal orNil(BigDecimal amount) {
        return amount == null ? NIL : amount;
    }
}
