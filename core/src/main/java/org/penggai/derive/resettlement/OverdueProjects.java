package org.penggai.derive.resettlement;

import java.time.LocalDate;
import java.util.ArrayList;
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
    private final Consumer<Object> facts;
    private final LocalDate today;
    private final LocalDate known;

    /** {@code dueByBuilding}: the last day for rehousing each building that is ready. */
    OverdueProjects(DeriveContext context, Map<String, DueDate> dueByBuilding, Consumer<Object> facts) {
        this.context = context;
        this.dueByBuilding = dueByBuilding;
        this.facts = facts;
        this.today = context.asOf().date();
        this.known = context.asOf().knownThrough();
    }

    void derive() {
        Map<String, Building> buildings = DeriveContext.index(context.ledger().buildings(), Building::id);
        List<HouseholdBatch> withoutBuilding = new ArrayList<>();
        for (HouseholdBatch batch : DeriveContext.orEmpty(context.ledger().householdBatches())) {
            boolean mayBeInKind = batch.mode() == HousingMode.IN_KIND || batch.mode() == null;
            if (!mayBeInKind || batch.deliveredOn().happenedBy(today)) {
                continue;
            }
            transition(batch);
            if (batch.buildingId() == null) {
                withoutBuilding.add(batch);
            } else if (buildings.containsKey(batch.buildingId())) {
                afterAcceptance(batch, buildings.get(batch.buildingId()));
            }
        }
        withoutBuilding(withoutBuilding);
        entries();
        listings();
    }

    private void transition(HouseholdBatch batch) {
        if (batch.transitionEndsOn() == null) {
            facts.accept(new OverdueProject(batch.projectId(), null, batch, "transitionEndsOn"));
        } else if (batch.transitionEndsOn().isBefore(today)) {
            waiting(batch, batch.transitionEndsOn());
        }
    }

    private void afterAcceptance(HouseholdBatch batch, Building building) {
        DueDate due = dueByBuilding.get(building.id());
        String unknown = unknown(building, due);
        if (unknown != null) {
            facts.accept(new OverdueProject(batch.projectId(), null, building, unknown));
        } else if (past(due) && !batch.refusedOn().happenedBy(due.due())) {
            if (batch.refusedOn().uncertainBy(due.due(), known)) {
                facts.accept(new OverdueProject(batch.projectId(), due.due().plusDays(1), batch, "refusedOn"));
            } else {
                waiting(batch, due.due());
            }
        }
    }

    /** They may live in any building of their project: that is open once one of them is, or may be, past its day. */
    private void withoutBuilding(List<HouseholdBatch> batches) {
        Map<String, List<HouseholdBatch>> byProject = DeriveContext.groups(batches, HouseholdBatch::projectId);
        for (Building building : DeriveContext.orEmpty(context.ledger().buildings())) {
            List<HouseholdBatch> possible = byProject.getOrDefault(building.projectId(), List.of());
            if (!possible.isEmpty()) {
                DueDate due = dueByBuilding.get(building.id());
                String unknown = unknown(building, due);
                if (unknown != null) {
                    facts.accept(new OverdueProject(building.projectId(), null, building, unknown));
                } else if (past(due)) {
                    facts.accept(new OverdueProject(building.projectId(), null, possible.get(0), "buildingId"));
                }
            }
        }
    }

    private boolean past(DueDate due) {
        return due != null && due.due().isBefore(today);
    }

    /** The field that leaves open when the building was ready; null when none does. */
    private String unknown(Building building, DueDate due) {
        if (due != null) {
            return due.due() == null ? "acceptancePassedOn" : null;
        }
        if (building.acceptancePassedOn().uncertainBy(today, known)
                && !building.basicallyCompletedOn().notBy(today, known)) {
            return "acceptancePassedOn";
        }
        return building.basicallyCompletedOn().uncertainBy(today, known)
                        && !building.acceptancePassedOn().notBy(today, known)
                ? "basicallyCompletedOn"
                : null;
    }

    private void waiting(HouseholdBatch batch, LocalDate limit) {
        String unknown = batch.mode() == null ? "mode" : batch.deliveredOn().notBy(limit, known) ? null : "deliveredOn";
        facts.accept(new OverdueProject(batch.projectId(), limit.plusDays(1), batch, unknown));
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
