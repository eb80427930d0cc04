package org.penggai.derive.resettlement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.Households;
import org.penggai.derive.calendar.DueDate;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.ledger.Approval;
import org.penggai.ledger.Building;
import org.penggai.ledger.Consultation;
import org.penggai.ledger.GapApproval;
import org.penggai.ledger.HouseholdBatch;
import org.penggai.ledger.Litigation;
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
            Map<String, DueDate> dueByBuilding = new HashMap<>();
            for (Building building : DeriveContext.orEmpty(context.ledger().buildings())) {
                DueDate due = building(building, byBuilding.getOrDefault(building.id(), List.of()));
                if (due != null) {
                    dueByBuilding.put(building.id(), due);
                }
            }
            for (Litigation litigation : DeriveContext.orEmpty(context.ledger().litigations())) {
                litigation(litigation);
            }
            for (Stoppage stoppage : DeriveContext.orEmpty(context.ledger().stoppages())) {
                stoppage(stoppage);
            }
            for (Approval approval : DeriveContext.orEmpty(context.ledger().approvals())) {
                LocalDate accepted = approval.acceptedOn().getDay();
                if (accepted != null) {
                    deadline("formalities-completed", approval.id(), accepted, "formalities-completed-days");
                }
            }
            for (GapApproval gap : DeriveContext.orEmpty(context.ledger().gapApprovals())) {
                deadline("approval-with-gaps", gap.id(), gap.grantedOn(), "gaps-made-up-days");
            }
            for (Takeover takeover : DeriveContext.orEmpty(context.ledger().takeovers())) {
                LocalDate agreed = takeover.agreedOn().getDay();
                if (agreed != null) {
                    deadline("developer-takeover", takeover.id(), agreed, "work-resumed-days");
                }
            }
            new OverdueProjects(context, dueByBuilding, facts).derive();
        }

        /** The last day for rehousing the building; null while it is not ready. */
        private DueDate building(Building building, List<HouseholdBatch> batches) {
            LocalDate complete = building.basicallyCompletedOn().getDay();
            LocalDate accepted = building.acceptancePassedOn().getDay();
            facts.accept(
                    new EntitledHouseholds(building.id(), building.entitledHouseholds(), Households.recorded(batches)));
            if (complete == null || accepted == null) {
                return null;
            }
            LocalDate ready = complete.isAfter(accepted) ? complete : accepted;
            if (ready.isAfter(context.asOf().date())) {
                return null;
            }
            LocalDate issued = context.parameters().date("plan-issued");
            facts.accept(new Readiness(
                    building.id(), building.projectId(), ready, Math.max(0, issued.toEpochDay() - ready.toEpochDay())));
            DueDate due = context.dueDates()
                    .after(
                            context.fromIssue(ready),
                            context.parameters().whole("resettlement-after-acceptance"),
                            PeriodUnit.MONTH,
                            true);
            facts.accept(context.deadline("within-three-months", building.id(), due));
            return due;
        }

        private void litigation(Litigation litigation) {
            if (litigation.filedOn() == null) {
                return;
            }
            LocalDate halfYear = context.dueDates()
                    .after(
                            litigation.filedOn(),
                            context.parameters().whole("litigation-without-judgment"),
                            PeriodUnit.MONTH,
                            false)
                    .due();
            facts.accept(context.deadline(
                    "half-year", litigation.id(), context.dueDates().fixed(halfYear)));
            deadline("litigation-consultation", litigation.id(), halfYear, "consultation-grace-days");
            deadline("litigation-alternative", litigation.id(), halfYear, "alternative-housing-grace-days");
            for (String batch : DeriveContext.orEmpty(litigation.affectedBatchIds())) {
                facts.accept(new AffectedHouseholds(
                        litigation.id(),
                        batch,
                        consulted(litigation, batch, false),
                        consulted(litigation, batch, true)));
            }
        }

        private static LocalDate consulted(Litigation litigation, String batch, boolean possibly) {
            return DeriveContext.orEmpty(litigation.consultations()).stream()
                    .filter(consultation -> consultation.batchIds() == null
                            ? possibly
                            : consultation.batchIds().contains(batch))
                    .map(Consultation::on)
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }

        private void stoppage(Stoppage stoppage) {
            deadline("work-resumed", stoppage.id(), stoppage.beganOn(), "work-resumed-days");
            if (context.ledger().meetings() != null) {
                facts.accept(new GapsBetweenMeetings(
                                context.asOf(),
                                context.parameters().date("plan-issued"),
                                context.parameters().whole("coordination-meeting-days"))
                        .of(stoppage, context.ledger().meetings()));
            }
        }

        private void deadline(String obligation, String subject, LocalDate from, String parameter) {
            facts.accept(context.deadline(obligation, subject, from, parameter, PeriodUnit.DAY, true));
        }
    }
}
