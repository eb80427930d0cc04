package org.penggai.derive.targets;

import java.time.LocalDate;
import java.util.List;
import org.penggai.ledger.HousingMode;
import org.penggai.ledger.PlanAdjustment;
import org.penggai.ledger.PlanAdjustmentKind;
import org.penggai.ledger.PlanLevel;
import org.penggai.ledger.PlanListing;

/**
 * A project's listing in the external plan, and how far its project has come.
 *
 * @param projectId the project
 * @param listing the listing
 * @param level level of the plan; null when unknown
 * @param removed whether the project was taken out of it, by an approval of the target date at the latest; null when that
 *     is not known
 * @param complete whether the households that it lists are all recorded for certain, or a removal leaves none to record
 * @param startedNotBefore the first day on which the project can have started, or, where the listing counts cash, all
 *     its households can have been paid; null when neither yet
 * @param startedBy the day by which it had for certain; null when it may not have
 * @param resettledBy the day by which all households that it lists were resettled for certain; null when they may not be
 * @param recordedNotBefore the first day on which all households recorded can have been resettled; null when not yet
 * @param allByCash whether all households that it lists are housed by cash, paid or not; null when that is not known
 * @param builtNotBefore the first day on which the project can have been built; null when not yet
 * @param builtBy the day by which it was built for certain; null when it may not be
 */
public record ListedInPlan(
        String projectId,
        PlanListing listing,
        PlanLevel level,
        Boolean removed,
        boolean complete,
        LocalDate startedNotBefore,
        LocalDate startedBy,
        LocalDate resettledBy,
        LocalDate recordedNotBefore,
        Boolean allByCash,
        LocalDate builtNotBefore,
        LocalDate builtBy) {
    static ListedInPlan of(
            PlanListing listing, List<Housed> batches, Window started, Window built, CashPaid paid, LocalDate target) {
        long recorded = batches.stream()
                .filter(one -> one.households() != null)
                .mapToLong(Housed::households)
                .sum();
        Boolean removed = removed(listing, target);
        boolean complete = paid.known() && listing.households() != null && recorded >= listing.households();
        Window byCash = paid.by(complete);
        boolean never = Boolean.FALSE.equals(listing.countsCash());
        boolean surely = Boolean.TRUE.equals(listing.countsCash());
        Window either = started.or(new Window(never ? null : byCash.notBefore(), surely ? byCash.by() : null));
        return new ListedInPlan(
                listing.projectId(),
                listing,
                listing.level(),
                removed,
                complete || Boolean.TRUE.equals(removed),
                either.notBefore(),
                either.by(),
                complete || Boolean.TRUE.equals(removed) ? resettledBy(batches) : null,
                recordedNotBefore(batches),
                paid.known() ? allByCash(batches, complete) : null,
                built.notBefore(),
                built.by());
    }

    private static LocalDate recordedNotBefore(List<Housed> batches) {
        Window all = Window.ALWAYS;
        for (Housed one : batches) {
            if (one.households() != null && one.households() > 0) {
                all = all.and(new Window(one.notBefore(), one.by()));
            }
        }
        return all.notBefore();
    }

    /** No household at all is not one housed by cash. */
    private static Boolean allByCash(List<Housed> batches, boolean complete) {
        boolean open = !complete;
        boolean some = false;
        boolean perhaps = false;
        for (Housed one : batches) {
            if (one.households() != null && one.households() == 0) {
                continue;
            }
            boolean sure = one.households() != null;
            if (sure && one.mode() != null && one.mode() != HousingMode.CASH) {
                return false;
            }
            open |= one.mode() != HousingMode.CASH;
            some |= sure;
            perhaps |= !sure;
        }
        open |= perhaps && !some;
        return open ? null : (Boolean) some;
    }

    private static LocalDate resettledBy(List<Housed> batches) {
        Window all = Window.ALWAYS;
        for (Housed one : batches) {
            if (one.households() == null || one.households() > 0) {
                all = all.and(new Window(one.notBefore(), one.by()));
            }
        }
        return all.by();
    }

    /** Whether a removal was approved by the day; null when that, or whether it was approved at all, is not known. */
    static Boolean removed(PlanListing listing, LocalDate day) {
        if (listing.adjustments() == null) {
            return null;
        }
        boolean open = false;
        for (PlanAdjustment adjustment : listing.adjustments()) {
            boolean inTime =
                    adjustment.approvedOn() == null || !adjustment.approvedOn().isAfter(day);
            if (adjustment.kind() == PlanAdjustmentKind.REMOVED && inTime) {
                if (isApproved(adjustment)) {
                    return true;
                }
                open = true;
            }
        }
        return open ? null : false;
    }

    /** Whether the day and the document are given, and who approved it where it is a removal. */
    static boolean isApproved(PlanAdjustment adjustment) {
        boolean named = adjustment.kind() != PlanAdjustmentKind.REMOVED || adjustment.approver() != null;
        return named && adjustment.approvedOn() != null && adjustment.documentNumber() != null;
    }
}
