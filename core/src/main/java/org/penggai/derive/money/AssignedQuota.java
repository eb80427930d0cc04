package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.penggai.ledger.Dispatch;
import org.penggai.ledger.Fund;

/** Which assignments of a grant's quota count: those to projects that it may be used for, from the day on which it may. */
public final class AssignedQuota {
    /**
     * An assignment that counts, or may.
     *
     * @param possiblyOn the first day on which it may count
     * @param surelyOn the first day on which it certainly does; null for none
     * @param amount in 元
     */
    public record Assignment(LocalDate possiblyOn, LocalDate surelyOn, BigDecimal amount) {}

    private final Fund fund;
    private final Scopes scopes;

    public AssignedQuota(Fund fund) {
        this.fund = fund;
        scopes = new Scopes(fund, false);
    }

    /** Those that count, or may; null when the grant's assignments are not known. */
    public List<Assignment> assignments() {
        if (fund.dispatches() == null) {
            return null;
        }
        List<Assignment> assignments = new ArrayList<>();
        for (Dispatch dispatch : fund.dispatches()) {
            if (dispatch.projectId() == null) {
                assignments.add(new Assignment(dispatch.on(), null, dispatch.amount()));
            } else if (first(dispatch, false) != null) {
                assignments.add(new Assignment(
                        day(dispatch, first(dispatch, false)),
                        day(dispatch, first(dispatch, true)),
                        dispatch.amount()));
            }
        }
        return List.copyOf(assignments);
    }

    /** The field of the grant that leaves open whether it may be used for a project that some of it is assigned to; null for none. */
    public String unclear() {
        if (fund.dispatches() == null) {
            return null;
        }
        for (Dispatch dispatch : fund.dispatches()) {
            Integer scope = dispatch.projectId() == null ? null : first(dispatch, false);
            String unclear = scope == null ? null : scopes.unknown(null, dispatch.projectId(), scope);
            if (unclear != null) {
                return unclear;
            }
        }
        return null;
    }

    /** The first scope in force from an assignment on that holds its project, or may unless {@code surely}; null for none. */
    private Integer first(Dispatch dispatch, boolean surely) {
        return IntStream.rangeClosed(scopes.on(dispatch.on()), scopes.last())
                .filter(scope -> holds(scope, dispatch.projectId(), surely))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    private boolean holds(int scope, String project, boolean surely) {
        Boolean holds = scopes.scope(scope).holds(project);
        return holds == null ? !surely : holds;
    }

    /** The day from which on an assignment counts under a scope. */
    private LocalDate day(Dispatch dispatch, Integer scope) {
        if (scope == null) {
            return null;
        }
        return scope == scopes.on(dispatch.on()) ? dispatch.on() : scopes.from(scope);
    }
}
