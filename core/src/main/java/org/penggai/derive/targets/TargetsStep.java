package org.penggai.derive.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.penggai.Bilingual;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.ledger.Building;
import org.penggai.ledger.FinanceStatement;
import org.penggai.ledger.HouseholdBatch;
import org.penggai.ledger.PlanAdjustment;
import org.penggai.ledger.PlanListing;
import org.penggai.ledger.Project;

/** Standings against the three-year targets. */
public final class TargetsStep implements DeriveStep {
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
        int baselineYear = context.parameters().whole("returns-baseline-year");
        for (Project project : DeriveContext.orEmpty(context.ledger().projects())) {
            String id = project.id();
            facts.accept(context.deadline("target", id, context.dueDates().fixed(target)));
            boolean listed = listings.containsKey(id);
            List<PlanListing> of = listings.getOrDefault(id, List.of()).stream()
                    .filter(listing -> binds(listing, target))
                    .toList();
            Window built = Window.of(project.completedOn(), context.asOf(), target)
                    .or(basicallyComplete(context, buildings.getOrDefault(id, List.of()), target));
            listed(context, project, of, batches.getOrDefault(id, List.of()), built, target, facts);
            if (listed) {
                started(context, project, of, buildings.getOrDefault(id, List.of()), target, facts);
            } else {
                unlisted(context, project, buildings.getOrDefault(id, List.of()), target, facts);
            }
            Finances.derive(id, statements.getOrDefault(id, List.of()), baselineYear, facts);
        }
    }

    /** The targets of a day bind what was listed by it; no listing is presumed to be later. */
    private static boolean binds(PlanListing listing, LocalDate target) {
        return listing.listedOn() == null || !listing.listedOn().isAfter(target);
    }

    private static void unlisted(
            DeriveContext context,
            Project project,
            List<Building> buildings,
            LocalDate target,
            Consumer<Object> facts) {
        PlannedFlats own = PlannedFlats.of(project.plannedUnits());
        facts.accept(started(context, project, null, buildings, target, own, own));
    }

    /** When all buildings of a project were basically complete; never where there are none. */
    private static Window basicallyComplete(DeriveContext context, List<Building> buildings, LocalDate target) {
        if (context.ledger().buildings() == null) {
            return Window.OPEN;
        }
        return buildings.stream()
                .map(building -> Window.of(building.basicallyCompletedOn(), context.asOf(), target))
                .reduce(Window::and)
                .orElse(Window.NEVER);
    }

    private static void listed(
            DeriveContext context,
            Project project,
            List<PlanListing> listings,
            List<HouseholdBatch> batches,
            Window built,
            LocalDate target,
            Consumer<Object> facts) {
        boolean cashCounts = context.parameters().flag("cash-counts-as-resettled");
        List<Housed> housed = batches.stream()
                .map(batch -> Housed.of(batch, context.asOf(), target, cashCounts))
                .toList();
        housed.forEach(facts);
        Window started = Window.of(project.constructionPermitOn(), context.asOf(), target)
                .and(Window.of(project.siteWorkBeganOn(), context.asOf(), target));
        CashPaid paid = context.ledger().householdBatches() == null
                ? CashPaid.UNKNOWN
                : CashPaid.of(batches, context.asOf(), target);
        for (PlanListing listing : listings) {
            facts.accept(ListedInPlan.of(listing, housed, started, built, paid, target));
        }
    }

    private static void started(
            DeriveContext context,
            Project project,
            List<PlanListing> listings,
            List<Building> buildings,
            LocalDate target,
            Consumer<Object> facts) {
        for (PlanListing listing : listings) {
            LocalDate today = context.asOf().date();
            PlannedFlats then = PlannedFlats.on(listing, target.isBefore(today) ? target : today);
            facts.accept(started(
                    context, project, listing, buildings, target, then, then.min(PlannedFlats.on(listing, today))));
        }
    }

    private static StartedFlats started(
            DeriveContext context,
            Project project,
            PlanListing listing,
            List<Building> buildings,
            LocalDate target,
            PlannedFlats planned,
            PlannedFlats needed) {
        LocalDate today = context.asOf().date();
        LocalDate day = target.isBefore(today) ? target : today;
        FlatsStarted then = FlatsStarted.by(buildings, context.asOf(), target, day);
        FlatsStarted now = FlatsStarted.by(buildings, context.asOf(), target, today);
        return new StartedFlats(
                project.id(),
                listing,
                listing == null ? Boolean.FALSE : ListedInPlan.removed(listing, target),
                planned.most(),
                planned.least(),
                needed.most(),
                needed.least(),
                then.certain(),
                then.possible(),
                now.certain(),
                now.possible(),
                completed(context, listing, buildings, target, planned),
                new Bilingual(
                        "有施工许可并已开工的楼栋共" + then.certain() + "套",
                        "buildings with a permit that have started hold " + then.certain() + " flats"));
    }

    /** The first day after the target date on which as many flats as then needed had started; null when there is none. */
    private static LocalDate completed(
            DeriveContext context,
            PlanListing listing,
            List<Building> buildings,
            LocalDate target,
            PlannedFlats planned) {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        for (Building building : buildings) {
            LocalDate started = Window.of(building.constructionPermitOn(), context.asOf(), target)
                    .and(Window.of(building.startedOn(), context.asOf(), target))
                    .by();
            if (started != null && building.flats() != null) {
                days.merge(started, (long) building.flats(), Long::sum);
            }
        }
        List<PlanAdjustment> adjustments = listing == null ? List.of() : DeriveContext.orEmpty(listing.adjustments());
        for (PlanAdjustment adjustment : adjustments) {
            if (adjustment.approvedOn() != null) {
                days.merge(adjustment.approvedOn(), 0L, Long::sum);
            }
        }
        long flats = 0;
        for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
            flats += day.getValue();
            PlannedFlats needed = adjustments.isEmpty() ? planned : planned.min(PlannedFlats.on(listing, day.getKey()));
            if (day.getKey().isAfter(target) && needed.most() != null && flats >= needed.most()) {
                return day.getKey();
            }
        }
        return null;
    }
}
