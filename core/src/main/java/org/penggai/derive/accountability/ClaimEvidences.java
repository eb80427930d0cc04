package org.penggai.derive.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Building;
import org.penggai.ledger.ClaimKind;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.HouseholdBatch;
import org.penggai.ledger.HousingMode;
import org.penggai.ledger.RectificationClaim;

/** Counts what the ledger shows of reported figures on the day of the claim. */
final class ClaimEvidences {
    private final LocalDate known;
    private final Map<String, List<Building>> buildings;
    private final Map<String, List<HouseholdBatch>> batches;
    private final boolean buildingsKnown;
    private final boolean batchesKnown;

    private ClaimEvidences(DeriveContext context) {
        known = context.asOf().knownThrough();
        buildings = DeriveContext.groups(context.ledger().buildings(), Building::projectId);
        batches = DeriveContext.groups(context.ledger().householdBatches(), HouseholdBatch::projectId);
        buildingsKnown = context.ledger().buildings() != null;
        batchesKnown = context.ledger().householdBatches() != null;
    }

    static void derive(DeriveContext context, Consumer<Object> facts) {
        ClaimEvidences evidences = new ClaimEvidences(context);
        for (RectificationClaim claim : DeriveContext.orEmpty(context.ledger().rectificationClaims())) {
            if (claim.projectId() != null && claim.kind() != ClaimKind.DONE) {
                facts.accept(
                        claim.kind() == ClaimKind.UNITS_STARTED
                                ? evidences.started(claim)
                                : evidences.resettled(claim));
            }
        }
    }

    private ClaimEvidence started(RectificationClaim claim) {
        long certain = 0;
        Long possible = buildingsKnown ? Long.valueOf(0) : null;
        for (Building building : buildings.getOrDefault(claim.projectId(), List.of())) {
            boolean not = not(building.startedOn(), claim.on()) || not(building.constructionPermitOn(), claim.on());
            boolean did = building.startedOn().happenedBy(claim.on())
                    && building.constructionPermitOn().happenedBy(claim.on());
            if (did && building.flats() != null) {
                certain += building.flats();
            }
            if (!not) {
                possible = possible == null || building.flats() == null ? null : possible + building.flats();
            }
        }
        return new ClaimEvidence(claim.id(), certain, possible);
    }

    private ClaimEvidence resettled(RectificationClaim claim) {
        long certain = 0;
        Long possible = batchesKnown ? Long.valueOf(0) : null;
        for (HouseholdBatch batch : batches.getOrDefault(claim.projectId(), List.of())) {
            boolean flat = batch.mode() != HousingMode.CASH && !isNoHome(batch.mode());
            boolean cash =
                    batch.mode() == null || batch.mode() == HousingMode.CASH || batch.mode() == HousingMode.OTHER;
            boolean did = flat && batch.deliveredOn().happenedBy(claim.on())
                    || cash && batch.paidInFullOn().happenedBy(claim.on());
            boolean may =
                    flat && !not(batch.deliveredOn(), claim.on()) || cash && !not(batch.paidInFullOn(), claim.on());
            if (batch.mode() != null && did && batch.households() != null) {
                certain += batch.households();
            }
            if (may) {
                possible = possible == null || batch.households() == null ? null : possible + batch.households();
            }
        }
        return new ClaimEvidence(claim.id(), certain, possible);
    }

    /** Transition housing and waiting are no resettlement. */
    private static boolean isNoHome(HousingMode mode) {
        return mode == HousingMode.TRANSITION || mode == HousingMode.WAIT;
    }

    private boolean not(EventDate event, LocalDate day) {
        return event.notBy(day, known);
    }
}
