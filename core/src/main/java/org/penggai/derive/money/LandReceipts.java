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
 * What shows up of a fund in the ledger's accounts by name, in 元: what came from places that money is not followed
 * through, less what may have gone there before, and what lay there at first. What buyers paid the treasury and what that
 * paid on is the same money.
 */
final class LandReceipts {
    private final Ledger ledger;
    private final Map<String, Account> accounts;

    LandReceipts(Ledger ledger, Map<String, Account> accounts) {
        this.ledger = ledger;
        this.accounts = accounts;
    }

    BigDecimal of(String fundId) {
        Map<String, BigDecimal> toTreasury = new HashMap<>();
        Map<String, BigDecimal> elsewhere = new HashMap<>();
        Map<String, BigDecimal> wentThere = new HashMap<>();
        for (Transfer transfer : DeriveContext.orEmpty(ledger.transfers())) {
            Account from = accounts.get(transfer.fromAccountId());
            Account to = accounts.get(transfer.toAccountId());
            if (from == null || to == null) {
                continue;
            }
            if (fundId.equals(transfer.fundId()) && !Books.followed(from.kind())) {
                (treasury(to) ? toTreasury : elsewhere).merge(from.id(), transfer.amount(), BigDecimal::add);
            }
            boolean buyers = treasury(to) && !Books.followed(from.kind());
            boolean perhaps = transfer.fundId() == null || fundId.equals(transfer.fundId());
            if (perhaps && !Books.followed(to.kind()) && !buyers) {
                wentThere.merge(to.id(), transfer.amount(), BigDecimal::add);
            }
        }
        BigDecimal paidOn = BigDecimal.ZERO;
        BigDecimal sum = opened(fundId);
        for (Map.Entry<String, BigDecimal> one : elsewhere.entrySet()) {
            BigDecimal came = less(one.getValue(), wentThere.get(one.getKey()));
            if (treasury(accounts.get(one.getKey()))) {
                paidOn = paidOn.add(came);
            } else {
                sum = sum.add(came);
            }
        }
        BigDecimal paidIn = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> one : toTreasury.entrySet()) {
            paidIn = paidIn.add(less(one.getValue(), wentThere.get(one.getKey())));
        }
        return sum.add(paidIn.max(paidOn));
    }

    private BigDecimal opened(String fundId) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Account account : accounts.values()) {
            for (OpeningBalance opening : DeriveContext.orEmpty(account.openingByFund())) {
                sum = opening.fundId().equals(fundId) ? sum.add(opening.amount()) : sum;
            }
        }
        return sum;
    }

    private static BigDecimal less(BigDecimal amount, BigDecimal taken) {
        return taken == null ? amount : amount.subtract(taken).max(BigDecimal.ZERO);
    }

    private static boolean treasury(Account account) {
        return account.kind() == AccountKind.TREASURY;
    }
}
