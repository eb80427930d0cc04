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

    Owners(List<Account> accounts, int[] pools) {
        for (int i = 0; i < pools.length; i++) {
            Account account = accounts.get(i);
            if (OF_PROJECTS.contains(account.kind())) {
                String project = account.projectId();
                add(project == null ? accounts.get(pools[i]).projectId() : project, account.ownerId());
            }
        }
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

    Boolean own(String project, Account account) {
        if (OF_PROJECTS.contains(account.kind())) {
            return project == null || account.projectId() == null ? null : project.equals(account.projectId());
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
