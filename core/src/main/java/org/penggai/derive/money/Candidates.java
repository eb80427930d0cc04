package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Account;
import org.penggai.ledger.OpeningBalance;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Transfer;

/** Which funds money under no name can be, and how much of each: what of its amount no named receipt accounts for. */
final class Candidates {
    /** More than any fund: 10^12 元, small enough for many to be added up. */
    private static final long UNBOUNDED = 100_000_000_000_000L;

    private final Books books;
    private final long[] room;
    private final Map<Integer, int[]> byPool = new HashMap<>();
    private final int[] unreceived;
    private final LocalDate[] notBefore;

    Candidates(Books books, List<Transfer> transfers, Reversals reversals, AsOf asOf) {
        this.books = books;
        room = new long[books.funds.size()];
        notBefore = quotaDays(transfers);
        Arrays.setAll(room, this::whole);
        boolean[] paid = paidPlaces(transfers);
        for (Transfer transfer : transfers) {
            int fund = books.fund(transfer.fundId());
            int from = books.account(transfer.fromAccountId());
            int to = books.account(transfer.toAccountId());
            if (fund >= 0
                    && from >= 0
                    && to >= 0
                    && !books.followed(from)
                    && books.followed(to)
                    && reversals.originalOf(transfer) < 0
                    && transfer.purpose() != Purpose.RETURN
                    && (!paid[from] || books.funder(from))) {
                take(fund, Fen.of(transfer.amount()));
            }
        }
        for (int i = 0; i < books.accounts.size(); i++) {
            Account account = books.accounts.get(i);
            // What lies with a giver, or where the trail ends, has not been received.
            boolean opened = books.followed(i)
                    && (account.periodFrom() == null || !account.periodFrom().isAfter(asOf.date()));
            if (opened && account.openingByFund() != null) {
                for (OpeningBalance opening : account.openingByFund()) {
                    int fund = books.fund(opening.fundId());
                    if (fund >= 0) {
                        take(fund, Fen.of(opening.amount()));
                    }
                }
            }
        }
        unreceived =
                IntStream.range(0, room.length).filter(fund -> room[fund] > 0).toArray();
    }

    /** Accounts to which money went: what comes from there may be coming back, and is no receipt for certain. */
    private boolean[] paidPlaces(List<Transfer> transfers) {
        boolean[] paid = new boolean[books.accounts.size()];
        for (Transfer transfer : transfers) {
            int to = books.account(transfer.toAccountId());
            if (to >= 0) {
                paid[to] = true;
            }
        }
        return paid;
    }

    /** The day on which each grant's quota came; null where it is not known, or the ledger has its money move before. */
    private LocalDate[] quotaDays(List<Transfer> transfers) {
        LocalDate[] days = new LocalDate[room.length];
        for (int fund = 0; fund < days.length; fund++) {
            days[fund] =
                    books.grant(fund) ? books.funds.get(fund).quotaReceivedOn().getDay() : null;
        }
        for (Transfer transfer : transfers) {
            int fund = books.fund(transfer.fundId());
            if (fund >= 0 && days[fund] != null && transfer.date().isBefore(days[fund])) {
                days[fund] = null;
            }
        }
        return days;
    }

    private long whole(int fund) {
        BigDecimal amount = books.funds.get(fund).amount();
        return amount == null ? UNBOUNDED : Fen.of(amount);
    }

    private void take(int fund, long amount) {
        if (room[fund] != UNBOUNDED) {
            room[fund] = Math.max(0, room[fund] - amount);
        }
    }

    long room(int fund) {
        return room[fund];
    }

    /**
     * At most so much may have come unseen to a pool by a day: to what may be the fund's own any of it, for what was paid out
     * may have come back; to others' what is not known to have been received, and none before there was a quota to pay it from.
     */
    long unseen(int fund, int pool, LocalDate day) {
        if (!Boolean.FALSE.equals(books.own(fund, pool))) {
            return whole(fund);
        }
        boolean early = notBefore[fund] != null && day.isBefore(notBefore[fund]);
        return early ? 0 : room[fund];
    }

    /** Funds whose money may have come unseen to a pool. */
    int[] unseen(int pool) {
        return IntStream.concat(Arrays.stream(unreceived), Arrays.stream(of(pool)))
                .distinct()
                .toArray();
    }

    /** What of a fund's amount may have been paid, by who gives it, under no name. */
    long unpaid(int fund) {
        return room[fund] == UNBOUNDED
                ? UNBOUNDED
                : Math.max(0, room[fund] - books.paidIn().elsewhere(fund));
    }

    /** Funds of which not all is known to have been received: the rest may lie wherever statements don't reach. */
    int[] unreceived() {
        return unreceived;
    }

    /** Funds whose money may come to a pool under no name: those whose own account it may be. */
    int[] of(int pool) {
        return byPool.computeIfAbsent(pool, this::find);
    }

    private int[] find(int pool) {
        return books.followed(pool) ? books.mayOwn(pool) : new int[0];
    }
}
