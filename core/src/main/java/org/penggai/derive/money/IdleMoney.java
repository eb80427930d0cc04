package org.penggai.derive.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.penggai.Bilingual;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Commitment;
import org.penggai.ledger.Fund;

/** The lowest balance of one fund over windows that count as long. */
final class IdleMoney {
    private static final BigDecimal YEAR = BigDecimal.valueOf(36_500);

    private final Books books;
    private final int number;
    private final Fund fund;
    private final FundSeries series;
    private final AsOf asOf;
    private final MoneySettings settings;

    IdleMoney(Books books, int number, FundSeries series, AsOf asOf, MoneySettings settings) {
        this.books = books;
        this.number = number;
        this.fund = books.funds.get(number);
        this.series = series;
        this.asOf = asOf;
        this.settings = settings;
    }

    List<IdleStretch> stretches() {
        List<IdleStretch> stretches = new ArrayList<>();
        long current = 0;
        if (series.size() == 0) {
            return stretches;
        }
        // What lay there to the end of what is known stays found as the as-of date moves on.
        long last = asOf.knownThrough().toEpochDay();
        long possible = lowestPossible(latestBegin(asOf.date()));
        if (possible > 0) {
            long begin = latestBegin(asOf.knownThrough());
            current = lowest(begin);
            stretches.add(stretch(begin(current, begin), last, true, current, possible));
        }
        Run best = bestRun(last);
        if (best != null && best.lowest > current) {
            stretches.add(stretch(best.begin, best.end, false, best.lowest, best.lowest));
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

    private record Run(long begin, long end, long lowest) {}

    /** The longest run of days over which at least so much lay: the highest floor of a run that is long enough. */
    private Run bestRun(long lastDay) {
        int count = series.size();
        int[] stack = new int[count + 1];
        int height = 0;
        Run best = null;
        for (int i = 0; i <= count; i++) {
            long level = i < count ? series.least(i) : -1;
            int from = i;
            while (height > 0 && series.least(stack[height - 1]) >= level) {
                int low = stack[--height];
                from = height > 0 ? stack[height - 1] + 1 : 0;
                long end = i < count ? series.day(i) - 1 : lastDay;
                long begin = series.day(from);
                long floor = series.least(low);
                if (floor > 0
                        && begin != Long.MIN_VALUE
                        && (best == null || floor > best.lowest)
                        && longSince(LocalDate.ofEpochDay(begin)).toEpochDay() <= end) {
                    best = new Run(begin, end, floor);
                }
            }
            if (i < count) {
                stack[height++] = i;
            }
        }
        return best;
    }

    private long lowest(long from) {
        int first = series.on(LocalDate.ofEpochDay(from));
        if (first < 0) {
            return 0;
        }
        long lowest = Long.MAX_VALUE;
        for (int i = first; i < series.size(); i++) {
            lowest = Math.min(lowest, series.least(i));
        }
        return lowest;
    }

    private long lowestPossible(long from) {
        int first = series.on(LocalDate.ofEpochDay(from));
        if (first < 0) {
            return 0;
        }
        long lowest = Long.MAX_VALUE;
        for (int i = first; i < series.size(); i++) {
            lowest = Math.min(lowest, series.most(i));
        }
        return lowest;
    }

    /** The first day from which at least {@code floor} has lain without a break. */
    private long begin(long floor, long from) {
        int index = series.on(LocalDate.ofEpochDay(from));
        while (floor > 0 && index > 0 && series.least(index - 1) >= floor) {
            index--;
        }
        long day = floor > 0 ? series.day(index) : from;
        return day == Long.MIN_VALUE ? from : Math.min(day, from);
    }

    private IdleStretch stretch(long begin, long end, boolean current, long proven, long possible) {
        List<String> accounts = books.homes(number).stream()
                .sorted()
                .map(pool -> books.accounts.get(pool).id())
                .toList();
        LocalDate from = LocalDate.ofEpochDay(begin);
        LocalDate to = LocalDate.ofEpochDay(end);
        long days = end - begin + 1;
        long nights = current ? days - 1 : days;
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
                committed(),
                fund.amount(),
                accounts,
                new Bilingual(
                        from + "至" + to + "共" + days + "天，每日日终余额都不低于" + lowest.toPlainString() + "元",
                        "from " + from + " to " + to + ", " + days + " days, never less than " + lowest.toPlainString()
                                + " 元 at the end of a day"));
    }

    private BigDecimal committed() {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        if (fund.commitments() != null) {
            for (Commitment commitment : fund.commitments()) {
                if (!commitment.on().isBefore(asOf.date())
                        && !commitment.on().isAfter(asOf.date().plusDays(settings.nearCommitmentDays()))) {
                    sum = sum.add(commitment.amount());
                }
            }
        }
        return sum;
    }
}
