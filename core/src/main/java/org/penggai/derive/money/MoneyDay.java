package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Purpose;

/**
 * The movements of one day, all simultaneous, receipts before payments. What a voucher names is certain; for the rest a
 * payment p out of a balance b that holds between t_min and t_max of a fund carries at least max(0, p − (b − t_min)) and
 * at most min(p, t_max). Pools that pay each other in a circle on that day are bounded as one.
 */
final class MoneyDay {
    /** A payment that carries between {@code min} and {@code max} of a fund. */
    private final Tracks tracks;

    private final Books books;
    private final LocalDate day;
    private final List<Flow> flows;
    private final Carries carries;
    private final Payments payments;
    private final SortedSet<Integer> touched = new TreeSet<>();
    private final List<Supplier<Runnable>> returns = new ArrayList<>(0);
    private final List<Runnable> afterReturns = new ArrayList<>(0);
    private long wentOutside;

    MoneyDay(Tracks tracks, LocalDate day, List<Flow> flows) {
        this.tracks = tracks;
        this.books = tracks.books;
        this.day = day;
        this.flows = flows;
        this.carries = new Carries(tracks, day);
        this.payments = new Payments(tracks, day);
    }

    void run() {
        for (Flow flow : flows) {
            if (books.followed(flow.payer)) {
                carries.add(flow);
                touched.add(flow.payer);
            }
            if (books.followed(flow.payee)) {
                Pool payee = tracks.pool(flow.payee);
                payee.balance = Math.addExact(payee.balance, flow.amount);
                touched.add(flow.payee);
            } else {
                wentOutside = Math.addExact(wentOutside, flow.amount);
            }
        }
        List<Flow> outside =
                flows.stream().filter(flow -> !books.followed(flow.payer)).toList();
        outside.stream().filter(flow -> flow.fund >= 0).forEach(this::namedFromOutside);
        outside.stream().filter(flow -> flow.fund < 0).forEach(this::unnamedFromOutside);
        // After what may come back, which is of what was used before or goes out: the order of names changes nothing.
        outside.stream()
                .filter(flow -> flow.fund < 0 && books.funder(flow.from))
                .forEach(this::perhapsPaidDirectly);
        for (List<Integer> together : Circles.of(touched, this::payees)) {
            if (together.size() == 1) {
                payments.pay(carries.carries(tracks.pool(together.get(0)), null), false);
            } else {
                payments.pay(new PaymentCircle(tracks, day, carries, together).carries(), true);
            }
        }
        flows.stream().filter(flow -> books.followed(flow.payer)).forEach(this::perhapsRepaid);
        returns.stream().map(Supplier::get).toList().forEach(Runnable::run);
        afterReturns.forEach(Runnable::run);
        touched.forEach(this::close);
        BitSet funds = new BitSet();
        touched.forEach(pool -> tracks.pool(pool).holdings.keySet().forEach(funds::set));
        flows.stream().filter(flow -> flow.fund >= 0).forEach(flow -> funds.set(flow.fund));
        funds.stream().filter(fund -> !tracks.isEarned(fund)).forEach(fund -> {
            tracks.afield[fund].close();
            tracks.series[fund].outside(day, tracks.outside(fund));
        });
    }

    /** What comes under no name from an account that is not the fund's may make good what was taken of it. */
    private void perhapsRepaid(Flow flow) {
        Purpose purpose = flow.first().purpose();
        if (flow.fund >= 0 || purpose != null && purpose != Purpose.RETURN || !books.followed(flow.payee)) {
            return;
        }
        for (int fund : tracks.candidates.of(flow.payee)) {
            long other = flow.amount - payments.carried(flow, fund);
            if (other > 0 && tracks.ownTrue(fund, flow.to, day) && !tracks.ownTrue(fund, flow.from)) {
                tracks.possibleReturns[fund].add(day, other, flow.first());
            }
        }
    }

    private List<Integer> payees(int pool) {
        List<Integer> payees = new ArrayList<>(1);
        for (Flow flow : carries.paidBy(pool)) {
            if (books.followed(flow.payee)) {
                payees.add(flow.payee);
            }
        }
        return payees;
    }

