package org.penggai.derive.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Account;
import org.penggai.ledger.RepaymentReserve;
import org.penggai.ledger.Transfer;

/** What came into the accounts of reserves and left them by the transfers that are recorded, in 元. */
final class ReserveMovements {
    private final LocalDate known;
    private final Map<String, Account> accounts;

    /** By the account of a reserve; null where transfers are not known. */
    private final Map<String, List<Transfer>> movements;

    ReserveMovements(DeriveContext context) {
        known = context.asOf().knownThrough();
        accounts = DeriveContext.index(context.ledger().accounts(), Account::id);
        movements = context.ledger().transfers() == null ? null : new HashMap<>();
        for (RepaymentReserve reserve : DeriveContext.orEmpty(context.ledger().repaymentReserves())) {
            if (movements != null && reserve.accountId() != null) {
                movements.put(reserve.accountId(), new ArrayList<>());
            }
        }
        if (movements != null && !movements.isEmpty()) {
            context.ledger().transfers().forEach(this::add);
        }
    }

    private void add(Transfer transfer) {
        List<Transfer> in = movements.get(transfer.toAccountId());
        List<Transfer> out = movements.get(transfer.fromAccountId());
        if (in == out || betweenSisters(transfer)) {
            return;
        }
        if (in != null) {
            in.add(transfer);
        }
        if (out != null) {
            out.add(transfer);
        }
    }

    /** What came in less what left after a day; null where that is not known. What moves to a sister account has not left. */
    BigDecimal since(RepaymentReserve reserve, LocalDate day) {
        if (!day.isBefore(known)) {
            return InstalmentAmounts.NIL;
        }
        if (reserve.accountId() == null || movements == null) {
            return null;
        }
        BigDecimal sum = InstalmentAmounts.NIL;
        for (Transfer transfer : movements.get(reserve.accountId())) {
            if (transfer.date().isAfter(day)) {
                boolean in = transfer.toAccountId().equals(reserve.accountId());
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
