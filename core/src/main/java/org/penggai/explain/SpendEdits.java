package org.penggai.explain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.penggai.Bilingual;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Loan;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Transfer;

/** Money of a fund paid out today: for what it is for, or else for what it is not for. */
final class SpendEdits {
    private static final long LOAN_REPAID = 3_400;
    private static final long MONEY_SPENT = 3_500;
    private static final int MOST_FIGURES = 4;

    private final EditGround ground;
    private final List<Edit> edits;

    /** @param edits filled with them */
    SpendEdits(EditGround ground, List<Edit> edits) {
        this.ground = ground;
        this.edits = edits;
    }

    /** The idle money of a loan paid back to whoever lent it, before its time: nothing is bought that is not needed. */
    void repaid(Fund fund) {
        Loan loan = DeriveContext.orEmpty(ground.ledger().loans()).stream()
                .filter(one -> fund.id().equals(one.fundId()))
                .findFirst()
                .orElse(null);
        BigDecimal stake = ground.stake();
        String end = Optional.ofNullable(ends(AccountKind.LENDER)).orElseGet(() -> ends(AccountKind.EXTERNAL));
        if (loan == null || stake == null || end == null) {
            return;
        }
        for (Account account : accounts(fund)) {
            Transfer payment = payment(fund, account, end, stake, Purpose.RETURN);
            String money = Words.value(stake).zh();
            String lender = loan.lender() == null ? "" : loan.lender();
            edits.add(new Edit(
                    Change.Nature.ACT,
                    LOAN_REPAID,
                    "/transfers/-",
                    null,
                    EditWords.describe(payment),
                    new Bilingual(
                            "在" + ground.today() + "由“" + name(account) + "”提前归还" + lender + "借款本金" + money
                                    + "元（借款合同或发行文件允许提前偿还的）",
                            "repay " + money + " 元 of principal" + (lender.isEmpty() ? "" : " to " + lender)
                                    + " out of " + name(account) + " on " + ground.today()
                                    + ", where the loan may be repaid early"),
                    () -> Copies.and(ground.ledger(), payment)));
        }
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
        Transfer payment = payment(fund, account, end, amount, purpose);
        Bilingual use = Words.value(purpose);
        String money = Words.value(amount).zh();
        boolean act = nature == Change.Nature.ACT;
        edits.add(new Edit(
                nature,
                MONEY_SPENT,
                "/transfers/-",
                null,
                EditWords.describe(payment),
                new Bilingual(
                        (act ? "在" : "假如在") + ground.today() + "由“" + name(account) + "”支付" + money + "元，用于" + use.zh()
                                + (act ? "（按实际应付支付）" : ""),
                        (act ? "" : "suppose that ") + money + " 元 is paid out of " + name(account) + " on "
                                + ground.today() + " for: " + use.en() + (act ? ", as far as it falls due" : "")),
                () -> Copies.and(ground.ledger(), payment)));
    }

    private Transfer payment(Fund fund, Account account, String end, BigDecimal amount, Purpose purpose) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", "added");
        values.put("date", ground.today());
        values.put("amount", amount);
        values.put("fundId", fund.id());
        values.put("purpose", purpose);
        values.put("payeeProjectId", fund.projectId());
        values.put("fromAccountId", account.id());
        values.put("toAccountId", end);
        return (Transfer) Copies.of(Transfer.class, values);
    }

    private static String name(Account account) {
        return account.name() == null ? account.id() : account.name();
    }
}
