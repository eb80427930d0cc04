package org.penggai.derive.governance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.penggai.derive.CadenceStanding;
import org.penggai.derive.Deadline;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.Recurrence;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.ledger.ProblemFlag;
import org.penggai.ledger.ProgressReport;
import org.penggai.ledger.Project;
import org.penggai.ledger.Ranking;
import org.penggai.ledger.RankingEntry;
import org.penggai.ledger.RectificationPlan;
import org.penggai.ledger.SupervisionKind;
import org.penggai.ledger.SupervisionRecord;

/** Plans, progress, supervision and rankings of projects. */
public final class GovernanceStep implements DeriveStep {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void derive(DeriveContext context, Consumer<Object> facts) {
        for (Project project : DeriveContext.orEmpty(context.ledger().projects())) {
            facts.accept(ProjectStage.of(project, context.ledger(), context.asOf()));
            facts.accept(ProjectDropped.of(project, context.ledger(), context.asOf()));
            facts.accept(ProjectEnd.cancelled(
                    project, context.ledger(), context.asOf().date()));
            facts.accept(
                    ProjectEnd.ended(project, context.ledger(), context.asOf().date()));
        }
        Map<String, Project> projects = DeriveContext.index(context.ledger().projects(), Project::id);
        for (RectificationPlan plan : DeriveContext.orEmpty(context.ledger().rectificationPlans())) {
            Set<String> named = Set.copyOf(DeriveContext.orEmpty(plan.projectIds()));
            named.stream()
                    .sorted()
                    .forEach(id -> facts.accept(new ProjectPlan(id, plan.id(), named.size() == 1, plan.adoptedOn())));
        }
        List<SupervisionRecord> records = DeriveContext.orEmpty(context.ledger().supervisionRecords()).stream()
                .sorted(Comparator.comparing(SupervisionRecord::on))
                .toList();
        if (context.ledger().supervisionRecords() != null) {
            NamedRecords drives = new NamedRecords(records, SupervisionKind.DRIVE);
            for (ProblemFlag flag : DeriveContext.orEmpty(context.ledger().problemFlags())) {
                facts.accept(driving(context, flag, projects.get(flag.projectId()), drives));
            }
        }
        NamedRecords followUps = new NamedRecords(records, SupervisionKind.FOLLOW_UP);
        DeriveContext.groups(context.ledger().progressReports(), ProgressReport::projectId)
                .forEach((project, reports) -> lags(context, projects.get(project), reports, followUps, facts));
        for (Ranking ranking : DeriveContext.orEmpty(context.ledger().rankings())) {
            facts.accept(tail(context, ranking));
        }
        years(context, facts);
    }

    /**
     * Where the day of naming is not known, as if it had been the earliest one; of another name where it turns on when the
     * project was cancelled, which is not known.
     */
    private static CadenceStanding driving(
            DeriveContext context, ProblemFlag flag, Project project, NamedRecords drives) {
        LocalDate today = context.asOf().date();
        ProjectEnd end = project == null ? ProjectEnd.NEVER : ProjectEnd.cancelled(project, context.ledger(), today);
        CadenceStanding latest = driving(context, flag, drives, end.endedBy());
        if (end.unclearField() == null) {
            return latest;
        }
        CadenceStanding earliest = driving(context, flag, drives, end.perhapsFrom());
        boolean open = earliest.certain().standing() != latest.certain().standing()
                || earliest.possible().standing() != latest.possible().standing()
                || latest.certain().nextDue() != null
                        && latest.certain().nextDue().isBefore(today);
        return !open
                ? latest
                : new CadenceStanding(
                        "driven-hard-unless-ended",
                        latest.ownerId(),
                        latest.subjectId(),
                        latest.certain(),
                        latest.possible());
    }

    private static CadenceStanding driving(
            DeriveContext context, ProblemFlag flag, NamedRecords drives, LocalDate until) {
        LocalDate issued = context.parameters().date("plan-issued");
        LocalDate start = flag.on() == null ? issued : context.fromIssue(flag.on());
        LocalDate closed = flag.closedOn().happenedBy(context.asOf().date())
                ? flag.closedOn().getDay()
                : null;
        LocalDate known = context.asOf().knownThrough();
        // What was due on the last day that the ledger knows of and not done by its end was missed.
        LocalDate last = known.isBefore(context.asOf().date()) ? known.plusDays(1) : known;
        LocalDate end = closed == null ? last : closed;
        int days = context.parameters().whole("driven-hard-days");
        List<LocalDate> certain = drives.certain(flag.projectId(), start, end);
        List<LocalDate> possible = drives.possible(flag.projectId(), start, end);
        return new CadenceStanding(
                flag.on() == null ? "driven-hard-earliest" : "driven-hard",
                flag.id(),
                flag.projectId(),
                Recurrence.of(start, end, closed != null, days, certain, until),
                Recurrence.of(start, end, closed != null, days, possible, until));
    }

