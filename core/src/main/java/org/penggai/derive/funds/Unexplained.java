package org.penggai.derive.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.penggai.derive.money.Arrival;
import org.penggai.derive.money.BudgetInflow;
import org.penggai.derive.money.FundUse;
import org.penggai.ledger.Recovery;
import org.penggai.ledger.Transfer;

/**
 * What came to the county's own budget without a recovery that explains it. A recovery explains only what came on its day
 * or later, and each fen of it explains one. All amounts in 元.
 *
 * @param proven at least so much came
 * @param possible at most so much came
 * @param outstanding at least so much of it is still there, returns being taken for returns of it
 * @param firstOn day on which the first of it came; null when there is none
 * @param since day from which on some of it has been there; null when there is none
 * @param returnedOn day of the last return; null when there is none
 * @param entries the payments of the days on which it came, by date
 */
public record Unexplained(
        BigDecimal proven,
        BigDecimal possible,
        BigDecimal outstanding,
        LocalDate firstOn,
        LocalDate since,
        LocalDate returnedOn,
        List<Transfer> entries) {
    private static final BigDecimal NIL = BigDecimal.ZERO.setScale(2);

    static Unexplained of(BudgetInflow inflow, List<Recovery> recoveries) {
        TreeMap<LocalDate, BigDecimal> arrived = new TreeMap<>();
        for (FundUse use : inflow.getRecoveries()) {
            for (Arrival arrival : use.arrivals()) {
                arrived.merge(arrival.on(), arrival.most(), BigDecimal::add);
            }
        }
        TreeMap<LocalDate, BigDecimal> papers = new TreeMap<>();
        recoveries.forEach(recovery -> papers.merge(recovery.on(), recovery.amount(), BigDecimal::add));
        BigDecimal explained = NIL;
        BigDecimal seen = NIL;
        Set<LocalDate> bare = new HashSet<>();
        for (Map.Entry<LocalDate, BigDecimal> day : arrived.entrySet()) {
            while (!papers.isEmpty() && !papers.firstKey().isAfter(day.getKey())) {
                seen = seen.add(papers.pollFirstEntry().getValue());
            }
            BigDecimal part = day.getValue().min(seen.subtract(explained));
            explained = explained.add(part);
            if (part.compareTo(day.getValue()) < 0) {
                bare.add(day.getKey());
            }
        }
        return of(inflow, explained, bare);
    }

    private static Unexplained of(BudgetInflow inflow, BigDecimal explained, Set<LocalDate> bare) {
        BigDecimal proven =
                sum(inflow.getRecoveries(), FundUse::proven).subtract(explained).max(NIL);
        BigDecimal possible = sum(inflow.getRecoveries(), FundUse::possible)
                .subtract(explained)
                .max(NIL);
        BigDecimal outstanding = sum(inflow.getRecoveries(), FundUse::provenOutstanding)
                .subtract(explained)
                .max(NIL);
        List<Transfer> entries = new ArrayList<>();
        LocalDate returned = null;
        LocalDate since = null;
        for (FundUse use : inflow.uses()) {
            boolean other = inflow.getOthers().contains(use);
            for (Transfer entry : use.entries()) {
                if (other || bare.contains(entry.date())) {
                    entries.add(entry);
                    boolean there = use.possibleOutstanding().signum() > 0
                            && !entry.date().isBefore(use.since());
                    since = there && (since == null || entry.date().isBefore(since)) ? entry.date() : since;
                }
            }
            LocalDate day = use.lastReturnedOn();
            returned = returned == null || day != null && day.isAfter(returned) ? day : returned;
        }
        entries.sort(BudgetInflow.BY_DATE);
        return new Unexplained(
                proven.add(sum(inflow.getOthers(), FundUse::proven)),
                possible.add(sum(inflow.getOthers(), FundUse::possible)),
                outstanding.add(sum(inflow.getOthers(), FundUse::provenOutstanding)),
                entries.isEmpty() ? null : entries.get(0).date(),
                since,
                returned,
                List.copyOf(entries));
    }

    private static BigDecimal sum(List<FundUse> uses, Function<FundUse, BigDecimal> amount) {
        return uses.stream().map(amount).reduce(NIL, BigDecimal::add);
    }
}
