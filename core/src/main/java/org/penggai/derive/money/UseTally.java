package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.penggai.ledger.Transfer;

/** What went to one place, what went on from there, and what came back; each between a least and a most, in fen. */
final class UseTally {
    private static final long[] NOTHING = {0, 0};

    final UseKey key;
    final ChainLink chain;

    private final LocalDate issued;

    /** Whether money there is certainly outside what the fund may be used for. */
    final boolean outside;

    /** Whether it is within that, so that it is spent; null when it is not known. */
    final Boolean inside;

    /** Whether what came there may have been earned by who received it. */
    final boolean mayBeEarned;

    private final boolean namedByParcel;
    private Flow last;
    private long lastMax;

    final List<Transfer> entries = new ArrayList<>();
    /** Of each day on which something was paid to it, in order: the day since the epoch, the least and the most. */
    final List<long[]> arrivals = new ArrayList<>();

    /** What of a parcel's income was there at the end of each day on which that changed, at least. */
    final SortedMap<LocalDate, Long> standings = new TreeMap<>();

    LocalDate firstOn;

    /** The day from which on some of what is there may have been out without a break: there, or where it lay before. */
    LocalDate since;

    /** The first day on which what came there was out. */
    LocalDate firstOut;

    LocalDate lastOn;
    LocalDate returnedOn;

    /** At most so much came from where the fund may be. */
    long entered;

    private long paidMin;
    private long paidMax;
    private long onwardMin;
    private long onwardMax;
    private long returnedMin;
    private long returnedMax;
    private long leftMin;
    private long leftMax;

    /** What of the payments reversed as a whole is open: it was carried and went back, or neither. */
    private long reversedSlack;

    /** At most so much went back to another place where it may not be. */
    private long undone;

    /** What went back on the day on which it came: of the most that came, and of the least. */
    private long sameDayOfMost;

    private long sameDayOfLeast;
    private LocalDate sameDay;
    private long[] endedOnIt = NOTHING;

    private long madeGoodMax;

    /** At most so much came back otherwise than by a reversal. */
    private long givenBackMax;

    /** At most so much came straight from who gives funds, under no name. */
    private long directMax;

    private long stillThereMin;
    private long stillThereMax = Long.MAX_VALUE;

    UseTally(
            UseKey key,
            ChainLink chain,
            boolean outside,
            Boolean inside,
            boolean mayBeEarned,
            boolean namedByParcel,
            LocalDate issued) {
        this.namedByParcel = namedByParcel;
        this.issued = issued;
        this.key = key;
        this.outside = outside;
        this.inside = inside;
        this.mayBeEarned = mayBeEarned;
        this.chain = chain;
    }

    /** A payment carries so much to it; what is the fund's and what was earned of it may come by the same one. */
    void pay(Flow flow, long min, long max, LocalDate out) {
        if (flow != last) {
            last = flow;
            lastMax = 0;
            for (Transfer transfer : flow.transfers) {
                entries.add(transfer);
                firstOn = firstOn == null ? transfer.date() : firstOn;
                lastOn = transfer.date();
            }
        }
        long most = Math.min(max, flow.amount - lastMax);
        lastMax += most;
        paid(flow.first().date(), min, most, out);
    }

    /** So much of the most that was paid may have come straight from who gives the fund: if it did, it never lay elsewhere. */
    void perhapsPaidDirectly(long max) {
        directMax = Math.addExact(directMax, max);
    }

    private void paid(LocalDate day, long min, long max, LocalDate out) {
        if (max > 0) {
            boolean again = since == null || paidMax - onwardMin - returnedMin - leftMin <= 0;
            since = again || out.isBefore(since) ? out : since;
            firstOut = firstOut == null || out.isBefore(firstOut) ? out : firstOut;
        }
        arrives(day.toEpochDay(), min, max);
        paidMin = Math.addExact(paidMin, min);
        paidMax = Math.addExact(paidMax, max);
        stands(day);
    }

