package org.penggai.derive.targets;

import java.time.LocalDate;
import java.util.List;
import org.penggai.derive.AsOf;
import org.penggai.ledger.HouseholdBatch;
import org.penggai.ledger.HousingMode;

/**
 * When all households of a project were paid in full, by cash.
 *
 * @param recorded when those recorded were; never where there are none
 * @param some whether there are some for certain
 * @param known whether it is known which households are recorded
 */
record CashPaid(Window recorded, boolean some, boolean known) {
    /** It is not known what households there are. */
    static final CashPaid UNKNOWN = new CashPaid(Window.OPEN, false, false);

    static CashPaid of(List<HouseholdBatch> batches, AsOf asOf, LocalDate target) {
        Window some = null;
        Window perhaps = Window.NEVER;
        Window all = Window.ALWAYS;
        for (HouseholdBatch batch : batches) {
            Window paid = of(batch, asOf, target);
            if (batch.households() == null) {
                perhaps = perhaps.or(new Window(paid.notBefore(), null));
                all = all.and(new Window(LocalDate.MIN, paid.by()));
            } else if (batch.households() > 0) {
                some = some == null ? paid : some.and(paid);
            }
        }
        return some == null ? new CashPaid(perhaps, false, true) : new CashPaid(some.and(all), true, true);
    }

    private static Window of(HouseholdBatch batch, AsOf asOf, LocalDate target) {
        Window paid = Window.of(batch.paidInFullOn(), asOf, target);
        if (batch.mode() == null) {
            return new Window(paid.notBefore(), null);
        }
        return batch.mode() == HousingMode.CASH ? paid : Window.NEVER;
    }

    /** When all that a listing names were: of those not recorded it is not known. */
    Window by(boolean complete) {
        if (complete) {
            return recorded;
        }
        return some ? recorded.and(Window.OPEN) : Window.OPEN;
    }
}
