package org.penggai.derive.money;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final Map<String, Set<String>> byProject = new HashMap<>();
    private final Set<String> projectsWithUnknownOwner = new HashSet<>();
    private final Set<String> ofUnknownProject = new HashSet<>();
    private final Set<String> all = new HashSet<>();

    private final List<Account> accounts;

    /** For each account the project that it or a sister account is known to serve. */
    private final String[] projects;

    Owners(List<Account> accounts, int[] pools) {
        this.accounts = accounts;
        projects = new String[pools.length];
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
        if (owner != null) {
            all.add(owner);
        }
        if (project == null) {
            ofUnknownProject.add(owner);
        } else if (owner == null) {
            projectsWithUnknownOwner.add(project);
        } else {
            byProject.computeIfAbsent(project, id -> new HashSet<>()).add(owner);
        }
    }

    Boolean own(String project, int number) {
        Account account = accounts.get(number);
        if (ofProject(account)) {
            return project == null || projects[number] == null ? null : project.equals(projects[number]);
        }
        if (account.kind() != AccountKind.COMPANY) {
            return false;
        }
        String owner = account.ownerId();
        if (owner == null) {
            return null;
        }
        if (project == null) {
            boolean ofAnyProject = all.contains(owner)
                    || !projectsWithUnknownOwner.isEmpty()
                    || ofUnknownProject.contains(null)
                    || account.projectId() != null;
            return ofAnyProject ? null : Boolean.FALSE;
        }
        if (byProject.getOrDefault(project, Set.of()).contains(owner)) {
            return true;
        }
        boolean perhaps = ofUnknownProject.contains(owner)
                || ofUnknownProject.contains(null)
                || projectsWithUnknownOwner.contains(project)
                || project.equals(account.projectId());
        return perhaps ? null : Boolean.FALSE;
    }
}
