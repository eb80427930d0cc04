package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.penggai.derive.AsOf;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Account;
import org.penggai.ledger.Freeze;

/** When accounts were frozen: what lies there then can neither be paid out nor lie idle. */
final class Freezes {
    private Freezes() {}

    /** Whether an account was frozen on any part of a day; null when that is not known. */
    static Boolean on(Account account, LocalDate day, AsOf asOf) {
        if (account.freezes() == null) {
            return null;
        }
        Boolean frozen = false;
        LocalDate before = day.minusDays(1);
        for (Freeze freeze : account.freezes()) {
            if (freeze.beganOn().isAfter(day)) {
                continue;
            }
            if (freeze.beganOn().equals(day) || freeze.endedOn().notBy(before, asOf.knownThrough())) {
                return true;
            }
            if (!freeze.endedOn().happenedBy(before)) {
                frozen = null;
            }
        }
        return frozen;
    }

    /** The days from which on the answer may be another. */
    static Set<LocalDate> turns(Account account) {
        Set<LocalDate> turns = new TreeSet<>();
        for (Freeze freeze : DeriveContext.orEmpty(account.freezes())) {
            turns.add(freeze.beganOn());
            turns.add(freeze.beganOn().plusDays(1));
            if (freeze.endedOn().getDay() != null) {
                turns.add(freeze.endedOn().getDay().plusDays(1));
            }
        }
        return turns;
    }

    /** Whether an account may ever have been frozen. */
    static boolean any(Account account) {
        return account.freezes() == null || !account.freezes().isEmpty();
    }
}
