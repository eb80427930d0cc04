package org.penggai.derive.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.penggai.Bilingual;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.Households;
import org.penggai.ledger.Building;
import org.penggai.ledger.FinanceStatement;
import org.penggai.ledger.HouseholdBatch;
import org.penggai.ledger.PlanAdjustment;
import org.penggai.ledger.PlanAdjustmentKind;
import org.penggai.ledger.PlanListing;
import org.penggai.ledger.Project;
import org.penggai.ledger.StatementScope;
import org.penggai.ledger.StatementStage;

/** Standings against the three-year targets. */
public final class TargetsStep implements DeriveStep {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void derive(DeriveContext context, Consumer<Object> facts) {
        Map<String, List<PlanListing>> listings =
                DeriveContext.groups(context.ledger().planListings(), PlanListing::projectId);
        Map<String, List<Building>> buildings =
                DeriveContext.groups(context.ledger().buildings(), Building::projectId);
        Map<String, List<HouseholdBatch>> batches =
                DeriveContext.groups(context.ledger().householdBatches(), HouseholdBatch::projectId);
        Map<String, List<FinanceStatement>> statements =
                DeriveContext.groups(context.ledger().financeStatements(), FinanceStatement::projectId);
        LocalDate target = context.parameters().date("target-date");
        for (Project project : DeriveContext.orEmpty(context.ledger().projects())) {
            String id = project.id();
            facts.accept(context.deadline("target", id, context.dueDates().fixed(target)));
            List<PlanListing> of = listings.getOrDefault(id, List.of());
            facts.accept(started(context, project, of, buildings.getOrDefault(id, List.of()), target));
            if (!of.isEmpty()) {
                facts.accept(
                        new ListedHouseholds(id, listed(of), Households.recorded(batches.getOrDefault(id, List.of()))));
            }
            finances(context, id, statements.getOrDefault(id, List.of()), facts);
        }
    }

    private static StartedFlats started(
            DeriveContext context,
            Project project,
            List<PlanListing> listings,
            List<Building> buildings,
            LocalDate target) {
        LocalDate today = context.asOf().date();
        LocalDate day = target.isBefore(today) ? target : today;
        Integer planned = planned(project, listings, day);
        Tally then = tally(context, buildings, day);
        Tally now = tally(context, buildings, today);
        return new StartedFlats(
                project.id(),
                planned,
                then.started(),
                then.possibly(),
                now.started(),
                now.possibly(),
                planned == null ? null : completed(buildings, planned, today),
                new Bilingual(
                        "有施工许可并已开工的楼栋共" + then.started() + "套",
                        "buildings with a permit that have started hold " + then.started() + " flats"));
    }

    private record Tally(long started, Long possibly) {}

    private static Tally tally(DeriveContext context, List<Building> buildings, LocalDate day) {
        LocalDate known = context.asOf().knownThrough();
        long started = 0;
        Long possibly = 0L;
        for (Building building : buildings) {
            boolean certain = building.startedOn().happenedBy(day)
                    && building.constructionPermitOn().happenedBy(day);
            boolean not = building.startedOn().notBy(day, known)
                    || building.constructionPermitOn().notBy(day, known);
            if (!not) {
                possibly = possibly == null || building.flats() == null ? null : possibly + building.flats();
                started += certain && building.flats() != null ? building.flats() : 0;
            }
        }
        return new Tally(started, possibly);
    }

    /** The first day by which as many flats as planned had a permit and had started; null when there is none. */
    private static LocalDate completed(List<Building> buildings, long planned, LocalDate today) {
        TreeMap<LocalDate, Long> byDay = new TreeMap<>();
        for (Building building : buildings) {
            LocalDate start = building.startedOn().getDay();
            LocalDate permit = building.constructionPermitOn().getDay();
            if (start != null && permit != null && building.flats() != null) {
                byDay.merge(start.isAfter(permit) ? start : permit, (long) building.flats(), Long::sum);
            }
        }
        long sum = 0;
        for (Map.Entry<LocalDate, Long> day : byDay.headMap(today, true).entrySet()) {
            sum += day.getValue();
            if (sum >= planned) {
                return day.getKey();
            }
        }
        return null;
    }

