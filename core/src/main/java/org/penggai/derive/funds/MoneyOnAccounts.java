package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.penggai.derive.AsOf;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.calendar.DueDate;
import org.penggai.ledger.Account;
import org.penggai.ledger.Freeze;
import org.penggai.ledger.OpeningBalance;
import org.penggai.ledger.Payable;
import org.penggai.ledger.Transfer;

/** Balances of the accounts that payables are to be paid from. */
final class MoneyOnAccounts {
    private static final String ALL = "";
    private static final String UNNAMED = "?";

    private final DeriveContext context;
    private final Map<String, Account> accounts;
    /** What came in and went out by account, by fund, and by day: sums up to the end of it. */
    private final Map<String, Map<String, TreeMap<LocalDate, BigDecimal>>> sums = new HashMap<>();

    private MoneyOnAccounts(DeriveContext context) {
        this.context = context;
        this.accounts = DeriveContext.index(context.ledger().accounts(), Account::id);
    }

    static void derive(DeriveContext context, Consumer<Object> facts) {
        List<Payable> payables = DeriveContext.orEmpty(context.ledger().payables());
        Set<String> wanted = payables.stream()
                .map(Payable::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return;
        }
        MoneyOnAccounts money = new MoneyOnAccounts(context);
        money.addUp(wanted);
        for (String id : wanted) {
            Account account = money.accounts.get(id);
            if (account != null) {
                facts.accept(new AccountFreeze(id, frozen(account, context.asOf())));
            }
        }
        for (Payable payable : payables) {
            if (payable.accountId() != null) {
                DueDate last = FundsStep.due(context, payable);
                LocalDate due = last == null ? null : last.due();
                LocalDate now = context.asOf().knownThrough();
                facts.accept(new UsableBalance(
                        payable.id(),
                        money.certain(payable, now),
                        money.possible(payable, now),
                        due == null ? null : money.certain(payable, due),
                        due == null ? null : money.possible(payable, due)));
            }
        }
    }

    private void addUp(Set<String> wanted) {
        for (Transfer transfer : DeriveContext.orEmpty(context.ledger().transfers())) {
            if (wanted.contains(transfer.fromAccountId())) {
                add(transfer.fromAccountId(), transfer, transfer.amount().negate());
            }
            if (wanted.contains(transfer.toAccountId())) {
                add(transfer.toAccountId(), transfer, transfer.amount());
            }
        }
        sums.values().forEach(funds -> funds.values().forEach(MoneyOnAccounts::accumulate));
    }

    private void add(String account, Transfer transfer, BigDecimal amount) {
        Map<String, TreeMap<LocalDate, BigDecimal>> funds = sums.computeIfAbsent(account, id -> new HashMap<>());
        for (String fund : List.of(ALL, transfer.fundId() == null ? UNNAMED : transfer.fundId())) {
            funds.computeIfAbsent(fund, id -> new TreeMap<>()).merge(transfer.date(), amount, BigDecimal::add);
        }
    }

    private static void accumulate(TreeMap<LocalDate, BigDecimal> days) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> day : days.entrySet()) {
            sum = sum.add(day.getValue());
            day.setValue(sum);
        }
    }

    /** All that is in the account, be it the payable's fund or not. */
    private BigDecimal whole(Payable payable, LocalDate day) {
        Account account = accounts.get(payable.accountId());
        boolean known = account != null && context.ledger().transfers() != null && known(account, context.asOf());
        return known ? account.openingBalance().add(sum(account.id(), ALL, day)) : null;
    }

    /** What is the payable's fund for certain; all of it where neither the payable nor the money names a fund. */
    private BigDecimal certain(Payable payable, LocalDate day) {
        BigDecimal whole = whole(payable, day);
        if (whole == null) {
            return null;
        }
        Account account = accounts.get(payable.accountId());
        Set<String> funds = sums.getOrDefault(account.id(), Map.of()).keySet();
        if (payable.fundId() == null) {
            boolean named = funds.stream().anyMatch(fund -> !fund.equals(ALL) && !fund.equals(UNNAMED));
            boolean openingUnnamed = account.openingBalance().signum() == 0
                    || account.openingByFund() != null
                            && account.openingByFund().isEmpty();
            return named || !openingUnnamed ? BigDecimal.ZERO : whole;
        }
        BigDecimal opening = opening(account, payable.fundId());
        return funds.contains(UNNAMED) || opening == null
                ? BigDecimal.ZERO
                : opening.add(sum(account.id(), payable.fundId(), day));
    }

    private BigDecimal possible(Payable payable, LocalDate day) {
        BigDecimal whole = whole(payable, day);
        if (whole == null || payable.fundId() == null) {
            return whole;
        }
        Account account = accounts.get(payable.accountId());
        BigDecimal opening = opening(account, payable.fundId());
        boolean split =
                opening != null && !sums.getOrDefault(account.id(), Map.of()).containsKey(UNNAMED);
        return split ? opening.add(sum(account.id(), payable.fundId(), day)) : whole;
    }

    private static BigDecimal opening(Account account, String fund) {
        if (account.openingByFund() == null) {
            return account.openingBalance().signum() == 0 ? account.openingBalance() : null;
        }
        return account.openingByFund().stream()
                .filter(opening -> opening.fundId().equals(fund))
                .map(OpeningBalance::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal sum(String account, String fund, LocalDate day) {
        TreeMap<LocalDate, BigDecimal> days =
                sums.getOrDefault(account, Map.of()).get(fund);
        Map.Entry<LocalDate, BigDecimal> last = days == null ? null : days.floorEntry(day);
        return last == null ? BigDecimal.ZERO : last.getValue();
    }

    private static boolean known(Account account, AsOf asOf) {
        return account.openingBalance() != null
                && Boolean.TRUE.equals(account.statementsComplete())
                && account.periodFrom() != null
                && account.periodTo() != null
                && !account.periodTo().isBefore(asOf.knownThrough());
    }

    private static Boolean frozen(Account account, AsOf asOf) {
        if (account.freezes() == null) {
            return null;
        }
        Boolean frozen = false;
        for (Freeze freeze : account.freezes()) {
            if (freeze.endedOn().notBy(asOf.knownThrough(), asOf.knownThrough())) {
                return true;
            }
            if (!freeze.endedOn().happenedBy(asOf.knownThrough())) {
                frozen = null;
            }
        }
        return frozen;
    }
}
