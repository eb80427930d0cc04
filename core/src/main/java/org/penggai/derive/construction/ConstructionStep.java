package org.penggai.derive.construction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.calendar.DueDate;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.ledger.Approval;
import org.penggai.ledger.ApprovalKind;
import org.penggai.ledger.Building;
import org.penggai.ledger.HouseholdBatch;
import org.penggai.ledger.PlanListing;
import org.penggai.ledger.Project;
import org.penggai.ledger.RectificationEntry;
import org.penggai.ledger.RectificationKind;
import org.penggai.ledger.ScheduleNode;
import org.penggai.ledger.StaffSecondment;

/** Terms of approvals, schedules, acceptance and the expropriation team. */
public final class ConstructionStep implements DeriveStep {
    @Override
    public void derive(DeriveContext context, Consumer<Object> facts) {
        for (ScheduleNode node : DeriveContext.orEmpty(context.ledger().scheduleNodes())) {
            if (node.dueDate() != null) {
                facts.accept(context.deadline(
                        "on-schedule", node.id(), context.dueDates().fixed(context.fromIssue(node.dueDate()))));
            }
        }
        DeriveContext.groups(context.ledger().scheduleNodes(), ScheduleNode::projectId)
                .forEach((project, nodes) -> facts.accept(nodes(context, project, nodes)));
        for (Approval approval : DeriveContext.orEmpty(context.ledger().approvals())) {
            LocalDate accepted = approval.acceptedOn().getDay();
            if (accepted != null) {
                term(context, approval, accepted, facts);
            }
            if (approval.neededBy() != null) {
                facts.accept(context.deadline(
                        "approval-in-time",
                        approval.id(),
                        context.dueDates().fixed(context.fromIssue(approval.neededBy()))));
            }
        }
        for (Building building : DeriveContext.orEmpty(context.ledger().buildings())) {
            LocalDate passed = building.acceptancePassedOn().getDay();
            if (passed != null) {
                facts.accept(context.deadline(
                        "acceptance-filed", building.id(), passed, "acceptance-filing-days", PeriodUnit.DAY, true));
            }
        }
        if (context.ledger().staffSecondments() != null) {
            facts.accept(roster(context));
        }
        if (context.ledger().projects() != null) {
            facts.accept(named(context));
        }
    }

    private static NodeStanding nodes(DeriveContext context, String project, List<ScheduleNode> nodes) {
        LocalDate today = context.asOf().date();
        LocalDate known = context.asOf().knownThrough();
        List<ScheduleNode> overdue = new ArrayList<>();
        List<ScheduleNode> late = new ArrayList<>();
        int possibly = 0;
        LocalDate lastMet = null;
        for (ScheduleNode node : nodes) {
            LocalDate due = node.dueDate() == null ? null : context.fromIssue(node.dueDate());
            if (due == null) {
                possibly += node.dateMet().happenedBy(context.parameters().date("plan-issued")) ? 0 : 1;
            } else if (due.isBefore(today)) {
                if (node.dateMet().uncertainBy(due, known)) {
                    possibly++;
                } else if (node.dateMet().notBy(due, known)) {
                    boolean met = node.dateMet().happenedBy(today);
                    (met ? late : overdue).add(node);
                    lastMet = met
                                    && (lastMet == null
                                            || lastMet.isBefore(node.dateMet().getDay()))
                            ? node.dateMet().getDay()
                            : lastMet;
                }
            }
        }
        Comparator<ScheduleNode> order =
                Comparator.comparing(ScheduleNode::dueDate).thenComparing(ScheduleNode::id);
        overdue.sort(order);
        late.sort(order);
        return new NodeStanding(project, List.copyOf(overdue), possibly, List.copyOf(late), lastMet);
    }

    private static void term(DeriveContext context, Approval approval, LocalDate accepted, Consumer<Object> facts) {
        boolean own = approval.baselineWorkingDays() != null;
        int suspended = approval.suspendedWorkingDays() == null ? 0 : approval.suspendedWorkingDays();
        LocalDate start = context.fromIssue(accepted);
        DueDate due;
        DueDate latest = null;
        if (own) {
            due = working(context, start, approval.baselineWorkingDays() + suspended);
        } else if (approval.kind() == ApprovalKind.ENVIRONMENTAL_REPORT) {
            due = calendarDays(context, start, "environmental-report-days", suspended);
        } else if (approval.kind() == ApprovalKind.ENVIRONMENTAL_FORM) {
            due = calendarDays(context, start, "environmental-form-days", suspended);
        } else if (approval.kind() == ApprovalKind.BUILDING_PERMIT) {
            due = working(context, start, context.parameters().whole("building-permit-working-days") + suspended);
        } else {
            DueDate alone = working(context, start, context.parameters().whole("approval-working-days") + suspended);
            DueDate joint =
                    working(context, start, context.parameters().whole("approval-joint-working-days") + suspended);
            due = Boolean.TRUE.equals(approval.jointHandling()) ? joint : alone;
            latest = approval.jointHandling() == null ? joint : null;
        }
        facts.accept(context.deadline("approval-cycle", approval.id(), due));
        facts.accept(new ApprovalTerm(approval.id(), due.due(), latest == null ? due.due() : latest.due(), due.how()));
    }

