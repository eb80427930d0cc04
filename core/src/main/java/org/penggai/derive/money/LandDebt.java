package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.penggai.derive.AsOf;
import org.penggai.ledger.LandParcel;
import org.penggai.ledger.Loan;

/** The loans that a parcel's net income must repay, and those that it may have to. */
final class LandDebt {
    private final List<Loan> certain;
    private final List<Loan> possible;
    private final AsOf asOf;

    LandDebt(List<Loan> certain, List<Loan> possible, AsOf asOf) {
        this.certain = certain;
        this.possible = possible;
        this.asOf = asOf;
    }

    Stream<Loan> all() {
        return Stream.concat(certain.stream(), possible.stream());
    }

    List<Loan> possible() {
        return possible;
    }

    /** Null when the parcel does not say which, and there may be such. */
    List<String> certainIds(LandParcel parcel) {
        return parcel.loanIds() == null && certain.isEmpty() && !possible.isEmpty()
                ? null
                : certain.stream().map(Loan::id).toList();
    }

    List<String> possibleIds() {
        return possible.stream().map(Loan::id).toList();
    }

    boolean owes(String loan) {
        return certain.stream().anyMatch(one -> one.id().equals(loan));
    }

    boolean mayOwe(String loan) {
        return all().anyMatch(one -> one.id().equals(loan));
    }

    /** Whether one of them was certainly open at the end of a day. */
    boolean certainlyOpen(LocalDate day) {
        return certainlyOpen(day, day);
    }

    /** Whether one was, from the end of one day to that of another. */
    boolean certainlyOpen(LocalDate from, LocalDate to) {
        return certain.stream()
                .anyMatch(loan ->
                        loan.drawnOn().happenedBy(from) && loan.clearedOn().notBy(to, asOf.knownThrough()));
    }

    /** Whether one may have been. */
    boolean mayBeOpen(LocalDate day) {
        return all().anyMatch(loan -> !loan.drawnOn().notBy(day, asOf.knownThrough())
                && !loan.clearedOn().happenedBy(day));
    }

    /** Whether none was open yet at the end of a day, though one may be later. */
    boolean notYetOpen(LocalDate day) {
        return !mayBeOpen(day) && all().anyMatch(loan -> !loan.clearedOn().happenedBy(day));
    }

    /** Whether one is open, on the last day that the ledger knows; false when all are cleared; null when unknown. */
    Boolean state() {
        if (certainlyOpen(asOf.knownThrough())) {
            return true;
        }
        return mayBeOpen(asOf.date()) ? null : Boolean.FALSE;
    }

    /** The day on which the last of them was cleared; null when one may be open, or there is none. */
    LocalDate clearedOn() {
        return mayBeOpen(asOf.date())
                ? null
                : all().map(loan -> loan.clearedOn().getDay())
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }
}
