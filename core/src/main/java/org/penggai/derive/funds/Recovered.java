package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.penggai.Bilingual;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.money.BudgetInflow;
import org.penggai.derive.money.FundUse;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Purpose;
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

    /** How far documents of recoveries go towards an inflow of the fund, in words. */
    public Bilingual document(BudgetInflow inflow, Fund fund) {
        String numbers = DeriveContext.orEmpty(fund.recoveries()).stream()
                .map(Recovery::documentNumber)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("、"));
        List<Purpose> called = inflow.getOthers().stream()
                .filter(use -> use.proven().signum() > 0)
                .map(FundUse::purpose)
                .distinct()
                .toList();
        String zh = called.stream().map(Purpose::zh).collect(Collectors.joining("、"));
        String en = called.stream().map(Purpose::en).collect(Collectors.joining(", "));
        if (DeriveContext.orEmpty(fund.recoveries()).isEmpty()) {
            return called.isEmpty()
                    ? new Bilingual("没有收回文件", "without a recovery document")
                    : new Bilingual(
                            "没有收回文件（凭证写明用途为" + zh + "的不是收回，补齐文件也不能说明）",
                            "without a recovery document (nor would one explain what the voucher calls: " + en + ")");
        }
        String listedZh = numbers.isEmpty() ? "登记的收回没有文号" : "登记的有" + numbers;
        String listedEn = numbers.isEmpty() ? "those recorded have no number" : "recorded: " + numbers;
        return called.isEmpty()
                ? new Bilingual(
                        "没有相符的收回文件（" + listedZh + "，其日期、金额或者去向与款项不符）",
                        "without a recovery document that fits (" + listedEn
                                + "; day, amount or destination are not those of the money)")
                : new Bilingual(
                        "没有相符的收回文件（" + listedZh + "；凭证写明用途为" + zh + "的不是收回，收回文件不能说明，补齐文件也无济于事）",
                        "without a recovery document that fits (" + listedEn
                                + "; none explains what the voucher calls: " + en + ", nor would another)");
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
