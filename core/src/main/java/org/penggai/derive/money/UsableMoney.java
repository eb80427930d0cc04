package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.penggai.derive.AsOf;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Freeze;
import org.penggai.ledger.Fund;
import org.penggai.ledger.LedgerBuilder;
import org.penggai.ledger.Payable;
import org.penggai.ledger.Transfer;

/** What lies in the accounts that are to pay payables, sister accounts included, and may pay them; in fen. */
final class UsableMoney {
    private final HeldMoney held;
    private final Books books;
    private final AsOf asOf;
    private final Map<Integer, List<StatedMoney>> pools = new HashMap<>();

    /** Accounts that may be sisters of a pool's, though the ledger doesn't say so for certain. */
    private final Map<Integer, List<StatedMoney>> perhaps = new HashMap<>();

    /** Pools whose statements come out below nothing: they can't be complete. */
    private final Set<Integer> overdrawn = new HashSet<>();

    /** The same of accounts that may be sisters. */
    private final Set<StatedMoney> perhapsOverdrawn = new HashSet<>();

    UsableMoney(DeriveContext context, HeldMoney held) {
        this.held = held;
        this.asOf = context.asOf();
        books = held.books() != null
                ? held.books()
                : new Books(
                        LedgerBuilder.builder(context.ledger()).funds(List.of()).build(), asOf);
        Map<Integer, StatedMoney> accounts = accounts(context.ledger().payables());
        for (Transfer transfer : context.ledger().transfers()) {
            StatedMoney from = accounts.get(books.account(transfer.fromAccountId()));
            StatedMoney to = accounts.get(books.account(transfer.toAccountId()));
            if (from != null) {
                from.move(transfer, -Fen.of(transfer.amount()));
            }
            if (to != null) {
                to.move(transfer, Fen.of(transfer.amount()));
            }
        }
        accounts.values().forEach(StatedMoney::addUp);
        pools.forEach((pool, members) -> {
            if (overdrawn(members)) {
                overdrawn.add(pool);
            }
        });
        perhaps.values().stream()
                .flatMap(List::stream)
                .filter(account -> overdrawn(List.of(account)))
                .forEach(perhapsOverdrawn::add);
    }

    private Map<Integer, StatedMoney> accounts(List<Payable> payables) {
        Set<Integer> wanted = new HashSet<>();
        for (Payable payable : DeriveContext.orEmpty(payables)) {
            int account = books.account(payable.accountId());
            if (account >= 0) {
                wanted.add(books.pools[account]);
            }
        }
        Map<Integer, StatedMoney> accounts = new HashMap<>();
        for (int i = 0; i < books.pools.length; i++) {
            if (wanted.contains(books.pools[i])) {
                pools.computeIfAbsent(books.pools[i], pool -> new ArrayList<>(1))
                        .add(stated(accounts, i));
            }
        }
        Kin kin = new Kin();
        pools.forEach((pool, members) -> {
            for (int i : kin.of(members)) {
                Account other = books.accounts.get(i);
                if (books.pools[i] != pool
                        && books.followed(i)
                        && members.stream().anyMatch(member -> perhapsSisters(member.account, other))) {
                    perhaps.computeIfAbsent(pool, key -> new ArrayList<>(1)).add(stated(accounts, i));
                }
            }
        });
        return accounts;
    }

    /** Which accounts may be sisters of others at all, so that not all need be looked at. */
    private final class Kin {
        private final Map<String, List<Integer>> namedBy = new HashMap<>();
        private final Set<Integer> loose = new TreeSet<>();
        private final Set<Integer> ofProjects = new TreeSet<>();

        Kin() {
            for (int i = 0; i < books.pools.length; i++) {
                Account account = books.accounts.get(i);
                if (account.sisterOfId() != null) {
                    namedBy.computeIfAbsent(account.sisterOfId(), id -> new ArrayList<>(1))
                            .add(i);
                }
                if (Owners.ofProject(account)) {
                    ofProjects.add(i);
                    if (looseDeposit(account)) {
                        loose.add(i);
                    }
                }
            }
        }

        Set<Integer> of(List<StatedMoney> members) {
            Set<Integer> kin = new TreeSet<>();
            for (StatedMoney member : members) {
                Account account = member.account;
                kin.addAll(namedBy.getOrDefault(account.id(), List.of()));
                if (books.account(account.sisterOfId()) >= 0) {
                    kin.add(books.account(account.sisterOfId()));
                }
                if (Owners.ofProject(account)) {
                    kin.addAll(looseDeposit(account) ? ofProjects : loose);
                }
            }
            return kin;
        }
    }

    private StatedMoney stated(Map<Integer, StatedMoney> accounts, int number) {
        return accounts.computeIfAbsent(number, key -> new StatedMoney(books.accounts.get(number)));
    }

