package org.penggai.derive.resettlement;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.penggai.derive.DeriveContext;
import org.penggai.ledger.ImplementationMode;
import org.penggai.ledger.Project;
import org.penggai.ledger.Stoppage;
import org.penggai.ledger.StoppageReason;

/**
 * A stoppage that stopped all work for want of money and lasted beyond the plan's issue, or may have.
 *
 * @param stoppageId the stoppage
 * @param projectId its project
 * @param governments whether it certainly stopped work for want of money and the project is led by the government; null
 *     when one of these is not known, and nothing else speaks against it
 * @param developers the same where developers take part
 * @param lasted whether it certainly lasted beyond the issue
 */
public record FundsHalt(String stoppageId, String projectId, Boolean governments, Boolean developers, boolean lasted) {
    static void derive(DeriveContext context, Project project, Stoppage stoppage, Consumer<Object> facts) {
        LocalDate issued = context.parameters().date("plan-issued");
        boolean funds = stoppage.reason() == null || stoppage.reason() == StoppageReason.FUNDS;
        boolean halted = !Boolean.FALSE.equals(stoppage.halted());
        if (funds && halted && !stoppage.resumedOn().happenedBy(issued)) {
            boolean lasted = stoppage.beganOn().isAfter(issued)
                    || stoppage.resumedOn().notBy(issued, context.asOf().knownThrough());
            boolean certain = stoppage.reason() != null && stoppage.halted() != null;
            facts.accept(new FundsHalt(
                    stoppage.id(),
                    project.id(),
                    led(project, ImplementationMode.GOVERNMENT_LED, certain),
                    led(project, ImplementationMode.DEVELOPER_PARTICIPATING, certain),
                    lasted));
            HaltedTurnover.derive(context, stoppage, facts);
        }
    }

    private static Boolean led(Project project, ImplementationMode mode, boolean certain) {
        ImplementationMode own = project.implementationMode();
        if (own != null && own != mode) {
            return false;
        }
        return own == null || !certain ? null : (Boolean) true;
    }
}
