package org.penggai.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.penggai.ledger.ComplaintOutcome;
import org.penggai.ledger.EventDate;
import org.penggai.ledger.FinanceStatement;
import org.penggai.ledger.HouseholdBatch;
import org.penggai.ledger.HousingMode;
import org.penggai.ledger.Litigation;
import org.penggai.ledger.MeasureKind;
import org.penggai.ledger.OverdueCauseKind;
import org.penggai.ledger.RecoveryDestination;
import org.penggai.ledger.StatementStage;

/** What of a change in the ledger people can bring about, rather than only write down. */
final class Feasible {
    private static final Pattern TO_PLAN = Pattern.compile("^(planned|due|needed|expires|validUntil)");

    private Feasible() {}

    /** Whether a field comes to say something else because of what is done today. */
    static boolean act(EditGround ground, Object holder, String pointer, Object value, Object other) {
        if (value instanceof EventDate before) {
            return before.isNone()
                    && other instanceof EventDate after
                    && ground.today().equals(after.getDay())
                    && (!(holder instanceof HouseholdBatch batch) || housed(ground, batch, pointer));
        }
        if (other instanceof BigDecimal) {
            return forecast(holder, pointer, value, (BigDecimal) other);
        }
        return value == null && (other instanceof String || isChoice(other)) || isChoice(other);
    }

    /** Cash is paid to those who take cash, flats are handed over to the others; to litigants as they chose. */
    private static boolean housed(EditGround ground, HouseholdBatch batch, String pointer) {
        boolean pays = pointer.endsWith("/paidInFullOn");
        boolean houses = pointer.endsWith("/deliveredOn");
        return !(ground.subject() instanceof Litigation)
                && (!pays || batch.mode() == HousingMode.CASH)
                && (!houses || batch.mode() != HousingMode.CASH);
    }

    /** What is only forecast can still be earned or saved; what was earned and spent can't. */
    private static boolean forecast(Object holder, String pointer, Object value, BigDecimal other) {
        return holder instanceof FinanceStatement statement
                && statement.stage() == StatementStage.FORECAST
                && value instanceof BigDecimal before
                && (pointer.endsWith("/income") && other.compareTo(before) > 0
                        || pointer.endsWith("/cost") && other.compareTo(before) < 0);
    }

    /** Whether a value is one of several that whoever acts has to choose, or to find out. */
    static boolean isChoice(Object value) {
        return value instanceof OverdueCauseKind
                || value instanceof MeasureKind
                || value instanceof RecoveryDestination
                || value instanceof ComplaintOutcome
                || value instanceof List<?> many && !many.isEmpty() && many.get(0) instanceof OverdueCauseKind;
    }

    /** Whether a field plans a day that whoever acts has to set. */
    static boolean isToPlan(String field) {
        return TO_PLAN.matcher(field).find();
    }
}
