package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Purpose;

/** Brings what a day's payments carry to where they go: to own accounts, to uses, or to who earned it. */
final class Payments {
    private final Tracks tracks;
    private final Books books;
    private final LocalDate day;
    private final Map<Flow, Map<Integer, Long>> carried = new HashMap<>();

    Payments(Tracks tracks, LocalDate day) {
        this.tracks = tracks;
        this.books = tracks.books;
        this.day = day;
    }

    /** At least so much of a payment under no name was the fund's. */
    long carried(Flow flow, int fund) {
        return carried.getOrDefault(flow, Map.of()).getOrDefault(fund, 0L);
    }

    /** Lets all payments arrive, then takes them from where they lay: a circle's money comes back to where it left. */
    void pay(List<Carry> carries, boolean circle) {
        UseTally[] arrived = new UseTally[carries.size()];
        arrive(carries, circle, true, arrived);
        arrive(carries, circle, false, arrived);
        Map<Holding, Rests> own = new HashMap<>();
        Map<Holding, Rests> named = new HashMap<>();
        for (int i = 0; i < carries.size(); i++) {
            Carry carry = carries.get(i);
            Flow flow = carry.flow();
            if (flow.fund < 0 && carry.min() > 0) {
                carried.computeIfAbsent(flow, key -> new HashMap<>(2)).put(carry.fund(), carry.min());
            }
            boolean earned = tracks.isEarned(carry.fund());
            int fund = earned ? carry.fund() - books.funds.size() : carry.fund();
            if (!tracks.ownTrue(fund, flow.from)) {
                Holding holding = tracks.pool(flow.payer).holding(carry.fund());
                boolean byName = flow.fund >= 0;
                boolean fundsAgain = arrived[i] == null
                        ? givenBack(flow) && tracks.ownTrue(fund, flow.to, day)
                        : books.followed(flow.payee)
                                ? flow.reverses >= 0
                                : flow.first().purpose() == Purpose.BUDGET_BALANCING;
                long min = earned && !fundsAgain ? 0 : carry.min();
                Rests rests = (byName ? named : own).computeIfAbsent(holding, key -> key.rests(byName));
                if (!earned || arrived[i] != null || !Boolean.FALSE.equals(tracks.ownOn(fund, flow.to, day))) {
                    tracks.movedOn(day, flow, fund, earned ? 0 : used(flow, min), carry.max(), rests);
                }
                boolean stays = earned && books.followed(flow.payee) && flow.reverses < 0;
                Leaving how = leaving(flow, fund, stays ? null : arrived[i]);
                rests.give(used(flow, min), carry.max(), kept(flow, fund, how));
                if (byName && !Boolean.FALSE.equals(tracks.ownOn(fund, flow.to, day))) {
                    repaid(flow, fund, carry.min() - rests.all());
                }
            }
        }
    }

    /** What is earned in a circle has come before what of it goes out: the order of names changes nothing. */
    private void arrive(List<Carry> carries, boolean circle, boolean followed, UseTally[] arrived) {
        for (int i = 0; i < arrived.length; i++) {
            Carry carry = carries.get(i);
            if (books.followed(carry.flow().payee) == followed) {
                arrived[i] = tracks.isEarned(carry.fund()) ? earned(carry) : pay(carry, circle);
            }
        }
    }

    /** Lets a fund's money arrive; the use that it is, or null. */
    private UseTally pay(Carry carry, boolean circle) {
        Flow flow = carry.flow();
        UseTally arrived = null;
        Pool payer = tracks.pool(flow.payer);
        boolean fromOwn = tracks.ownTrue(carry.fund(), flow.from);
        ChainLink before = fromOwn ? null : payer.holding(carry.fund()).chain;
        ChainLink chain = ChainLink.after(before, flow.first());
        if (tracks.ownTrue(carry.fund(), flow.to, day)) {
            if (flow.fund >= 0) {
                tracks.pool(flow.payee).expected().expect(carry.fund(), flow.amount);
            }
            tracks.receive(flow, carry.fund(), carry.min(), carry.max(), fromOwn ? null : chain);
            tracks.ownCompanies.receive(flow, carry.fund(), carry.max(), day);
            if (!tracks.ownTrue(carry.fund(), flow.to)) {
                tracks.pool(flow.payee).holding(carry.fund()).unattributed(carry.max());
            }
        } else {
            arrived = arrive(flow, carry.fund(), carry.min(), carry.max(), chain);
        }
        cross(carry, arrived, circle);
        if (fromOwn && flow.fund >= 0) {
            payer.expected().expect(carry.fund(), -flow.amount);
        }
        tracks.left(day, flow, carry.fund(), carry.min());
        return arrived;
    }