    /** Money known to be a fund's that comes out of an account that money is not followed through. */
    private void namedFromOutside(Flow flow) {
        if (books.revenue(flow.from) && books.revenue(flow.to) && !books.grant(flow.fund)) {
            return; // the county's own revenue from one account to another
        }
        if (!tracks.ownTrue(flow.fund, flow.to, day) && books.followed(flow.payee)) {
            for (Reversals.Carried part : tracks.reversals.carriedBy(flow.reverses)) {
                if (part.fund() == flow.fund) {
                    reversed(flow, part);
                    return;
                }
            }
        }
        UseTally arrived = null;
        if (tracks.ownTrue(flow.fund, flow.to)) {
            tracks.pool(flow.payee).expected().expect(flow.fund, flow.amount);
            tracks.receive(flow, flow.fund, flow.amount, flow.amount, null);
            tracks.ownCompanies.receive(flow, flow.fund, flow.amount, day);
        } else {
            boolean received = books.funder(flow.from)
                    || tracks.uses.at(flow.fund, flow.from).isEmpty();
            arrived = payments.arrive(flow, flow.fund, flow.amount, flow.amount, null);
            if (arrived != null && arrived.outside && received) {
                tracks.afield[flow.fund].enterFromElsewhere(day, arrived, flow.amount);
            }
        }
        if (!Boolean.FALSE.equals(books.own(flow.fund, flow.to))) {
            returns.add(() -> comeBack(flow));
        } else {
            UseTally to = arrived;
            returns.add(() -> moveOn(flow, to));
        }
    }

    /** Money under a fund's name goes on from a place that money is not followed through: what lay there is there no more. */
    private Runnable moveOn(Flow flow, UseTally arrived) {
        List<UseTally> there = tracks.uses.at(flow.fund, flow.from);
        Purpose purpose = flow.first().purpose();
        boolean certain = purpose == Purpose.RETURN || flow.reverses >= 0;
        Rests rests = new Rests(there, 0);
        return () -> {
            if (certain || purpose == null || !books.funder(flow.from)) {
                Leaving how = payments.leaving(flow, flow.fund, arrived);
                rests.give(
                        certain ? flow.amount : 0,
                        flow.amount,
                        (tally, min, max) -> tally.givenBack(how, min, max, day));
                if (books.keeps(flow.fund, flow.to)) {
                    tracks.series[flow.fund].undone(day, Math.min(flow.amount, rests.spent()));
                }
                if (arrived == null || !arrived.outside) {
                    tracks.afield[flow.fund].leave(Math.min(flow.amount, rests.all()));
                }
            }
        };
    }

    private void unnamedFromOutside(Flow flow) {
        if (books.followed(flow.payee)) {
            int[] candidates = tracks.candidates.of(flow.payee);
            for (Reversals.Carried part : tracks.reversals.carriedBy(flow.reverses)) {
                if (Arrays.stream(candidates).noneMatch(fund -> fund == part.fund())) {
                    reversed(flow, part);
                }
            }
            for (int fund : candidates) {
                unnamedFromOutside(flow, fund);
            }
        }
    }

    /** What who gives funds pays under no name, not to a fund's own account, may be what of it is not known to have come. */
    private void perhapsPaidDirectly(Flow flow) {
        for (int fund : tracks.candidates.unreceived()) {
            long most = Math.min(flow.amount, tracks.candidates.unpaid(fund));
            if (most > 0 && !tracks.ownTrue(fund, flow.to, day)) {
                payments.perhapsPaidDirectly(flow, fund, most);
            }
        }
    }

    /** What a transfer carried of a fund comes back to where it was paid from. */
    private void reversed(Flow flow, Reversals.Carried part) {
        int fund = part.fund();
        boolean whole = tracks.reversals.whole(flow);
        long min = whole ? part.min() : Math.max(0, flow.amount - (part.amount() - part.min()));
        long max = Math.min(flow.amount, part.max());
        tracks.receive(flow, fund, min, max, null);
        boolean toOwn = tracks.ownTrue(fund, flow.to, day);
        boolean attributed = !toOwn && tracks.reversals.giveBack(flow.reverses, fund, flow.amount);
        if (!toOwn && !attributed) {
            tracks.pool(flow.payee).holding(fund).unattributed(max);
        }
        returns.add(() -> () -> {
            if (whole && attributed) {
                part.tally().reversedWhole(min, max, tracks.reversals.tookOfMisuse(flow.reverses, fund), day);
            } else {
                part.tally().leaves(payments.leaving(flow, fund, null), min, max, day);
            }
            tracks.afield[fund].leave(max);
        });
        takesOfOthers(part, max);
    }

