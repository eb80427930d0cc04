package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.derive.AsOf;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Transfer;

/** Finds what leaves open how much of a fund lies in its own accounts, or unused in others'. */
final class FundDoubts {
    private final Books books;
    private final Tracer tracer;
    private final AsOf asOf;

    /** The first transfer under no fund's name into or out of an account, by its id. */
    private final Map<String, Transfer> unnamed = new HashMap<>();

    private final Map<String, List<FundUse>> uses;
    private final int unspentYears;

    FundDoubts(Books books, Tracer tracer, List<Transfer> transfers, List<FundUse> uses, int unspentYears, AsOf asOf) {
        this.books = books;
        this.tracer = tracer;
        this.unspentYears = unspentYears;
        this.uses = DeriveContext.groups(uses, FundUse::fundId);
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
        Set<FundDoubt> doubts = new LinkedHashSet<>();
        for (int i = 0; i < books.accounts.size(); i++) {
            Boolean own = books.own(number, i);
            if (!books.followed(i)
                    || Boolean.FALSE.equals(own) && !tracer.pool(books.pools[i]).keeps(number)) {
                continue;
            }
            Account account = books.accounts.get(i);
            boolean ofUse = books.reserve(i);
            if (own == null) {
                add(doubts, false, fund, fund.projectId() == null ? fund : account, whose(fund, account));
            }
            if (Freezes.any(account) && mayBeFrozen(account)) {
                add(doubts, false, fund, account, "freezes");
            }
            for (String field : statements(account, asOf)) {
                add(doubts, ofUse, fund, account, field);
            }
            Transfer transfer = unnamed.get(account.id());
            if (transfer != null) {
                add(doubts, ofUse, fund, transfer, "fundId");
            }
        }
        if (!books.ofParcel(number)) {
            uses.getOrDefault(fund.id(), List.of()).forEach(use -> spent(doubts, number, fund, use));
        }
        boolean paidInLater = fund.budgetYear() != null
                && books.paidIn().after(number, LocalDate.of(fund.budgetYear() + unspentYears, 12, 31)) > 0;
        if (paidInLater && fund.quotaReceivedOn().isUnknown()) {
            add(doubts, true, fund, fund, "quotaReceivedOn");
        }
        return List.copyOf(doubts);
    }

    /** Why it is not known whether a use was one that the fund is for. */
    private void spent(Set<FundDoubt> doubts, int number, Fund fund, FundUse use) {
        String field = use.getUnclear();
        int account = books.account(use.accountId());
        boolean lies = tracer.pool(books.pools[account]).keeps(number) && !books.reserve(account);
        if (field != null && field.equals(use.unknownLoan())) {
            add(doubts, true, fund, use.entries().get(0), "loanId");
        } else if (field != null && use.accountKind() != AccountKind.TREASURY) {
            boolean scope = field.equals("scope");
            add(doubts, !lies, fund, scope ? fund : use.entries().get(0), scope ? use.unknownScope() : field);
        } else if (use.purpose() == null && use.inRevenue()) {
            add(doubts, true, fund, use.entries().get(0), "purpose");
        } else if (books.keeps(number, account) && use.getUnclearPayment().fundId() == null) {
            add(doubts, !lies, fund, use.getUnclearPayment(), "fundId");
        }
    }

    private static void add(Set<FundDoubt> doubts, boolean ofUse, Fund fund, Fact source, String field) {
        doubts.add(new FundDoubt(fund.id(), source, field, ofUse));
    }

    private boolean mayBeFrozen(Account account) {
        return account.freezes() == null
                || account.freezes().stream()
                        .anyMatch(freeze -> freeze.endedOn().uncertainBy(asOf.date(), asOf.knownThrough()));
    }

    private static String whose(Fund fund, Account account) {
        boolean project = fund.projectId() == null || Owners.ofProject(account) || account.ownerId() != null;
        return project ? "projectId" : "ownerId";
    }

    /** What is not known of an account's statements. */
    static List<String> statements(Account account, AsOf asOf) {
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
