package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.penggai.derive.money.BudgetInflow;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Recovery;
import org.penggai.ledger.RecoveryDestination;

/**
 * What the treasury recovered of a fund into the county's own stabilisation fund, in 元.
 *
 * @param fundId the fund
 * @param recoveries the recoveries that go there, or may; null when it is not known whether there are any
 */
public record Recovered(String fundId, List<Recovery> recoveries) {
    static Recovered of(Fund fund) {
        return new Recovered(
                fund.id(),
                fund.recoveries() == null
                        ? null
                        : fund.recoveries().stream()
                                .filter(recovery -> recovery.destination() == null
                                        || recovery.destination() == RecoveryDestination.STABILISATION_FUND)
                                .toList());
    }

    /** Those by the end of {@code day} that carry a document number and their destination. */
    public BigDecimal documentedBy(LocalDate day) {
        return sum(day, true);
    }

    /** All by the end of {@code day}; nil when it is not known whether there are any. */
    public BigDecimal possibleBy(LocalDate day) {
        return sum(day, false);
    }

    /** What is proven to be in the budget that no recovery explains, be it documented or not; nil at least. */
    public BigDecimal notExplained(BudgetInflow inflow) {
        return inflow.provenOutstanding()
                .subtract(possibleBy(inflow.getLastOn()))
                .max(inflow.getNotRecovery());
    }

    private BigDecimal sum(LocalDate day, boolean documented) {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (Recovery recovery : recoveries == null ? List.<Recovery>of() : recoveries) {
            boolean counts = !documented || recovery.documentNumber() != null && recovery.destination() != null;
            if (counts && !recovery.on().isAfter(day)) {
                sum = sum.add(recovery.amount());
            }
        }
        return sum;
    }
}
