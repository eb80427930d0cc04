package org.penggai.derive.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.penggai.Bilingual;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Fund;

/** The lowest idle balance of one fund over windows that count as long; in fen. */
final class IdleMoney {
    private static final BigDecimal YEAR = BigDecimal.valueOf(36_500);

    /** Days from {@code begin} to {@code end}, both inclusive, on none of which less than {@code lowest} lay idle. */
    private record Run(long begin, long end, long lowest) {}

    private final Books books;
    private final int number;
    private final Fund fund;
    private final IdleDays days;
    private final AsOf asOf;
    private final MoneySettings settings;
    private final Function<LocalDate, OwnMoney> lying;

    /** @param lying where the fund's money lies, on the day up to which receipts count */
    IdleMoney(
            Books books,
            int number,
            IdleDays days,
            AsOf asOf,
            MoneySettings settings,
            Function<LocalDate, OwnMoney> lying) {
        this.lying = lying;
        this.books = books;
        this.number = number;
        this.fund = books.funds.get(number);
        this.days = days;
        this.asOf = asOf;
        this.settings = settings;
    }

    List<IdleStretch> stretches() {
        List<IdleStretch> stretches = new ArrayList<>();
        // What lay there to the end of what is known stays found as the as-of date moves on.
        long last = asOf.knownThrough().toEpochDay();
        long begin = latestBegin(asOf.knownThrough());
        long current = lowest(begin, false);
        long possible = lowest(latestBegin(asOf.date()), true);
        List<Run> runs = runs(last, false);
        List<Run> possibleRuns = runs(last, true);
        Run proven = best(runs);
        Run perhaps = best(possibleRuns);
        Run still = best(stillThere(runs, false));
        Run perhapsStill = best(stillThere(possibleRuns, true));
        possible = Math.max(possible, perhapsStill == null ? 0 : perhapsStill.lowest);
        if (still != null && still.lowest > current) {
            current = still.lowest;
            stretches.add(stretch(still.begin, still.end, true, current, Math.max(current, possible)));
        } else if (possible > 0) {
            stretches.add(stretch(begin(current, begin), last, true, current, possible));
        }
        if (proven != null && proven.lowest > current) {
            // Where a ledger contradicts itself less may be possible than is proven.
            long most = perhaps == null ? proven.lowest : Math.max(proven.lowest, perhaps.lowest);
            stretches.add(stretch(proven.begin, proven.end, false, proven.lowest, most));
        } else if (perhaps != null && perhaps.lowest > current) {
            long from = perhaps.begin == IdleDays.EVER ? perhaps.end : perhaps.begin;
            stretches.add(stretch(from, perhaps.end, false, 0, perhaps.lowest));
        }
        return stretches;
    }

    /** The last day from which on what lay there has lain for long on {@code day}. */
    private long latestBegin(LocalDate day) {
        LocalDate begin = day.minusDays(1).minusMonths(settings.idleWindowMonths());
        while (!longSince(begin.plusDays(1)).isAfter(day)) {
            begin = begin.plusDays(1);
        }
        return begin.toEpochDay();
    }

    /** The first day on which what has lain there from {@code begin} has done so for more than the window. */
    private LocalDate longSince(LocalDate begin) {
        return begin.plusMonths(settings.idleWindowMonths()).plusDays(1);
    }

    /** The long runs of days, not all of them before the plan, over which at least so much lay. */
    private List<Run> runs(long lastDay, boolean possible) {
        int count = days.size();
        int[] stack = new int[count + 1];
        int height = 0;
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            long level = i < count ? days.level(i, possible) : -1;
            while (height > 0 && days.level(stack[height - 1], possible) >= level) {
                int low = stack[--height];
                int from = height > 0 ? stack[height - 1] + 1 : 0;
                Run run = new Run(days.day(from), i < count ? days.day(i) - 1 : lastDay, days.level(low, possible));
                if (run.lowest > 0 && counts(run)) {
                    runs.add(run);
                }
            }
            if (i < count) {
                stack[height++] = i;
            }
        }
        return runs;
    }

    /** The first with the highest floor; null for none. */
    private static Run best(List<Run> runs) {
        Run best = null;
        for (Run run : runs) {
            best = best == null || run.lowest > best.lowest ? run : best;
        }
        return best;
    }

    /** What had lain for long when a contract made it payable soon, and lies there still, is not put to use yet. */
    private List<Run> stillThere(List<Run> runs, boolean possible) {
        long[] floor = new long[days.size() + 1];
        floor[days.size()] = Long.MAX_VALUE;
        for (int i = days.size() - 1; i >= 0; i--) {
            floor[i] = Math.min(floor[i + 1], days.lying(i, possible));
        }
        return runs.stream()
                .map(run -> new Run(run.begin, run.end, Math.min(run.lowest, floor[days.on(run.end) + 1])))
                .filter(run -> run.lowest > 0)
                .toList();
    }

    private boolean counts(Run run) {
        return run.end >= settings.issuedOn().toEpochDay()
                && (run.begin == IdleDays.EVER
                        || longSince(LocalDate.ofEpochDay(run.begin)).toEpochDay() <= run.end);
    }

    private long lowest(long from, boolean possible) {
        long lowest = Long.MAX_VALUE;
        for (int i = days.on(from); i < days.size(); i++) {
            lowest = Math.min(lowest, days.level(i, possible));
        }
        return lowest;
    }

    /** The first day from which at least {@code floor} has lain without a break. */
    private long begin(long floor, long from) {
        int index = days.on(from);
        while (floor > 0 && index > 0 && days.level(index - 1, false) >= floor) {
            index--;
        }
        return floor > 0 ? Math.min(days.day(index), from) : from;
    }

    private IdleStretch stretch(long begin, long end, boolean current, long proven, long possible) {
        LocalDate from = LocalDate.ofEpochDay(begin);
        LocalDate to = LocalDate.ofEpochDay(end);
        long count = end - begin + 1;
        long nights = current ? count - 1 : count;
        BigDecimal lowest = Fen.yuan(proven);
        BigDecimal interest = fund.annualInterestRate() == null
                ? null
                : lowest.multiply(fund.annualInterestRate())
                        .multiply(BigDecimal.valueOf(nights))
                        .divide(YEAR, 2, RoundingMode.DOWN);
        return new IdleStretch(
                fund.id(),
                from,
                longSince(from),
                to,
                current,
                lowest,
                Fen.yuan(possible),
                interest,
                fund.amount(),
                lying.apply(to),
                new Bilingual(
                        from + "至" + to + "共" + count + "天，每日日终余额减去近期应付的合同款，都不低于" + lowest.toPlainString() + "元",
                        "from " + from + " to " + to + ", " + count + " days, never less than " + lowest.toPlainString()
                                + " 元 at the end of a day beyond what contracts made payable soon"));
    }
}
