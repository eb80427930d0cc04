package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
        for (Payable payable : payables) {
            DueDate due =
                    payable.accountId() == null || payable.payments() == null ? null : FundsStep.due(context, payable);
            if (due != null && due.due() != null && money.accounts.containsKey(payable.accountId())) {
                facts.accept(money.cover(payable, due.due()));
            }
        }
    }

    private PayableCover cover(Payable payable, LocalDate due) {
        Account account = accounts.get(payable.accountId());
        PaymentProgress progress = new PaymentProgress(payable);
        LocalDate covered = null;
        LocalDate balanceUnknown = null;
        LocalDate ownerUnknown = null;
        LocalDate freezeUnknown = null;
        for (LocalDate day : daysOfChange(account, progress, due)) {
            Boolean frozen = frozen(account, day);
            BigDecimal unpaid = progress.unpaid(day);
            BigDecimal possible = possible(payable, day);
            if (Boolean.TRUE.equals(frozen) || possible != null && possible.compareTo(unpaid) < 0) {
                continue;
            }
            boolean enough = possible != null && certain(payable, day).compareTo(unpaid) >= 0;
            if (enough && frozen != null) {
                covered = day;
                break;
            }
            balanceUnknown = balanceUnknown == null && possible == null ? day : balanceUnknown;
            ownerUnknown = ownerUnknown == null && possible != null && !enough ? day : ownerUnknown;
            freezeUnknown = freezeUnknown == null && frozen == null ? day : freezeUnknown;
        }
        return new PayableCover(
                payable.id(),
                covered,
                covered == null ? null : certain(payable, covered),
                covered == null || covered.isAfter(due) ? covered : due.plusDays(1),
                balanceUnknown,
                ownerUnknown,
                freezeUnknown);
    }

    /** The days from the due day on, while something is unpaid, on which the answer may become another. */
    private SortedSet<LocalDate> daysOfChange(Account account, PaymentProgress progress, LocalDate due) {
        LocalDate issued = context.parameters().date("plan-issued");
        LocalDate first = due.isBefore(issued) ? issued : due;
        LocalDate end = context.asOf().knownThrough().plusDays(1);
        if (progress.completedOn() != null && progress.completedOn().isBefore(end)) {
            end = progress.completedOn();
        }
        if (!first.isBefore(end)) {
            return new TreeSet<>();
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(first);
        progress.days().forEach(days::add);
        days.addAll(sums.getOrDefault(account.id(), Map.of())
                .getOrDefault(ALL, new TreeMap<>())
                .keySet());
        if (account.periodFrom() != null) {
            days.add(account.periodFrom().minusDays(1));
        }
        for (Freeze freeze : DeriveContext.orEmpty(account.freezes())) {
            days.add(freeze.beganOn());
            if (freeze.endedOn().getDay() != null) {
                days.add(freeze.endedOn().getDay().plusDays(1));
            }
        }
        return days.subSet(first, end);
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

    /** What is dated before the statements begin is in the opening balance. */
    private void add(String account, Transfer transfer, BigDecimal amount) {
        LocalDate from = accounts.containsKey(account) ? accounts.get(account).periodFrom() : null;
        if (from != null && transfer.date().isBefore(from)) {
            return;
        }
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
        boolean known = account != null && context.ledger().transfers() != null && known(account, day, context.asOf());
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

    private static boolean known(Account account, LocalDate day, AsOf asOf) {
        return account.openingBalance() != null
                && Boolean.TRUE.equals(account.statementsComplete())
                && account.periodFrom() != null
                && !day.isBefore(account.periodFrom().minusDays(1))
                && account.periodTo() != null
                && !account.periodTo().isBefore(asOf.knownThrough());
    }

    /** Whether the account was frozen on any part of a day; null when that is not known. */
    private Boolean frozen(Account account, LocalDate day) {
        if (account.freezes() == null) {
            return null;
        }
        Boolean frozen = false;
        for (Freeze freeze : account.freezes()) {
            if (freeze.beganOn().isAfter(day)) {
                continue;
            }
            LocalDate before = day.minusDays(1);
            if (freeze.endedOn().notBy(before, context.asOf().knownThrough())
                    || freeze.beganOn().equals(day)) {
                return true;
            }
            if (!freeze.endedOn().happenedBy(before)) {
                frozen = null;
            }
        }
        return frozen;
    }
}
