package org.penggai.derive.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Account;
import org.penggai.ledger.RepaymentReserve;
import org.penggai.ledger.Transfer;

/** What came into the accounts of reserves and left them by the transfers that are recorded, in 元. */
final class ReserveMovements {
    private final LocalDate known;
    private final List<Transfer> transfers;
    private final Map<String, Account> accounts;

    ReserveMovements(DeriveContext context) {
        this.known = context.asOf().knownThrough();
        this.transfers = context.ledger().transfers();
        this.accounts = DeriveContext.index(context.ledger().accounts(), Account::id);
    }

    /** What came in less what left after a day; null where that is not known. What moves to a sister account has not left. */
    BigDecimal since(RepaymentReserve reserve, LocalDate day) {
        if (!day.isBefore(known)) {
            return InstalmentAmounts.NIL;
        }
        if (reserve.accountId() == null || transfers == null) {
            return null;
        }
        BigDecimal sum = InstalmentAmounts.NIL;
        for (Transfer transfer : transfers) {
            boolean in = transfer.toAccountId().equals(reserve.accountId());
            boolean out = transfer.fromAccountId().equals(reserve.accountId());
            if (in != out && transfer.date().isAfter(day) && !betweenSisters(transfer)) {
                sum = in ? sum.add(transfer.amount()) : sum.subtract(transfer.amount());
            }
        }
        return sum;
    }

    private boolean betweenSisters(Transfer transfer) {
        Account from = accounts.get(transfer.fromAccountId());
        Account to = accounts.get(transfer.toAccountId());
        return from != null
                && to != null
                && (from.id().equals(to.sisterOfId()) || to.id().equals(from.sisterOfId()));
    }
}
