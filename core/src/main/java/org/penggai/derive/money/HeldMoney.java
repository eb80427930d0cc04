package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.penggai.ledger.Payable;

/** What lies of the funds that payables name in the accounts that are to pay them, sister accounts included; in fen. */
final class HeldMoney {
    /** Between {@code least} and {@code most}. */
    record Bounds(long least, long most) {}

    private final List<Payable> payables;
    private Books books;
    private Tracer tracer;

    HeldMoney(List<Payable> payables) {
        this.payables = payables;
    }

    /** To be called before money is followed. */
    void watch(Books followed, Tracer tracing) {
        books = followed;
        tracer = tracing;
        for (Payable payable : payables) {
            int account = books.account(payable.accountId());
            int fund = books.fund(payable.fundId());
            if (account >= 0 && fund >= 0) {
                tracer.pool(books.pools[account]).watch(fund);
            } else if (account >= 0 && payable.fundId() == null) {
                tracer.pool(books.pools[account]).watchAll();
            }
        }
    }

    /** Null when money could not be followed. */
    Books books() {
        return books;
    }

    /** Whether money of some fund may lie in the account of a payable at the end of a day, under its name or none. */
    boolean mayBeEarmarked(Payable payable, LocalDate day) {
        int account = books == null ? -1 : books.account(payable.accountId());
        if (account < 0 || !books.followed(account)) {
            return false;
        }
        return tracer.pool(books.pools[account]).watched().values().stream().anyMatch(series -> {
            int index = series.on(day);
            return index >= 0 && series.most(index) > 0;
        });
    }

    /** What the account of a payable that names no fund must hold of funds that may not be used for its project. */
    long ofOthers(Payable payable, LocalDate day) {
        int account = books == null ? -1 : books.account(payable.accountId());
        if (account < 0 || !told(account, day)) {
            return 0;
        }
        long sum = 0;
        for (Map.Entry<Integer, FundSeries> one :
                tracer.pool(books.pools[account]).watched().entrySet()) {
            FundSeries series = one.getValue();
            int index = series.on(day);
            if (index >= 0 && Boolean.FALSE.equals(books.usableFor(one.getKey(), payable.projectId(), day))) {
                sum = Math.addExact(sum, series.least(index));
            }
        }
        return sum;
    }

    /** Whether following money tells what the pool of an account holds on a day. */
    private boolean told(int account, LocalDate day) {
        Pool pool = tracer.pool(books.pools[account]);
        return books.followed(account)
                && books.complete(pool.number)
                && (pool.forgottenOn == null || day.isBefore(pool.forgottenOn));
    }

    /** What the account of a payable holds of its fund at the end of a day; null when following money does not tell. */
    Bounds on(Payable payable, LocalDate day) {
        int account = books == null ? -1 : books.account(payable.accountId());
        int fund = books == null ? -1 : books.fund(payable.fundId());
        if (account < 0 || fund < 0 || !told(account, day)) {
            return null;
        }
        FundSeries series = tracer.pool(books.pools[account]).watched(fund);
        int index = series == null ? -1 : series.on(day);
        return index < 0 ? new Bounds(0, 0) : new Bounds(series.least(index), series.most(index));
    }
}
