package org.penggai.derive.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.penggai.derive.DatedStanding;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.derive.calendar.WorkingCalendar;
import org.penggai.derive.governance.ProjectStage;
import org.penggai.ledger.Complaint;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.Project;
import org.penggai.ledger.StaffRelease;
import org.penggai.ledger.SupervisionRecord;
import org.penggai.ledger.Task;

/** Periods of supervision, and what people who were released left open. */
public final class SupervisionStep implements DeriveStep {
    @Override
    public void derive(DeriveContext context, Consumer<Object> facts) {
        releases(context, facts);
        if (context.ledger().supervisionRecords() == null) {
            return;
        }
        LocalDate issued = context.parameters().date("plan-issued");
        LocalDate end = context.asOf().date().minusDays(1);
        LocalDate known = context.asOf().knownThrough();
        for (Cadence cadence : Cadence.values()) {
            List<Period> unknown = new ArrayList<>();
            List<Period> periods = cadence.periods(issued, end, context.calendar(), unknown);
            Coverage coverage = new Coverage(
                    cadence,
                    periods,
                    cadence.ahead(issued, context.asOf().date(), context.calendar()),
                    known,
                    context.ledger());
            for (Project project : DeriveContext.orEmpty(context.ledger().projects())) {
                ProjectStage stage = ProjectStage.of(project, context.ledger(), context.asOf());
                boolean notBegun = !Boolean.FALSE.equals(stage.underWay()) && Boolean.FALSE.equals(stage.inBuild());
                if (!notBegun) {
                    facts.accept(coverage.of(project, stage, periods, unknown, context.calendar()));
                }
            }
        }
    }

    /** Which periods the records of one cadence cover. */
    private static final class Coverage {
        private final Cadence cadence;
        private final LocalDate known;
        private final Ledger ledger;
        private final Map<String, Set<Period>> certain = new HashMap<>();
        private final Map<String, Set<Period>> possible = new HashMap<>();
        private final Set<Period> ofUnknownProjects = new HashSet<>();
        private final List<Period> ahead;
        private final Map<String, Set<Period>> doneAhead = new HashMap<>();

        Coverage(Cadence cadence, List<Period> periods, List<Period> ahead, LocalDate known, Ledger ledger) {
            this.ahead = ahead;
            this.cadence = cadence;
            this.ledger = ledger;
            this.known = known;
            NavigableMap<LocalDate, Period> byFirstDay = new TreeMap<>();
            periods.forEach(period -> byFirstDay.put(period.first(), period));
            for (SupervisionRecord record : ledger.supervisionRecords()) {
                if (record.kind() == cadence.kind) {
                    addAhead(record);
                }
                Map.Entry<LocalDate, Period> entry = byFirstDay.floorEntry(record.on());
                if (record.kind() == cadence.kind
                        && entry != null
                        && !record.on().isAfter(entry.getValue().last())) {
                    add(record, entry.getValue());
                }
            }
        }

        private void addAhead(SupervisionRecord record) {
            boolean whole = Boolean.TRUE.equals(cadence.whole.apply(record));
            for (Period period : ahead) {
                boolean within =
                        !record.on().isBefore(period.first()) && !record.on().isAfter(period.last());
                if (whole && within && record.projectIds() != null) {
                    record.projectIds().forEach(project -> doneAhead
                            .computeIfAbsent(project, id -> new HashSet<>())
                            .add(period));
                }
            }
        }

        private void add(SupervisionRecord record, Period period) {
            Boolean whole = cadence.whole.apply(record);
            if (Boolean.FALSE.equals(whole)) {
                return;
            }
            if (record.projectIds() == null || record.projectIds().isEmpty()) {
                ofUnknownProjects.add(period);
                return;
            }
            boolean inTime = record.recordedOn() != null && !record.recordedOn().isAfter(period.last());
            boolean counts = inTime && whole != null;
            for (String project : record.projectIds()) {
                (counts ? certain : possible)
                        .computeIfAbsent(project, id -> new HashSet<>())
                        .add(period);
            }
        }