    /** Linked, though it is not known whose one is; or a time deposit of which it is not known what it is linked to. */
    private static boolean perhapsSisters(Account one, Account other) {
        boolean differ = one.projectId() != null
                && other.projectId() != null
                && !one.projectId().equals(other.projectId());
        boolean linked = other.id().equals(one.sisterOfId()) || one.id().equals(other.sisterOfId());
        return !differ
                && (linked
                        || Owners.ofProject(one)
                                && Owners.ofProject(other)
                                && (looseDeposit(one) || looseDeposit(other)));
    }

    private static boolean looseDeposit(Account account) {
        return account.kind() == AccountKind.TIME_DEPOSIT && account.sisterOfId() == null;
    }

    /** Accounts that may be sisters of the one that is to pay it. */
    private List<StatedMoney> perhaps(Payable payable) {
        return perhaps.getOrDefault(books.pools[books.account(payable.accountId())], List.of());
    }

    private static boolean overdrawn(List<StatedMoney> members) {
        TreeSet<LocalDate> days = new TreeSet<>();
        members.forEach(member -> days.addAll(member.days()));
        for (LocalDate day : days) {
            long balance = 0;
            boolean told = false;
            for (StatedMoney member : members) {
                if (member.unknown(day) == null) {
                    told = true;
                    balance = Math.addExact(balance, member.balance(day));
                }
            }
            if (told && balance < 0) {
                return true;
            }
        }
        return false;
    }

    /** All accounts on whose movements it depends what could pay a payable. */
    Collection<StatedMoney> all(Payable payable) {
        List<StatedMoney> all = new ArrayList<>(accounts(payable));
        if (!all.isEmpty()) {
            all.addAll(perhaps(payable));
        }
        return all;
    }

    /** The number of the pool that is to pay it; -1 where it is not known. */
    int pool(Payable payable) {
        int account = books.account(payable.accountId());
        return account < 0 ? -1 : books.pools[account];
    }

    /** The account that is to pay it and its sisters; none when it is not known. */
    Collection<StatedMoney> accounts(Payable payable) {
        int account = books.account(payable.accountId());
        return account < 0 ? List.of() : pools.get(books.pools[account]);
    }

    /** What could pay a payable at the end of a day. */
    Balance on(Payable payable, LocalDate day) {
        return new Balance(payable, day);
    }

    /** What could pay a payable at the end of a day: between a least and a most, which is null where it has no bound. */
    final class Balance {
        private final Payable payable;
        private final LocalDate day;
        private final int number;
        private final Boolean frozen;
        private long whole;
        private long doubtful;
        private Long most = 0L;
        private long least;

        private Balance(Payable payable, LocalDate day) {
            this.payable = payable;
            this.day = day;
            number = books.account(payable.accountId());
            frozen = number < 0 ? Boolean.FALSE : frozen(books.accounts.get(number));
            if (!told() || overdrawn.contains(books.pools[number])) {
                most = null;
                return;
            }
            accounts(payable).forEach(this::add);
            whole = Math.max(0, whole);
            most = most == null ? null : Math.max(0, most);
            if (payable.fundId() == null) {
                least = earmarked() ? 0 : whole;
                most = most == null ? null : most - Math.min(most, Math.max(0, held.ofOthers(payable, day) - doubtful));
            } else {
                ofItsFund();
                ofItsProject();
            }
            perhaps(payable).forEach(this::addPerhaps);
        }

        private void addPerhaps(StatedMoney account) {
            if (account.unknown(day) != null || perhapsOverdrawn.contains(account)) {
                most = null;
            } else if (most != null && !Boolean.TRUE.equals(frozen(account.account))) {
                most = Math.addExact(most, Math.max(0, account.balance(day)));
            }
        }

        /** Whether the account is one whose statements tell what it can pay: not the treasury's, a lender's or outside. */
        private boolean told() {
            return number >= 0
                    && (books.followed(number) || books.accounts.get(number).kind() == AccountKind.REPAYMENT_RESERVE);
        }

        private void add(StatedMoney account) {
            if (account.unknown(day) != null) {
                most = null;
                return;
            }
            Boolean sisterFrozen =
                    books.account(account.account.id()) == number ? Boolean.FALSE : frozen(account.account);
            long balance = account.balance(day);
            if (!Boolean.FALSE.equals(sisterFrozen)) {
                doubtful = Math.addExact(doubtful, Math.max(0, balance));
            }
            if (!Boolean.TRUE.equals(sisterFrozen)) {
                most = most == null ? null : Math.addExact(most, balance);
                whole = Math.addExact(whole, sisterFrozen == null ? Math.min(0, balance) : balance);
            }
        }

        private boolean earmarked() {
            return held.mayBeEarmarked(payable, day)
                    || accounts(payable).stream()
                            .anyMatch(account -> account.openingUntold() || account.earmarked(day));
        }

        private void ofItsFund() {
            HeldMoney.Bounds bounds = held.on(payable, day);
            if (bounds == null) {
                bounds = named();
            }
            if (bounds != null) {
                least = Math.max(0, Math.min(whole, bounds.least() - doubtful));
                most = most == null ? null : Math.min(most, bounds.most());
            }
        }

