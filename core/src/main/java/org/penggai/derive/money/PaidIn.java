package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.penggai.ledger.Transfer;

/** What treasuries and lenders paid of each fund, by name and day, and what may have gone back to them; in fen. */
final class PaidIn {
    private final Map<Integer, TreeMap<LocalDate, Long>> paid = new HashMap<>();
    private final Map<Integer, LocalDate> first = new HashMap<>();
    private final Map<Integer, Long> back = new HashMap<>();

    PaidIn(Books books, List<Transfer> transfers) {
        for (Transfer transfer : transfers) {
            int fund = books.fund(transfer.fundId());
            int from = books.account(transfer.fromAccountId());
            int to = books.account(transfer.toAccountId());
            if (from < 0 || to < 0) {
                continue;
            }
            long amount = Fen.of(transfer.amount());
            if (books.funder(to)) {
                back.merge(fund, amount, Math::addExact);
            } else if (fund >= 0 && books.funder(from)) {
                paid.computeIfAbsent(fund, key -> new TreeMap<>()).merge(transfer.date(), amount, Math::addExact);
            }
            if (fund >= 0) {
                first.merge(fund, transfer.date(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
    }

    /** At least so much of a fund was paid after a day that had not been paid before. */
    long after(int fund, LocalDate day) {
        long sum = 0;
        for (long amount :
                paid.getOrDefault(fund, new TreeMap<>()).tailMap(day, false).values()) {
            sum = Math.addExact(sum, amount);
        }
        long again = Math.addExact(back.getOrDefault(fund, 0L), back.getOrDefault(-1, 0L));
        return Math.max(0, sum - again);
    }

    /** Whether any payment by a day names the fund. */
    boolean by(int fund, LocalDate day) {
        return first.containsKey(fund) && !first.get(fund).isAfter(day);
    }
}