    /**
     * What a payment carried that is reversed never counts as spent. Where some of that had come back before, its reversal
     * takes what other payments brought.
     */
    private void takesOfOthers(Reversals.Carried part, long max) {
        afterReturns.add(() -> {
            long before = part.tally().givenBackMax(tracks.possibleReturns[part.fund()]);
            tracks.series[part.fund()].undone(day, Math.min(max, before));
        });
    }

    private void unnamedFromOutside(Flow flow, int fund) {
        for (Reversals.Carried part : tracks.reversals.carriedBy(flow.reverses)) {
            if (part.fund() == fund) {
                reversed(flow, part);
                return;
            }
        }
        Purpose purpose = flow.first().purpose();
        boolean returning = purpose == null
                || purpose == Purpose.RETURN
                || flow.reverses >= 0
                || !tracks.uses.at(fund, flow.from).isEmpty();
        long most = tracks.candidates.room(fund);
        if (returning) {
            long used = Math.addExact(tracks.series[fund].usedMost(), wentOutside);
            long back = Math.min(flow.amount, used);
            most = Math.addExact(most, used);
            if (back > 0) {
                tracks.possibleReturns[fund].add(day, back, flow.first());
                tracks.series[fund].undone(day, back);
            }
        }
        most = Math.min(flow.amount, most);
        if (most > 0) {
            tracks.receive(flow, fund, 0, most, null);
            if (!tracks.ownTrue(fund, flow.to)) {
                tracks.pool(flow.payee).holding(fund).unattributed(most);
            } else {
                tracks.ownCompanies.receive(flow, fund, most, day);
            }
        }
    }

    /** Named money of a fund that comes to what is or may be its own account from where it is not followed: a return or a receipt. */
    private Runnable comeBack(Flow flow) {
        FundSeries series = tracks.series[flow.fund];
        for (Reversals.Carried part : tracks.reversals.carriedBy(flow.reverses)) {
            if (part.fund() == flow.fund) {
                long most = Math.min(flow.amount, part.amount());
                takesOfOthers(part, most);
                return () -> {
                    Leaving how = payments.leaving(flow, flow.fund, null);
                    part.tally().leaves(how, Math.min(most, part.max()), most, day);
                    tracks.afield[flow.fund].leave(most);
                };
            }
        }
        List<UseTally> there = tracks.uses.at(flow.fund, flow.from);
        Purpose purpose = flow.first().purpose();
        if (purpose == Purpose.RETURN) {
            Rests rests = new Rests(there, 0);
            return () -> {
                Leaving how = payments.leaving(flow, flow.fund, null);
                rests.give(flow.amount, flow.amount, (tally, min, max) -> tally.givenBack(how, min, max, day));
                payments.repaid(flow, flow.fund, flow.amount - rests.all());
                tracks.afield[flow.fund].leave(Math.min(flow.amount, rests.all()));
                series.undone(day, books.ofParcel(flow.fund) ? flow.amount : Math.min(flow.amount, rests.spent()));
            };
        }
        boolean perhaps = purpose == null && (!there.isEmpty() || !books.funder(flow.from))
                || !books.funder(flow.from) && there.stream().anyMatch(tally -> purpose == tally.key.purpose());
        return () -> {
            if (perhaps && flow.amount > 0) {
                tracks.possibleReturns[flow.fund].add(day, flow.amount, flow.first());
                series.undone(day, flow.amount);
            }
        };
    }

    private void close(int number) {
        Pool pool = tracks.pool(number);
        long paid = 0;
        long unnamed = 0;
        for (Flow flow : carries.paidBy(number)) {
            paid = Math.addExact(paid, flow.amount);
            if (flow.fund < 0) {
                unnamed = Math.addExact(unnamed, flow.amount);
                if (pool.expected != null && mayBear(pool, flow)) {
                    pool.expected.mayBear(flow.amount);
                }
            }
        }
        tracks.close(pool, day, paid, unnamed);
    }

    /** Whether one of the funds expected in a pool may lawfully bear a payment under no name. */
    private boolean mayBear(Pool pool, Flow flow) {
        Purpose purpose = flow.first().purpose();
        AccountKind kind = books.accounts.get(flow.payee).kind();
        if (purpose == Purpose.RECOVERY || purpose == Purpose.RETURN || kind == AccountKind.TREASURY) {
            return true;
        }
        for (int fund : pool.expected.funds()) {
            Scopes scopes = tracks.scopes[fund];
            if (!Boolean.FALSE.equals(books.own(fund, flow.to))
                    || scopes.scope(scopes.on(day))
                            .mayCover(purpose, flow.first().payeeProjectId())) {
                return true;
            }
        }
        return false;
    }
}
