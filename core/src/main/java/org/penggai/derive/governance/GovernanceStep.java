package org.penggai.derive.governance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.penggai.derive.CadenceStanding;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.Recurrence;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.ledger.AssessmentImport;
import org.penggai.ledger.ProblemFlag;
import org.penggai.ledger.ProgressReport;
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
                if (flag.on() != null) {
                    facts.accept(driving(context, flag, drives));
                }
            }
        }
        NamedRecords followUps = new NamedRecords(records, SupervisionKind.FOLLOW_UP);
        DeriveContext.groups(context.ledger().progressReports(), ProgressReport::projectId)
                .forEach((project, reports) -> lags(context, reports, followUps, facts));
        for (Ranking ranking : DeriveContext.orEmpty(context.ledger().rankings())) {
            facts.accept(tail(context, ranking));
        }
        years(context, facts);
    }

    private static CadenceStanding driving(DeriveContext context, ProblemFlag flag, NamedRecords drives) {
        LocalDate start = context.fromIssue(flag.on());
        LocalDate closed = flag.closedOn().happenedBy(context.asOf().date())
                ? flag.closedOn().getDay()
                : null;
        LocalDate end = closed == null ? context.asOf().knownThrough() : closed;
        int days = context.parameters().whole("driven-hard-days");
        return new CadenceStanding(
                "driven-hard",
                flag.id(),
                flag.projectId(),
                Recurrence.of(start, end, closed != null, days, drives.certain(flag.projectId(), start, end)),
                Recurrence.of(start, end, closed != null, days, drives.possible(flag.projectId(), start, end)));
    }

    private static void lags(
            DeriveContext context, List<ProgressReport> reports, NamedRecords followUps, Consumer<Object> facts) {
        List<ProgressReport> inOrder = reports.stream()
                .sorted(Comparator.comparing(ProgressReport::on).thenComparing(ProgressReport::id))
                .toList();
        LocalDate end = context.asOf().knownThrough();
        for (int i = 0; i < inOrder.size(); i++) {
            ProgressReport report = inOrder.get(i);
            facts.accept(new ProgressLag(
                    report.id(),
                    report.projectId(),
                    i == 0,
                    i == inOrder.size() - 1,
                    lag(report),
                    i == 0 ? null : lag(inOrder.get(i - 1)),
                    followUps.certain(report.projectId(), report.on(), end).stream()
                            .findFirst()
                            .orElse(null),
                    followUps.possible(report.projectId(), report.on(), end).stream()
                            .findFirst()
                            .orElse(null)));
            facts.accept(context.deadline(
                    "slow-supervised", report.id(), report.on(), "slow-follow-up-days", PeriodUnit.DAY, true));
        }
    }

    private static BigDecimal lag(ProgressReport report) {
        return report.plannedPercent() == null || report.actualPercent() == null
                ? null
                : report.plannedPercent().subtract(report.actualPercent());
    }

    private static RankingTail tail(DeriveContext context, Ranking ranking) {
        List<RankingEntry> entries = ranking.entries();
        if (entries == null) {
            return new RankingTail(ranking.id(), null, null, null, null);
        }
        boolean allKnown = entries.stream().allMatch(entry -> entry.rank() != null);
        int count = Math.max(
                context.parameters().whole("lowest-ranked-at-least"),
                BigDecimal.valueOf(entries.size())
                        .multiply(context.parameters().number("lowest-ranked-share"))
                        .divide(HUNDRED, 0, RoundingMode.DOWN)
                        .intValue());
        List<String> lowest = allKnown
                ? entries.stream()
                        .sorted(Comparator.comparing(RankingEntry::rank)
                                .reversed()
                                .thenComparing(RankingEntry::projectId))
                        .limit(count)
                        .map(RankingEntry::projectId)
                        .distinct()
                        .sorted()
                        .toList()
                : null;
        return new RankingTail(
                ranking.id(),
                entries.size(),
                onTarget(entries),
                lowest,
                lowest == null || ranking.criticised() == null
                        ? null
                        : lowest.stream()
                                .filter(project -> !ranking.criticised().contains(project))
                                .toList());
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
        Map<Integer, AssessmentImport> imports = context.ledger().assessmentImports().stream()
                .collect(Collectors.toMap(
                        AssessmentImport::year, record -> record, (one, other) -> earlier(one, other)));
        for (int year = first; year < context.asOf().date().getYear(); year++) {
            LocalDate due =
                    LocalDate.of(year + 1, Month.JANUARY, 1).plusMonths(months).minusDays(1);
            facts.accept(new YearlyImport(year, due, imports.get(year)));
        }
    }

    /** Of two records of one year the one that says most in its favour. */
    private static AssessmentImport earlier(AssessmentImport one, AssessmentImport other) {
        return Stream.of(one, other)
                .min(Comparator.comparing(
                                (AssessmentImport record) -> record.importedOn().getDay(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(
                                record -> Objects.hash(record.importedOn().isNone()))
                        .thenComparing(AssessmentImport::id))
                .orElseThrow();
    }
}
