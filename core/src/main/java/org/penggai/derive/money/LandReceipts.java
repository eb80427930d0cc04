package org.penggai.derive.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.OpeningBalance;
import org.penggai.ledger.Transfer;

/**
 * What shows up of funds in the ledger's accounts, by name, in 元: what buyers and others outside paid, or what the treasury
 * paid on of it, whichever is more, and what lay there when statements began.
 */
final class LandReceipts {
    private final Map<String, BigDecimal> fromOutside = new HashMap<>();
    private final Map<String, BigDecimal> fromTreasury = new HashMap<>();
    private final Map<String, BigDecimal> opened = new HashMap<>();

    LandReceipts(Ledger ledger, Map<String, Account> accounts) {
        for (Transfer transfer : DeriveContext.orEmpty(ledger.transfers())) {
            Account from = accounts.get(transfer.fromAccountId());
            if (from != null && transfer.fundId() != null) {
                boolean treasury = from.kind() == AccountKind.TREASURY;
                (treasury ? fromTreasury : fromOutside).merge(transfer.fundId(), transfer.amount(), BigDecimal::add);
            }
        }
        for (Account account : accounts.values()) {
            for (OpeningBalance opening : DeriveContext.orEmpty(account.openingByFund())) {
                opened.merge(opening.fundId(), opening.amount(), BigDecimal::add);
            }
        }
    }

    BigDecimal of(String fundId) {
        BigDecimal outside = fromOutside.getOrDefault(fundId, BigDecimal.ZERO);
        BigDecimal treasury = fromTreasury.getOrDefault(fundId, BigDecimal.ZERO);
        return outside.max(treasury).add(opened.getOrDefault(fundId, BigDecimal.ZERO));
    }
}