        /** The duty ends on the day on which the project is completed or cancelled. */
        PeriodStanding of(
                Project project,
                ProjectStage stage,
                List<Period> periods,
                List<Period> unknown,
                WorkingCalendar calendar) {
            Set<Period> held = certain.getOrDefault(project.id(), Set.of());
            Set<Period> maybe = possible.getOrDefault(project.id(), Set.of());
            List<String> missed = new ArrayList<>();
            List<String> doubtful = new ArrayList<>();
            List<String> unlessEnded = new ArrayList<>();
            boolean unclearBuild = Boolean.TRUE.equals(stage.underWay()) && stage.inBuild() == null;
            int due = 0;
            LocalDate firstEnd = null;
            for (Period period : periods) {
                Boolean ended = ProjectStage.ended(project, period.last(), ledger);
                if (Boolean.TRUE.equals(ended)) {
                    break;
                }
                due++;
                if (held.contains(period)) {
                    continue;
                }
                boolean unseen = period.last().isAfter(known);
                if (unseen || maybe.contains(period) || ofUnknownProjects.contains(period)) {
                    doubtful.add(period.name());
                } else if (ended == null || unclearBuild) {
                    unlessEnded.add(period.name());
                } else {
                    missed.add(period.name());
                    firstEnd = firstEnd == null ? period.last() : firstEnd;
                }
            }
            List<Period> open = unknown.stream()
                    .filter(period -> !Boolean.TRUE.equals(ProjectStage.ended(project, period.last(), ledger)))
                    .toList();
            return new PeriodStanding(
                    cadence.obligation,
                    project.id(),
                    List.copyOf(missed),
                    List.copyOf(doubtful),
                    List.copyOf(unlessEnded),
                    unlessEnded.isEmpty()
                            ? null
                            : unclearBuild ? stage.unclearField() : ProjectStage.unclearEnd(project),
                    due,
                    firstEnd,
                    open.isEmpty(),
                    missingYears(open, calendar),
                    next(project));
        }

        private static List<Integer> missingYears(List<Period> open, WorkingCalendar calendar) {
            return open.stream()
                    .flatMap(period -> Stream.of(period.first(), period.last()))
                    .flatMap(day -> calendar.missingYear(day).stream().boxed())
                    .distinct()
                    .sorted()
                    .toList();
        }

        private List<DatedStanding.Next> next(Project project) {
            Set<Period> done = doneAhead.getOrDefault(project.id(), Set.of());
            return Boolean.FALSE.equals(ProjectStage.ended(project, known, ledger))
                    ? ahead.stream()
                            .filter(period -> !done.contains(period))
                            .limit(1)
                            .map(period -> new DatedStanding.Next(period.name(), period.last()))
                            .toList()
                    : List.of();
        }
    }

    private static void releases(DeriveContext context, Consumer<Object> facts) {
        Map<String, Task> tasks = DeriveContext.index(context.ledger().tasks(), Task::id);
        Map<String, Complaint> complaints = DeriveContext.index(context.ledger().complaints(), Complaint::id);
        for (StaffRelease release : DeriveContext.orEmpty(context.ledger().staffReleases())) {
            facts.accept(standing(context, release, tasks, complaints));
        }
    }

    private static ReleaseStanding standing(
            DeriveContext context, StaffRelease release, Map<String, Task> tasks, Map<String, Complaint> complaints) {
        LocalDate day = release.releasedOn();
        LocalDate known = context.asOf().knownThrough();
        List<String> openTasks = new ArrayList<>();
        boolean moreTasks = release.taskIds() == null;
        for (String id : DeriveContext.orEmpty(release.taskIds())) {
            Task task = tasks.get(id);
            if (task == null || task.doneOn().uncertainBy(day, known)) {
                moreTasks = true;
            } else if (!task.doneOn().happenedBy(day)) {
                openTasks.add(task.name());
            }
        }
        List<String> openComplaints = new ArrayList<>();
        boolean moreComplaints = release.complaintIds() == null;
        for (String id : DeriveContext.orEmpty(release.complaintIds())) {
            Complaint complaint = complaints.get(id);
            // One received after the release contradicts being left open by it.
            boolean later = complaint != null
                    && complaint.receivedOn() != null
                    && complaint.receivedOn().isAfter(day);
            boolean open = complaint != null
                    && !later
                    && (complaint.closedOn().notBy(day, known) || Boolean.FALSE.equals(complaint.satisfied()));
            boolean settled = complaint != null
                    && complaint.closedOn().happenedBy(day)
                    && Boolean.TRUE.equals(complaint.satisfied());
            if (open) {
                openComplaints.add(id);
            } else if (!settled) {
                moreComplaints = true;
            }
        }
        return new ReleaseStanding(
                release.id(), List.copyOf(openTasks), moreTasks, List.copyOf(openComplaints), moreComplaints);
    }
}
