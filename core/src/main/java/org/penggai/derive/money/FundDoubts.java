package org.penggai.derive.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Account;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Transfer;

/** Finds what leaves open how much of a fund lies in its own accounts. */
final class FundDoubts {
    private final Books books;
    private final AsOf asOf;

    /** The first transfer under no fund's name into or out of an account, by its id. */
    private final Map<String, Transfer> unnamed = new HashMap<>();

    FundDoubts(Books books, List<Transfer> transfers, AsOf asOf) {
        this.books = books;
        this.asOf = asOf;
        for (Transfer transfer : transfers) {
            if (transfer.fundId() == null) {
                unnamed.merge(transfer.fromAccountId(), transfer, FundDoubts::earlier);
                unnamed.merge(transfer.toAccountId(), transfer, FundDoubts::earlier);
            }
        }
    }

    private static Transfer earlier(Transfer one, Transfer other) {
        int order = one.date().compareTo(other.date());
        return order < 0 || order == 0 && one.id().compareTo(other.id()) < 0 ? one : other;
    }

    List<FundDoubt> of(int number) {
        Fund fund = books.funds.get(number);
        List<FundDoubt> doubts = new ArrayList<>();
        for (int i = 0; i < books.accounts.size(); i++) {
            Boolean own = books.own(number, i);
            if (!books.followed(i) || Boolean.FALSE.equals(own)) {
                continue;
            }
            Account account = books.accounts.get(i);
            if (own == null) {
                add(doubts, fund, fund.projectId() == null ? fund : account, whose(fund, account));
            }
            for (String field : statements(account)) {
                add(doubts, fund, account, field);
            }
            Transfer transfer = unnamed.get(account.id());
            if (transfer != null) {
                add(doubts, fund, transfer, "fundId");
            }
        }
        return doubts;
    }

    private static void add(List<FundDoubt> doubts, Fund fund, Fact source, String field) {
        FundDoubt doubt = new FundDoubt(fund.id(), source, field);
        if (!doubts.contains(doubt)) {
            doubts.add(doubt);
        }
    }

    private static String whose(Fund fund, Account account) {
        boolean project = fund.projectId() == null || Owners.ofProject(account) || account.ownerId() != null;
        return project ? "projectId" : "ownerId";
    }

    private List<String> statements(Account account) {
        List<String> unknown = new ArrayList<>();
        if (account.openingBalance() == null) {
            unknown.add("openingBalance");
        } else if (account.openingByFund() == null && account.openingBalance().signum() > 0) {
            unknown.add("openingByFund");
        }
        if (!Boolean.TRUE.equals(account.statementsComplete())) {
            unknown.add("statementsComplete");
        }
        if (account.periodFrom() == null) {
            unknown.add("periodFrom");
        }
        if (account.periodTo() == null || account.periodTo().isBefore(asOf.knownThrough())) {
            unknown.add("periodTo");
        }
        return unknown;
    }
}