    private void arrives(long day, long min, long max) {
        long[] before = arrivals.isEmpty() ? null : arrivals.get(arrivals.size() - 1);
        if (before != null && before[0] == day) {
            before[1] = Math.addExact(before[1], min);
            before[2] = Math.addExact(before[2], max);
        } else {
            arrivals.add(new long[] {day, min, max});
        }
    }

    private void stands(LocalDate day) {
        if (namedByParcel && firstOn != null) {
            standings.put(day, paidMin + reversedSlack - onwardMax - returnedMax - leftMax);
        }
    }

    /** Between {@code min} and {@code max} of it goes on. */
    void leaves(Leaving how, long min, long max, LocalDate day) {
        switch (how) {
            case ON -> {
                onwardMin = Math.addExact(onwardMin, min);
                onwardMax = Math.addExact(onwardMax, max);
            }
            case BACK -> cameBack(min, max, day);
            case OPEN -> {
                leftMin = Math.addExact(leftMin, min);
                leftMax = Math.addExact(leftMax, max);
            }
        }
        stands(day);
    }

    /** The same, by no reversal. */
    void givenBack(Leaving how, long min, long max, LocalDate day) {
        leaves(how, min, max, day);
        givenBackMax = Math.addExact(givenBackMax, max);
    }

    /** At most so much of it had come back otherwise than by a reversal, where so much may have come back from anywhere. */
    long givenBackMax(PossibleReturns possible) {
        return Math.addExact(givenBackMax, possible.since(firstOn == null ? LocalDate.MIN : firstOn));
    }

    /** What had left is there again: the least and the most that had are less by so much. */
    void isThereAgain(Leaving how, long lessOfLeast, long lessOfMost) {
        switch (how) {
            case ON -> {
                onwardMin = Math.max(0, onwardMin - lessOfLeast);
                onwardMax = Math.max(0, onwardMax - lessOfMost);
            }
            case BACK -> {
                returnedMin = Math.max(0, returnedMin - lessOfLeast);
                returnedMax = Math.max(0, returnedMax - lessOfMost);
                sameDayOfMost = Math.min(sameDayOfMost, returnedMin + reversedSlack);
                sameDayOfLeast = Math.min(sameDayOfLeast, returnedMax);
            }
            case OPEN -> {
                leftMin = Math.max(0, leftMin - lessOfLeast);
                leftMax = Math.max(0, leftMax - lessOfMost);
            }
        }
    }

    /**
     * All of what a payment carried there, somewhere between these, went back by its reversal; where that is another place
     * outside what the fund may be used for, it is that place's alone.
     */
    void reversedWhole(long min, long max, boolean toMisuse, LocalDate day) {
        long[] today = arrivedOn(day);
        if (toMisuse) {
            undone = Math.addExact(undone, max);
        } else if (today[0] >= min && today[1] >= max) {
            endedSameDay(max, min, day);
        } else if (min > 0 && !day.isBefore(issued)) {
            returnedOn = day;
        }
        returnedMin = Math.addExact(returnedMin, min);
        returnedMax = Math.addExact(returnedMax, max);
        reversedSlack = Math.addExact(reversedSlack, max - min);
        stands(day);
    }

    private void cameBack(long min, long max, LocalDate day) {
        if (day.isBefore(issued)) {
            endedBefore(min, max);
            return;
        }
        if (endedSameDay(min, max, day) < min) {
            returnedOn = day;
        }
        returnedMin = Math.addExact(returnedMin, min);
        returnedMax = Math.addExact(returnedMax, max);
    }

