package org.penggai.derive.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.penggai.Bilingual;
import org.penggai.derive.AsOf;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Recovery;

/** What of one fund was left unspent; in fen. */
final class UnspentMoney {
    private static final long UNBOUNDED = Long.MAX_VALUE;

    private final Books books;
    private final int number;
    private final Fund fund;
    private final FundSeries series;
    private final AsOf asOf;
    private final MoneySettings settings;
    private final Function<LocalDate, OwnMoney> lying;
    private final long retention;

    /** What is where it may not be used, and has not come back, is judged by the rule that it breaks, not here again. */
    private final long misusedMost;

    private final long misusedLeast;

    /** @param lying where the fund's money lies, on the day up to which receipts count */
    UnspentMoney(
            Books books,
            int number,
            FundSeries series,
            AsOf asOf,
            MoneySettings settings,
            long misusedMost,
            Function<LocalDate, OwnMoney> lying) {
        this.lying = lying;
        this.books = books;
        this.number = number;
        this.fund = books.funds.get(number);
        this.series = series;
        this.asOf = asOf;
        this.settings = settings;
        this.misusedMost = misusedMost;
        this.misusedLeast = outside(series.on(asOf.knownThrough()));
        this.retention = fund.retention() == null ? 0 : Fen.of(fund.retention());
    }

    FundUnspent unspent() {
        if (fund.budgetYear() == null) {
            long most = mostSinceIssue();
            return new FundUnspent(
                    fund.id(),
                    null,
                    null,
                    Fen.yuan(0),
                    yuan(most),
                    Fen.yuan(0),
                    yuan(possible(asOf.date())),
                    null,
                    OwnMoney.NONE,
                    how(settings.issuedOn(), 0, most));
        }
        LocalDate due = LocalDate.of(fund.budgetYear() + settings.unspentYears(), 12, 31);
        LocalDate on = due.isBefore(settings.issuedOn()) ? settings.issuedOn() : due;
        long proven = proven(on);
        long possible = possible(on);
        return new FundUnspent(
                fund.id(),
                due,
                on,
                Fen.yuan(proven),
                yuan(possible),
                Fen.yuan(Math.min(proven, proven(asOf.knownThrough()))),
                yuan(possible(asOf.date())),
                possible > 0 ? clearedOn(on) : null,
                lying.apply(on),
                how(on, proven, possible));
    }

    private static BigDecimal yuan(long fen) {
        return fen == UNBOUNDED ? null : Fen.yuan(fen);
    }

    /** The most that may have been unspent at the end of a day since the plan was issued. */
    private long mostSinceIssue() {
        long most = Math.max(possible(settings.issuedOn()), possible(asOf.date()));
        LocalDate quota = fund.quotaReceivedOn().getDay();
        if (quota != null && quota.isAfter(settings.issuedOn()) && !quota.isAfter(asOf.date())) {
            most = Math.max(most, possible(quota));
        }
        for (int i = series.on(settings.issuedOn()) + 1; i < series.size(); i++) {
            most = Math.max(most, possible(LocalDate.ofEpochDay(series.day(i))));
        }
        return most;
    }

    /**
     * What must lie in the fund's own accounts or unused in others', or outside what it may be used for, or had not been paid in though its
     * quota was received; less what a contract holds back and what was recovered without any payment that shows it; nil
     * when the ledger can't say.
     */
    private long proven(LocalDate day) {
        int index = series.on(day);
        boolean observed = !day.isAfter(asOf.knownThrough());
        if (!observed || fund.recoveries() == null) {
            return 0;
        }
        if (books.homes(number).isEmpty() && series.unusedLeast(index) == 0) {
            return 0;
        }
        long shown = Math.addExact(series.takenBackLeast(index), series.pooledLeast(index));
        long unseen = Math.max(0, recovered(day, true) - shown);
        long held = Math.addExact(series.unusedLeast(index), outside(index));
        long all = Math.addExact(held, stillToCome(day));
        return Math.min(Math.max(0, all - retention - unseen - misusedMost), possible(day));
    }

