package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Transfer;

/** Payments of a fund's money to companies' accounts that are its own, by what they are said to be for. */
final class OwnCompanies {
    /** Purposes that only move money. */
    private static final Set<Purpose> NO_USE =
            EnumSet.of(Purpose.INTERNAL_TRANSFER, Purpose.OTHER, Purpose.RETURN, Purpose.RECOVERY);

    /** No scope allows a grant to be used for these. */
    private static final Set<Purpose> OF_THE_BUDGET =
            EnumSet.of(Purpose.BUDGET_BALANCING, Purpose.GENERAL_DEBT, Purpose.WAGES);

    private final Tracks tracks;
    private final Books books;
    private final Map<UseKey, Paid> payments = new LinkedHashMap<>();

    /** The first payment of its kind, and at most how much all of them carried. */
    private record Paid(Transfer first, long most) {
        Paid and(Paid other) {
            return new Paid(first, Math.addExact(most, other.most));
        }
    }

    OwnCompanies(Tracks tracks) {
        this.tracks = tracks;
        this.books = tracks.books;
    }

    /** At most so much of a fund comes by a payment to an account of its own. */
    void receive(Flow flow, int fund, long most, LocalDate day) {
        Purpose purpose = flow.first().purpose();
        boolean names = flow.reverses < 0 && (purpose == null || !NO_USE.contains(purpose));
        boolean repays = books.ofParcel(fund)
                && (purpose == Purpose.LOAN_PRINCIPAL || purpose == Purpose.LOAN_INTEREST)
                && Boolean.TRUE.equals(books.repaid(fund, flow.first().loanId()));
        if (most > 0 && names && !repays && books.accounts.get(flow.to).kind() == AccountKind.COMPANY) {
            payments.merge(tracks.key(flow, fund, day), new Paid(flow.first(), most), Paid::and);
        }
    }

    /**
     * Those of which it is not told that the money lies there, and that may be outside what the fund may be used for; of the
     * income of a parcel all but what repays its loans.
     */
    List<OwnCompanyUse> open(AsOf asOf) {
        List<OwnCompanyUse> all = new ArrayList<>();
        payments.forEach((key, paid) -> {
            Pool pool = tracks.pool(books.pools[key.account()]);
            boolean told = books.complete(pool.number) && pool.forgottenOn == null;
            boolean ofTheBudget = books.grant(key.fund()) && OF_THE_BUDGET.contains(key.purpose());
            Boolean inside = ofTheBudget ? Boolean.FALSE : tracks.inside(key);
            if (!told && !Boolean.TRUE.equals(inside)) {
                all.add(use(key, paid, inside, asOf));
            }
        });
        all.sort(Comparator.comparing(OwnCompanyUse::fundId)
                .thenComparing(use -> use.source().id())
                .thenComparing(OwnCompanyUse::unknown)
                .thenComparing(use -> String.valueOf(use.purpose())));
        return all;
    }

    private OwnCompanyUse use(UseKey key, Paid paid, Boolean inside, AsOf asOf) {
        Fund fund = books.funds.get(key.fund());
        Transfer payment = paid.first();
        Fact source = payment;
        String unknown = "purpose";
        if (key.purpose() != null && inside == null) {
            String scope = tracks.scopes[key.fund()].unknown(key.purpose(), key.project(), key.scope());
            boolean shared = key.purpose() == Purpose.SHARED_WORKS && key.allocated() == null;
            source = shared || scope == null ? payment : fund;
            unknown = shared ? "allocationBasis" : scope == null ? "payeeProjectId" : scope;
        } else if (key.purpose() != null) {
            Account account = books.accounts.get(key.account());
            List<String> statements = FundDoubts.statements(account, asOf);
            source = account;
            unknown = statements.isEmpty() ? "statementsComplete" : statements.get(0);
        }
        return new OwnCompanyUse(
                fund.id(),
                fund.kind(),
                books.ofParcel(key.fund()),
                key.purpose(),
                payment.date(),
                Fen.yuan(paid.most()),
                source,
                unknown);
    }
}
