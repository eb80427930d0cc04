package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.penggai.Bilingual;
import org.penggai.derive.AsOf;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Recovery;

/** What of one fund, whose amount and budget year are known, was left unspent; in fen. */
final class UnspentMoney {
    private final Books books;
    private final int number;
    private final Fund fund;
    private final FundSeries series;
    private final AsOf asOf;
    private final LocalDate end;
    private final long retention;

    UnspentMoney(Books books, int number, FundSeries series, AsOf asOf, MoneySettings settings) {
        this.books = books;
        this.number = number;
        this.fund = books.funds.get(number);
        this.series = series;
        this.asOf = asOf;
        this.end = LocalDate.of(fund.budgetYear() + settings.unspentYears(), 12, 31);
        this.retention = fund.retention() == null ? 0 : Fen.of(fund.retention());
    }

    FundUnspent unspent() {
        int index = series.on(end);
        long proven = proven(end);
        long possible = possible(end);
        return new FundUnspent(
                fund.id(),
                end,
                index < 0
                        ? null
                        : Fen.yuan(series.least(index) + series.usedLeast(index) + series.takenBackLeast(index)),
                Fen.yuan(proven),
                Fen.yuan(possible),
                Fen.yuan(proven(asOf.knownThrough())),
                Fen.yuan(possible(asOf.date())),
                possible > 0 ? clearedOn() : null,
                how(proven, possible));
    }

    /** What must lie in the fund's own accounts, less what a contract holds back; nil when the ledger can't say. */
    private long proven(LocalDate day) {
        int index = series.on(day);
        boolean observed = !day.isAfter(asOf.knownThrough());
        if (index < 0
                || !observed
                || fund.recoveries() == null
                || books.homes(number).isEmpty()) {
            return 0;
        }
        return Math.min(Math.max(0, series.least(index) - retention), possible(day));
    }

    /** The fund less what must have been spent of it; a recovery's payment and its document count once. */
    private long possible(LocalDate day) {
        int index = series.on(day);
        long takenBack = index < 0 ? 0 : series.takenBackLeast(index);
        long spent = Math.addExact(series.usedLeast(index), Math.max(takenBack, recovered(day)));
        return Math.max(0, Math.subtractExact(Fen.of(fund.amount()) - retention, spent));
    }

    private long recovered(LocalDate day) {
        long sum = 0;
        if (fund.recoveries() != null) {
            for (Recovery recovery : fund.recoveries()) {
                if (recovery.documentNumber() != null && !recovery.on().isAfter(day)) {
                    sum = Math.addExact(sum, Fen.of(recovery.amount()));
                }
            }
        }
        return sum;
    }

    /** The first day after the time for spending at whose end nothing was left for certain, and has not been since. */
    private LocalDate clearedOn() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (int i = Math.max(0, series.on(end) + 1); i < series.size(); i++) {
            days.add(LocalDate.ofEpochDay(series.day(i)));
        }
        if (fund.recoveries() != null) {
            fund.recoveries().stream()
                    .map(Recovery::on)
                    .filter(day -> day.isAfter(end))
                    .forEach(days::add);
        }
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

    private Bilingual how(long proven, long possible) {
        String amount = fund.amount().toPlainString();
        String least = Fen.yuan(proven).toPlainString();
        String most = Fen.yuan(possible).toPlainString();
        return new Bilingual(
                "资金" + amount + "元，减去截至" + end + "的支出、依法收回和质保金，至少余" + least + "元、至多余" + most + "元",
                "fund of " + amount + " 元 less what was spent, lawfully recovered or held back as retention by " + end
                        + ": at least " + least + " and at most " + most + " 元 left");
    }
}
