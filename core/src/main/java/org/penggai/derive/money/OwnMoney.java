package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Account;
import org.penggai.ledger.Transfer;

/**
 * Where a fund's money lies, for people to look it up.
 *
 * @param accounts the fund's own accounts, and others where it may lie unused, that took in money by its name; where none did, all
 *     of its own
 * @param receipts what came into them from others by its name, by day
 */
public record OwnMoney(List<Account> accounts, List<Transfer> receipts) {
    static final OwnMoney NONE = new OwnMoney(List.of(), List.of());

    /**
     * @param keeps of which pools of others' accounts it is known that the fund's money may lie there unused
     * @param named the transfers that name the fund
     * @param until the last day that counts
     */
    static OwnMoney of(Books books, int fund, IntPredicate keeps, List<Transfer> named, LocalDate until) {
        List<Transfer> receipts = DeriveContext.orEmpty(named).stream()
                .filter(transfer -> !transfer.date().isAfter(until)
                        && (isHome(books, fund, transfer.toAccountId())
                                        && !isHome(books, fund, transfer.fromAccountId())
                                || isKept(books, keeps, transfer.toAccountId())))
                .sorted(Comparator.comparing(Transfer::date).thenComparing(Transfer::id))
                .toList();
        Set<String> taking = receipts.stream().map(Transfer::toAccountId).collect(Collectors.toSet());
        return new OwnMoney(
                books.accounts.stream()
                        .filter(account ->
                                taking.isEmpty() ? isHome(books, fund, account.id()) : taking.contains(account.id()))
                        .toList(),
                receipts);
    }

    private static boolean isKept(Books books, IntPredicate keeps, String accountId) {
        int account = books.account(accountId);
        return account >= 0 && keeps.test(books.pools[account]);
    }

    private static boolean isHome(Books books, int fund, String accountId) {
        int account = books.account(accountId);
        return account >= 0 && books.homes(fund).contains(books.pools[account]);
    }
}
