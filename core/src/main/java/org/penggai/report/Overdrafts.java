package org.penggai.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.penggai.Bilingual;
import org.penggai.ledger.Account;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Transfer;

/**
 * Accounts whose statements are said to be complete, and out of which more was paid than the ledger shows to have been
 * there: something of it is wrong, so that what follows from it about money may be too.
 */
final class Overdrafts {
    private Overdrafts() {}

    /** A notice on each, in the order of the ledger: the first day at whose end its balance is below nil. */
    static List<Notice> of(Ledger ledger, LocalDate asOf) {
        if (ledger.accounts() == null || ledger.transfers() == null) {
            return List.of();
        }
        Map<String, TreeMap<LocalDate, BigDecimal>> moved = new HashMap<>();
        for (Account account : ledger.accounts()) {
            if (Boolean.TRUE.equals(account.statementsComplete()) && account.openingBalance() != null) {
                moved.put(account.id(), new TreeMap<>());
            }
        }
        for (Transfer transfer : ledger.transfers()) {
            if (!transfer.date().isAfter(asOf)) {
                move(moved.get(transfer.toAccountId()), transfer, transfer.amount());
                move(
                        moved.get(transfer.fromAccountId()),
                        transfer,
                        transfer.amount().negate());
            }
        }
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < ledger.accounts().size(); i++) {
            Account account = ledger.accounts().get(i);
            Notice notice = moved.containsKey(account.id()) ? notice(account, i, moved.get(account.id())) : null;
            if (notice != null) {
                notices.add(notice);
            }
        }
        return notices;
    }

    private static void move(TreeMap<LocalDate, BigDecimal> days, Transfer transfer, BigDecimal amount) {
        if (days != null) {
            days.merge(transfer.date(), amount, BigDecimal::add);
        }
    }

    private static Notice notice(Account account, int index, TreeMap<LocalDate, BigDecimal> days) {
        BigDecimal balance = account.openingBalance();
        for (Map.Entry<LocalDate, BigDecimal> day : days.entrySet()) {
            boolean before = account.periodFrom() != null && day.getKey().isBefore(account.periodFrom());
            boolean after = account.periodTo() != null && day.getKey().isAfter(account.periodTo());
            if (before || after) {
                continue;
            }
            balance = balance.add(day.getValue());
            if (balance.signum() < 0) {
                return overdrawn(account, index, day.getKey(), balance.negate());
            }
        }
        return null;
    }

    private static Notice overdrawn(Account account, int index, LocalDate day, BigDecimal amount) {
        String name = account.name() == null ? account.id() : account.name();
        String yuan = Figures.grouped(amount);
        return new Notice(
                "account-overdrawn",
                "/accounts/" + index,
                new Bilingual(
                        "账户“" + name + "”的流水称完整，但到" + day + "付出的比账上有的多" + yuan + "元，台账自相矛盾",
                        "the statements of account " + name + " are said to be complete, but by " + day + " " + yuan
                                + " 元 more was paid out of it than it held: the ledger contradicts itself"));
    }
}
