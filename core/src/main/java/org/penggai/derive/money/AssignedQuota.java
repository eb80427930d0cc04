package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.penggai.ledger.Dispatch;
import org.penggai.ledger.DispatchBuilder;
import org.penggai.ledger.Fund;
import org.penggai.ledger.FundBuilder;

/**
 * Which assignments of a grant's quota count: those to projects that it may be used for, from the day on which it may.
 * One of which that is not known is kept without its project.
 */
public final class AssignedQuota {
    private final Fund fund;
    private final Scopes scopes;

    public AssignedQuota(Fund fund) {
        this.fund = fund;
        scopes = new Scopes(fund, false);
    }

    /** The grant with the assignments that count, or may. */
    public Fund counted() {
        if (fund.dispatches() == null) {
            return fund;
        }
        List<Dispatch> counted = fund.dispatches().stream()
                .map(this::counted)
                .filter(Objects::nonNull)
                .toList();
        return FundBuilder.builder(fund).dispatches(counted).build();
    }

    /** The field of the grant that leaves open whether it may be used for a project that some of it is assigned to; null for none. */
    public String unclear() {
        return fund.dispatches() == null
                ? null
                : fund.dispatches().stream()
                        .filter(dispatch -> dispatch.projectId() != null)
                        .map(dispatch -> scopes.unknown(null, dispatch.projectId(), scopes.on(dispatch.on())))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private Dispatch counted(Dispatch dispatch) {
        if (dispatch.projectId() == null) {
            return dispatch;
        }
        int first = scopes.on(dispatch.on());
        for (int scope = first; scope <= scopes.last(); scope++) {
            Boolean holds = scopes.scope(scope).holds(dispatch.projectId());
            if (holds == null) {
                return DispatchBuilder.builder(dispatch).projectId(null).build();
            }
            if (holds) {
                LocalDate on = scope == first ? dispatch.on() : scopes.from(scope);
                return DispatchBuilder.builder(dispatch).on(on).build();
            }
        }
        return null;
    }
}