        /** Usable is only what may be used for the payable's project, and is not kept as retention money. */
        private void ofItsProject() {
            int fund = books.fund(payable.fundId());
            if (fund < 0) {
                least = 0;
                return;
            }
            Boolean usable = books.usableFor(fund, payable.projectId(), day);
            BigDecimal retention = books.funds.get(fund).retention();
            least = Boolean.TRUE.equals(usable) && retention != null ? Math.max(0, least - Fen.of(retention)) : 0;
            if (Boolean.FALSE.equals(usable)) {
                most = 0L;
            }
        }

        /** By the names alone, where all is named; null where it is not. */
        private HeldMoney.Bounds named() {
            long sum = 0;
            for (StatedMoney account : accounts(payable)) {
                Long part = account.unknown(day) == null ? account.of(payable.fundId(), day) : null;
                if (part == null) {
                    return null;
                }
                sum = Math.addExact(sum, part);
            }
            return new HeldMoney.Bounds(Math.max(0, sum), Math.max(0, sum));
        }

        long least() {
            return least;
        }

        /** Whether it may have covered an amount. */
        boolean may(long amount) {
            return !Boolean.TRUE.equals(frozen) && (most == null || most >= amount);
        }

        /** Whether it certainly did. */
        boolean must(long amount) {
            return Boolean.FALSE.equals(frozen) && least >= amount;
        }

        /** Adds what leaves it open whether it did. */
        void doubts(long amount, Set<PayableDoubt> doubts) {
            if (!told()) {
                doubts.add(new PayableDoubt(payable.id(), payable, null, "accountId"));
                return;
            }
            Account paying = books.accounts.get(number);
            if (frozen == null) {
                frozenUnknown(paying, doubts);
            }
            if (least >= amount) {
                return;
            }
            if (overdrawn.contains(books.pools[number])) {
                doubts.add(new PayableDoubt(payable.id(), paying, null, "statementsComplete"));
                return;
            }
            for (StatedMoney account : accounts(payable)) {
                String unknown = account.unknown(day);
                if (unknown != null) {
                    doubts.add(new PayableDoubt(payable.id(), account.account, null, unknown));
                } else if (account.account != paying && frozen(account.account) == null) {
                    frozenUnknown(account.account, doubts);
                }
            }
            for (StatedMoney account : perhaps(payable)) {
                boolean deposit = looseDeposit(account.account) || account.account.projectId() != null;
                doubts.add(new PayableDoubt(payable.id(), account.account, null, deposit ? "sisterOfId" : "projectId"));
            }
            if (most != null) {
                whoseMoney(doubts);
            }
            ofItsProject(doubts);
            boolean fundTold = payable.fundId() == null || books.fund(payable.fundId()) >= 0;
            if (doubts.isEmpty() && fundTold) {
                doubts.add(new PayableDoubt(payable.id(), paying, null, "openingByFund"));
            }
        }

        private void ofItsProject(Set<PayableDoubt> doubts) {
            int number = books.fund(payable.fundId());
            if (number < 0) {
                return;
            }
            Fund fund = books.funds.get(number);
            if (payable.projectId() == null) {
                doubts.add(new PayableDoubt(payable.id(), payable, null, "projectId"));
            } else if (books.usableFor(number, payable.projectId(), day) == null) {
                String unknown = books.scopes[number].unknown(null, payable.projectId(), books.scopes[number].on(day));
                doubts.add(new PayableDoubt(payable.id(), fund, null, unknown == null ? "scopeProjectIds" : unknown));
            }
            if (fund.retention() == null || fund.retention().signum() > 0) {
                doubts.add(new PayableDoubt(payable.id(), fund, null, "retention"));
            }
        }

        private void whoseMoney(Set<PayableDoubt> doubts) {
            boolean ofAny = payable.fundId() == null;
            if (ofAny && earmarked()) {
                doubts.add(new PayableDoubt(payable.id(), payable, null, "fundId"));
            }
            for (StatedMoney account : accounts(payable)) {
                if (account.openingUntold()) {
                    doubts.add(new PayableDoubt(payable.id(), account.account, null, "openingByFund"));
                }
                Transfer unnamed = ofAny ? null : account.unnamed(day);
                if (unnamed != null) {
                    doubts.add(new PayableDoubt(payable.id(), unnamed, null, "fundId"));
                }
            }
        }

        private void frozenUnknown(Account account, Set<PayableDoubt> doubts) {
            if (account.freezes() == null) {
                doubts.add(new PayableDoubt(payable.id(), account, null, "freezes"));
                return;
            }
            for (Freeze freeze : account.freezes()) {
                if (!freeze.beganOn().isAfter(day)
                        && freeze.endedOn().uncertainBy(day.minusDays(1), asOf.knownThrough())) {
                    doubts.add(new PayableDoubt(payable.id(), account, freeze, "endedOn"));
                }
            }
        }

        /** Whether an account was frozen on any part of the day; null when that is not known. */
        private Boolean frozen(Account account) {
            return Freezes.on(account, day, asOf);
        }
    }
}
