package org.penggai.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.penggai.judge.Outcome;
import org.penggai.report.Finding;
import org.penggai.report.Report;

/**
 * What is to be done next, on a line of time.
 *
 * @param asOf where the line begins
 * @param findings what is due, the earliest first
 * @param months how many months the line shows
 */
record DueNext(LocalDate asOf, List<Finding> findings, int months) {
    private static final int MOST_MONTHS = 24;
    private static final double WIDTH = 960;
    private static final double MARGIN = 20;

    /** A month on the line. */
    record Tick(YearMonth month, double x) {}

    /** What is due on one day. */
    record Mark(LocalDate day, int count, boolean soon, double x) {
        /** The area of a mark grows with what is due. */
        double radius() {
            return Math.min(16, 5 + 2.2 * Math.sqrt(count));
        }
    }

    static DueNext of(Report report) {
        List<Finding> due = report.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.DUE_SOON
                        || finding.outcome() == Outcome.SATISFIED && finding.due() != null)
                .filter(finding -> finding.due() == null || !finding.due().isBefore(report.asOf()))
                .sorted(Comparator.comparing(Finding::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Finding::severity)
                        .thenComparing(Finding::rule)
                        .thenComparing(finding -> finding.subject().id()))
                .toList();
        LocalDate last = due.stream()
                .map(Finding::due)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(report.asOf());
        int months = (int) Math.min(
                MOST_MONTHS,
                Math.max(3, 1 + ChronoUnit.MONTHS.between(YearMonth.from(report.asOf()), YearMonth.from(last))));
        return new DueNext(report.asOf(), due, months);
    }

    private LocalDate begin() {
        return asOf.withDayOfMonth(1);
    }

    private double x(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(begin(), begin().plusMonths(months));
        return MARGIN + WIDTH * ChronoUnit.DAYS.between(begin(), day) / whole;
    }

    double today() {
        return x(asOf);
    }

    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        int step = months > 12 ? 3 : 1;
        for (int i = 0; i < months; i += step) {
            LocalDate first = begin().plusMonths(i);
            ticks.add(new Tick(YearMonth.from(first), x(first)));
        }
        return ticks;
    }

    List<Mark> marks() {
        Map<LocalDate, List<Finding>> byDay = new TreeMap<>();
        findings.stream()
                .filter(finding -> finding.due() != null && finding.due().isBefore(begin().plusMonths(months)))
                .forEach(finding -> byDay.computeIfAbsent(finding.due(), day -> new ArrayList<>())
                        .add(finding));
        return byDay.entrySet().stream()
                .map(entry -> new Mark(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream().anyMatch(finding -> finding.outcome() == Outcome.DUE_SOON),
                        x(entry.getKey())))
                .toList();
    }
}
