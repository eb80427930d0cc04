package org.penggai.derive.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateCalculatorTest {
    private static final DueDateCalculator DUE = new DueDateCalculator(new WorkingCalendar(), LocalDate.MAX);

    @ParameterizedTest
    @CsvSource({
        "2021-07-01, 2021-10-08",
        "2023-06-30, 2023-10-07",
        "2021-10-30, 2022-01-30",
        "2021-11-30, 2022-02-28",
        "2023-11-30, 2024-02-29",
        "2022-10-01, 2023-01-03",
    })
    void threeMonths(LocalDate start, LocalDate due) {
        assertThat(DUE.after(start, 3, PeriodUnit.MONTH, true).due()).isEqualTo(due);
    }

    @Test
    void aConditionDoesNotRoll() {
        assertThat(DUE.after(LocalDate.of(2021, 7, 1), 3, PeriodUnit.MONTH, false)
                        .due())
                .isEqualTo("2021-10-01");
    }

    @Test
    void aFixedDateDoesNotRoll() {
        assertThat(DUE.fixed(LocalDate.of(2023, 12, 31)).due()).isEqualTo("2023-12-31");
    }

    @Test
    void aYearWithoutDataIsUnknown() {
        DueDate due = DUE.after(LocalDate.of(2027, 1, 5), 3, PeriodUnit.MONTH, true);
        assertThat(due.isKnown()).isFalse();
        assertThat(due.how().en()).contains("2027");
    }

    @Test
    void workingDaysSkipTheHoliday() {
        assertThat(DUE.after(LocalDate.of(2023, 9, 28), 2, PeriodUnit.WORKING_DAY, true)
                        .due())
                .isEqualTo("2023-10-08");
    }

    @Test
    void aProfileSuppliesAYear() {
        Set<LocalDate> off = new java.util.TreeSet<>();
        for (int day = 1; day <= 7; day++) {
            off.add(LocalDate.of(2027, 10, day));
        }
        off.add(LocalDate.of(2027, 1, 1));
        off.add(LocalDate.of(2027, 5, 1));
        for (int day = 5; day <= 11; day++) {
            off.add(LocalDate.of(2027, 2, day));
        }
        DueDateCalculator supplied = new DueDateCalculator(
                new WorkingCalendar(List.of(new HolidayYear(2027, off, Set.of()))), LocalDate.MAX);
        assertThat(supplied.after(LocalDate.of(2027, 7, 1), 3, PeriodUnit.MONTH, true)
                        .due())
                .isEqualTo("2027-10-08");
    }

    @Test
    void aYearThatIsNotKnownDoesNotMatterBeforeTheEarliestDay() {
        LocalDate start = LocalDate.of(2027, 7, 1);
        LocalDate end = LocalDate.of(2027, 10, 1);
        assertThat(seenOn(end).after(start, 3, PeriodUnit.MONTH, true).due()).isEqualTo(end);
        assertThat(seenOn(end.plusDays(1))
                        .after(start, 3, PeriodUnit.MONTH, true)
                        .due())
                .isNull();
        LocalDate fourth = LocalDate.of(2027, 1, 3); // 2026-12-30 and -31 are working days, so two days are left
        assertThat(seenOn(fourth.minusDays(1))
                        .after(LocalDate.of(2026, 12, 29), 4, PeriodUnit.WORKING_DAY, true)
                        .due())
                .isEqualTo(fourth.minusDays(1));
        assertThat(seenOn(fourth)
                        .after(LocalDate.of(2026, 12, 29), 4, PeriodUnit.WORKING_DAY, true)
                        .due())
                .isNull();
    }

    private static DueDateCalculator seenOn(LocalDate today) {
        return new DueDateCalculator(new WorkingCalendar(), today);
    }

    @Property
    void neverBeforeThePeriodsEndAndAlwaysOnAWorkingDay(
            @ForAll @IntRange(min = 0, max = 1_800) int after, @ForAll @IntRange(min = 0, max = 12) int months) {
        LocalDate start = LocalDate.of(2020, 1, 1).plusDays(after);
        DueDate due = DUE.after(start, months, PeriodUnit.MONTH, true);
        assertThat(due.due()).isAfterOrEqualTo(start.plusMonths(months));
        assertThat(DUE.calendar().workingDay(due.due())).isEqualTo(WorkingDay.YES);
    }
}
