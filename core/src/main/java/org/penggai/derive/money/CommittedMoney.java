package org.penggai.derive.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.penggai.derive.AsOf;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Commitment;
import org.penggai.ledger.Fund;

/**
 * What contracts make payable out of a fund near its day: of what is still to come all, of what is past as much as left the
 * fund's accounts near that day, each payment counted once. In fen.
 */
final class CommittedMoney {
    /** Something that left the fund's accounts and pays no other commitment yet. */
    private static final class Outflow {
        final long day;
        long rest;

        Outflow(long day, long rest) {
            this.day = day;
            this.rest = rest;
        }
    }

    private final Fund fund;
    private final FundSeries series;
    private final int near;
    private final long known;
    private final long today;

    CommittedMoney(Fund fund, FundSeries series, int near, AsOf asOf) {
        this.fund = fund;
        this.series = series;
        this.near = near;
        this.known = asOf.knownThrough().toEpochDay();
        this.today = asOf.date().toEpochDay();
    }

    /**
     * How what is payable soon changes from day to day, at most or at least: a commitment without a contract number may be
     * none.
     *
     * @param pending whether what is not past yet counts too
     */
    TreeMap<Long, Long> changes(boolean most, boolean pending) {
        TreeMap<Long, Long> changes = new TreeMap<>();
        List<Outflow> outflows = outflows(most);
        for (Commitment commitment : byDay()) {
            boolean counts = most || commitment.documentNumber() != null;
            long amount =
                    !counts ? 0 : past(commitment) ? paid(commitment, outflows) : pending ? amount(commitment) : 0;
            if (amount > 0) {
                changes.merge(day(commitment) - near, amount, Math::addExact);
                changes.merge(day(commitment) + 1, -amount, Math::addExact);
            }
        }
        return changes;
    }

    /** Commitments without a contract number that make a difference. */
    List<UnclearCommitment> unclear() {
        List<UnclearCommitment> unclear = new ArrayList<>();
        List<Outflow> outflows = outflows(true);
        for (Commitment commitment : byDay()) {
            long amount = past(commitment) ? paid(commitment, outflows) : amount(commitment);
            if (commitment.documentNumber() == null && amount > 0 && day(commitment) - near <= today) {
                unclear.add(new UnclearCommitment(fund.id(), commitment));
            }
        }
        return unclear;
    }

    private List<Commitment> byDay() {
        return DeriveContext.orEmpty(fund.commitments()).stream()
                .sorted(Comparator.comparing(Commitment::on)
                        .thenComparing(commitment -> commitment.documentNumber() == null)
                        .thenComparing(Commitment::amount))
                .toList();
    }

    private static long day(Commitment commitment) {
        return commitment.on().toEpochDay();
    }

    private static long amount(Commitment commitment) {
        return Fen.of(commitment.amount());
    }

    private boolean past(Commitment commitment) {
        return day(commitment) < known;
    }

    private long paid(Commitment commitment, List<Outflow> outflows) {
        long open = amount(commitment);
        for (Outflow outflow : outflows) {
            if (Math.abs(outflow.day - day(commitment)) <= near) {
                long part = Math.min(open, outflow.rest);
                outflow.rest -= part;
                open -= part;
            }
        }
        return amount(commitment) - open;
    }

    private List<Outflow> outflows(boolean most) {
        List<Outflow> outflows = new ArrayList<>();
        for (int i = 1; i < series.size(); i++) {
            long left = most
                    ? series.lyingMost(i - 1) - series.lyingLeast(i)
                    : series.lyingLeast(i - 1) - series.lyingMost(i);
            if (left > 0) {
                outflows.add(new Outflow(series.day(i), left));
            }
        }
        return outflows;
    }
}
