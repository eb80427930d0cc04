package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.ScopeChange;

/** What a fund might be used for, from day to day: its scope, widened by each approved change from its approval on. */
final class Scopes {
    /** What it might be used for over the days for which one scope holds; each null when unknown. */
    record Scope(
            List<String> projects,
            List<Purpose> purposes,
            List<String> possibleProjects,
            List<Purpose> possiblePurposes) {

        /**
         * Whether a payment lies within it: by its project and its purpose, or as works shared with others on an
         * allocation basis; null when that is not known.
         */
        Boolean inside(Purpose purpose, String project, Boolean allocated) {
            Boolean byPurpose = member(purpose, purposes, possiblePurposes);
            if (purpose == Purpose.SHARED_WORKS && !Boolean.FALSE.equals(byPurpose)) {
                return byPurpose == null ? null : allocated;
            }
            boolean perhapsShared =
                    purpose == null && (possiblePurposes == null || possiblePurposes.contains(Purpose.SHARED_WORKS));
            if (perhapsShared) {
                return null;
            }
            Boolean byProject = member(project, projects, possibleProjects);
            if (Boolean.FALSE.equals(byPurpose) || Boolean.FALSE.equals(byProject)) {
                return false;
            }
            return byPurpose == null || byProject == null ? null : true;
        }

        /** Whether a project is within it; null when that is not known. */
        Boolean holds(String project) {
            return member(project, projects, possibleProjects);
        }

        private static <T> Boolean member(T value, List<T> certain, List<T> possible) {
            if (value == null) {
                return null;
            }
            if (certain != null && certain.contains(value)) {
                return true;
            }
            return possible != null && !possible.contains(value) ? false : null;
        }

        /** Whether a payment may lie within it; what is not known may. */
        boolean mayCover(Purpose purpose, String project) {
            boolean byPurpose = purpose == null || possiblePurposes == null || possiblePurposes.contains(purpose);
            boolean byProject = project == null
                    || purpose == Purpose.SHARED_WORKS
                    || possibleProjects == null
                    || possibleProjects.contains(project);
            return byPurpose && byProject;
        }
    }

    private final Fund fund;
    private final boolean open;
    private final List<ScopeChange> dated = new ArrayList<>();
    private final List<ScopeChange> doubtful = new ArrayList<>();
    private final Map<Integer, Scope> scopes = new HashMap<>();

    /** @param open whether it may be bound by no scope but by a rule of its own */
    Scopes(Fund fund, boolean open) {
        this.fund = fund;
        this.open = open;
        if (fund.scopeChanges() != null) {
            for (ScopeChange change : fund.scopeChanges()) {
                boolean documented = change.approver() != null && change.documentNumber() != null;
                (change.approvedOn() == null || !documented ? doubtful : dated).add(change);
            }
        }
        dated.sort(Comparator.comparing(ScopeChange::approvedOn));
    }

    /** The number of the scope in force on a day: how many dated changes had been approved before it or on it. */
    int on(LocalDate day) {
        int number = 0;
        while (number < dated.size() && !dated.get(number).approvedOn().isAfter(day)) {
            number++;
        }
        return number;
    }

    /** The number of the last scope. */
    int last() {
        return dated.size();
    }

    /** The day from which on a scope, other than the first, is in force. */
    LocalDate from(int number) {
        return dated.get(number - 1).approvedOn();
    }

    Scope scope(int number) {
        return scopes.computeIfAbsent(number, this::make);
    }

    private Scope make(int number) {
        List<String> listed = listed();
        boolean whole = fund.scopeProjectIds() != null && fund.projectId() != null;
        return new Scope(
                widened(listed, number, ScopeChange::projectIds, false),
                widened(fund.scopePurposes(), number, ScopeChange::purposes, false),
                widened(whole ? listed : null, number, ScopeChange::projectIds, true),
                widened(fund.scopePurposes(), number, ScopeChange::purposes, true));
    }

    /** The project that it was granted to, which is always within its scope, and those listed; null when neither is known. */
    private List<String> listed() {
        if (fund.projectId() == null) {
            return fund.scopeProjectIds();
        }
        Set<String> listed = new LinkedHashSet<>(List.of(fund.projectId()));
        if (fund.scopeProjectIds() != null) {
            listed.addAll(fund.scopeProjectIds());
        }
        return List.copyOf(listed);
    }

    /** Whose accounts are its own all the time: what a change adds later may or may not be by then. */
    Owners.Holders holders() {
        Scope first = scope(0);
        List<String> everything =
                dated.isEmpty() ? first.possibleProjects() : scope(dated.size()).possibleProjects();
        return new Owners.Holders(set(first.projects()), everything == null ? null : set(everything));
    }

    /** Whose accounts are its own while a scope is in force. */
    Owners.Holders holders(int number) {
        List<String> possible = scope(number).possibleProjects();
        return new Owners.Holders(set(scope(number).projects()), possible == null ? null : set(possible));
    }

    private static Set<String> set(List<String> projects) {
        return projects == null ? Set.of() : Set.copyOf(projects);
    }

    /** Whether any dated change may add a project to it. */
    boolean widens() {
        return !dated.isEmpty();
    }

    /** The field of the fund that leaves open whether a project or a purpose is within the scope; null when none does. */
    String unknown(Purpose purpose, String project, int number) {
        Scope scope = scope(number);
        if (project != null
                && purpose != Purpose.SHARED_WORKS
                && Scope.member(project, scope.projects, scope.possibleProjects) == null) {
            return fund.projectId() == null
                    ? "projectId"
                    : fund.scopeProjectIds() == null ? "scopeProjectIds" : "scopeChanges";
        }
        if (purpose != null && Scope.member(purpose, scope.purposes, scope.possiblePurposes) == null) {
            return fund.scopePurposes() == null ? "scopePurposes" : "scopeChanges";
        }
        return null;
    }

    /**
     * The scope with the changes approved by then; with those of unknown date or document when what is {@code possible} is asked,
     * and null when a change might allow anything: it is not known what it allows, or whether there is one.
     */
    private <T> List<T> widened(List<T> own, int scope, Function<ScopeChange, List<T>> content, boolean possible) {
        if (own == null || possible && (open || fund.scopeChanges() == null)) {
            return null;
        }
        Set<T> all = new LinkedHashSet<>(own);
        List<ScopeChange> changes = new ArrayList<>(dated.subList(0, scope));
        if (possible) {
            changes.addAll(doubtful);
        }
        for (ScopeChange change : changes) {
            List<T> added = content.apply(change);
            if (added == null && possible) {
                return null;
            }
            all.addAll(added == null ? List.of() : added);
        }
        return List.copyOf(all);
    }
}
