package org.penggai.derive.construction;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Approval;
import org.penggai.ledger.ApprovalKind;
import org.penggai.ledger.AuthorityLevel;
import org.penggai.ledger.EventDate;

/**
 * An approval that the county has to grant, or may have to: accepted by the as-of date and not granted before the plan, for
 * all that is known.
 *
 * @param approvalId the approval
 * @param ofCycle whether it counts towards the cycle of approvals
 * @param ofNeed whether it was accepted by the day on which it was needed, or may have been
 */
public record CountyApproval(String approvalId, boolean ofCycle, boolean ofNeed) {
    private static final Set<ApprovalKind> CYCLE = EnumSet.of(
            ApprovalKind.PROJECT_APPROVAL,
            ApprovalKind.LAND_USE,
            ApprovalKind.ENVIRONMENTAL_REPORT,
            ApprovalKind.ENVIRONMENTAL_FORM,
            ApprovalKind.SAFETY_ASSESSMENT,
            ApprovalKind.PLANNING_PERMIT,
            ApprovalKind.BUILDING_PERMIT);
    private static final Set<ApprovalKind> AFTER_BUILDING =
            EnumSet.of(ApprovalKind.PRESALE_PERMIT, ApprovalKind.COMPLETION_FILING);

    /** Null for one that the county has not to grant. */
    static CountyApproval of(DeriveContext context, Approval approval) {
        LocalDate known = context.asOf().knownThrough();
        EventDate accepted = approval.acceptedOn();
        EventDate granted = approval.approvedOn();
        boolean others = approval.level() != null && approval.level() != AuthorityLevel.COUNTY;
        boolean never = accepted.notBy(context.asOf().date(), known)
                || accepted.notBy(known, known) && granted.happenedBy(known)
                || granted.happenedBy(context.parameters().date("plan-issued"));
        if (others || never) {
            return null;
        }
        return new CountyApproval(
                approval.id(),
                CYCLE.contains(approval.kind()),
                !AFTER_BUILDING.contains(approval.kind())
                        && (approval.neededBy() == null || !accepted.notBy(approval.neededBy(), known)));
    }
}
