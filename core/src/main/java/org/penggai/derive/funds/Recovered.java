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

    /** What of an inflow no recovery explains, be it documented or not. */
    public Unexplained unexplained(BudgetInflow inflow) {
        return Unexplained.of(inflow, recoveries == null ? List.of() : recoveries);
    }

    /** What of an inflow no recovery explains that carries a document number and its destination. */
    public Unexplained undocumented(BudgetInflow inflow) {
        return Unexplained.of(
                inflow,
                recoveries == null
                        ? List.of()
                        : recoveries.stream()
                                .filter(recovery -> recovery.documentNumber() != null && recovery.destination() != null)
                                .toList());
    }

    /** Of {@link #unexplained}, what is still there. */
    public BigDecimal unexplainedOutstanding(BudgetInflow inflow) {
        return unexplained(inflow).outstanding();
    }

    /** Of {@link #unexplained}, what came, be it returned or not. */
    public BigDecimal unexplainedProven(BudgetInflow inflow) {
        return unexplained(inflow).proven();
    }

    /** At most so much of an inflow came that no recovery explains, be it returned or not. */
    public BigDecimal possiblyUnexplained(BudgetInflow inflow) {
        return unexplained(inflow).possible();
    }

    /** The day of the last return of {@link #unexplained}; null when there is none. */
    public LocalDate returnOf(BudgetInflow inflow) {
        return unexplained(inflow).returnedOn();
    }

    /** Of {@link #undocumented}, what is still there. */
    public BigDecimal undocumentedOutstanding(BudgetInflow inflow) {
        return undocumented(inflow).outstanding();
    }
}