    /** Money goes out to where its fund may not be used, or comes from there. */
    private void cross(Carry carry, UseTally arrived, boolean circle) {
        Flow flow = carry.flow();
        boolean outside = arrived != null && arrived.outside;
        long min = used(flow, carry.min());
        Afield afield = tracks.afield[carry.fund()];
        if (tracks.ownTrue(carry.fund(), flow.from)) {
            if (outside && !books.perhapsSisters(flow.from, flow.to)) {
                afield.enterFromOwn(day, arrived, min, carry.max());
            } else if (!tracks.ownTrue(carry.fund(), flow.to)) {
                afield.lawful(carry.max());
            }
            return;
        }
        Holding holding = tracks.pool(flow.payer).holding(carry.fund());
        long before = circle ? Long.MAX_VALUE : holding.outside();
        if (outside) {
            afield.enterFromElsewhere(day, arrived, Math.max(0, min - before));
        } else {
            afield.leave(Math.min(carry.max(), before));
        }
    }

    /**
     * What was earned of a fund is followed on: it is the fund's again where it comes to its own account, and is in the
     * county's revenue where its voucher says that it balances the budget; there by another voucher, or in an account that is
     * no company's, it may be the fund's again.
     */
    private UseTally earned(Carry carry) {
        Flow flow = carry.flow();
        int fund = carry.fund() - books.funds.size();
        Holding holding = tracks.pool(flow.payer).holding(carry.fund());
        ChainLink chain = ChainLink.after(holding.chain, flow.first());
        Purpose purpose = flow.first().purpose();
        if (tracks.ownTrue(fund, flow.to, day)) {
            tracks.receive(flow, fund, givenBack(flow) ? carry.min() : 0, carry.max(), chain);
            if (!tracks.ownTrue(fund, flow.to)) {
                tracks.pool(flow.payee).holding(fund).unattributed(carry.max());
            }
            return null;
        }
        if (books.followed(flow.payee) && flow.reverses >= 0) {
            UseTally tally = arrive(flow, fund, carry.min(), carry.max(), chain);
            if (tally.outside) {
                tracks.afield[fund].enterFromElsewhere(day, tally, used(flow, carry.min()));
            }
            return tally;
        }
        if (books.noCompany(flow.to)) {
            return comesRound(carry, fund, chain);
        }
        if (books.followed(flow.payee)) {
            // It lies there under no use of this place: what goes on from there may be of it, and not of a use that
            // rests there.
            tracks.earnedHolding(tracks.pool(flow.payee), fund).unattributed(carry.max());
            boolean perhapsOwn = books.own(fund, flow.to) == null;
            tracks.receive(flow, carry.fund(), perhapsOwn ? 0 : carry.min(), carry.max(), chain);
            if (perhapsOwn) {
                tracks.receive(flow, fund, 0, carry.max(), chain);
                tracks.pool(flow.payee).holding(fund).unattributed(carry.max());
            }
            return null;
        }
        boolean balancing = purpose == Purpose.BUDGET_BALANCING;
        boolean anyWay = balancing || purpose == null || books.revenue(flow.to);
        long most = anyWay ? carry.max() : Math.min(carry.max(), holding.earnedHere);
        if (most <= 0) {
            return null;
        }
        long least = balancing ? carry.min() : 0;
        UseTally tally = tracks.use(day, flow, fund, least, most, chain);
        if (tally.outside) {
            tracks.afield[fund].enterFromElsewhere(day, tally, least);
        }
        return tally;
    }

