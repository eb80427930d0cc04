package org.penggai.derive.resettlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.ledger.Consultation;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Litigation;

/**
 * Whether households were asked too late on some day on which a suit may have been filed. The later that was, the later they
 * had to be asked, but the fewer consultations came after it: the days after each consultation tell all others apart.
 */
record UnknownFiling(DeriveContext context, Litigation suit) {
    private static final LocalDate EARLY = LocalDate.of(Ledger.FIRST_YEAR, 1, 1);

    /**
     * @param batch the households; null when it is not known who is affected
     * @param housed the day on which they were resettled for certain; null when they may not have been
     */
    boolean late(String batch, LocalDate housed) {
        if (suit.filedOn() != null) {
            return false;
        }
        LocalDate today = context.asOf().date();
        LocalDate closed = suit.closedOn().happenedBy(today) ? suit.closedOn().getDay() : null;
        NavigableSet<LocalDate> asked = asked(batch);
        List<LocalDate> filings = new ArrayList<>(List.of(EARLY));
        asked.forEach(day -> filings.add(day.plusDays(1)));
        return filings.stream()
                .filter(filed -> !filed.isAfter(today) && (closed == null || !filed.isAfter(closed)))
                .anyMatch(filed -> late(filed, Resettled.earlier(asked.ceiling(filed), housed, closed), closed));
    }

    private boolean late(LocalDate filed, LocalDate settled, LocalDate closed) {
        LocalDate halfYear = context.dueDates()
                .after(filed, context.parameters().whole("litigation-without-judgment"), PeriodUnit.MONTH, false)
                .due();
        LocalDate due = context.dueDates()
                .after(
                        context.fromIssue(halfYear),
                        context.parameters().whole("consultation-grace-days"),
                        PeriodUnit.DAY,
                        true)
                .earliest();
        boolean over = closed != null && !closed.isAfter(halfYear);
        return !over && due.isBefore(context.asOf().date()) && (settled == null || settled.isAfter(due));
    }

    private NavigableSet<LocalDate> asked(String batch) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Consultation consultation : DeriveContext.orEmpty(suit.consultations())) {
            boolean named = batch != null && consultation.batchIds() != null;
            if (named && consultation.batchIds().contains(batch)) {
                days.add(consultation.on());
            }
        }
        return days;
    }
}