    /**
     * All of a day's movements are simultaneous: what came and went back on one was not there at its end.
     *
     * @return so much of the most that came on it
     */
    private long endedSameDay(long ofMost, long ofLeast, LocalDate day) {
        long[] before = day.equals(sameDay) ? endedOnIt : NOTHING;
        long[] today = arrivedOn(day);
        long most = Math.min(ofMost, today[1] - before[1]);
        long least = Math.min(ofLeast, today[0] - before[0]);
        sameDay = day;
        endedOnIt = new long[] {before[0] + least, before[1] + most};
        sameDayOfMost = Math.addExact(sameDayOfMost, most);
        sameDayOfLeast = Math.addExact(sameDayOfLeast, least);
        return most;
    }

    /** What came on the day, which is the last one looked at: the least and the most. */
    private long[] arrivedOn(LocalDate day) {
        long[] last = arrivals.isEmpty() ? null : arrivals.get(arrivals.size() - 1);
        return last == null || last[0] != day.toEpochDay() ? NOTHING : new long[] {last[1], last[2]};
    }

    /** Other money made it good, wherever its own lies. */
    void madeGood(long min, long max, LocalDate day) {
        cameBack(min, max, day);
        madeGoodMax = Math.addExact(madeGoodMax, max);
        stands(day);
    }

    /** What came back before the plan was issued is not judged: it is as if it had never been paid. */
    private void endedBefore(long min, long max) {
        paidMin = Math.max(0, paidMin - max);
        paidMax = Math.max(0, paidMax - min);
        if (paidMax - onwardMin - leftMin <= 0) {
            paidMin = 0;
            paidMax = 0;
            onwardMin = 0;
            onwardMax = 0;
            leftMin = 0;
            leftMax = 0;
            sameDayOfMost = 0;
            sameDayOfLeast = 0;
            entered = 0;
            entries.clear();
            arrivals.clear();
            standings.clear();
            firstOn = null;
            firstOut = null;
            lastOn = null;
            last = null;
        }
    }

    /** Between {@code min} and {@code max} lies there in the end, by the pool's own balance. */
    void lies(long min, long max) {
        stillThereMin = min;
        stillThereMax = max;
    }

    /** At most so much may still lie there. */
    long restMax() {
        return Math.max(0, Math.min(stillThereMax, paidMax - onwardMin - returnedMin - leftMin - reversedSlack));
    }

    /** At most so much lies there, whatever other money made good. */
    long lyingMost() {
        return Math.addExact(madeGoodMax, Math.max(0, paidMax - onwardMin - returnedMin - leftMin - reversedSlack));
    }

    /** At least so much ended there, where by day at most so much may have come back to the fund from anywhere. */
    long proven(SortedMap<LocalDate, Long> possibleReturns) {
        long sameDayReturns = 0;
        for (long[] arrived : arrivals) {
            long back = possibleReturns.getOrDefault(LocalDate.ofEpochDay(arrived[0]), 0L);
            sameDayReturns = Math.addExact(sameDayReturns, Math.min(arrived[1], back));
        }
        long byFlows = paidMin - onwardMax - leftMax - sameDayOfLeast - sameDayReturns;
        return Math.min(possible(), Math.max(stillThereMin, byFlows));
    }

    long possible() {
        long byFlows = paidMax - onwardMin - undone - sameDayOfMost;
        long byBalance = stillThereMax == Long.MAX_VALUE
                ? byFlows
                : Math.addExact(stillThereMax, Math.addExact(returnedMax, leftMax));
        return Math.max(0, Math.min(byFlows, byBalance));
    }

    long provenOutstanding(long possibleReturns) {
        long byFlows = paidMin + reversedSlack - onwardMax - returnedMax - leftMax - possibleReturns;
        long there = Math.max(0, stillThereMin - madeGoodMax - possibleReturns);
        return Math.min(restMax(), Math.max(there, byFlows));
    }

    /** At most so much that had come to accounts of the ledger, or was paid under the fund's name, may still lie there. */
    long possibleOfReceived() {
        return Math.max(0, restMax() - directMax);
    }

    long possibleOutstanding() {
        return restMax();
    }
}
