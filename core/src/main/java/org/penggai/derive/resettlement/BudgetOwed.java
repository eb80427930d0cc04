package org.penggai.derive.resettlement;

import java.time.LocalDate;
import org.penggai.derive.Deadline;
import org.penggai.derive.governance.ProjectEnd;
import org.penggai.ledger.Stoppage;

/**
 * Whether more fiscal input was still owed when a budget was adopted that may not be larger: the project had not ended,
 * or only after the budget was due.
 *
 * @param stoppageId the stoppage
 * @param stillOwed whether it was; null when that is not known
 * @param unclearField which field of the project leaves it open; null when none does
 */
public record BudgetOwed(String stoppageId, Boolean stillOwed, String unclearField) {
    static BudgetOwed of(Stoppage stoppage, Deadline due, ProjectEnd end) {
        LocalDate known = stoppage.budgetAdoptedOn().getDay();
        LocalDate adopted = known == null ? stoppage.beganOn() : known; // on an unknown day, but since the stoppage
        LocalDate owedBy = due.due() == null && end.over(due.start()) ? due.start() : due.due();
        boolean over = end.over(adopted) && (owedBy == null || end.over(owedBy));
        boolean open = !over && mayBeOver(end, adopted) && (owedBy == null || mayBeOver(end, owedBy));
        boolean calendar = end.over(adopted) && owedBy == null;
        return new BudgetOwed(
                stoppage.id(), calendar || open ? null : (Boolean) !over, open ? end.unclearField() : null);
    }

    private static boolean mayBeOver(ProjectEnd end, LocalDate day) {
        return end.over(day) || end.perhapsOver(day);
    }
}
