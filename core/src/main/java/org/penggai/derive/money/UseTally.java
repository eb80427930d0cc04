package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.penggai.ledger.Transfer;

/** What went to one place, what went on from there, and what came back; each between a least and a most, in fen. */
final class UseTally {
    final UseKey key;
    final ChainLink chain;
    final List<Transfer> entries = new ArrayList<>();
    long paidMin;
    long paidMax;
    LocalDate firstOn;
    LocalDate lastOn;
    LocalDate returnedOn;
    private long onwardMin;
    private long onwardMax;
    private long returnedMin;
    private long returnedMax;

    UseTally(UseKey key, ChainLink chain) {
        this.key = key;
        this.chain = chain;
    }

    void pay(Transfer transfer) {
        entries.add(transfer);
        firstOn = firstOn == null ? transfer.date() : firstOn;
        lastOn = transfer.date();
    }

    void paid(long min, long max) {
        paidMin = Math.addExact(paidMin, min);
        paidMax = Math.addExact(paidMax, max);
    }

    void wentOn(long min, long max) {
        onwardMin = Math.addExact(onwardMin, min);
        onwardMax = Math.addExact(onwardMax, max);
    }

    void cameBack(long min, long max, LocalDate day) {
        returnedMin = Math.addExact(returnedMin, min);
        returnedMax = Math.addExact(returnedMax, max);
        if (min > 0) {
            returnedOn = day;
        }
    }

    /** At most so much may still lie there. */
    long restMax() {
        return Math.max(0, paidMax - onwardMin - returnedMin);
    }

    /** At least so much ended there. */
    long proven() {
        return Math.max(0, paidMin - onwardMax);
    }

    long possible() {
        return Math.max(0, paidMax - onwardMin);
    }

    long provenOutstanding(long possibleReturns) {
        return Math.max(0, paidMin - onwardMax - returnedMax - possibleReturns);
    }

    long possibleOutstanding() {
        return restMax();
    }

    /** Lets an outflow of between {@code min} and {@code max} come from the tallies at one place. */
    static void spread(List<UseTally> tallies, long min, long max, Outflow outflow) {
        long all = 0;
        for (UseTally tally : tallies) {
            all += tally.restMax();
        }
        long[] least = new long[tallies.size()];
        long[] most = new long[tallies.size()];
        for (int i = 0; i < least.length; i++) {
            long rest = tallies.get(i).restMax();
            least[i] = Math.min(rest, Math.max(0, min - (all - rest)));
            most[i] = Math.min(rest, max);
        }
        for (int i = 0; i < least.length; i++) {
            if (most[i] > 0) {
                outflow.take(tallies.get(i), least[i], most[i]);
            }
        }
    }

    /** What happens to a part of a tally. */
    interface Outflow {
        void take(UseTally tally, long min, long max);
    }
}
