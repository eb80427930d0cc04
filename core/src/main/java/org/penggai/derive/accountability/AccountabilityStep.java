package org.penggai.derive.accountability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.calendar.PeriodUnit;
import org.penggai.ledger.Complaint;
import org.penggai.ledger.ConfirmedViolation;
import org.penggai.ledger.Disclosure;
import org.penggai.ledger.Dispute;
import org.penggai.ledger.Referral;
import org.penggai.ledger.Task;

/** Deadlines of disclosures, disputes, tasks and referrals. What began before the plan runs from its issue. */
public final class AccountabilityStep implements DeriveStep {
    @Override
    public void derive(DeriveContext context, Consumer<Object> facts) {
        for (Disclosure disclosure : DeriveContext.orEmpty(context.ledger().disclosures())) {
            facts.accept(context.deadline(
                    disclosure.createdOn() == null ? "disclosure-earliest" : "disclosure-timely",
                    disclosure.id(),
                    orIssue(context, disclosure.createdOn()),
                    "disclosure-working-days",
                    PeriodUnit.WORKING_DAY,
                    true));
        }
        for (Dispute dispute : DeriveContext.orEmpty(context.ledger().disputes())) {
            boolean known = dispute.openedOn() != null;
            facts.accept(context.deadline(
                    known ? "disputes-settled" : "disputes-settled-earliest",
                    dispute.id(),
                    known ? dispute.openedOn() : context.parameters().date("plan-issued"),
                    "dispute-days",
                    PeriodUnit.DAY,
                    true));
        }
        for (Complaint complaint : DeriveContext.orEmpty(context.ledger().complaints())) {
            complaint(context, complaint, facts);
        }
        ClaimEvidences.derive(context, facts);
        for (Task task : DeriveContext.orEmpty(context.ledger().tasks())) {
            if (task.dueOn() != null) {
                facts.accept(context.deadline(
                        "tasks-done", task.id(), context.dueDates().fixed(context.fromIssue(task.dueOn()))));
            }
        }
        for (ConfirmedViolation violation :
                DeriveContext.orEmpty(context.ledger().confirmedViolations())) {
            referral(context, violation, facts);
        }
    }

    private static void complaint(DeriveContext context, Complaint complaint, Consumer<Object> facts) {
        facts.accept(context.deadline(
                complaint.receivedOn() == null ? "complaint-acceptance-earliest" : "complaint-acceptance",
                complaint.id(),
                orIssue(context, complaint.receivedOn()),
                "complaint-acceptance-days",
                PeriodUnit.DAY,
                true));
        int days = context.parameters().whole("complaint-days");
        int most = context.parameters().whole("complaint-extension-days");
        int extension = complaint.extendedByDays() == null ? 0 : Math.min(most, complaint.extendedByDays());
        LocalDate accepted = complaint.acceptedOn().getDay();
        if (accepted == null) {
            LocalDate earliest = complaint.acceptedOn().isUnknown()
                    ? context.parameters().date("plan-issued")
                    : context.fromIssue(context.asOf().knownThrough().plusDays(1));
            facts.accept(context.deadline(
                    "complaint-answer-earliest",
                    complaint.id(),
                    context.dueDates().after(earliest, days + extension, PeriodUnit.DAY, true)));
            return;
        }
        LocalDate start = context.fromIssue(accepted);
        facts.accept(context.deadline(
                "complaints-answered",
                complaint.id(),
                context.dueDates().after(start, days + extension, PeriodUnit.DAY, true)));
        facts.accept(context.deadline(
                "complaint-extended",
                complaint.id(),
                context.dueDates()
                        .after(
                                start,
                                days + (complaint.extendedByDays() == null ? most : extension),
                                PeriodUnit.DAY,
                                true)));
    }

    private static void referral(DeriveContext context, ConfirmedViolation violation, Consumer<Object> facts) {
        if (violation.referrals() == null) {
            deadline(context, violation, facts);
            return;
        }
        LocalDate issued = context.parameters().date("plan-issued");
        LocalDate referred = violation.referrals().stream()
                .filter(referral -> referral.body() != null && referral.unit() != null && referral.person() != null)
                .map(Referral::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate possibly = violation.referrals().stream()
                .map(Referral::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean before = referred != null && referred.isBefore(issued);
        facts.accept(new ReferralStanding(violation.id(), referred, possibly, before));
        if (!before) {
            deadline(context, violation, facts);
        }
    }

    private static void deadline(DeriveContext context, ConfirmedViolation violation, Consumer<Object> facts) {
        facts.accept(context.deadline(
                violation.confirmedOn() == null ? "referral-earliest" : "violations-referred",
                violation.id(),
                orIssue(context, violation.confirmedOn()),
                "referral-days",
                PeriodUnit.DAY,
                true));
    }

    /** The earliest day from which a period that begins on a day not known can run. */
    private static LocalDate orIssue(DeriveContext context, LocalDate day) {
        return day == null ? context.parameters().date("plan-issued") : day;
    }
}
