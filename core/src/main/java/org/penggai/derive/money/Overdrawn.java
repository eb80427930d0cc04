package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Account;
import org.penggai.ledger.Transfer;

/**
 * Pools whose statements, said to be complete, come out below nothing at the end of a day: receipts are missing, on whatever
 * day, so that they prove nothing.
 */
final class Overdrawn {
    private final Books books;
    private final List<SortedMap<LocalDate, Long>> changes = new ArrayList<>();

    Overdrawn(Books books, List<Transfer> transfers, AsOf asOf) {
        this.books = books;
        for (int pool = 0; pool < books.pools.length; pool++) {
            changes.add(books.pools[pool] == pool && books.complete(pool) ? new TreeMap<>() : null);
        }
        for (int i = 0; i < books.pools.length; i++) {
            Account account = books.accounts.get(i);
            if (changes.get(books.pools[i]) != null && !account.periodFrom().isAfter(asOf.date())) {
                add(books.pools[i], account.periodFrom(), Fen.of(account.openingBalance()));
            }
        }
        for (Transfer transfer : transfers) {
            move(transfer, transfer.fromAccountId(), -1);
            move(transfer, transfer.toAccountId(), 1);
        }
    }

    private void move(Transfer transfer, String id, int sign) {
        int account = books.account(id);
        int pool = account < 0 ? -1 : books.pools[account];
        if (pool >= 0
                && changes.get(pool) != null
                && !transfer.date().isAfter(books.accounts.get(account).periodTo())) {
            add(pool, transfer.date(), sign * Fen.of(transfer.amount()));
        }
    }

    private void add(int pool, LocalDate day, long fen) {
        changes.get(pool).merge(day, fen, Math::addExact);
    }

    List<Integer> pools() {
        List<Integer> found = new ArrayList<>();
        for (int pool = 0; pool < changes.size(); pool++) {
            if (changes.get(pool) != null && everNegative(changes.get(pool))) {
                found.add(pool);
            }
        }
        return found;
    }

    private static boolean everNegative(SortedMap<LocalDate, Long> byDay) {
        long balance = 0;
        for (long change : byDay.values()) {
            balance = Math.addExact(balance, change);
            if (balance < 0) {
                return true;
            }
        }
        return false;
    }
}
