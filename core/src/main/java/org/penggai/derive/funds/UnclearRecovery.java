package org.penggai.derive.funds;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.penggai.ledger.Fund;
import org.penggai.ledger.Recovery;
import org.penggai.ledger.RecoveryDestination;

/**
 * A recovery of which it is not known where it went, or by which document: it may explain a payment or not.
 *
 * @param fundId the fund
 * @param recovery the recovery
 * @param unknown its field that is not known
 */
public record UnclearRecovery(String fundId, Recovery recovery, String unknown) {
    static void derive(Fund fund, Consumer<Object> facts) {
        if (fund.recoveries() == null) {
            return;
        }
        for (Recovery recovery : fund.recoveries()) {
            if (recovery.documentNumber() == null) {
                facts.accept(new UnclearRecovery(fund.id(), recovery, "documentNumber"));
            }
            if (recovery.destination() == null) {
                facts.accept(new UnclearRecovery(fund.id(), recovery, "destination"));
            }
        }
    }

    /** Its day: it explains no earlier payment. */
    public LocalDate getOn() {
        return recovery.on();
    }

    /** Where it went; null when unknown. */
    public RecoveryDestination getDestination() {
        return recovery.destination();
    }
}
