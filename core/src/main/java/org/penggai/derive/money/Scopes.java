package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.ScopeChange;

/** What a fund might be used for, from day to day: its scope, widened by each approved change from its approval on. */
final class Scopes {
    private final Fund fund;
    private final List<ScopeChange> dated = new ArrayList<>();
    private final List<ScopeChange> undated = new ArrayList<>();

    Scopes(Fund fund) {
        this.fund = fund;
        if (fund.scopeChanges() != null) {
            for (ScopeChange change : fund.scopeChanges()) {
                (change.approvedOn() == null ? undated : dated).add(change);
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

    List<String> projects(int scope) {
        List<String> own = fund.scopeProjectIds() == null && fund.projectId() != null
                ? List.of(fund.projectId())
                : fund.scopeProjectIds();
        return widened(own, scope, ScopeChange::projectIds, false);
    }

    List<Purpose> purposes(int scope) {
        return widened(fund.scopePurposes(), scope, ScopeChange::purposes, false);
    }

    List<String> possibleProjects(int scope) {
        return widened(projects(scope), scope, ScopeChange::projectIds, true);
    }

    List<Purpose> possiblePurposes(int scope) {
        return widened(purposes(scope), scope, ScopeChange::purposes, true);
    }

    /** Whether a change might allow anything: it is not known what it allows, or whether there is one. */
    private <T> List<T> widened(List<T> own, int scope, Function<ScopeChange, List<T>> content, boolean possible) {
        if (own == null) {
            return null;
        }
        Set<T> all = new LinkedHashSet<>(own);
        if (possible && fund.scopeChanges() == null) {
            return null;
        }
        for (ScopeChange change : dated.subList(0, scope)) {
            List<T> added = content.apply(change);
            if (added != null) {
                all.addAll(added);
            } else if (possible) {
                return null;
            }
        }
        if (possible) {
            for (ScopeChange change : undated) {
                List<T> added = content.apply(change);
                if (added == null) {
                    return null;
                }
                all.addAll(added);
            }
        }
        return List.copyOf(all);
    }
}
