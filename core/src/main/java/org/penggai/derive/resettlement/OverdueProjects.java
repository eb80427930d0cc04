package org.penggai.derive.resettlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.calendar.DueDate;
import org.penggai.ledger.Building;
import org.penggai.ledger.HouseholdBatch;
import org.penggai.ledger.HousingMode;
import org.penggai.ledger.PlanListing;
import org.penggai.ledger.RectificationEntry;
import org.penggai.ledger.RectificationKind;

/** Finds the projects whose rehousing is overdue: a batch waits beyond a day set for it, or a list says so. */
final class OverdueProjects {
    private final DeriveContext context;
    private final Map<String, DueDate> dueByBuilding;
    private final Map<String, EntitledHouseholds> entitled;
    private final Consumer<Object> facts;
    private final LocalDate today;
    private final LocalDate known;

    /**
     * @param dueByBuilding the last day for rehousing each building that is ready, or the earliest that it may be
     * @param entitled the households of each building
     */
    OverdueProjects(
            DeriveContext context,
            Map<String, DueDate> dueByBuilding,
            Map<String, EntitledHouseholds> entitled,
            Consumer<Object> facts) {
        this.context = context;
        this.dueByBuilding = dueByBuilding;
        this.entitled = entitled;
        this.facts = facts;
        this.today = context.asOf().date();
        this.known = context.asOf().knownThrough();
    }

    void derive() {
        List<HouseholdBatch> waiting = DeriveContext.orEmpty(context.ledger().householdBatches()).stream()
                .filter(this::mayWait)
                .toList();
        for (HouseholdBatch batch : waiting) {
            if (batch.transitionEndsOn() == null) {
                facts.accept(new OverdueProject(batch.projectId(), null, batch, "transitionEndsOn"));
            } else if (batch.transitionEndsOn().isBefore(today)) {
                waiting(batch, batch.transitionEndsOn());
            }
        }
        Map<String, List<HouseholdBatch>> byProject = DeriveContext.groups(waiting, HouseholdBatch::projectId);
        for (Building building : DeriveContext.orEmpty(context.ledger().buildings())) {
            DueDate due = dueByBuilding.get(building.id());
            if (due != null && (due.due() == null || due.due().isBefore(today))) {
                afterAcceptance(building, due, byProject.getOrDefault(building.projectId(), List.of()));
            }
        }
        entries();
        listings();
    }

    /** Whether somebody in the batch may still wait for a flat: neither handed over nor refused in writing. */
    private boolean mayWait(HouseholdBatch batch) {
        boolean refused = batch.refusedOn().happenedBy(today) && batch.refusalDocument() != null;
        boolean nobody = batch.households() != null && batch.households() == 0;
        return batch.mode() != HousingMode.CASH
                && !nobody
                && !refused
                && !batch.deliveredOn().happenedBy(today);
    }

    private void afterAcceptance(Building building, DueDate due, List<HouseholdBatch> waiting) {
        String unknown = unknown(building, due);
        for (HouseholdBatch batch : waiting) {
            boolean inKind = batch.mode() == null || batch.mode() == HousingMode.IN_KIND;
            boolean here = batch.buildingId() == null || batch.buildingId().equals(building.id());
            if (inKind && here && unknown != null) {
                facts.accept(new OverdueProject(building.projectId(), null, building, unknown));
            } else if (inKind && here && batch.buildingId() == null) {
                facts.accept(new OverdueProject(building.projectId(), null, batch, "buildingId"));
            } else if (inKind && here) {
                waiting(batch, due.due());
            }
        }
        if (!Boolean.TRUE.equals(entitled.get(building.id()).getComplete())) {
            facts.accept(new OverdueProject(
                    building.projectId(), null, building, unknown == null ? "entitledHouseholds" : unknown));
        }
    }

    /** The field that leaves open when the building was ready; null when none does. */
    private static String unknown(Building building, DueDate due) {
        return due.due() == null || building.acceptancePassedOn().getDay() == null
                ? "acceptancePassedOn"
                : building.basicallyCompletedOn().getDay() == null ? "basicallyCompletedOn" : null;
    }

    private void waiting(HouseholdBatch batch, LocalDate limit) {
        facts.accept(new OverdueProject(batch.projectId(), limit.plusDays(1), batch, unknown(batch, limit)));
    }

    /** The field that leaves open whether the batch waits beyond the limit; null when none does. */
    private String unknown(HouseholdBatch batch, LocalDate limit) {
        if (batch.mode() == null) {
            return "mode";
        }
        if (batch.households() == null) {
            return "households";
        }
        if (!batch.deliveredOn().notBy(limit, known)) {
            return "deliveredOn";
        }
        return batch.refusedOn().happenedBy(today)
                ? "refusalDocument"
                : batch.refusedOn().notBy(limit, known) ? null : "refusedOn";
    }

    private void entries() {
        for (RectificationEntry entry : DeriveContext.orEmpty(context.ledger().rectificationEntries())) {
            boolean open = !entry.closedOn().happenedBy(today);
            if (open && (entry.kind() == null || entry.kind() == RectificationKind.UNRESETTLED)) {
                String unknown =
                        entry.kind() == null ? "kind" : entry.closedOn().isUnknown() ? "closedOn" : null;
                facts.accept(new OverdueProject(entry.projectId(), entry.enteredOn(), entry, unknown));
            }
        }
    }

    private void listings() {
        for (PlanListing listing : DeriveContext.orEmpty(context.ledger().planListings())) {
            if (!Boolean.FALSE.equals(listing.unresettled())) {
                String unknown = listing.unresettled() == null ? "unresettled" : null;
                facts.accept(new OverdueProject(listing.projectId(), null, listing, unknown));
            }
        }
    }
}
