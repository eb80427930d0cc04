package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.Map;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Purpose;
import org.penggai.ledger.Transfer;

/** Where money stands at a moment: each pool's holdings, the uses so far, and each fund's days so far. In fen. */
final class Tracks {
    final Books books;
    final Reversals reversals;
    final Candidates candidates;
    final UseBook uses = new UseBook();
    final Scopes[] scopes;
    final Recoveries[] recoveries;
    final FundSeries[] series;
    final PossibleReturns[] possibleReturns;
    final Afield[] afield;
    final OwnCompanies ownCompanies;
    private final Pool[] pools;

    /** The day of the plan's issue: what ended before it is not judged. */
    private final LocalDate issued;

    Tracks(Books books, Reversals reversals, Candidates candidates, LocalDate issued) {
        this.issued = issued;
        this.books = books;
        this.reversals = reversals;
        this.candidates = candidates;
        int funds = books.funds.size();
        scopes = books.scopes;
        recoveries = new Recoveries[funds];
        series = new FundSeries[funds];
        possibleReturns = new PossibleReturns[funds];
        afield = new Afield[funds];
        for (int fund = 0; fund < funds; fund++) {
            recoveries[fund] = new Recoveries(books.funds.get(fund));
            series[fund] = new FundSeries();
            possibleReturns[fund] = new PossibleReturns();
            afield[fund] = new Afield();
        }
        ownCompanies = new OwnCompanies(this);
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

    /** Whether an account is the fund's own on a day. */
    boolean ownTrue(int fund, int account, LocalDate day) {
        return Boolean.TRUE.equals(ownOn(fund, account, day));
    }

    Boolean ownOn(int fund, int account, LocalDate day) {
        return books.own(fund, account, scopes[fund].on(day));
    }

    /**
     * The number under which a pool holds what was earned of a fund: paid within its scope to a company that is not the
     * fund's own. It is the company's money, and the fund's again only by name, or where it goes straight back.
     */
    int earned(int fund) {
        return books.funds.size() + fund;
    }

    boolean isEarned(int number) {
        return number >= books.funds.size();
    }

    /** Makes room in a pool for what is earned there of a fund. */
    Holding earnedHolding(Pool pool, int fund) {
        Holding earned = pool.holdings.get(earned(fund));
        if (earned == null) {
            earned = pool.holding(earned(fund));
            Holding.pair(pool.holding(fund), earned);
        }
        return earned;
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
        if (ownTrue(fund, pool.number)) {
            afield[fund].received(min);
        }
        held(pool, fund, min, max, day);
        keep(pool, fund, holding, day);
    }

    /** From now on the pool's statements don't say what happens: what it must hold is no longer known. */
    void forget(Pool pool, LocalDate day) {
        pool.known = false;
        pool.forgottenOn = pool.forgottenOn == null ? day : pool.forgottenOn;
        for (Map.Entry<Integer, Holding> entry : pool.holdings.entrySet()) {
            held(pool, entry.getKey(), -entry.getValue().min, 0, day);
            entry.getValue().min = 0;
            keep(pool, entry.getKey(), entry.getValue(), day);
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
            keep(pool, entry.getKey(), holding, day);
        }
        if (pool.expected != null && pool.known) {
            pool.expected.close(day, pool.balance);
        }
    }

    /** What a fund's own accounts must hold counts theirs alone, what they may hold also those that may be theirs. */
    private void held(Pool pool, int fund, long min, long max, LocalDate day) {
        if (isEarned(fund)) {
            return;
        }
        pool.held(fund, day, min, max);
        Boolean own = books.own(fund, pool.number);
        if (!Boolean.FALSE.equals(own)) {
            series[fund].held(day, Boolean.TRUE.equals(own) ? min : 0, max);
            if (Boolean.TRUE.equals(own)) {
                afield[fund].held(max);
            }
        }
    }

    /** What lies in another's account that is no company's, within what the fund may be used for. */
    private void keep(Pool pool, int fund, Holding holding, LocalDate day) {
        if (isEarned(fund) || !books.keeps(fund, pool.number)) {
            return;
        }
        long min = holding.keptMin;
        long max = holding.keptMax;
        holding.keep();
        if (books.reserve(pool.number)) {
            series[fund].reserved(day, holding.keptMin - min);
        } else {
            series[fund].kept(day, holding.keptMin - min, holding.keptMax - max);
        }
        pool.kept(fund, day, holding.keptMin - min, holding.keptMax - max);
    }

    /** Money that left the fund's own accounts, or may have, in one payment. */
    void left(LocalDate day, Flow flow, int fund, long min) {
        Boolean toOwn = books.own(fund, flow.to);
        if (!Boolean.FALSE.equals(books.own(fund, flow.from)) && !Boolean.TRUE.equals(toOwn)) {
            spent(day, flow, fund, toOwn == null ? 0 : min);
        }
    }

    /** A fund's money went on from where it had gone, {@code rests} being what lay there. */
    void movedOn(LocalDate day, Flow flow, int fund, long min, long max, Rests rests) {
        if (ownTrue(fund, flow.from)) {
            return;
        }
        Boolean toOwn = books.own(fund, flow.to);
        if (books.ofParcel(fund)) {
            series[fund].undone(day, Boolean.FALSE.equals(toOwn) ? 0 : max);
            return;
        }
        if (!books.keeps(fund, flow.from)) {
            series[fund].undone(day, Math.min(max, rests.spent()));
        }
        boolean counts = Boolean.TRUE.equals(inside(key(flow, fund, day)))
                || !books.followed(flow.payee) && !rests.mayBeTakenBack();
        // Out of what may be its own it has left, which counts already.
        if (counts && Boolean.FALSE.equals(toOwn) && Boolean.FALSE.equals(books.own(fund, flow.from))) {
            spent(day, flow, fund, min);
        }
    }

    /**
     * Only what was paid for what the fund is for is spent; what was lent or diverted is as unspent as what lies there, and
     * what came within the scope to an account that is no company's.
     */
    private void spent(LocalDate day, Flow flow, int fund, long min) {
        AccountKind kind = books.accounts.get(books.pools[flow.to]).kind();
        Purpose purpose = flow.first().purpose();
        boolean parcel = books.ofParcel(fund);
        UseKey key = key(flow, fund, day);
        if (purpose == Purpose.RECOVERY || purpose == Purpose.RETURN || parcel && books.revenue(flow.to)) {
            series[fund].takenBack(day, !parcel && outside(key) ? 0 : min);
        } else if (kind == AccountKind.TREASURY && (parcel ? purpose != Purpose.STATUTORY_SET_ASIDE : !outside(key))) {
            series[fund].pooled(day, min);
        } else if (parcel || Boolean.TRUE.equals(inside(key)) && !books.keeps(fund, flow.to)) {
            series[fund].used(day, Math.max(0, min - reversals.undoing(flow)));
        }
    }

    UseKey key(Flow flow, int fund, LocalDate day) {
        Transfer first = flow.first();
        return new UseKey(
                fund,
                flow.from,
                flow.to,
                first.purpose(),
                first.payeeProjectId(),
                first.loanId(),
                first.allocationBasis() != null ? Boolean.TRUE : null,
                scopes[fund].on(day));
    }

    UseTally use(LocalDate day, Flow flow, int fund, long min, long max, ChainLink chain) {
        if (!books.followed(flow.from) && flow.fund == fund && paidDirectly(flow)) {
            spent(day, flow, fund, min);
        }
        UseKey key = key(flow, fund, day);
        LocalDate out = outSince(flow, fund, day);
        UseTally tally = uses.pay(
                key,
                flow,
                min,
                max,
                out,
                () -> new UseTally(
                        key, chain, outside(key), inside(key), mayBeEarned(key), books.namedByParcel(fund), issued));
        series[fund].went(max);
        reversals.keep(flow, fund, min, max, tally);
        return tally;
    }

    /** What moves on from where it may not be was out before. */
    private LocalDate outSince(Flow flow, int fund, LocalDate day) {
        LocalDate since = day;
        for (UseTally from : uses.at(fund, flow.from)) {
            if (from.outside && from.since != null && from.since.isBefore(since) && from.restMax() > 0) {
                since = from.since;
            }
        }
        return since;
    }

    /** At least so much of a fund is outside what it may be used for. */
    long outside(int fund) {
        LocalDate since = afield[fund].since();
        return since == null ? 0 : afield[fund].least(possibleReturns[fund].since(since));
    }

    /** Whether money under a fund's name comes from who gives it, and is not what went there before and moves on. */
    private boolean paidDirectly(Flow flow) {
        return books.funder(flow.from) || uses.at(flow.fund, flow.from).isEmpty();
    }

    /** Whether a use is certainly outside what its fund may be used for: neither perhaps its own, nor perhaps lawful. */
    private boolean outside(UseKey key) {
        AccountKind kind = books.accounts.get(key.account()).kind();
        if (!Boolean.FALSE.equals(books.own(key.fund(), key.account(), key.scope()))
                || kind == AccountKind.TREASURY && key.purpose() == Purpose.INTERNAL_TRANSFER
                || key.purpose() == null && !(books.ofParcel(key.fund()) && books.revenue(key.account()))) {
            return false;
        }
        if (books.ofParcel(key.fund())) {
            return books.revenue(key.account())
                    || !(key.purpose() == Purpose.RETURN && books.given(key.fund(), key.account()) > 0)
                            && kind != AccountKind.REPAYMENT_RESERVE
                            && key.purpose() != Purpose.LOAN_PRINCIPAL
                            && key.purpose() != Purpose.LOAN_INTEREST;
        }
        boolean perhapsLawful = key.purpose() == Purpose.RECOVERY
                || key.purpose() == Purpose.RETURN
                        && (recoveries[key.fund()].unknown() || books.given(key.fund(), key.account()) > 0);
        return !perhapsLawful && Boolean.FALSE.equals(inside(key));
    }

    /** How much of a payment undoes a receipt: what had come from an account goes back there, and no use is made of it. */
    Recoveries.Lawful undoes(Flow flow) {
        Purpose purpose = flow.first().purpose();
        boolean back = flow.reverses >= 0 && (purpose == null || purpose == Purpose.RETURN);
        return back ? reversals.undo(flow.reverses, flow.amount) : Recoveries.Lawful.NONE;
    }

    /** Whether a payment of a fund's money to an account that is followed may be earned there. */
    boolean mayBeEarned(Flow flow, int fund, LocalDate day) {
        return mayBeEarned(key(flow, fund, day));
    }

    /** Only a company that is not the fund's own earns what it is paid within the scope. */
    private boolean mayBeEarned(UseKey key) {
        return books.accounts.get(key.account()).kind() == AccountKind.COMPANY
                && !Boolean.TRUE.equals(books.own(key.fund(), key.account(), key.scope()))
                && !Boolean.FALSE.equals(inside(key));
    }

    /**
     * Whether a use is within what its fund may be used for; the income of a parcel has no such bounds. To repay the loan that
     * the fund is, to its lender, is no misuse of it.
     */
    Boolean inside(UseKey key) {
        if (books.ofParcel(key.fund()) || books.revenue(key.account())) {
            return false;
        }
        Boolean byScope = scopes[key.fund()].scope(key.scope()).inside(key.purpose(), key.project(), key.allocated());
        return OwnLoan.inside(byScope, books.repaysItself(key));
    }

    void receive(Flow flow, int fund, long min, long max, ChainLink chain) {
        Holding holding = pools[flow.payee].holding(fund);
        if (!isEarned(fund) && ownTrue(fund, flow.to) && !ownTrue(fund, flow.from)) {
            afield[fund].received(min);
        }
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
                if (!isEarned(fund) && !ownTrue(fund, pool.number)) {
                    holding.settle(books.own(fund, pool.number) == null);
                }
            });
        }
    }
}
