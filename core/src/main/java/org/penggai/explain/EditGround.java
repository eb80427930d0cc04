package org.penggai.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.penggai.ledger.Fact;
import org.penggai.ledger.Facts;
import org.penggai.ledger.Ledger;

/**
 * What edits are made of.
 *
 * @param ledger the ledger to edit
 * @param subject the subject whose verdict is to turn
 * @param today the as-of date
 * @param amount the money at stake, or else one yuan
 * @param days the days that the rule read, the as-of date among them
 * @param figures the figures that it read, the money at stake among them
 */
record EditGround(
        Ledger ledger, Fact subject, LocalDate today, BigDecimal amount, Set<LocalDate> days, Set<BigDecimal> figures) {
    /** Takes in what a rule read. */
    void learn(Object value) {
        if (value instanceof LocalDate day) {
            days.add(day);
        } else if (value instanceof BigDecimal number) {
            figures.add(number);
        }
    }

    EditWords words() {
        return new EditWords(today);
    }

    /** The fact of that id as the ledger holds it; null when it holds none. */
    Fact own(Fact fact) {
        int index = Copies.index(ledger, fact);
        return index < 0 ? null : Facts.in(ledger, Facts.array(fact.getClass())).get(index);
    }

    String pointer(Fact own) {
        return "/" + Facts.array(own.getClass()) + "/" + Copies.index(ledger, own);
    }
}
