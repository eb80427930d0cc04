package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Account;

/** What of a fund lies in accounts that are frozen, its own or others': it is not the office that lets it lie there; in fen. */
final class FrozenMoney {
    private final Books books;
    private final Tracer tracer;
    private final int fund;
    private final AsOf asOf;

    /** Accounts by pool, of pools that may hold any of the fund's and of which one account may have been frozen. */
    private final TreeMap<Integer, List<Account>> pools = new TreeMap<>();

    /** @param frozen the accounts of pools of which one may have been frozen, as {@link #pools} finds them */
    FrozenMoney(Books books, Tracer tracer, int fund, Map<Integer, List<Account>> frozen, AsOf asOf) {
        this.books = books;
        this.tracer = tracer;
        this.fund = fund;
        this.asOf = asOf;
        frozen.forEach((pool, accounts) -> {
            if (series(pool) != null) {
                pools.put(pool, accounts);
            }
        });
    }

    /** What of it a pool holds that may be its own, or holds within its scope; null for none. */
    private FundSeries series(int pool) {
        return Boolean.FALSE.equals(books.own(fund, pool))
                ? tracer.pool(pool).kept(fund)
                : tracer.pool(pool).watched(fund);
    }

    /** The accounts of each pool of which one may have been frozen. */
    static Map<Integer, List<Account>> pools(Books books) {
        TreeMap<Integer, List<Account>> pools = new TreeMap<>();
        for (int i = 0; i < books.pools.length; i++) {
            pools.computeIfAbsent(books.pools[i], pool -> new ArrayList<>(1)).add(books.accounts.get(i));
        }
        pools.values().removeIf(accounts -> accounts.stream().noneMatch(Freezes::any));
        return pools;
    }

    /** The days from which on another account may be frozen. */
    Set<Long> turns() {
        Set<Long> turns = new TreeSet<>();
        pools.values()
                .forEach(accounts -> accounts.forEach(
                        account -> Freezes.turns(account).forEach(day -> turns.add(day.toEpochDay()))));
        return turns;
    }

    /**
     * At least, what the pools may hold of which all accounts are frozen, for it does not lie idle; at most, what those
     * must hold of which one may be.
     */
    HeldMoney.Bounds on(long day) {
        long least = 0;
        long most = 0;
        for (int pool : pools.keySet()) {
            FundSeries series = series(pool);
            int index = series.on(day);
            if (index < 0) {
                continue;
            }
            List<Account> accounts = pools.get(pool);
            if (accounts.stream().allMatch(account -> Boolean.TRUE.equals(frozen(account, day)))) {
                least = Math.addExact(least, series.most(index));
            }
            boolean certain = books.own(fund, pool) != null;
            if (certain && accounts.stream().anyMatch(account -> !Boolean.FALSE.equals(frozen(account, day)))) {
                most = Math.addExact(most, series.least(index));
            }
        }
        return new HeldMoney.Bounds(least, most);
    }

    private Boolean frozen(Account account, long day) {
        // Nothing is frozen before any day that is known.
        return day == IdleDays.EVER
                ? account.freezes() == null ? null : Boolean.FALSE
                : Freezes.on(account, LocalDate.ofEpochDay(day), asOf);
    }
}
