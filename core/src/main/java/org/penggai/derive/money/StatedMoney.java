package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.penggai.ledger.Account;
import org.penggai.ledger.OpeningBalance;
import org.penggai.ledger.Transfer;

/** What lies in one account by its own statements; in fen. */
final class StatedMoney {
    final Account account;

    /** What came in and went out up to the end of a day, and of it what names a fund. */
    private final TreeMap<LocalDate, Long> sums = new TreeMap<>();

    private final Map<String, TreeMap<LocalDate, Long>> named = new HashMap<>();
    private Transfer firstNamed;
    private Transfer firstUnnamed;

    StatedMoney(Account account) {
        this.account = account;
    }

    /** A movement; what is dated before the statements begin is in the opening balance. */
    void move(Transfer transfer, long change) {
        if (account.periodFrom() != null && transfer.date().isBefore(account.periodFrom())) {
            return;
        }
        sums.merge(transfer.date(), change, Math::addExact);
        if (transfer.fundId() != null) {
            named.computeIfAbsent(transfer.fundId(), id -> new TreeMap<>())
                    .merge(transfer.date(), change, Math::addExact);
            firstNamed = earlier(firstNamed, transfer);
        } else {
            firstUnnamed = earlier(firstUnnamed, transfer);
        }
    }

    private static Transfer earlier(Transfer one, Transfer other) {
        return one == null || other.date().isBefore(one.date()) ? other : one;
    }

    /** To be called when all movements are told. */
    void addUp() {
        accumulate(sums);
        named.values().forEach(StatedMoney::accumulate);
    }

    private static void accumulate(TreeMap<LocalDate, Long> days) {
        long sum = 0;
        for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
            sum = Math.addExact(sum, day.getValue());
            day.setValue(sum);
        }
    }

    NavigableSet<LocalDate> days() {
        return sums.navigableKeySet();
    }

    /** The field without which it is not known what lies there at the end of a day; null when it is known. */
    String unknown(LocalDate day) {
        if (account.openingBalance() == null) {
            return "openingBalance";
        }
        if (!Boolean.TRUE.equals(account.statementsComplete())) {
            return "statementsComplete";
        }
        if (account.periodFrom() == null || day.isBefore(account.periodFrom().minusDays(1))) {
            return "periodFrom";
        }
        return account.periodTo() == null || day.isAfter(account.periodTo()) ? "periodTo" : null;
    }

    /** The balance at the end of a day; only where nothing is unknown of it. */
    long balance(LocalDate day) {
        return Math.addExact(Fen.of(account.openingBalance()), sum(sums, day));
    }

    /** Whether by then something came or went under a fund's name, or lay there so from the beginning. */
    boolean earmarked(LocalDate day) {
        return firstNamed != null && !firstNamed.date().isAfter(day)
                || account.openingByFund() != null
                        && account.openingByFund().stream()
                                .anyMatch(opening -> opening.amount().signum() > 0);
    }

    /** Whether the opening balance may be earmarked. */
    boolean openingUntold() {
        return account.openingByFund() == null
                && account.openingBalance() != null
                && account.openingBalance().signum() > 0;
    }

    /** The first movement by then that names no fund; null when there is none. */
    Transfer unnamed(LocalDate day) {
        return firstUnnamed == null || firstUnnamed.date().isAfter(day) ? null : firstUnnamed;
    }

    /** What lies there of a fund when all is named that came and went and lay there at first; null when it is not. */
    Long of(String fund, LocalDate day) {
        if (unnamed(day) != null || openingUntold()) {
            return null;
        }
        long opening = 0;
        if (account.openingByFund() != null) {
            for (OpeningBalance one : account.openingByFund()) {
                opening = one.fundId().equals(fund) ? Math.addExact(opening, Fen.of(one.amount())) : opening;
            }
        }
        return Math.addExact(opening, sum(named.get(fund), day));
    }

    private static long sum(TreeMap<LocalDate, Long> days, LocalDate day) {
        Map.Entry<LocalDate, Long> last = days == null ? null : days.floorEntry(day);
        return last == null ? 0 : last.getValue();
    }
}
