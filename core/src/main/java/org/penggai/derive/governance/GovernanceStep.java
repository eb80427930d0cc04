package org.penggai.derive.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.derive.DeriveStep;
import org.penggai.ledger.LeaderAssignment;
import org.penggai.ledger.LeaderRank;
import org.penggai.ledger.ProblemFlag;
import org.penggai.ledger.Project;

/** Who answers for each project. */
public final class GovernanceStep implements DeriveStep {
    @Override
    public void derive(DeriveContext context, Consumer<Object> facts) {
        Map<String, List<LeaderAssignment>> leaders =
                DeriveContext.groups(context.ledger().leaderAssignments(), LeaderAssignment::projectId);
        Map<String, List<ProblemFlag>> flags =
                DeriveContext.groups(context.ledger().problemFlags(), ProblemFlag::projectId);
        LocalDate day = context.asOf().knownThrough();
        for (Project project : DeriveContext.orEmpty(context.ledger().projects())) {
            List<LeaderAssignment> of = leaders.getOrDefault(project.id(), List.of()).stream()
                    .filter(assignment -> !assignment.endedOn().happenedBy(day))
                    .filter(assignment -> assignment.beganOn() == null
                            || !assignment.beganOn().isAfter(day))
                    .toList();
            List<LeaderAssignment> certain = of.stream()
                    .filter(assignment ->
                            assignment.beganOn() != null && assignment.endedOn().notBy(day, day))
                    .toList();
            List<ProblemFlag> named = flags.getOrDefault(project.id(), List.of()).stream()
                    .filter(flag -> !flag.closedOn().happenedBy(day))
                    .filter(flag -> flag.on() == null || !flag.on().isAfter(day))
                    .toList();
            facts.accept(new LeaderStanding(
                    project.id(),
                    !certain.isEmpty(),
                    !of.isEmpty(),
                    certain.stream().anyMatch(assignment -> assignment.rank() == LeaderRank.PRINCIPAL),
                    of.stream()
                            .anyMatch(assignment ->
                                    assignment.rank() == null || assignment.rank() == LeaderRank.PRINCIPAL),
                    named.stream()
                            .anyMatch(
                                    flag -> flag.on() != null && flag.closedOn().notBy(day, day)),
                    !named.isEmpty()));
        }
    }
}