    /** Money of a parcel is bound to no scope: what went out of it is spent. */
    private long outside(int index) {
        return books.ofParcel(number) ? 0 : series.outsideLeast(index);
    }

    /** What was paid in after a day on which the quota had been received: it lay with the treasury. */
    private long stillToCome(LocalDate day) {
        return fund.quotaReceivedOn().happenedBy(day) ? books.paidIn().after(number, day) : 0;
    }

    /** Whether nothing of it had come to the county by a day. */
    private boolean notYetReceived(LocalDate day) {
        return fund.quotaReceivedOn().notBy(day, asOf.knownThrough())
                && nothingProven(series.on(day))
                && !books.paidIn().perhapsBy(number, day);
    }

    private boolean nothingProven(int index) {
        return index < 0
                || series.unusedLeast(index) == 0
                        && series.usedLeast(index) == 0
                        && series.outsideLeast(index) == 0
                        && series.takenBackLeast(index) == 0
                        && series.pooledLeast(index) == 0;
    }

    /** The fund less what must have been spent of it; a recovery's payment and its document count once. */
    private long possible(LocalDate day) {
        if (notYetReceived(day)) {
            return 0;
        }
        if (fund.amount() == null) {
            return UNBOUNDED;
        }
        int index = series.on(day);
        long takenBack = Math.max(series.takenBackLeast(index), recovered(day, false));
        long spent = Math.addExact(Math.addExact(series.usedLeast(index), takenBack), misusedLeast);
        long left = Math.subtractExact(Fen.of(fund.amount()) - retention, spent);
        // Vouchers elsewhere may name more than the fund came to: what lies in its accounts lies there all the same.
        // What lies there beyond its amount, such as interest that came back with it, is no part of it that was left
        // unspent.
        long lying = Math.min(series.unusedLeast(index), Fen.of(fund.amount())) - retention - recovered(day, true);
        return Math.max(0, Math.max(left, lying));
    }

    private long recovered(LocalDate day, boolean undocumented) {
        long sum = 0;
        for (Recovery recovery : DeriveContext.orEmpty(fund.recoveries())) {
            if ((undocumented || recovery.documentNumber() != null)
                    && !recovery.on().isAfter(day)) {
                sum = Math.addExact(sum, Fen.of(recovery.amount()));
            }
        }
        return sum;
    }

    /** The first day after {@code on} at whose end nothing was left for certain, and has not been since. */
    private LocalDate clearedOn(LocalDate on) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (int i = Math.max(0, series.on(on) + 1); i < series.size(); i++) {
            days.add(LocalDate.ofEpochDay(series.day(i)));
        }
        DeriveContext.orEmpty(fund.recoveries()).stream()
                .map(Recovery::on)
                .filter(day -> day.isAfter(on))
                .forEach(days::add);
        LocalDate cleared = null;
        for (LocalDate day : days) {
            if (day.isAfter(asOf.date()) || possible(day) > 0) {
                cleared = null;
            } else if (cleared == null) {
                cleared = day;
            }
        }
        return cleared;
    }

    private Bilingual how(LocalDate on, long proven, long possible) {
        String amount = fund.amount() == null ? "?" : fund.amount().toPlainString();
        String least = Fen.yuan(proven).toPlainString();
        String most = possible == UNBOUNDED ? "?" : Fen.yuan(possible).toPlainString();
        return new Bilingual(
                "资金" + amount + "元，减去截至" + on + "按批准范围的支出、依法收回和质保金，至少余" + least + "元、至多余" + most + "元",
                "fund of " + amount
                        + " 元 less what was spent within its scope, lawfully recovered or held back as retention by "
                        + on + ": at least " + least + " and at most " + most + " 元 left");
    }
}
