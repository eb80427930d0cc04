package org.penggai.derive.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Withholding;
import org.penggai.ledger.WithholdingKind;

/** What the ledger says to be withheld by a transfer is no use of the grant as well. */
class WithheldMoneyTest {
    private static MoneyLedger county(FundKind kind, String withheld, String transfer) {
        Withholding withholding = new Withholding(
                WithholdingKind.KEPT, LocalDate.of(2022, 3, 1), new BigDecimal(withheld), EventDate.UNKNOWN, transfer);
        return new MoneyLedger()
                .fund("F", kind, "P1", "100.00", fund -> fund.scopePurposes(List.of(Purpose.CONSTRUCTION))
                        .scopeProjectIds(List.of("P1"))
                        .scopeChanges(List.of())
                        .withholdings(List.of(withholding)))
                .account("S", AccountKind.SPECIAL, "P1", "unit")
                .account("U", AccountKind.UNIT_BASIC, null, "other")
                .account("T", AccountKind.TREASURY, null, null)
                .account("X", AccountKind.EXTERNAL, null, null)
                .pay("in", "2022-02-01", "T", "S", "100.00", t -> t.fundId("F"))
                .pay("kept", "2022-03-01", "S", "U", "30.00", t -> t.purpose(Purpose.LENDING));
    }

    private static List<String> uses(MoneyLedger county) {
        return county.trace().uses().stream()
                .map(use -> use.accountId() + " " + use.proven() + " " + use.possible())
                .toList();
    }

    @Test
    void itIsNoUseWhereItWentNorWhereItGoesOn() {
        assertThat(uses(county(FundKind.STATE_GRANT, "30.00", "kept")
                        .pay("on", "2022-04-01", "U", "X", "30.00", t -> t.purpose(Purpose.WAGES))))
                .isEmpty();
        assertThat(uses(county(FundKind.STATE_GRANT, "30.00", null)
                        .pay("on", "2022-04-01", "U", "X", "30.00", t -> t.purpose(Purpose.WAGES))))
                .containsExactly("X 30.00 30.00");
    }

    @Test
    void whatTheTransferCarriedBesidesIs() {
        assertThat(uses(county(FundKind.STATE_GRANT, "29.99", "kept"))).containsExactly("U 0.01 0.01");
        assertThat(uses(county(FundKind.STATE_GRANT, "30.00", "kept"))).isEmpty();
    }

    @Test
    void moneyThatNoRuleForbidsToWithholdIsFollowed() {
        assertThat(uses(county(FundKind.LOAN, "30.00", "kept"))).containsExactly("U 30.00 30.00");
    }

    @Test
    void itLeavesTheFundsOwnAccounts() {
        MoneyLedger county = county(FundKind.STATE_GRANT, "30.00", "kept");
        county.fund("F", FundKind.STATE_GRANT, "P1", "100.00", fund -> fund.budgetYear(2021)
                .withholdings(county.funds.get("F").withholdings()));
        assertThat(county.trace().unspent()).singleElement().satisfies(unspent -> assertThat(unspent.possibleNow())
                .isEqualTo(new BigDecimal("70.00")));
    }

    @Test
    void outOfTheTreasuryItIsNoneEither() {
        MoneyLedger county = county(FundKind.STATE_GRANT, "10.00", "redirected")
                .pay("redirected", "2022-05-01", "T", "U", "10.00", t -> t.fundId("F")
                        .purpose(Purpose.WAGES));
        assertThat(uses(county)).containsExactly("U 30.00 30.00");
    }
}
