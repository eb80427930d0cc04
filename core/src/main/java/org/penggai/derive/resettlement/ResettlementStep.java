package org.penggai.derive.resettlement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.penggai.derive.Deadline;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.calendar.DueDate;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.derive.governance.ProjectEnd;
import org.penggai.ledger.Approval;
import org.penggai.ledger.Building;
import org.penggai.ledger.Consultation;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.GapApproval;
import org.penggai.ledger.HouseholdBatch;
import org.penggai.ledger.HousingMode;
import org.penggai.ledger.Litigation;
import org.penggai.ledger.Project;
import org.penggai.ledger.Stoppage;
import org.penggai.ledger.Takeover;

/** Deadlines and standings of rehousing. */
public final class ResettlementStep implements DeriveStep {
    @Override
    public void derive(DeriveContext context, Consumer<Object> facts) {
        new Deriving(context, facts).run();
    }

    private record Deriving(DeriveContext context, Consumer<Object> facts) {
        void run() {
            Map<String, List<HouseholdBatch>> byBuilding =
                    DeriveContext.groups(context.ledger().householdBatches(), HouseholdBatch::buildingId);
            Map<String, EntitledHouseholds> entitled = new HashMap<>();
            Map<String, DueDate> dueByBuilding = new HashMap<>();
            for (Building building : DeriveContext.orEmpty(context.ledger().buildings())) {
                EntitledHouseholds households = entitled(building, byBuilding.getOrDefault(building.id(), List.of()));
                facts.accept(households);
                entitled.put(building.id(), households);
                DueDate due = building(building);
                if (due != null) {
                    dueByBuilding.put(building.id(), due);
                }
            }
            Map<String, HouseholdBatch> batches =
                    DeriveContext.index(context.ledger().householdBatches(), HouseholdBatch::id);
            for (Litigation litigation : DeriveContext.orEmpty(context.ledger().litigations())) {
                litigation(litigation, batches);
                SuitMechanism.derive(context, litigation, facts);
                if (litigation.filedOn() == null
                        && context.asOf().date().isBefore(context.ledger().asOf())) {
                    facts.accept(new FilingDoubt(litigation.id()));
                }
            }
            Map<String, Project> projects = DeriveContext.index(context.ledger().projects(), Project::id);
            Map<String, List<Takeover>> takeovers =
                    DeriveContext.groups(context.ledger().takeovers(), Takeover::projectId);
            for (Stoppage stoppage : DeriveContext.orEmpty(context.ledger().stoppages())) {
                stoppage(stoppage, projects.get(stoppage.projectId()));
                facts.accept(TakerSought.of(
                        stoppage,
                        takeovers.getOrDefault(stoppage.projectId(), List.of()),
                        context.asOf().date()));
            }
            for (Approval approval : DeriveContext.orEmpty(context.ledger().approvals())) {
                deadline(
                        "formalities-completed",
                        approval.id(),
                        approval.acceptedOn(),
                        "formalities-completed-days",
                        cancelled(projects.get(approval.projectId())));
            }
            for (GapApproval gap : DeriveContext.orEmpty(context.ledger().gapApprovals())) {
                deadline(
                        "approval-with-gaps",
                        gap.id(),
                        gap.grantedOn(),
                        "gaps-made-up-days",
                        cancelled(projects.get(gap.projectId())));
            }
            for (Takeover takeover : DeriveContext.orEmpty(context.ledger().takeovers())) {
                deadline(
                        "developer-takeover",
                        takeover.id(),
                        takeover.agreedOn(),
                        "work-resumed-days",
                        ended(projects.get(takeover.projectId())));
            }
            new StoppageDoubts(context, facts).derive();
            new OverdueProjects(context, dueByBuilding, entitled, facts).derive();
        }

        private static EntitledHouseholds entitled(Building building, List<HouseholdBatch> batches) {
            return new EntitledHouseholds(
                    building.id(),
                    building.entitledHouseholds(),
                    HouseholdTally.of(batches).households(),
                    batches.stream().noneMatch(batch -> batch.households() == null));
        }

