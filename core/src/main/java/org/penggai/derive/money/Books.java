package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Fund;
import org.penggai.ledger.OpeningBalance;
import org.penggai.ledger.Transfer;

/**
 * Accounts and funds by number, in the order of their ids, and what can be said of them without following money: sister
 * accounts form one pool, named by the number of the account that leads it.
 */
final class Books {
    /** Money is followed through accounts of these kinds. */
    private static final Set<AccountKind> FOLLOWED = EnumSet.of(
            AccountKind.SPECIAL,
            AccountKind.PROJECT,
            AccountKind.TIME_DEPOSIT,
            AccountKind.COMPANY,
            AccountKind.UNIT_BASIC);

    /** Accounts of these kinds can be a project's own. */
    private static final Set<AccountKind> OF_PROJECTS =
            EnumSet.of(AccountKind.SPECIAL, AccountKind.PROJECT, AccountKind.TIME_DEPOSIT);

    final List<Account> accounts;
    final List<Fund> funds;
    final int[] pools;
    private final Map<String, Integer> accountNumbers = new HashMap<>();
    private final Map<String, Integer> fundNumbers = new HashMap<>();
    private final Map<Integer, Set<Integer>> homes = new HashMap<>();
    private final boolean[] complete;

    Books(List<Account> accountFacts, List<Fund> fundFacts, List<Transfer> transfers, AsOf asOf) {
        accounts =
                accountFacts.stream().sorted(Comparator.comparing(Account::id)).toList();
        funds = fundFacts.stream().sorted(Comparator.comparing(Fund::id)).toList();
        for (int i = 0; i < accounts.size(); i++) {
            accountNumbers.put(accounts.get(i).id(), i);
        }
        for (int i = 0; i < funds.size(); i++) {
            fundNumbers.put(funds.get(i).id(), i);
            homes.put(i, new HashSet<>());
        }
        pools = new int[accounts.size()];
        complete = new boolean[accounts.size()];
        java.util.Arrays.fill(complete, true);
        LocalDate first =
                transfers.stream().map(Transfer::date).min(LocalDate::compareTo).orElse(asOf.date());
        for (int i = 0; i < pools.length; i++) {
            pools[i] = leader(i);
        }
        for (int i = 0; i < pools.length; i++) {
            complete[pools[i]] &= complete(accounts.get(i), first, asOf.knownThrough());
        }
        findHomes(transfers);
    }

    /** The number of an account, or -1 when the ledger does not hold it. */
    int account(String id) {
        return id == null ? -1 : accountNumbers.getOrDefault(id, -1);
    }

    /** The number of a fund, or -1 for none. */
    int fund(String id) {
        return id == null ? -1 : fundNumbers.getOrDefault(id, -1);
    }

    boolean followed(int account) {
        return FOLLOWED.contains(accounts.get(account).kind());
    }

    /** Whether the statements of all accounts of a pool are complete for all days that matter. */
    boolean complete(int pool) {
        return complete[pool];
    }

    Set<Integer> homes(int fund) {
        return homes.get(fund);
    }

    /** Whether an account is the fund's own project's or holder's; null when it is not known. */
    Boolean own(int fund, int account) {
        int pool = pools[account];
        if (homes.get(fund).contains(pool)) {
            return true;
        }
        Account leader = accounts.get(pool);
        String project = funds.get(fund).projectId();
        if (OF_PROJECTS.contains(leader.kind())) {
            return project == null || leader.projectId() == null ? null : project.equals(leader.projectId());
        }
        if (leader.kind() != AccountKind.COMPANY) {
            return false;
        }
        if (project != null && project.equals(leader.projectId())) {
            return true;
        }
        if (leader.ownerId() == null) {
            return null;
        }
        Boolean same = false;
        for (int home : homes.get(fund)) {
            String owner = accounts.get(home).ownerId();
            if (owner == null) {
                same = null;
            } else if (owner.equals(leader.ownerId())) {
                return true;
            }
        }
        return same;
    }

    private int leader(int account) {
        Set<Integer> seen = new HashSet<>();
        int leader = account;
        while (seen.add(leader)) {
            int next = account(accounts.get(leader).sisterOfId());
            if (next < 0) {
                return leader;
            }
            leader = next;
        }
        return seen.stream().min(Integer::compare).orElseThrow();
    }

    private static boolean complete(Account account, LocalDate first, LocalDate last) {
        return Boolean.TRUE.equals(account.statementsComplete())
                && account.openingBalance() != null
                && account.periodFrom() != null
                && account.periodTo() != null
                && !account.periodFrom().isAfter(first)
                && !account.periodTo().isBefore(last);
    }

    /** Where a fund's money came in from outside, or lay at the beginning. */
    private void findHomes(List<Transfer> transfers) {
        for (int i = 0; i < accounts.size(); i++) {
            if (accounts.get(i).openingByFund() != null) {
                for (OpeningBalance opening : accounts.get(i).openingByFund()) {
                    int fund = fund(opening.fundId());
                    if (fund >= 0 && opening.amount().signum() > 0) {
                        addHome(fund, i);
                    }
                }
            }
        }
        for (Transfer transfer : transfers) {
            int fund = fund(transfer.fundId());
            int from = account(transfer.fromAccountId());
            int to = account(transfer.toAccountId());
            if (fund >= 0 && from >= 0 && to >= 0 && !followed(from)) {
                addHome(fund, to);
            }
        }
    }

    private void addHome(int fund, int account) {
        Account leader = accounts.get(pools[account]);
        String project = funds.get(fund).projectId();
        boolean another = project != null && leader.projectId() != null && !Objects.equals(project, leader.projectId());
        if (OF_PROJECTS.contains(leader.kind()) && !another) {
            homes.get(fund).add(pools[account]);
        }
    }
}
