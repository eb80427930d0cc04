package org.penggai.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.penggai.derive.calendar.DueDateCalculator;
import org.penggai.derive.calendar.WorkingCalendar;
import org.penggai.ledger.Ledger;
import org.penggai.pack.Parameters;

/**
 * What the rules read of a ledger.
 *
 * @param ledger the ledger as seen on the as-of date
 * @param asOf the as-of date
 * @param facts derived facts
 */
public record Derivation(Ledger ledger, AsOf asOf, List<Object> facts) {

    /** Derives all that the rules read from {@code ledger} as of {@code date}. */
    public static Derivation of(Ledger ledger, LocalDate date, Parameters parameters, WorkingCalendar calendar) {
        AsOf asOf = AsOf.of(date, ledger.asOf());
        Ledger seen = AsSeen.on(ledger, date);
        DeriveContext context =
                new DeriveContext(seen, asOf, parameters, calendar, new DueDateCalculator(calendar, asOf.date()));
        List<Object> facts = new ArrayList<>();
        for (DeriveStep step : DeriveSteps.all()) {
            step.derive(context, facts::add);
        }
        return new Derivation(seen, asOf, List.copyOf(facts));
    }
}