        /** The last day for rehousing the building, or the earliest that it may be; null where it is not ready. */
        private DueDate building(Building building) {
            LocalDate complete = earliest(building.basicallyCompletedOn());
            LocalDate accepted = earliest(building.acceptancePassedOn());
            if (complete == null || accepted == null) {
                return null;
            }
            LocalDate ready = complete.isAfter(accepted) ? complete : accepted;
            if (ready.isAfter(context.asOf().date())) {
                return null;
            }
            DueDate due = context.dueDates()
                    .after(
                            context.fromIssue(ready),
                            context.parameters().whole("resettlement-after-acceptance"),
                            PeriodUnit.MONTH,
                            true);
            boolean certain = building.basicallyCompletedOn().getDay() != null
                    && building.acceptancePassedOn().getDay() != null;
            facts.accept(context.deadline(
                    certain ? "within-three-months" : atTheEarliest("within-three-months"), building.id(), due));
            if (certain) {
                LocalDate issued = context.parameters().date("plan-issued");
                facts.accept(new Readiness(
                        building.id(),
                        building.projectId(),
                        ready,
                        Math.max(0, issued.toEpochDay() - ready.toEpochDay())));
            }
            return due;
        }

        private static String atTheEarliest(String obligation) {
            return obligation + "-at-the-earliest";
        }

        /** The first day on which it may have happened by the as-of date; the plan's issue at the earliest. */
        private LocalDate earliest(EventDate event) {
            if (event.getDay() != null) {
                return event.getDay();
            }
            LocalDate known = context.asOf().knownThrough();
            if (event.isUnknown()) {
                return context.parameters().date("plan-issued");
            }
            return known.isBefore(context.asOf().date()) ? known.plusDays(1) : null;
        }

        private void litigation(Litigation litigation, Map<String, HouseholdBatch> batches) {
            LocalDate issued = context.parameters().date("plan-issued");
            LocalDate closed = litigation.closedOn().getDay();
            if (closed != null && closed.isBefore(issued)) {
                return;
            }
            if (litigation.filedOn() == null) {
                deadline(
                        atTheEarliest("litigation-alternative"),
                        litigation.id(),
                        issued,
                        "alternative-housing-grace-days");
            } else {
                LocalDate halfYear = context.dueDates()
                        .after(
                                litigation.filedOn(),
                                context.parameters().whole("litigation-without-judgment"),
                                PeriodUnit.MONTH,
                                false)
                        .due();
                facts.accept(context.deadline(
                        "half-year", litigation.id(), context.dueDates().fixed(halfYear)));
                if (!litigation.closedOn().happenedBy(halfYear)) {
                    boolean certain =
                            litigation.closedOn().notBy(halfYear, context.asOf().knownThrough());
                    facts.accept(new LongSuit(litigation.id(), halfYear, certain));
                }
                deadline("litigation-consultation", litigation.id(), halfYear, "consultation-grace-days");
                deadline("litigation-alternative", litigation.id(), halfYear, "alternative-housing-grace-days");
            }
            if (litigation.affectedBatchIds() == null) {
                boolean late = new UnknownFiling(context, litigation).late(null, null);
                facts.accept(
                        new AffectedHouseholds(litigation.id(), null, null, null, null, null, null, null, null, late));
            }
            for (String batch : DeriveContext.orEmpty(litigation.affectedBatchIds())) {
                facts.accept(affected(litigation, batch, batches));
            }
        }

