package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Transfer;

/** What treasuries and lenders paid of each fund, by name and day, and what may have gone back to them; in fen. */
final class PaidIn {
    private final Map<Integer, TreeMap<LocalDate, Long>> paid = new HashMap<>();
    private final Map<Integer, LocalDate> first = new HashMap<>();

    /** The first day on which something was paid under no name that may be any fund's; null for none. */
    private LocalDate firstUnnamed;

    private final Map<Integer, Long> back = new HashMap<>();

    /** What of it was paid to where money is not followed. */
    private final Map<Integer, Long> elsewhere = new HashMap<>();

    /** What may have gone back to a treasury, which may pay it again. */
    private final Map<Integer, Long> toTreasury = new HashMap<>();

    PaidIn(Books books, List<Transfer> transfers) {
        for (Transfer transfer : transfers) {
            int fund = books.fund(transfer.fundId());
            int from = books.account(transfer.fromAccountId());
            int to = books.account(transfer.toAccountId());
            if (from < 0 || to < 0) {
                continue;
            }
            long amount = Fen.of(transfer.amount());
            if (books.accounts.get(to).kind() == AccountKind.TREASURY) {
                toTreasury.merge(fund, amount, Math::addExact);
            }
            if (books.funder(to)) {
                back.merge(fund, amount, Math::addExact);
            } else if (fund >= 0 && books.funder(from)) {
                if (!books.followed(to)) {
                    elsewhere.merge(fund, amount, Math::addExact);
                }
                paid.computeIfAbsent(fund, key -> new TreeMap<>()).merge(transfer.date(), amount, Math::addExact);
            }
            if (amount > 0 && fund >= 0) {
                first.merge(fund, transfer.date(), PaidIn::earlier);
            } else if (amount > 0 && mayCarryAny(books, from)) {
                firstUnnamed = earlier(firstUnnamed, transfer.date());
            }
        }
    }

    /** Whether what an account pays may be any fund's: that of who gives funds, or one of which not all is shown. */
    private static boolean mayCarryAny(Books books, int account) {
        return books.funder(account) || books.followed(account) && !books.complete(books.pools[account]);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
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

    /** What of it, beside what came to accounts that are followed, its givers paid by name and can't have been given back. */
    long elsewhere(int fund) {
        long again = Math.addExact(toTreasury.getOrDefault(fund, 0L), toTreasury.getOrDefault(-1, 0L));
        return elsewhere.getOrDefault(fund, 0L) - again;
    }

    /** Whether any payment by a day names the fund, or may be of it: one under no name by who gives funds, or out of an account not all of which is shown. */
    boolean perhapsBy(int fund, LocalDate day) {
        return by(first.get(fund), day) || by(firstUnnamed, day);
    }

    private static boolean by(LocalDate first, LocalDate day) {
        return first != null && !first.isAfter(day);
    }
}
