package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.Map;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Transfer;

/** Where money stands at a moment: each pool's holdings, the uses so far, and each fund's days so far. In fen. */
final class Tracks {
    final Books books;
    final Reversals reversals;
    final Candidates candidates;
    final UseBook uses = new UseBook();
    final Scopes[] scopes;
    final FundSeries[] series;
    final PossibleReturns[] possibleReturns;
    final Afield[] afield;
    private final Pool[] pools;

    Tracks(Books books, Reversals reversals, Candidates candidates) {
        this.books = books;
        this.reversals = reversals;
        this.candidates = candidates;
        int funds = books.funds.size();
        scopes = new Scopes[funds];
        series = new FundSeries[funds];
        possibleReturns = new PossibleReturns[funds];
        afield = new Afield[funds];
        for (int fund = 0; fund < funds; fund++) {
            scopes[fund] = new Scopes(books.funds.get(fund), books.perhapsOfParcel(fund));
            series[fund] = new FundSeries();
            possibleReturns[fund] = new PossibleReturns();
            afield[fund] = new Afield();
        }
        pools = new Pool[books.accounts.size()];
        for (int i = 0; i < pools.length; i++) {
            pools[i] = new Pool(i, books.complete(books.pools[i]));
        }
    }

    Pool pool(int number) {
        return pools[number];
    }

    boolean ownTrue(int fund, int account) {
        return Boolean.TRUE.equals(books.own(fund, account));
    }

    void open(Pool pool, int fund, long min, long max, LocalDate day) {
        Holding holding = pool.holding(fund);
        if (day.equals(LocalDate.MIN)) {
            holding.undated(max);
        }
        holding.min = Math.addExact(holding.min, min);
        holding.max = Math.addExact(holding.max, max);
        if (!ownTrue(fund, pool.number)) {
            holding.unattributed(max);
        }
        held(pool, fund, min, max, day);
    }

    /** From now on the pool's statements don't say what happens: what it must hold is no longer known. */
    void forget(Pool pool, LocalDate day) {
        pool.known = false;
        pool.forgottenOn = pool.forgottenOn == null ? day : pool.forgottenOn;
        for (Map.Entry<Integer, Holding> entry : pool.holdings.entrySet()) {
            held(pool, entry.getKey(), -entry.getValue().min, 0, day);
            entry.getValue().min = 0;
        }
    }

    /** The end of a day for a pool. */
    void close(Pool pool, LocalDate day, long paid, long unnamed) {
        pool.balance = Math.subtractExact(pool.balance, paid);
        for (Map.Entry<Integer, Holding> entry : pool.holdings.entrySet()) {
            Holding holding = entry.getValue();
            long min = holding.min;
            long max = holding.max;
            holding.close(pool.known, unnamed, pool.balance);
            held(pool, entry.getKey(), holding.min - min, holding.max - max, day);
        }
        if (pool.expected != null && pool.known) {
            pool.expected.close(day, pool.balance);
        }
    }

    /** What a fund's own accounts must hold counts theirs alone, what they may hold also those that may be theirs. */
    private void held(Pool pool, int fund, long min, long max, LocalDate day) {
        pool.held(fund, day, min, max);
        Boolean own = books.own(fund, pool.number);
        if (!Boolean.FALSE.equals(own)) {
            series[fund].held(day, Boolean.TRUE.equals(own) ? min : 0, max);
        }
    }

    /** Money that left the fund's own accounts, or may have, in one payment. */
    void left(LocalDate day, Flow flow, int fund, long min, long max) {
        boolean fromElsewhere = Boolean.FALSE.equals(books.own(fund, flow.from));
        Boolean toOwn = books.own(fund, flow.to);
        if (fromElsewhere) {
            if (!Boolean.FALSE.equals(toOwn)) {
                series[fund].cameBack(day, max);
            }
        } else if (!Boolean.TRUE.equals(toOwn)) {
            spent(day, flow, fund, toOwn == null ? 0 : min);
        }
    }

    private void spent(LocalDate day, Flow flow, int fund, long min) {
        AccountKind kind = books.accounts.get(books.pools[flow.to]).kind();
        Purpose purpose = flow.first().purpose();
        if (kind == AccountKind.GENERAL_BUDGET
                || kind == AccountKind.STABILISATION_FUND
                || purpose == Purpose.RECOVERY
                || purpose == Purpose.RETURN) {
            series[fund].takenBack(day, min);
        } else if (kind == AccountKind.TREASURY) {
            series[fund].pooled(day, min);
        } else {
            series[fund].used(day, min);
        }
    }

    UseTally use(LocalDate day, Flow flow, int fund, long min, long max, ChainLink chain) {
        Transfer first = flow.first();
        UseKey key = new UseKey(
                fund,
                flow.from,
                flow.to,
                first.purpose(),
                first.payeeProjectId(),
                first.loanId(),
                first.allocationBasis() != null ? Boolean.TRUE : null,
                scopes[fund].on(day));
        if (!books.followed(flow.from) && flow.fund == fund && paidDirectly(flow)) {
            spent(day, flow, fund, min);
        }
        UseTally tally = uses.pay(key, flow, min, max, chain, outside(key));
        series[fund].went(max);
        reversals.keep(flow, fund, min, max, tally);
        return tally;
    }

    /** Whether money under a fund's name comes from who gives it, and is not what went there before and moves on. */
    private boolean paidDirectly(Flow flow) {
        return books.funder(flow.from) || uses.at(flow.fund, flow.from).isEmpty();
    }

    /** Whether a use is certainly outside what its fund may be used for: neither perhaps its own, nor perhaps lawful. */
    private boolean outside(UseKey key) {
        AccountKind kind = books.accounts.get(key.account()).kind();
        if (!Boolean.FALSE.equals(books.own(key.fund(), key.account()))
                || key.purpose() == null
                || kind == AccountKind.TREASURY) {
            return false;
        }
        if (books.ofParcel(key.fund())) {
            return kind != AccountKind.REPAYMENT_RESERVE
                    && key.purpose() != Purpose.LOAN_PRINCIPAL
                    && key.purpose() != Purpose.LOAN_INTEREST;
        }
        boolean budget = kind == AccountKind.GENERAL_BUDGET || kind == AccountKind.STABILISATION_FUND;
        boolean grant = books.funds.get(key.fund()).kind() == FundKind.STATE_GRANT
                || books.funds.get(key.fund()).kind() == FundKind.PROVINCIAL_GRANT;
        if (budget && key.purpose() == Purpose.RECOVERY) {
            return false;
        }
        return budget && grant
                || Boolean.FALSE.equals(
                        scopes[key.fund()].scope(key.scope()).inside(key.purpose(), key.project(), key.allocated()));
    }

    void receive(Flow flow, int fund, long min, long max, ChainLink chain) {
        Holding holding = pools[flow.payee].holding(fund);
        boolean first = holding.max == 0 && holding.inMax == 0;
        holding.receive(min, max);
        if (first || holding.chain == null) {
            holding.chain = chain;
        }
    }

    /** What each use left in the end, where the pool's own balance says more than the payments. */
    void settle() {
        for (Pool pool : pools) {
            pool.holdings.forEach((fund, holding) -> {
                if (!ownTrue(fund, pool.number)) {
                    holding.settle();
                }
            });
        }
    }
}
