package org.penggai.explain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Transfer;

/** Money of a fund paid out today: for what it is for, or else for what it is not for. */
final class SpendEdits {
    private static final long MONEY_SPENT = 3_500;
    private static final int MOST_FIGURES = 4;

    private final EditGround ground;
    private final List<Edit> edits;

    /** @param edits filled with them */
    SpendEdits(EditGround ground, List<Edit> edits) {
        this.ground = ground;
        this.edits = edits;
    }

    /** The money at stake, or another figure that the rule read, paid out of each account that serves the fund's project. */
    void of(Fund fund) {
        if (fund.scopePurposes() == null || fund.scopePurposes().isEmpty()) {
            return;
        }
        Purpose purpose = fund.scopePurposes().get(0);
        List<BigDecimal> amounts =
                AddedEdits.amounts(ground).stream().limit(MOST_FIGURES).toList();
        for (Account account : accounts(fund)) {
            amounts.forEach(
                    amount -> spent(fund, account, ends(AccountKind.EXTERNAL), amount, purpose, Change.Nature.ACT));
        }
    }

    /** The whole fund paid for what it is not for: what would break the rules on its use. */
    void against(Fund fund) {
        if (fund.amount() == null || fund.amount().signum() <= 0) {
            return;
        }
        for (Account account : accounts(fund)) {
            spent(
                    fund,
                    account,
                    ends(AccountKind.EXTERNAL),
                    fund.amount(),
                    Purpose.MUNICIPAL_WORKS,
                    Change.Nature.RESTATE);
            spent(
                    fund,
                    account,
                    ends(AccountKind.EXTERNAL),
                    fund.amount(),
                    Purpose.OWN_RUNNING_COSTS,
                    Change.Nature.RESTATE);
            spent(
                    fund,
                    account,
                    ends(AccountKind.GENERAL_BUDGET),
                    fund.amount(),
                    Purpose.BUDGET_BALANCING,
                    Change.Nature.RESTATE);
        }
    }

    private List<Account> accounts(Fund fund) {
        return DeriveContext.orEmpty(ground.ledger().accounts()).stream()
                .filter(account -> account.kind() == AccountKind.SPECIAL || account.kind() == AccountKind.PROJECT)
                .filter(account -> fund.projectId() != null && fund.projectId().equals(account.projectId()))
                .toList();
    }

    private String ends(AccountKind kind) {
        return ground.ledger().accounts().stream()
                .filter(account -> account.kind() == kind)
                .map(Account::id)
                .findFirst()
                .orElse(null);
    }

    private void spent(
            Fund fund, Account account, String end, BigDecimal amount, Purpose purpose, Change.Nature nature) {
        if (end == null) {
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("id", "added");
        values.put("date", ground.today());
        values.put("amount", amount);
        values.put("fundId", fund.id());
        values.put("purpose", purpose);
        values.put("payeeProjectId", fund.projectId());
        values.put("fromAccountId", account.id());
        values.put("toAccountId", end);
        Transfer payment = (Transfer) Copies.of(Transfer.class, values);
        String from = account.name() == null ? account.id() : account.name();
        Bilingual use = Words.value(purpose);
        String money = Words.value(amount).zh();
        edits.add(new Edit(
                nature,
                MONEY_SPENT,
                "/transfers/-",
                null,
                EditWords.describe(payment),
                new Bilingual(
                        (nature == Change.Nature.ACT ? "在" : "假如在") + ground.today() + "由“" + from + "”支付" + money
                                + "元，用于" + use.zh(),
                        (nature == Change.Nature.ACT ? "" : "suppose that ") + money + " 元 is paid out of " + from
                                + " on " + ground.today() + " for: " + use.en()),
                () -> Copies.and(ground.ledger(), payment)));
    }
}
