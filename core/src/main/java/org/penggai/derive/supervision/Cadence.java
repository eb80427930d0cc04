package org.penggai.derive.supervision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.penggai.derive.calendar.WorkingCalendar;
import org.penggai.derive.calendar.WorkingDay;
import org.penggai.ledger.SupervisionKind;
import org.penggai.ledger.SupervisionRecord;

/** The four cadences of 督查考核 (C70 to C73). The first partial period is not due, nor is one that has not ended. */
enum Cadence {
    DAILY("daily-arrangement", SupervisionKind.DAILY_ARRANGEMENT, record -> Boolean.TRUE),
    WEEKLY("weekly-account", SupervisionKind.WEEKLY_ACCOUNT, record -> Boolean.TRUE),
    MONTHLY(
            "monthly-comparison",
            SupervisionKind.MONTHLY_COMPARISON,
            record -> record.rankingId() == null ? null : Boolean.TRUE),
    QUARTERLY("quarterly-assessment", SupervisionKind.QUARTERLY_ASSESSMENT, SupervisionRecord::feedsAnnualAssessment);

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int DAYS_OF_A_WEEK = 7;

    final String obligation;
    final SupervisionKind kind;

    /** Whether a record shows what its kind must: a comparison a ranking, an assessment that it feeds the year's; null when unknown. */
    final Function<SupervisionRecord, Boolean> whole;

    Cadence(String obligation, SupervisionKind kind, Function<SupervisionRecord, Boolean> whole) {
        this.obligation = obligation;
        this.kind = kind;
        this.whole = whole;
    }

    /**
     * The periods that began after {@code issued} and ended by {@code end}.
     *
     * @param unknown filled with the periods of which no calendar decides whether they are any
     */
    List<Period> periods(LocalDate issued, LocalDate end, WorkingCalendar calendar, List<Period> unknown) {
        List<Period> periods = new ArrayList<>();
        LocalDate first = first(issued);
        while (true) {
            LocalDate next = next(first);
            LocalDate last = next.minusDays(1);
            if (last.isAfter(end)) {
                return periods;
            }
            WorkingDay worked = worked(first, last, calendar);
            if (worked == WorkingDay.UNKNOWN) {
                unknown.add(new Period(name(first), first, last));
            } else if (worked == WorkingDay.YES) {
                periods.add(new Period(name(first), first, last));
            }
            first = next;
        }
    }

    /** The two periods next to end on {@code day} or later, as far as the calendar is known: the one under way may be done. */
    List<Period> ahead(LocalDate issued, LocalDate day, WorkingCalendar calendar) {
        List<Period> periods = new ArrayList<>();
        LocalDate first = first(issued);
        while (periods.size() < 2) {
            LocalDate next = next(first);
            LocalDate last = next.minusDays(1);
            WorkingDay worked = last.isBefore(day) ? WorkingDay.NO : worked(first, last, calendar);
            if (worked == WorkingDay.UNKNOWN) {
                return periods;
            }
            if (worked == WorkingDay.YES) {
                periods.add(new Period(name(first), first, last));
            }
            first = next;
        }
        return periods;
    }

    /** Months and quarters always hold working days; days and weeks may not. */
    private WorkingDay worked(LocalDate first, LocalDate last, WorkingCalendar calendar) {
        if (this == MONTHLY || this == QUARTERLY) {
            return WorkingDay.YES;
        }
        WorkingDay found = WorkingDay.NO;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            WorkingDay kindOfDay = calendar.workingDay(day);
            if (kindOfDay == WorkingDay.YES) {
                return WorkingDay.YES;
            }
            found = kindOfDay == WorkingDay.UNKNOWN ? WorkingDay.UNKNOWN : found;
        }
        return found;
    }

    private LocalDate first(LocalDate issued) {
        return switch (this) {
            case DAILY -> issued.plusDays(1);
            case WEEKLY -> issued.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONTHLY -> issued.with(TemporalAdjusters.firstDayOfNextMonth());
            case QUARTERLY -> issued.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(MONTHS_OF_A_QUARTER);
        };
    }

    private LocalDate next(LocalDate first) {
        return switch (this) {
            case DAILY -> first.plusDays(1);
            case WEEKLY -> first.plusDays(DAYS_OF_A_WEEK);
            case MONTHLY -> first.plusMonths(1);
            case QUARTERLY -> first.plusMonths(MONTHS_OF_A_QUARTER);
        };
    }

    private String name(LocalDate first) {
        return switch (this) {
            case DAILY -> first.toString();
            case WEEKLY ->
                String.format(
                        java.util.Locale.ROOT,
                        "%d-W%02d",
                        first.get(IsoFields.WEEK_BASED_YEAR),
                        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTHLY -> first.toString().substring(0, "2023-12".length());
            case QUARTERLY -> first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
        };
    }
}
