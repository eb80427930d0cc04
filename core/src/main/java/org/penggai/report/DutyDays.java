package org.penggai.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.penggai.Bilingual;
import org.penggai.derive.DatedStanding;
import org.penggai.derive.Deadline;
import org.penggai.judge.Breach;
import org.penggai.judge.DerivedValue;
import org.penggai.judge.Outcome;
import org.penggai.judge.Verdict;

/** The days of one rule's obligations on one subject, each as it stands by the verdict. */
final class DutyDays {
    private final Verdict verdict;
    private final DutyTerms terms;
    private final LocalDate asOf;
    private final LocalDate soon;
    private final Set<LocalDate> missed;
    private final Map<LocalDate, Day> days = new TreeMap<>();
    private final Map<LocalDate, Day> undated = new TreeMap<>();

    /** A day. */
    static final class Day {
        DutyState state;
        LocalDate metOn;
        Bilingual how;
        final List<String> names = new ArrayList<>();
    }

    /**
     * @param soon the last day of the warning window
     * @param missed days on which something was to be done that has no deadline of its own
     */
    DutyDays(Verdict verdict, DutyTerms terms, LocalDate asOf, LocalDate soon, Set<LocalDate> missed) {
        this.missed = missed;
        this.verdict = verdict;
        this.terms = terms;
        this.asOf = asOf;
        this.soon = soon;
        Outcome outcome = verdict.outcome();
        boolean stands = outcome == Outcome.VIOLATED || outcome == Outcome.ADVICE || outcome == Outcome.WAIVED;
        if (stands) {
            verdict.breaches()
                    .forEach(breach -> put(breach, outcome == Outcome.WAIVED ? DutyState.WAIVED : DutyState.OVERDUE));
        }
        (outcome == Outcome.CURED ? verdict.breaches() : verdict.cures())
                .forEach(cure -> put(cure, DutyState.MET_LATE));
        verdict.pending().forEach(pending -> put(pending, upcoming(pending.due())));
    }

    Map<LocalDate, Day> days() {
        return days;
    }

    /** What has a day that can't be worked out, by the earliest that it may be; where a day is told already, that one tells it. */
    Map<LocalDate, Day> undated() {
        undated.keySet().removeAll(days.keySet());
        return undated;
    }

    private DutyState upcoming(LocalDate due) {
        return due == null || !due.isAfter(soon) ? DutyState.DUE_SOON : DutyState.NOT_YET_DUE;
    }

    /** What is broken since the day after one that was missed was due on that. */
    private LocalDate due(Breach breach) {
        LocalDate before = breach.since() == null ? null : breach.since().minusDays(1);
        return breach.due() == null && missed.contains(before) ? before : breach.due();
    }

    private void put(Breach breach, DutyState state) {
        LocalDate due = due(breach);
        if (due == null) {
            return;
        }
        Day day = put(due, state);
        if (day.state == state && breach.curedOn() != null) {
            day.metOn = breach.curedOn();
        }
        breach.derived().stream()
                .filter(value -> value.name().equals("due") && value.how() != null)
                .map(DerivedValue::how)
                .findFirst()
                .ifPresent(how -> day.how = how);
    }

    private Day put(LocalDate due, DutyState state) {
        Day day = days.computeIfAbsent(due, key -> new Day());
        if (day.state == null || state.compareTo(day.state) < 0) {
            day.state = state;
            day.metOn = null;
        }
        return day;
    }

    /** A deadline that the rule judges: as the verdict says of its day or, where it says nothing, met or to come. */
    void judged(Deadline deadline) {
        LocalDate due = deadline.due();
        if (due == null) {
            undated(deadline);
            return;
        }
        Day told = days.get(due);
        if (told != null) {
            told.how = told.how == null ? deadline.how() : told.how;
            return;
        }
        DutyState state = due.isBefore(asOf) ? past() : future(deadline);
        if (state != null) {
            put(due, state).how = deadline.how();
        }
    }

    /** It may be past, or else it would be told by its earliest day: met for certain, or not known. */
    private void undated(Deadline deadline) {
        DutyState state = past();
        if (state != null) {
            Day day = undated.computeIfAbsent(deadline.earliest(), key -> new Day());
            day.state = state;
            day.how = deadline.how();
        }
    }

    /** What nothing was said against is met, unless something is missing or a breach has no day to tell it by. */
    private DutyState past() {
        if (verdict.outcome() == Outcome.UNDETERMINED) {
            return DutyState.UNDETERMINED;
        }
        boolean allDated = verdict.breaches().stream().allMatch(breach -> due(breach) != null);
        return allDated && verdict.missing().isEmpty() && verdict.attestation() == null ? DutyState.MET : null;
    }

    /** What the rule would call pending, and does not, is met. */
    private DutyState future(Deadline deadline) {
        if (verdict.outcome() == Outcome.UNDETERMINED || !terms.waitsFor(deadline.obligation())) {
            return verdict.pending().isEmpty() ? upcoming(deadline.due()) : null;
        }
        return verdict.outcome() == Outcome.SATISFIED && verdict.pending().isEmpty() ? DutyState.MET : null;
    }

    /** What has a day of its own: as it stands, whatever the verdict says of all of them. */
    void told(DatedStanding.Told told) {
        DutyState state = state(told);
        Day before = days.get(told.due());
        if (before != null && before.state.compareTo(state) > 0) {
            before.names.clear();
        }
        Day day = put(told.due(), state);
        if (day.state == state) {
            day.names.add(told.name());
            if (state == DutyState.MET_LATE && (day.metOn == null || day.metOn.isBefore(told.doneOn()))) {
                day.metOn = told.doneOn();
            }
        }
    }

    private DutyState state(DatedStanding.Told told) {
        if (told.doneOn() != null) {
            return told.doneOn().isAfter(told.due()) ? DutyState.MET_LATE : DutyState.MET;
        }
        if (!told.due().isBefore(asOf)) {
            return upcoming(told.due());
        }
        boolean open = !told.certain() || verdict.outcome() == Outcome.UNDETERMINED;
        return open
                ? DutyState.UNDETERMINED
                : verdict.outcome() == Outcome.WAIVED ? DutyState.WAIVED : DutyState.OVERDUE;
    }

    /** What is to be done next. */
    void ahead(DatedStanding.Next next) {
        if (!next.due().isBefore(asOf)) {
            Day day = put(next.due(), upcoming(next.due()));
            if (next.name() != null) {
                day.names.add(next.name());
            }
        }
    }
}
