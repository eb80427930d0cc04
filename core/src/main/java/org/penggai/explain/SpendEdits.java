package org.penggai.explain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.Bilingual;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Transfer;

/** Money of a fund paid out today, within what it is for. */
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
        Ledger ledger = ground.ledger();
        if (ledger.accounts() == null
                || fund.scopePurposes() == null
                || fund.scopePurposes().isEmpty()) {
            return;
        }
        String outside = ledger.accounts().stream()
                .filter(account -> account.kind() == AccountKind.EXTERNAL)
                .map(Account::id)
                .findFirst()
                .orElse(null);
        if (outside == null) {
            return;
        }
        List<BigDecimal> amounts =
                AddedEdits.amounts(ground).stream().limit(MOST_FIGURES).toList();
        for (Account account : ledger.accounts()) {
            boolean own = account.kind() == AccountKind.SPECIAL || account.kind() == AccountKind.PROJECT;
            if (own && fund.projectId() != null && fund.projectId().equals(account.projectId())) {
                amounts.forEach(amount -> spent(fund, account, outside, amount));
            }
        }
    }

    private void spent(Fund fund, Account account, String outside, BigDecimal amount) {
        Purpose purpose = fund.scopePurposes().get(0);
        Map<String, Object> values = new HashMap<>();
        values.put("id", "added");
        values.put("date", ground.today());
        values.put("amount", amount);
        values.put("fundId", fund.id());
        values.put("purpose", purpose);
        values.put("payeeProjectId", fund.projectId());
        values.put("fromAccountId", account.id());
        values.put("toAccountId", outside);
        Transfer payment = (Transfer) Copies.of(Transfer.class, values);
        String from = account.name() == null ? account.id() : account.name();
        Bilingual use = Words.value(purpose);
        String money = Words.value(amount).zh();
        edits.add(new Edit(
                Change.Nature.ACT,
                MONEY_SPENT,
                "/transfers/-",
                null,
                EditWords.describe(payment),
                new Bilingual(
                        "在" + ground.today() + "由“" + from + "”支付" + money + "元，用于" + use.zh(),
                        money + " 元 is paid out of " + from + " on " + ground.today() + " for: " + use.en()),
                () -> Copies.and(ground.ledger(), payment)));
    }
}
