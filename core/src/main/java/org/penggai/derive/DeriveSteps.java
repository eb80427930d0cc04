package org.penggai.derive;

import java.util.List;
import org.penggai.derive.accountability.AccountabilityStep;
import org.penggai.derive.construction.ConstructionStep;
import org.penggai.derive.debt.DebtStep;
import org.penggai.derive.funds.FundsStep;
import org.penggai.derive.governance.GovernanceStep;
import org.penggai.derive.money.MoneyStep;
import org.penggai.derive.resettlement.ResettlementStep;
import org.penggai.derive.supervision.SupervisionStep;
import org.penggai.derive.targets.TargetsStep;

/** The steps of deriving, in their order. */
final class DeriveSteps {
    private DeriveSteps() {}

    static List<DeriveStep> all() {
        return List.of(
                new MoneyStep(),
                new FundsStep(),
                new ResettlementStep(),
                new DebtStep(),
                new TargetsStep(),
                new AccountabilityStep(),
                new ConstructionStep(),
                new GovernanceStep(),
                new SupervisionStep());
    }
}
