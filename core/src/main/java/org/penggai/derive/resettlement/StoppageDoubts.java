package org.penggai.derive.resettlement;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.Project;
import org.penggai.ledger.Stoppage;
import org.penggai.ledger.StoppageReason;

/** Finds the stoppages of which it is open whether the rules on projects stopped for money bind them. */
final class StoppageDoubts {
    private final DeriveContext context;
    private final Consumer<Object> facts;
    private final LocalDate issued;

    StoppageDoubts(DeriveContext context, Consumer<Object> facts) {
        this.context = context;
        this.facts = facts;
        this.issued = context.parameters().date("plan-issued");
    }

    void derive() {
        Map<String, Project> projects = DeriveContext.index(context.ledger().projects(), Project::id);
        for (Stoppage stoppage : DeriveContext.orEmpty(context.ledger().stoppages())) {
            Project project = projects.get(stoppage.projectId());
            if (project != null) {
                FundsHalt.derive(context, project, stoppage, facts);
                if (mayBind(stoppage)) {
                    doubt(stoppage, project);
                }
            }
        }
    }

    private boolean mayBind(Stoppage stoppage) {
        return (stoppage.reason() == null || stoppage.reason() == StoppageReason.FUNDS)
                && !Boolean.FALSE.equals(stoppage.halted())
                && !stoppage.resumedOn().happenedBy(issued);
    }

    private void doubt(Stoppage stoppage, Project project) {
        boolean ofProject = project.implementationMode() == null;
        String unknown = unknown(stoppage);
        if (unknown == null && !ofProject) {
            return;
        }
        boolean matters = ofProject
                || context.ledger().stoppages().stream()
                        .noneMatch(other ->
                                other.projectId().equals(project.id()) && mayBind(other) && unknown(other) == null);
        facts.accept(new StoppageDoubt(
                stoppage.id(),
                project.id(),
                project.implementationMode(),
                unknown == null ? project : stoppage,
                unknown == null ? "implementationMode" : unknown,
                matters));
    }

    /** The field of the stoppage that leaves it open; null when none does. */
    private String unknown(Stoppage stoppage) {
        if (stoppage.reason() == null) {
            return "reason";
        }
        if (stoppage.halted() == null) {
            return "halted";
        }
        boolean since = stoppage.beganOn().isAfter(issued)
                || stoppage.resumedOn().notBy(issued, context.asOf().knownThrough());
        return since ? null : "resumedOn";
    }
}
