package org.penggai.derive.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Purpose;

class GrantUseTest {
    private static final Set<AccountKind> REVENUE =
            EnumSet.of(AccountKind.GENERAL_BUDGET, AccountKind.STABILISATION_FUND);
    private static final Set<Purpose> BUDGET =
            EnumSet.of(Purpose.BUDGET_BALANCING, Purpose.GENERAL_DEBT, Purpose.WAGES);
    private static final Set<Purpose> NO_USE =
            EnumSet.of(Purpose.INTERNAL_TRANSFER, Purpose.OTHER, Purpose.RETURN, Purpose.RECOVERY);

    @Test
    void onlyGrantsOfTheStateAndTheProvinceAreGrants() {
        assertThat(FundKind.values())
                .filteredOn(GrantUse::grant)
                .containsExactly(FundKind.STATE_GRANT, FundKind.PROVINCIAL_GRANT);
        for (FundKind kind : FundKind.values()) {
            assertThat(GrantUse.of(kind, AccountKind.EXTERNAL, Purpose.LENDING) == null)
                    .as("%s", kind)
                    .isEqualTo(!GrantUse.grant(kind));
        }
    }

    @Test
    void everyAccountAndPurposeFallsUnderOne() {
        for (AccountKind account : AccountKind.values()) {
            assertThat(GrantUse.of(FundKind.STATE_GRANT, account, null))
                    .as("%s", account)
                    .isEqualTo(REVENUE.contains(account) ? null : GrantUse.UNKNOWN);
            for (Purpose purpose : Purpose.values()) {
                assertThat(GrantUse.of(FundKind.STATE_GRANT, account, purpose))
                        .as("%s to %s", purpose, account)
                        .isEqualTo(expected(account, purpose));
            }
        }
    }

    private static GrantUse expected(AccountKind account, Purpose purpose) {
        if (REVENUE.contains(account)) {
            return GrantUse.REVENUE;
        }
        if (BUDGET.contains(purpose)) {
            return GrantUse.BUDGET;
        }
        boolean kept = account == AccountKind.TREASURY && purpose == Purpose.INTERNAL_TRANSFER;
        boolean unit = account == AccountKind.UNIT_BASIC && NO_USE.contains(purpose);
        return kept ? null : purpose == Purpose.OWN_RUNNING_COSTS || unit ? GrantUse.OCCUPATION : GrantUse.DIVERSION;
    }
}