    /** It may be a payment to who holds the account as to any other, or the fund's money that came round to it. */
    private UseTally comesRound(Carry carry, int fund, ChainLink chain) {
        Flow flow = carry.flow();
        Pool payee = tracks.pool(flow.payee);
        tracks.earnedHolding(payee, fund).unattributed(carry.max());
        boolean perhapsOwn = books.own(fund, flow.to) == null;
        tracks.receive(flow, carry.fund(), perhapsOwn ? 0 : carry.min(), carry.max(), chain);
        tracks.receive(flow, fund, 0, carry.max(), chain);
        UseTally tally = tracks.use(day, flow, fund, 0, carry.max(), chain);
        payee.holding(fund).rest(tally);
        return tally;
    }

    private static boolean givenBack(Flow flow) {
        return flow.first().purpose() == Purpose.RETURN || flow.reverses >= 0;
    }

    /** Between what may be sister accounts money may move without being used. */
    private long used(Flow flow, long min) {
        return books.perhapsSisters(flow.from, flow.to) ? 0 : min;
    }

    /** A payment that is reversed later gives back to the uses that it took from. */
    private Rests.Outflow kept(Flow flow, int fund, Leaving how) {
        return (tally, min, max) -> {
            tally.leaves(how, min, max, day);
            tracks.reversals.took(flow, fund, tally, how, min, max);
        };
    }

    /**
     * More comes back under the fund's name than can have lain where it comes from: other money makes good what had gone on
     * from there, or, where nothing had, whatever is outside.
     */
    void repaid(Flow flow, int fund, long excess) {
        boolean back = givenBack(flow);
        if (excess <= 0 || !back && flow.first().purpose() != null) {
            return;
        }
        boolean certain = back
                && tracks.ownTrue(fund, flow.to, day)
                && (tracks.pool(flow.payer).known || !books.followed(flow.payer))
                && Boolean.FALSE.equals(books.own(fund, flow.from));
        List<UseTally> open = tracks.uses.of(fund).stream()
                .filter(tally -> tally.outside && tally.restMax() > 0)
                .toList();
        List<UseTally> onward = open.stream()
                .filter(tally -> tally.chain.transfers().stream()
                        .anyMatch(transfer -> books.account(transfer.fromAccountId()) >= 0
                                && books.pools[books.account(transfer.fromAccountId())] == flow.payer))
                .toList();
        List<UseTally> madeGood = onward.isEmpty() ? open : onward;
        for (UseTally tally : madeGood) {
            long most = Math.min(excess, tally.restMax());
            tally.madeGood(certain && madeGood.size() == 1 ? most : 0, most, day);
        }
        tracks.afield[fund].leave(excess);
    }

    /** What becomes of a use whose money goes on: it came back, was spent within the scope after all, or is used elsewhere. */
    Leaving leaving(Flow flow, int fund, UseTally arrived) {
        Boolean toOwn = tracks.ownOn(fund, flow.to, day);
        if (toOwn == null || !toOwn && arrived != null && arrived.inside == null) {
            return Leaving.OPEN;
        }
        if (!toOwn && arrived != null && books.ofParcel(fund)) {
            return ofParcel(flow, fund);
        }
        boolean settled =
                toOwn || (arrived == null ? flow.reverses < 0 && !books.followed(flow.payee) : arrived.inside);
        return settled ? Leaving.BACK : Leaving.ON;
    }

    /** Net income is put right in the reserve, or where it repays what it must. */
    private Leaving ofParcel(Flow flow, int fund) {
        if (books.accounts.get(flow.to).kind() == AccountKind.REPAYMENT_RESERVE) {
            return Leaving.BACK;
        }
        Purpose purpose = flow.first().purpose();
        boolean repays = purpose == Purpose.LOAN_PRINCIPAL || purpose == Purpose.LOAN_INTEREST;
        if (!repays || books.revenue(flow.to)) {
            return Leaving.ON;
        }
        Boolean own = books.repaid(fund, flow.first().loanId());
        return own == null ? Leaving.OPEN : own ? Leaving.BACK : Leaving.ON;
    }