    private static DueDate working(DeriveContext context, LocalDate start, int days) {
        return context.dueDates().after(start, days, PeriodUnit.WORKING_DAY, true);
    }

    /** Calendar days, then the working days of hearings and expert review, which are not counted. */
    private static DueDate calendarDays(DeriveContext context, LocalDate start, String parameter, int suspended) {
        DueDate due = context.dueDates().after(start, context.parameters().whole(parameter), PeriodUnit.DAY, true);
        return suspended == 0 || due.due() == null ? due : working(context, due.due(), suspended);
    }

    private static TeamRoster roster(DeriveContext context) {
        LocalDate day = context.asOf().knownThrough();
        List<String> lacking = new ArrayList<>();
        List<String> certainly = new ArrayList<>();
        for (String department :
                context.parameters().get("expropriation-team-departments").getCodes()) {
            boolean seconded = false;
            boolean possibly = false;
            for (StaffSecondment secondment : context.ledger().staffSecondments()) {
                boolean ofIt = secondment.department() != null
                        && secondment.department().contains(department);
                boolean began =
                        secondment.beganOn() != null && !secondment.beganOn().isAfter(day);
                boolean mayBegin = secondment.beganOn() == null || began;
                seconded |= ofIt && began && secondment.endedOn().notBy(day, day);
                possibly |= (ofIt || secondment.department() == null)
                        && mayBegin
                        && !secondment.endedOn().happenedBy(day);
            }
            if (!seconded) {
                lacking.add(department);
                if (!possibly) {
                    certainly.add(department);
                }
            }
        }
        return new TeamRoster(List.copyOf(lacking), List.copyOf(certainly));
    }

    private static NamedProject named(DeriveContext context) {
        String name = context.parameters().get("named-project-name").getText();
        Set<String> documents = Set.copyOf(
                context.parameters().get("named-project-approval-document").getCodes());
        List<PlanListing> listings = DeriveContext.orEmpty(context.ledger().planListings());
        String id = context.ledger().projects().stream()
                .filter(project -> project.name().equals(name))
                .map(Project::id)
                .sorted()
                .findFirst()
                .orElseGet(() -> listings.stream()
                        .filter(listing ->
                                listing.documentNumber() != null && documents.contains(listing.documentNumber()))
                        .map(PlanListing::projectId)
                        .sorted()
                        .findFirst()
                        .orElse(null));
        boolean possible = context.ledger().planListings() == null
                || listings.stream().anyMatch(listing -> listing.documentNumber() == null);
        if (id == null) {
            return new NamedProject(null, possible, null, false, false, false);
        }
        List<RectificationEntry> entries = DeriveContext.orEmpty(
                        context.ledger().rectificationEntries())
                .stream()
                .filter(entry -> entry.projectId().equals(id)
                        && (entry.kind() == null || entry.kind() == RectificationKind.UNRESETTLED))
                .toList();
        boolean certain = entries.stream().allMatch(entry -> entry.kind() != null && entry.overdueUnits() != null);
        Integer flats = certain
                ? entries.stream()
                        .map(RectificationEntry::overdueUnits)
                        .filter(Objects::nonNull)
                        .max(Integer::compareTo)
                        .orElse(null)
                : null;
        List<HouseholdBatch> batches = context.ledger().householdBatches();
        LocalDate today = context.asOf().date();
        LocalDate known = context.asOf().knownThrough();
        List<HouseholdBatch> own = DeriveContext.orEmpty(batches).stream()
                .filter(batch -> batch.projectId().equals(id))
                .toList();
        boolean handed = own.stream().anyMatch(batch -> batch.deliveredOn().happenedBy(today));
        boolean may = batches == null
                || own.stream().anyMatch(batch -> !batch.deliveredOn().notBy(today, known));
        return new NamedProject(id, possible, flats, !entries.isEmpty(), handed, handed || may);
    }
}