    /** The listing's figure, after the last adjustment approved by the day; without a listing the project's own. */
    private static Integer planned(Project project, List<PlanListing> listings, LocalDate day) {
        if (listings.isEmpty()) {
            return project.plannedUnits();
        }
        int most = 0;
        for (PlanListing listing : listings) {
            Integer units = listing.plannedUnits();
            if (listing.adjustments() == null) {
                return null;
            }
            List<PlanAdjustment> inOrder = listing.adjustments().stream()
                    .sorted(Comparator.comparing(
                            PlanAdjustment::approvedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                    .toList();
            for (PlanAdjustment adjustment : inOrder) {
                if (adjustment.approvedOn() == null || adjustment.documentNumber() == null) {
                    return null;
                }
                if (!adjustment.approvedOn().isAfter(day)) {
                    units = adjustment.kind() == PlanAdjustmentKind.REMOVED ? Integer.valueOf(0) : adjustment.units();
                }
            }
            if (units == null) {
                return null;
            }
            // A project that several plans list is still one project.
            most = Math.max(most, units);
        }
        return most;
    }

    private static Integer listed(List<PlanListing> listings) {
        int most = 0;
        for (PlanListing listing : listings) {
            if (listing.households() == null) {
                return null;
            }
            most = Math.max(most, listing.households());
        }
        return most;
    }

    private static void finances(
            DeriveContext context, String project, List<FinanceStatement> statements, Consumer<Object> facts) {
        statements.stream()
                .filter(statement -> statement.scope() == StatementScope.WHOLE_PROJECT)
                .max(Comparator.comparing(FinanceStatement::stage)
                        .thenComparing(FinanceStatement::on)
                        .thenComparing(FinanceStatement::id))
                .ifPresent(statement -> facts.accept(balance(project, statement)));
        int base = context.parameters().whole("returns-baseline-year");
        List<FinanceStatement> years = statements.stream()
                .filter(statement -> statement.scope() == StatementScope.YEAR
                        && statement.stage() == StatementStage.FINAL
                        && statement.year() != null)
                .sorted(Comparator.comparing(FinanceStatement::year)
                        .thenComparing(FinanceStatement::on)
                        .thenComparing(FinanceStatement::id))
                .toList();
        FinanceStatement baseline = last(years, base, base);
        FinanceStatement latest = last(years, base + 1, 9999);
        BigDecimal before = baseline == null ? null : own(baseline);
        BigDecimal now = latest == null ? null : own(latest);
        boolean unknown = before == null || now == null || before.signum() <= 0;
        facts.accept(new ReturnsChange(
                project,
                statements.stream()
                        .filter(statement -> statement.scope() == StatementScope.YEAR
                                && statement.stage() == StatementStage.FINAL
                                && statement.year() == null)
                        .min(Comparator.comparing(FinanceStatement::id))
                        .orElse(null),
                baseline,
                latest,
                before,
                now,
                unknown ? null : now.subtract(before).multiply(HUNDRED).divide(before, 10, RoundingMode.FLOOR)));
    }

    private static FinanceStatement last(List<FinanceStatement> years, int from, int to) {
        return years.stream()
                .filter(statement -> statement.year() >= from && statement.year() <= to)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static ProjectBalance balance(String project, FinanceStatement statement) {
        BigDecimal income = own(statement);
        BigDecimal cost = statement.cost();
        if (income == null || cost == null) {
            return new ProjectBalance(project, statement, income, null);
        }
        BigDecimal deficit = cost.subtract(income).max(BigDecimal.ZERO);
        BigDecimal percent = cost.signum() == 0
                ? deficit.multiply(HUNDRED)
                : deficit.multiply(HUNDRED).divide(cost, 10, RoundingMode.CEILING);
        return new ProjectBalance(project, statement, income, percent);
    }

    /** Income without what was borrowed. */
    private static BigDecimal own(FinanceStatement statement) {
        return statement.income() == null || statement.borrowingInIncome() == null
                ? null
                : statement.income().subtract(statement.borrowingInIncome());
    }
}
