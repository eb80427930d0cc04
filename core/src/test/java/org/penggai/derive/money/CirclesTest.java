package org.penggai.derive.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Purpose;

/** Money that goes round day after day. */
class CirclesTest {
    /** What may lie in each company adds up over the days, and must not run over. */
    @Test
    void companiesWithoutStatementsMayPayEachOtherEveryDay() {
        MoneyLedger county = new MoneyLedger()
                .fund("F", FundKind.STATE_GRANT, "P1", "100.00", fund -> fund.scopePurposes(
                                List.of(Purpose.CONSTRUCTION))
                        .scopeProjectIds(List.of("P1"))
                        .scopeChanges(List.of()))
                .account("S", AccountKind.SPECIAL, "P1", "unit")
                .account("T", AccountKind.TREASURY, null, null)
                .account("A", AccountKind.COMPANY, null, "a", account -> account.statementsComplete(false))
                .account("B", AccountKind.COMPANY, null, "b", account -> account.statementsComplete(false))
                .account("C", AccountKind.COMPANY, null, "c", account -> account.statementsComplete(false))
                .pay("in", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("lent", "2022-02-02", "S", "A", "40.00", t -> t.purpose(Purpose.LENDING))
                .pay("built", "2022-02-02", "S", "B", "60.00", t -> t.purpose(Purpose.CONSTRUCTION)
                        .payeeProjectId("P1"));
        LocalDate day = LocalDate.of(2022, 3, 1);
        for (int i = 0; i < 200; i++) {
            String on = day.plusDays(i).toString();
            county.pay("a" + i, on, "A", "B", "1000.00")
                    .pay("b" + i, on, "B", "C", "1000.00")
                    .pay("c" + i, on, "C", "A", "1000.00");
        }
        assertThat(county.trace().uses()).allSatisfy(use -> {
            assertThat(use.provenOutstanding()).isLessThanOrEqualTo(new BigDecimal("40.00"));
            assertThat(use.possible()).isPositive();
        });
    }
}