        private AffectedHouseholds affected(Litigation litigation, String batch, Map<String, HouseholdBatch> batches) {
            LocalDate consulted = consulted(litigation, batch, false);
            LocalDate possiblyConsulted = consulted(litigation, batch, true);
            Resettled resettled = Resettled.of(batches.get(batch), context.asOf());
            LocalDate closed = litigation.closedOn().happenedBy(context.asOf().date())
                    ? litigation.closedOn().getDay()
                    : null;
            return new AffectedHouseholds(
                    litigation.id(),
                    batch,
                    called(batch, batches),
                    wish(batches.get(batch)),
                    consulted,
                    possiblyConsulted,
                    resettled.possiblyOn(),
                    Resettled.earlier(consulted, resettled.on(), closed),
                    Resettled.earlier(possiblyConsulted, resettled.possiblyOn(), closed),
                    new UnknownFiling(context, litigation).late(batch, resettled.on()));
        }

        private static String called(String batch, Map<String, HouseholdBatch> batches) {
            HouseholdBatch households = batches.get(batch);
            return households == null || households.name() == null ? batch : households.name();
        }

        /** What they chose, where it is known to have been on record by the as-of date. */
        private HousingMode wish(HouseholdBatch batch) {
            return batch != null
                            && batch.wishRecordedOn().happenedBy(context.asOf().date())
                    ? batch.wish()
                    : null;
        }

        /** Before the suit was filed nobody was asked because of it; where that day is not known no consultation is certain. */
        private static LocalDate consulted(Litigation litigation, String batch, boolean possibly) {
            return DeriveContext.orEmpty(litigation.consultations()).stream()
                    .filter(consultation -> consultation.batchIds() == null
                            ? possibly
                            : consultation.batchIds().contains(batch))
                    .filter(consultation -> litigation.filedOn() == null
                            ? possibly
                            : !consultation.on().isBefore(litigation.filedOn()))
                    .map(Consultation::on)
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }

        private void stoppage(Stoppage stoppage, Project project) {
            ProjectEnd end = ended(project);
            deadline("work-resumed", stoppage.id(), stoppage.beganOn(), "work-resumed-days", end);
            facts.accept(BudgetOwed.of(
                    stoppage, dated("work-resumed", stoppage.id(), stoppage.beganOn(), "work-resumed-days"), end));
            LocalDate issued = context.parameters().date("plan-issued");
            if (context.ledger().meetings() != null && !stoppage.resumedOn().happenedBy(issued)) {
                facts.accept(new GapsBetweenMeetings(
                                context.asOf(), issued, context.parameters().whole("coordination-meeting-days"))
                        .of(stoppage, context.ledger().meetings(), end));
            }
        }

        private ProjectEnd cancelled(Project project) {
            return project == null
                    ? ProjectEnd.NEVER
                    : ProjectEnd.cancelled(
                            project, context.ledger(), context.asOf().date());
        }

        private ProjectEnd ended(Project project) {
            return project == null
                    ? ProjectEnd.NEVER
                    : ProjectEnd.ended(project, context.ledger(), context.asOf().date());
        }

        /** The deadline that runs from an event; where it is not known when that was, the earliest there may be. */
        private void deadline(String obligation, String subject, EventDate from, String parameter, ProjectEnd end) {
            LocalDate earliest = earliest(from);
            if (earliest == null) {
                return;
            }
            if (from.getDay() != null) {
                deadline(obligation, subject, earliest, parameter, end);
                return;
            }
            Deadline due = dated(atTheEarliest(obligation), subject, earliest, parameter);
            if (due.due() == null || !end.over(due.due())) {
                facts.accept(due);
            }
        }

        private void deadline(String obligation, String subject, LocalDate from, String parameter, ProjectEnd end) {
            Deadline owed = end.owed(
                    dated(obligation, subject, from, parameter), context.asOf().date());
            if (owed != null) {
                facts.accept(owed);
            }
        }

        private void deadline(String obligation, String subject, LocalDate from, String parameter) {
            facts.accept(dated(obligation, subject, from, parameter));
        }

        private Deadline dated(String obligation, String subject, LocalDate from, String parameter) {
            return context.deadline(obligation, subject, from, parameter, PeriodUnit.DAY, true);
        }
    }
}
