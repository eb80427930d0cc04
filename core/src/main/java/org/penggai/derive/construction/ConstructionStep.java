package org.penggai.derive.construction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.penggai.derive.DatedStanding;
import org.penggai.derive.Deadline;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.calendar.DueDate;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.derive.governance.ProjectEnd;
import org.penggai.ledger.Approval;
import org.penggai.ledger.ApprovalKind;
import org.penggai.ledger.Building;
import org.penggai.ledger.EventDate;
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
        Map<String, Project> projects = DeriveContext.index(context.ledger().projects(), Project::id);
        for (Approval approval : DeriveContext.orEmpty(context.ledger().approvals())) {
            CountyApproval ofCounty = CountyApproval.of(context, approval);
            if (ofCounty != null) {
                facts.accept(ofCounty);
            }
            term(context, approval, facts);
            if (approval.neededBy() != null) {
                needed(context, approval, projects.get(approval.projectId()), facts);
            }
        }
        for (Building building : DeriveContext.orEmpty(context.ledger().buildings())) {
            facts.accept(context.deadline(
                    building.acceptancePassedOn().getDay() == null ? "acceptance-filed-earliest" : "acceptance-filed",
                    building.id(),
                    earliest(context, building.acceptancePassedOn()),
                    "acceptance-filing-days",
                    PeriodUnit.DAY,
                    true));
        }
        if (context.ledger().staffSecondments() != null) {
            facts.accept(roster(context));
        }
        if (context.ledger().projects() != null) {
            named(context, facts);
        }
    }

    private static void needed(DeriveContext context, Approval approval, Project project, Consumer<Object> facts) {
        Deadline due = context.deadline(
                "approval-in-time", approval.id(), context.dueDates().fixed(context.fromIssue(approval.neededBy())));
        LocalDate today = context.asOf().date();
        ProjectEnd end = project == null ? ProjectEnd.NEVER : ProjectEnd.cancelled(project, context.ledger(), today);
        Deadline owed = end.owed(due, today);
        if (owed != null) {
            facts.accept(owed);
        }
    }

    private static NodeStanding nodes(DeriveContext context, String project, List<ScheduleNode> nodes) {
        LocalDate today = context.asOf().date();
        LocalDate known = context.asOf().knownThrough();
        LocalDate issued = context.parameters().date("plan-issued");
        List<ScheduleNode> overdue = new ArrayList<>();
        List<ScheduleNode> late = new ArrayList<>();
        List<DatedStanding.Told> told = new ArrayList<>();
        int possibly = 0;
        int possiblyLate = 0;
        LocalDate lastMet = null;
        for (ScheduleNode node : nodes) {
            LocalDate due = node.dueDate() == null ? null : context.fromIssue(node.dueDate());
            if (due != null) {
                boolean done = node.dateMet().happenedBy(today);
                told.add(new DatedStanding.Told(
                        node.name(),
                        due,
                        done ? node.dateMet().getDay() : null,
                        done || node.dateMet().notBy(due, known)));
            }
            if (due == null) {
                boolean mayBeLate = issued.isBefore(today) && !node.dateMet().happenedBy(issued);
                boolean met = node.dateMet().happenedBy(today);
                possibly += mayBeLate && !met ? 1 : 0;
                possiblyLate += mayBeLate && met ? 1 : 0;
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
        told.sort(Comparator.comparing(DatedStanding.Told::due).thenComparing(DatedStanding.Told::name));
        Comparator<ScheduleNode> order =
                Comparator.comparing(ScheduleNode::dueDate).thenComparing(ScheduleNode::id);
        overdue.sort(order);
        late.sort(order);
        return new NodeStanding(
                project, List.copyOf(overdue), possibly, possiblyLate, List.copyOf(late), lastMet, List.copyOf(told));
    }

    /** Where the day of acceptance is not known, the term from the earliest that it may be. */
    private static void term(DeriveContext context, Approval approval, Consumer<Object> facts) {
        boolean own = approval.baselineWorkingDays() != null;
        int suspended = approval.suspendedWorkingDays() == null ? 0 : approval.suspendedWorkingDays();
        LocalDate start = earliest(context, approval.acceptedOn());
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
        if (approval.acceptedOn().getDay() != null) {
            facts.accept(context.deadline("approval-cycle", approval.id(), due));
        }
        facts.accept(new ApprovalTerm(
                approval.id(),
                due.due(),
                latest == null ? due.due() : latest.due(),
                Stream.of(due, latest == null ? due : latest)
                        .flatMap(end -> end.missingYear().stream().boxed())
                        .distinct()
                        .sorted()
                        .toList(),
                due.how()));
    }

    /** The day of an event; where it is not known, the plan's issue; where it had not happened, the day after the last known. */
    private static LocalDate earliest(DeriveContext context, EventDate event) {
        LocalDate day = event.getDay();
        if (day == null) {
            day = context.parameters().date("plan-issued");
            day = event.isNone() ? context.asOf().knownThrough().plusDays(1) : day;
        }
        return context.fromIssue(day);
    }

    private static DueDate working(DeriveContext context, LocalDate start, int days) {
        return context.dueDates().after(start, days, PeriodUnit.WORKING_DAY, true);
    }

    /** Calendar days, then the working days of hearings and expert review, which are not counted. */
    private static DueDate calendarDays(DeriveContext context, LocalDate start, String parameter, int suspended) {
        // Only the last day of all moves for a holiday, not the day from which what was suspended is added.
        DueDate due =
                context.dueDates().after(start, context.parameters().whole(parameter), PeriodUnit.DAY, suspended == 0);
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

    /** Who bears the plan's name; else who is listed under its document or may be, listings not saying. */
    private static void named(DeriveContext context, Consumer<Object> facts) {
        String name = context.parameters().get("named-project-name").getText();
        List<Project> projects = context.ledger().projects();
        List<Project> candidates =
                projects.stream().filter(project -> project.name().equals(name)).toList();
        List<Project> undocumented = List.of();
        boolean certain = candidates.size() == 1;
        if (candidates.isEmpty()) {
            Set<String> documents = Set.copyOf(
                    context.parameters().get("named-project-approval-document").getCodes());
            candidates = context.ledger().planListings() == null
                    ? projects
                    : listed(context, document -> document != null && documents.contains(document));
            undocumented = new ArrayList<>(listed(context, Objects::isNull));
            undocumented.removeAll(candidates);
            certain = context.ledger().planListings() != null && candidates.size() == 1 && undocumented.isEmpty();
        }
        for (Project project : candidates) {
            facts.accept(named(context, project, certain, true));
        }
        for (Project project : undocumented) {
            facts.accept(named(context, project, false, false));
        }
    }

    private static List<Project> listed(DeriveContext context, Predicate<String> document) {
        Set<String> ids = DeriveContext.orEmpty(context.ledger().planListings()).stream()
                .filter(listing -> document.test(listing.documentNumber()))
                .map(PlanListing::projectId)
                .collect(Collectors.toSet());
        return context.ledger().projects().stream()
                .filter(project -> ids.contains(project.id()))
                .toList();
    }

    private static NamedProject named(DeriveContext context, Project project, boolean certain, boolean documented) {
        List<RectificationEntry> entries = DeriveContext.orEmpty(
                        context.ledger().rectificationEntries())
                .stream()
                .filter(entry -> entry.projectId().equals(project.id())
                        && (entry.kind() == null || entry.kind() == RectificationKind.UNRESETTLED))
                .toList();
        long least = 0;
        long most = 0;
        boolean bounded = true;
        for (RectificationEntry entry : entries) {
            Integer flats = entry.overdueUnits();
            bounded &= flats != null;
            most += flats == null ? 0 : flats;
            least += flats == null || entry.kind() == null ? 0 : flats;
        }
        List<HouseholdBatch> batches = context.ledger().householdBatches();
        LocalDate known = context.asOf().knownThrough();
        List<HouseholdBatch> own = DeriveContext.orEmpty(batches).stream()
                .filter(batch -> batch.projectId().equals(project.id()))
                .toList();
        boolean handed = own.stream().anyMatch(batch -> batch.deliveredOn().happenedBy(known));
        boolean may = batches == null
                || own.stream().anyMatch(batch -> !batch.deliveredOn().notBy(known, known));
        return new NamedProject(
                project.id(),
                certain,
                documented,
                capped(least),
                bounded ? capped(most) : null,
                !entries.isEmpty(),
                handed,
                handed || may,
                project.siteWorkBeganOn());
    }

    private static int capped(long flats) {
        return (int) Math.min(flats, Integer.MAX_VALUE);
    }
}