    /** Money of a fund comes to a place that is not for certain its own; null when it goes back to where it came from. */
    UseTally arrive(Flow flow, int fund, long least, long most, ChainLink chain) {
        ChainLink link = chain == null ? ChainLink.after(null, flow.first()) : chain;
        boolean followed = books.followed(flow.payee);
        long min = least;
        long max = most;
        if (!followed) {
            Recoveries.Lawful undone = tracks.undoes(flow);
            min = Math.max(0, min - undone.certain() - undone.possible());
            max = Math.min(max, flow.amount - undone.certain());
            Recoveries.Lawful lawful =
                    books.ofParcel(fund) ? perhapsGivenBack(flow, fund, max) : lawful(flow, fund, max);
            min = Math.max(0, min - lawful.certain() - lawful.possible());
            max = max - lawful.certain();
            if (max <= 0) {
                return null;
            }
        }
        Boolean own = tracks.ownOn(fund, flow.to, day);
        UseTally tally = tracks.use(day, flow, fund, own == null ? 0 : used(flow, min), max, link);
        if (followed) {
            rest(flow, fund, min, max, tally, link);
        }
        return tally;
    }

    /** At most so much of a fund may have been paid to a place that is not for certain its own, under no name. */
    void perhapsPaidDirectly(Flow flow, int fund, long most) {
        ChainLink link = ChainLink.after(null, flow.first());
        UseTally tally = tracks.use(day, flow, fund, 0, most, link);
        tally.perhapsPaidDirectly(most);
        if (books.followed(flow.payee)) {
            rest(flow, fund, 0, most, tally, link);
        }
    }

    /** What of a parcel's income may go back to who paid it: a receipt that is reversed, though no voucher says which. */
    private Recoveries.Lawful perhapsGivenBack(Flow flow, int fund, long amount) {
        Purpose purpose = flow.first().purpose();
        boolean perhaps = (purpose == null || purpose == Purpose.RETURN) && !books.revenue(flow.to);
        return perhaps
                ? new Recoveries.Lawful(0, Math.min(amount, books.given(fund, flow.to, day)))
                : Recoveries.Lawful.NONE;
    }

    /** What of a payment is, and what may be, lawfully recovered or returned: by its documents, or by who gave it. */
    private Recoveries.Lawful lawful(Flow flow, int fund, long amount) {
        Purpose purpose = flow.first().purpose();
        boolean revenue = books.revenue(flow.to);
        boolean perhaps = purpose == Purpose.RECOVERY || purpose == Purpose.RETURN || revenue && purpose == null;
        boolean judgedByItself = revenue && books.grant(fund) && purpose != Purpose.RETURN;
        if (purpose == null && revenue && judgedByItself) {
            return new Recoveries.Lawful(
                    0, Math.min(amount, books.given(fund, flow.to, day))); // perhaps back to who gave it
        }
        if (!perhaps || judgedByItself) {
            return Recoveries.Lawful.NONE;
        }
        Recoveries papers = tracks.recoveries[fund];
        if (purpose == null) {
            return new Recoveries.Lawful(0, papers.mayExplain(day, amount));
        }
        Recoveries.Lawful documented =
                revenue && books.grant(fund) ? Recoveries.Lawful.NONE : papers.explain(day, amount, revenue);
        long given = purpose == Purpose.RETURN ? books.given(fund, flow.to) : 0;
        long possible = Math.max(documented.possible(), Math.min(amount - documented.certain(), given));
        return new Recoveries.Lawful(documented.certain(), possible);
    }

    /** The money lies with the payee: as the fund's, or, where it was paid within the scope, as earned; or as either. */
    private void rest(Flow flow, int fund, long min, long max, UseTally tally, ChainLink link) {
        Pool payee = tracks.pool(flow.payee);
        if (!tally.mayBeEarned) {
            tracks.receive(flow, fund, min, max, link);
            payee.holding(fund).rest(tally);
            return;
        }
        boolean certain = Boolean.TRUE.equals(tally.inside) && Boolean.FALSE.equals(books.own(fund, flow.to));
        Holding earned = tracks.earnedHolding(payee, fund);
        tracks.receive(flow, tracks.earned(fund), certain ? min : 0, max, link);
        earned.earnedHere = Math.addExact(earned.earnedHere, max);
        earned.rest(tally);
        if (!certain) {
            tracks.receive(flow, fund, 0, max, link);
            payee.holding(fund).rest(tally);
        }
    }
}
