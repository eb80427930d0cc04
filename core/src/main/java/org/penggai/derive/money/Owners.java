package org.penggai.derive.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountKind;

/**
 * Whose accounts are whose. An account of a project's kind is the project's that it serves; a company's account is its
 * when one owner holds both. What is not known makes the answer unknown, never no.
 */
final class Owners {
    /** Accounts of these kinds can be a project's own. */
    private static final Set<AccountKind> OF_PROJECTS =
            EnumSet.of(AccountKind.SPECIAL, AccountKind.PROJECT, AccountKind.TIME_DEPOSIT);

    private final Map<String, Set<String>> byOwner = new HashMap<>();
    private final Set<String> projectsWithUnknownOwner = new HashSet<>();
    private final Set<String> ofUnknownProject = new HashSet<>();
    private final Map<Holders, View> views = new HashMap<>();

    /** The views of holders that may have a project. */
    private final Map<String, List<View>> byProject = new HashMap<>();

    /** Those of holders that may have any. */
    private final List<View> ofAny = new ArrayList<>();

    private final List<Account> accounts;

    /** For each account the one that it names as its sister; -1 for none. */
    private final int[] sisters;

    /** For each account the project that it or a sister account is known to serve. */
    private final String[] projects;

    /** @param numbers the number of an account by its id; -1 for one that there is not */
    Owners(List<Account> accounts, int[] pools, ToIntFunction<String> numbers) {
        this.accounts = accounts;
        projects = new String[pools.length];
        sisters = accounts.stream()
                .mapToInt(account -> numbers.applyAsInt(account.sisterOfId()))
                .toArray();
        String[] ofPools = new String[pools.length];
        for (int i = 0; i < pools.length; i++) {
            if (ofProject(accounts.get(i)) && accounts.get(i).projectId() != null) {
                ofPools[pools[i]] = accounts.get(i).projectId();
            }
        }
        for (int i = 0; i < pools.length; i++) {
            Account account = accounts.get(i);
            if (ofProject(account)) {
                projects[i] = ofPools[pools[i]];
                add(projects[i], account.ownerId());
            }
        }
    }

    /** Whether an account is of a kind that can be a project's own. */
    static boolean ofProject(Account account) {
        return OF_PROJECTS.contains(account.kind());
    }

    private void add(String project, String owner) {
        if (project == null) {
            ofUnknownProject.add(owner);
        } else if (owner == null) {
            projectsWithUnknownOwner.add(project);
        } else {
            byOwner.computeIfAbsent(owner, id -> new HashSet<>()).add(project);
        }
    }

    /** Which accounts are some holders' own. */
    View view(Holders holders) {
        View known = views.get(holders);
        if (known != null) {
            return known;
        }
        View view = new View(holders);
        views.put(holders, view);
        if (holders.possible() == null) {
            ofAny.add(view);
        } else {
            Set<String> projects = new HashSet<>(holders.possible());
            projects.addAll(holders.certain());
            projects.forEach(project ->
                    byProject.computeIfAbsent(project, id -> new ArrayList<>(1)).add(view));
        }
        return view;
    }

    /** The views by which an account is, or may be, the holders' own. */
    Collection<View> perhaps(int account) {
        Collection<View> candidates = candidates(account);
        return candidates.stream()
                .filter(view -> !Boolean.FALSE.equals(view.own(account)))
                .toList();
    }

    /** All by which it may be, and maybe others. */
    private Collection<View> candidates(int number) {
        Account account = accounts.get(number);
        String owner = account.ownerId();
        Set<String> serves = new HashSet<>();
        if (ofProject(account)) {
            if (projects[number] == null) {
                return views.values();
            }
            serves.add(projects[number]);
        } else if (account.kind() == AccountKind.COMPANY) {
            int sister = sisters[number];
            boolean open = owner == null
                    || ofUnknownProject.contains(owner)
                    || ofUnknownProject.contains(null)
                    || sister >= 0 && ofProject(accounts.get(sister)) && projects[sister] == null;
            if (open) {
                return views.values();
            }
            serves.addAll(byOwner.getOrDefault(owner, Set.of()));
            serves.addAll(projectsWithUnknownOwner);
            serves.add(account.projectId());
            serves.add(sister < 0 ? null : projects[sister]);
        }
        Set<View> candidates = new LinkedHashSet<>(ofAny);
        serves.forEach(project -> candidates.addAll(byProject.getOrDefault(project, List.of())));
        return candidates;
    }

    /** Whether each account is some holders' own. */
    final class View {
        private static final byte UNKNOWN = 3;

        private final Holders holders;

        /** For each account 0 where it was not asked for yet, 1 or 2 for what is own and what is not, or {@link #UNKNOWN}. */
        private final byte[] found = new byte[accounts.size()];

        private View(Holders holders) {
            this.holders = holders;
        }

        /** Null when it is not known. */
        Boolean own(int account) {
            if (found[account] == 0) {
                Boolean own = find(holders, account);
                found[account] = own == null ? UNKNOWN : (byte) (own ? 1 : 2);
            }
            return found[account] == UNKNOWN ? null : (Boolean) (found[account] == 1);
        }
    }

    private Boolean find(Holders holders, int number) {
        Account account = accounts.get(number);
        if (ofProject(account)) {
            return projects[number] == null ? null : holders.has(projects[number]);
        }
        if (account.kind() != AccountKind.COMPANY) {
            return false;
        }
        String owner = account.ownerId();
        if (owner == null) {
            return null;
        }
        Set<String> of = byOwner.getOrDefault(owner, Set.of());
        if (of.stream().anyMatch(holders.certain()::contains)) {
            return true;
        }
        boolean perhaps = ofUnknownProject.contains(owner)
                || ofUnknownProject.contains(null)
                || of.stream().anyMatch(holders::mayHave)
                || projectsWithUnknownOwner.stream().anyMatch(holders::mayHave)
                || account.projectId() != null && holders.mayHave(account.projectId())
                || mayBeOfSister(holders, number);
        return perhaps ? null : Boolean.FALSE;
    }

    /** Whether it is consolidated with an account that may be theirs, though another owner holds that. */
    private boolean mayBeOfSister(Holders holders, int number) {
        int sister = sisters[number];
        return sister >= 0
                && ofProject(accounts.get(sister))
                && (projects[sister] == null || holders.mayHave(projects[sister]));
    }

    /**
     * Projects whose accounts are a fund's own.
     *
     * @param certain those that are for certain
     * @param possible all that may be; null when any may
     */
    record Holders(Set<String> certain, Set<String> possible) {
        boolean mayHave(String project) {
            return possible == null || possible.contains(project);
        }

        Boolean has(String project) {
            return certain.contains(project) ? Boolean.TRUE : mayHave(project) ? null : Boolean.FALSE;
        }
    }
}
