package org.penggai.derive.resettlement;

import java.time.LocalDate;
import org.penggai.derive.Deadline;
import org.penggai.derive.governance.ProjectEnd;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.Stoppage;

/**
 * Whether more fiscal input was still owed when a budget was adopted that may not be larger: the project had not ended,
 * or only after the budget was due.
 *
 * @param stoppageId the stoppage
 * @param adoptedOn when a budget was adopted for it; never null, none where what is on record is older than the stoppage
 * @param stillOwed whether it was; null when that is not known
 * @param unclearField which field of the project leaves it open; null when none does
 */
public record BudgetOwed(String stoppageId, EventDate adoptedOn, Boolean stillOwed, String unclearField) {
    static BudgetOwed of(Stoppage stoppage, Deadline due, ProjectEnd end) {
        EventDate since = since(stoppage);
        LocalDate known = since.getDay();
        LocalDate adopted = known == null ? stoppage.beganOn() : known; // on an unknown day, but since the stoppage
        LocalDate owedBy = due.due() == null && end.over(due.start()) ? due.start() : due.due();
        boolean over = end.over(adopted) && (owedBy == null || end.over(owedBy));
        boolean open = !over && mayBeOver(end, adopted) && (owedBy == null || mayBeOver(end, owedBy));
        boolean calendar = end.over(adopted) && owedBy == null;
        return new BudgetOwed(
                stoppage.id(), since, calendar || open ? null : (Boolean) !over, open ? end.unclearField() : null);
    }

    /** A budget of before the stoppage was not adopted for it. */
    private static EventDate since(Stoppage stoppage) {
        LocalDate day = stoppage.budgetAdoptedOn().getDay();
        return day != null && day.isBefore(stoppage.beganOn()) ? EventDate.NONE : stoppage.budgetAdoptedOn();
    }

    private static boolean mayBeOver(ProjectEnd end, LocalDate day) {
        return end.over(day) || end.perhapsOver(day);
    }
}
