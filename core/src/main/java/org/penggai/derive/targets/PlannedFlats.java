package org.penggai.derive.targets;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.penggai.ledger.PlanAdjustment;
import org.penggai.ledger.PlanAdjustmentKind;
import org.penggai.ledger.PlanListing;

/**
 * How many flats were planned on a day.
 *
 * @param least the least that there may be
 * @param most the most that there may be; null when there is no bound
 */
record PlannedFlats(int least, Integer most) {
    static PlannedFlats of(Integer units) {
        return new PlannedFlats(units == null ? 0 : units, units);
    }

    /** By a listing, after the last adjustment approved by {@code day}; one not fully documented may hold or not. */
    static PlannedFlats on(PlanListing listing, LocalDate day) {
        if (listing.adjustments() == null) {
            return of(null);
        }
        PlannedFlats planned = of(listing.plannedUnits());
        List<PlanAdjustment> dated = listing.adjustments().stream()
                .filter(adjustment -> adjustment.approvedOn() != null
                        && !adjustment.approvedOn().isAfter(day))
                .sorted(Comparator.comparing(PlanAdjustment::approvedOn)
                        .thenComparing(adjustment -> !ListedInPlan.isApproved(adjustment)))
                .toList();
        LocalDate last = null;
        for (PlanAdjustment adjustment : dated) {
            boolean replaces = ListedInPlan.isApproved(adjustment)
                    && !adjustment.approvedOn().equals(last);
            planned = replaces ? units(adjustment) : planned.or(units(adjustment));
            last = ListedInPlan.isApproved(adjustment) ? adjustment.approvedOn() : last;
        }
        for (PlanAdjustment adjustment : listing.adjustments()) {
            if (adjustment.approvedOn() == null) {
                planned = planned.or(units(adjustment));
            }
        }
        return planned;
    }

    /** The smaller figure, whatever each of them is. */
    PlannedFlats min(PlannedFlats other) {
        Integer lower = most == null || other.most != null && other.most < most ? other.most : most;
        return new PlannedFlats(Math.min(least, other.least), lower);
    }

    private PlannedFlats or(PlannedFlats other) {
        boolean bounded = Objects.nonNull(most) && Objects.nonNull(other.most);
        return new PlannedFlats(
                Math.min(least, other.least), bounded ? Integer.valueOf(Math.max(most, other.most)) : null);
    }

    private static PlannedFlats units(PlanAdjustment adjustment) {
        return of(adjustment.kind() == PlanAdjustmentKind.REMOVED ? Integer.valueOf(0) : adjustment.units());
    }
}