    private static void lags(
            DeriveContext context,
            Project project,
            List<ProgressReport> reports,
            NamedRecords followUps,
            Consumer<Object> facts) {
        LocalDate today = context.asOf().date();
        ProjectEnd projectEnd = project == null ? ProjectEnd.NEVER : ProjectEnd.ended(project, context.ledger(), today);
        List<ProgressReport> inOrder = reports.stream()
                .sorted(Comparator.comparing(ProgressReport::on).thenComparing(ProgressReport::id))
                .toList();
        LocalDate last = inOrder.get(inOrder.size() - 1).on();
        LocalDate end = context.asOf().knownThrough();
        LocalDate slowSince = null;
        for (int i = 0; i < inOrder.size(); i++) {
            ProgressReport report = inOrder.get(i);
            ProgressReport before = i == 0 ? null : inOrder.get(i - 1);
            slowSince = before == null || !mayBeSlow(context, before) ? report.on() : slowSince;
            List<ProgressReport> old = inOrder.subList(i + 1, inOrder.size()).stream()
                    .filter(later -> later.on().isBefore(context.parameters().date("plan-issued")))
                    .toList();
            facts.accept(new ProgressLag(
                    report.id(),
                    report.projectId(),
                    report.on().equals(last),
                    lag(report),
                    leastLag(report),
                    mostLag(report),
                    before == null ? null : lag(before),
                    before == null ? null : mostLag(before),
                    old.stream().anyMatch(later -> !mayBeSlow(context, later)),
                    old.stream().anyMatch(later -> !isSlow(context, later)),
                    first(followUps.certain(report.projectId(), report.on(), end)),
                    first(followUps.possible(report.projectId(), report.on(), end)),
                    first(followUps.possible(report.projectId(), slowSince, end))));
            Deadline owed = projectEnd.owed(
                    context.deadline(
                            "slow-supervised", report.id(), report.on(), "slow-follow-up-days", PeriodUnit.DAY, true),
                    today);
            if (owed != null) {
                facts.accept(owed);
            }
        }
    }

    private static LocalDate first(List<LocalDate> days) {
        return days.isEmpty() ? null : days.get(0);
    }

    private static boolean mayBeSlow(DeriveContext context, ProgressReport report) {
        return mostLag(report).compareTo(context.parameters().number("lag-slow-points")) >= 0;
    }

    private static boolean isSlow(DeriveContext context, ProgressReport report) {
        return leastLag(report).compareTo(context.parameters().number("lag-slow-points")) >= 0;
    }

    private static BigDecimal lag(ProgressReport report) {
        return report.plannedPercent() == null || report.actualPercent() == null
                ? null
                : report.plannedPercent().subtract(report.actualPercent());
    }

    private static BigDecimal leastLag(ProgressReport report) {
        return or(report.plannedPercent(), BigDecimal.ZERO).subtract(or(report.actualPercent(), HUNDRED));
    }

    private static BigDecimal mostLag(ProgressReport report) {
        return or(report.plannedPercent(), HUNDRED).subtract(or(report.actualPercent(), BigDecimal.ZERO));
    }

    private static BigDecimal or(BigDecimal percent, BigDecimal unknown) {
        return percent == null ? unknown : percent;
    }

    private static RankingTail tail(DeriveContext context, Ranking ranking) {
        List<RankingEntry> entries = ranking.entries();
        if (entries == null) {
            return new RankingTail(ranking.id(), null, null, null, null, null, null);
        }
        boolean allKnown = entries.stream().allMatch(entry -> entry.rank() != null);
        int count = Math.max(
                context.parameters().whole("lowest-ranked-at-least"),
                BigDecimal.valueOf(entries.size())
                        .multiply(context.parameters().number("lowest-ranked-share"))
                        .divide(HUNDRED, 0, RoundingMode.DOWN)
                        .intValue());
        List<String> lowest = allKnown ? lowest(entries, count) : null;
        List<String> uncriticised = lowest == null || ranking.criticised() == null
                ? null
                : lowest.stream()
                        .filter(project -> !ranking.criticised().contains(project))
                        .toList();
        return new RankingTail(
                ranking.id(),
                entries.size(),
                onTarget(entries),
                lowest,
                uncriticised,
                names(context, lowest),
                names(context, uncriticised));
    }

    private static List<String> names(DeriveContext context, List<String> projectIds) {
        Map<String, Project> projects = DeriveContext.index(context.ledger().projects(), Project::id);
        return projectIds == null
                ? null
                : projectIds.stream()
                        .map(id -> projects.containsKey(id) ? projects.get(id).name() : id)
                        .toList();
    }

    /** The last so many, and who shares the best rank among them. */
    private static List<String> lowest(List<RankingEntry> entries, int count) {
        List<RankingEntry> worstFirst = entries.stream()
                .sorted(Comparator.comparing(RankingEntry::rank).reversed())
                .toList();
        if (count <= 0 || worstFirst.isEmpty()) {
            return List.of();
        }
        int cut = worstFirst.get(Math.min(count, worstFirst.size()) - 1).rank();
        return worstFirst.stream()
                .filter(entry -> entry.rank() >= cut)
                .map(RankingEntry::projectId)
                .distinct()
                .sorted()
                .toList();
    }

    private static Boolean onTarget(List<RankingEntry> entries) {
        if (entries.stream().anyMatch(entry -> Boolean.FALSE.equals(entry.onTarget()))) {
            return false;
        }
        return entries.stream().allMatch(entry -> Boolean.TRUE.equals(entry.onTarget())) ? true : null;
    }

    /** Years that ended: the one of the plan's issue was no whole one. */
    private static void years(DeriveContext context, Consumer<Object> facts) {
        if (context.ledger().assessmentImports() == null) {
            return;
        }
        int months = context.parameters().whole("assessment-import-months");
        int first = context.parameters().date("plan-issued").getYear() + 1;
        for (int year = first; year < context.asOf().date().getYear(); year++) {
            LocalDate due =
                    LocalDate.of(year + 1, Month.JANUARY, 1).plusMonths(months).minusDays(1);
            facts.accept(new YearlyImport(year, due));
        }
    }
}
